package org.careerrelay.model.link;

/** By which way somebody gets a link. The name is what is stored: never rename one. */
public enum LinkRoute {
    /** In a mail of the engine's, of a rejection that a program told it. */
    MAIL,
    /** In a mail of the engine's, of a row of an export or of an applicant tracking system: without a line of code, among others. */
    INTAKE,
    /** In a mail that the company sends itself. */
    HOST_MAIL,
    /** As somebody who leaves or works at the company. */
    SUPPORT,
    /** By the company's link for everybody, with their address proved (A05). */
    COMPANY_LINK;

    /**
     * Whether who comes by it is told apart from who was rejected (Q9, A05).
     *
     * @return true for people who leave or work at the company, and for those who came by its link
     */
    public boolean isApart() {
        return this == SUPPORT || this == COMPANY_LINK;
    }
}
