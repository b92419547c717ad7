package org.careerrelay.model.introduction;

/** A side of a programme. */
public enum Party {
    /** The company. */
    COMPANY,
    /** The agency. */
    AGENCY;

    /**
     * The other side.
     *
     * @return the other side
     */
    public Party other() {
        return this == COMPANY ? AGENCY : COMPANY;
    }
}
