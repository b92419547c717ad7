package org.careerrelay.model.programme;

/** Who gives a person's data to the agency (Q15). There is no way without the person's consent. */
public enum HandOver {
    /** The person types it once on the consent page, and exactly that goes. */
    FORM
}
