package org.careerrelay.model.erasure;

import java.util.Locale;

/** The engine's own stores as far as they hold something of people. */
public enum EngineStore {
    /** The person's key: what was sealed under it is lost, also in copies. */
    KEY,
    /** Keyed hashes by which the person was recognised, of every key version. */
    HASHES,
    /** What was recorded of the person's life with the company. */
    LIFECYCLE,
    /** That the person agreed to be kept and written to, and by what they were looked for. */
    COMMUNITY,
    /** Sealed boxes: contact, answers, proposals. */
    BOXES,
    /** Mails and hand-overs that waited or were parked. */
    OUTBOX,
    /** Rejections, which held the applicant tracking system's id of the application. */
    REJECTIONS,
    /** Referrals, which held the pseudonym. */
    REFERRALS,
    /** Who counts, which held the pseudonym. */
    COUNTS,
    /** What an agency received. */
    INBOX;

    /**
     * The name in reports.
     *
     * @return the name in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
