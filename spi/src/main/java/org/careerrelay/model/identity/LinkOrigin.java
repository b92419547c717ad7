package org.careerrelay.model.identity;

/** How two pseudonyms came to be linked; the name is what is stored: never rename one. */
public enum LinkOrigin {
    /** They were recognised without anybody looking. */
    AUTO(LinkState.JOINED),
    /** Somebody was to look. */
    REVIEW(LinkState.OPEN),
    /** Somebody said that they are one, without having been asked. */
    MERGE(LinkState.WITHDRAWN);

    private final LinkState state;

    LinkOrigin(LinkState state) {
        this.state = state;
    }

    /**
     * How a link of this origin stands while nobody has decided about it, or the decision was taken back.
     *
     * @return the state
     */
    public LinkState undecided() {
        return state;
    }
}
