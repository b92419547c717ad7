package org.careerrelay.model.provision;

/** What is handed over in which way. */
public enum TransferKind {
    /** What the person typed on the consent page goes to the agency. */
    FORM,
    /** The person goes to the agency's page by themselves, with an opaque reference. */
    SELF_ENTRY,
    /** Fields that the company has of the person go to the agency. */
    ASSISTED,
    /** The agency proposes somebody to the company: the way back. */
    PROPOSAL,
    /** What the person corrected of what was handed over goes to the agency. */
    CORRECTION
}
