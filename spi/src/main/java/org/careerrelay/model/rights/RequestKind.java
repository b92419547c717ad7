package org.careerrelay.model.rights;

import org.careerrelay.model.retention.Deadline;

/** What a person may ask for. The name is what is stored: never rename one. */
public enum RequestKind {
    /** To be told all that is held (APPI 33). */
    DISCLOSURE(Deadline.DISCLOSURE),
    /** To be told to whom data was provided (APPI 33 (5)). */
    PROVISION_RECORDS(Deadline.PROVISION_RECORDS),
    /** To have something corrected (APPI 34). */
    CORRECTION(Deadline.CORRECTION),
    /** To have data no longer used, and no longer provided to others (APPI 35). */
    STOP(Deadline.STOP),
    /** To have everything erased (APPI 35). */
    ERASURE(Deadline.ERASURE),
    /** To be given what one gave, in a form that can be taken elsewhere. */
    PORTABILITY(Deadline.PORTABILITY);

    private final Deadline deadline;

    RequestKind(Deadline deadline) {
        this.deadline = deadline;
    }

    /**
     * Which deadline of the jurisdiction's profile holds for it.
     *
     * @return the deadline
     */
    public Deadline deadline() {
        return deadline;
    }
}
