package org.careerrelay.spi.storage;

import org.careerrelay.model.retention.DataClass;

/**
 * Rows that go by age alone, in the order in which a run goes through them. "Before" is an instant that the engine reckons from the rules of the
 * tenant; whose time began before it is due. An id tells when it was made ({@link org.careerrelay.model.OpaqueId#at()}), and an id that was made at
 * or after that instant is never due.
 */
public enum Perishable {
    /** Referrals that nobody consented through, EXPIRED or REVOKED, whose link ended before. */
    LINK(DataClass.PERSONAL_LINK),
    /** Boxes of kind CONTACT whose rejection was taken before: those of mails that were sent are gone already. */
    CONTACT(DataClass.UNSENT_CONTACT),
    /** Boxes of kind ASSISTED whose rejection was taken before: those of links that were used or ended are gone already. */
    ASSISTED(DataClass.ASSISTED_PAYLOAD),
    /** Boxes of kind RECEIPT whose receipt was to be sent before: those of receipts that were sent are gone already. */
    RECEIPT_ADDRESS(DataClass.UNSENT_CONTACT),
    /**
     * What is in boxes of kind ANSWERS whose consent was given before. The box stays, empty, because an answer is awaited as long as there is one; so
     * it is due as long as something is in it.
     */
    ANSWERS(DataClass.FORM_ANSWERS),
    /**
     * Boxes of kind PROPOSAL that wait to be sent since before: those whose subject is no introduction. One that arrived goes with its introduction, however
     * long that lasts.
     */
    UNSENT_PROPOSAL(DataClass.FORM_ANSWERS),
    /**
     * Boxes of kind CORRECTION that wait to be sent since before: those whose subject is no received referral. One that arrived waits for the agency's staff.
     */
    UNSENT_CORRECTION(DataClass.FORM_ANSWERS),
    /** Boxes of kind SURVEY_COMMENT of whoever was asked before: the time of the question stands in their subject. */
    SURVEY_COMMENT(DataClass.PERSON_INDEX),
    /**
     * People whom nothing recognises any more: without a keyed hash, an application, a rejection, a received referral, a box, a lifecycle event, an exit case, a reconnection, a step-up, a membership, or a pseudonym that was given up for
     * theirs; made before. With them go their own given-up pseudonyms, links to others, and that they have counted.
     */
    PERSON(DataClass.PERSON_INDEX),
    /**
     * Keyed hashes of people made before, who have no rejection taken since, under this pseudonym or the one it was merged into, and no received
     * referral that was answered since or waits for its answer. With them go what was kept of the application for recognition, the box IDENTITY, and links
     * that somebody was to look at. The key is the person's.
     */
    INDEX(DataClass.PERSON_INDEX),
    /** Rejections taken before that have no referral. */
    REJECTION(DataClass.PERSON_INDEX),
    /**
     * Lifecycle events of people of whom nothing was recorded since, and who do not work here by what was recorded last. They go by the time of what recognises
     * people.
     */
    LIFECYCLE(DataClass.PERSON_INDEX),
    /** Exit cases of which nothing was recorded since, decided or not: nobody comes back to them. With them goes what was said. */
    EXIT_CASE(DataClass.PERSON_INDEX),
    /** Memberships whose time was over, or that ended, before; with them go their words. They are consents, and go by the time of those. */
    MEMBERSHIP(DataClass.CONSENT),
    /** Reconnections that were noted before. */
    RECONNECTION(DataClass.PERSON_INDEX),
    /** Step-ups that came into their state before. With them goes what was wished. */
    STEP_UP(DataClass.PERSON_INDEX),
    /** Consents whose validity ended before, with their events and proofs, their referral, and what was said and found about it. */
    CONSENT(DataClass.CONSENT),
    /**
     * Boxes of kind ANSWERS of referrals that an agency received and answered before; with them go what was corrected since, boxes of kind CORRECTION. The
     * received referral stays: an agency's own reckoning counts it, and it tells nobody who it was.
     */
    REGISTER(DataClass.PLACEMENT_REGISTER),
    /** Records of provisions that are retained until an instant before. */
    PROVISION(DataClass.PROVISION_RECORD),
    /** Records of receipts that are retained until an instant before. */
    RECEIPT(DataClass.RECEIPT_RECORD),
    /**
     * Instructions of which nothing was noted since, on either side; of an id that several partners gave, all or none. They go by the time of the
     * records of provisions, and so never before the record of what they are about.
     */
    INSTRUCTION(DataClass.PROVISION_RECORD),
    /** Requests of people that were done or refused before. */
    RIGHTS_REQUEST(DataClass.RIGHTS_LOG),
    /** Erasures that every store had carried out before. Those of backups that may still exist are younger. */
    ERASURE(DataClass.RIGHTS_LOG),
    /** Notices kept before to which no consent and no membership refers any more. They are known by their hashes, which have no order in time. */
    NOTICE(DataClass.NOTICE),
    /** Commands that were taken before. */
    COMMAND(DataClass.COMMAND);

    private final DataClass dataClass;

    Perishable(DataClass dataClass) {
        this.dataClass = dataClass;
    }

    /**
     * By whose rule it goes.
     *
     * @return the class of data
     */
    public DataClass dataClass() {
        return dataClass;
    }
}
