package org.careerrelay.examples.tour;

/** What a person recognises on the consent page by its label. */
final class ConsentFields {

    /** The address that received the mail. */
    static final String PROOF = "proof";

    /** The name for the agency. */
    static final String NAME = "name";

    /** The address for the agency. */
    static final String MAIL = "mail";

    /** What the person would like. */
    static final String WISHES = "wishes";

    private ConsentFields() {}
}
