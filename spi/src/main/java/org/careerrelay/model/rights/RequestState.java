package org.careerrelay.model.rights;

import java.util.EnumSet;
import java.util.Set;

/** How far a request has come. The name is what is stored: never rename one. */
public enum RequestState {
    /** It came in; nobody has proven yet that it is the person's own. */
    RECEIVED,
    /** It is known who asks. */
    IDENTIFIED,
    /** Somebody works on it. */
    IN_PROGRESS,
    /** It is carried out here, and something is still to be done elsewhere: at an agency, or in a store that could not. */
    PARTIAL,
    /** It is carried out everywhere. */
    DONE,
    /** It was refused, and the person is told why. */
    REFUSED,
    /** It is carried out here; an agency did not confirm it, and the person is told why nobody waits any longer. */
    CLOSED;

    /**
     * Where a request may go from here.
     *
     * @return the states that may follow
     */
    public Set<RequestState> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(IDENTIFIED, REFUSED);
            case IDENTIFIED -> EnumSet.of(IN_PROGRESS, PARTIAL, DONE, REFUSED);
            case IN_PROGRESS -> EnumSet.of(PARTIAL, DONE, REFUSED);
            case PARTIAL -> EnumSet.of(DONE, CLOSED);
            case DONE, REFUSED, CLOSED -> EnumSet.noneOf(RequestState.class);
        };
    }

    /**
     * Whether it waits for somebody.
     *
     * @return false once it is done, refused or closed
     */
    public boolean isOpen() {
        return this != DONE && this != REFUSED && this != CLOSED;
    }
}
