package org.careerrelay.model.programme;

/** Who gives a person's data to the agency (Q15). There is no way without the person's consent. */
public enum HandOver {
    /** The person types it once on the consent page, and exactly that goes. */
    FORM,
    /**
     * The person is led to the agency's page ({@link TransferPolicy#entryPage}) and types it there; from the company the agency hears an opaque
     * reference and nothing else.
     */
    SELF_ENTRY,
    /**
     * Fields of the company's own go ({@link TransferPolicy#assisted}), where the person ticked the box for it, with what they would like beside; else
     * as {@link #FORM}.
     */
    ASSISTED
}
