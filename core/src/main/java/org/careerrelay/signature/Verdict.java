package org.careerrelay.signature;

/** What checking a signature says. */
public enum Verdict {
    /** The document is what the owner of the key signed. */
    VALID,
    /** None of the given keys has the version that the signature names. */
    UNKNOWN_KEY,
    /** The document was changed after it was signed, or somebody else signed it. */
    FORGED
}
