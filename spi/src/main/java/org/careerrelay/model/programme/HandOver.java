package org.careerrelay.model.programme;

/** Who gives a person's data to the agency (Q15). There is no way without the person's consent. */
public enum HandOver {
    /** The person types it once on the consent page, and exactly that goes. */
    FORM,
    /** The person is led to the agency's own page with an opaque reference; the company sends nothing and keeps no answers. */
    SELF_ENTRY,
    /** Fields that the company has go, where the person ticks the box for it; otherwise it is FORM. */
    ASSISTED
}
