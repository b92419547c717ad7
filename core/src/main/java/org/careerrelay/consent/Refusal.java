package org.careerrelay.consent;

/** Why the gate is closed. The code is what events and records keep; never change one. */
public enum Refusal {
    /** There is no consent (V-C1). */
    CONSENT_MISSING("consent.missing"),
    /** It was taken back, has ended or has not begun (V-C5). */
    CONSENT_NOT_VALID("consent.not-valid"),
    /** Nobody proved here to be the addressee: it was collected elsewhere. */
    PROOF_ATTESTED("consent.proof-attested"),
    /** It is of another referral. */
    OTHER_REFERRAL("consent.other-referral"),
    /** It is for another recipient (V-C2). */
    OTHER_RECIPIENT("consent.other-recipient"),
    /** The recipient is no longer who it was when the person was told: another legal entity or licence, or abroad another basis (V-C4). */
    RECIPIENT_CHANGED("consent.recipient-changed"),
    /** The recipient handles the data in another country now (V-C4). */
    COUNTRY_CHANGED("consent.country-changed"),
    /** The purpose was not agreed to. */
    PURPOSE_MISSING("consent.purpose-missing"),
    /** More would go than was agreed to (V-C3). */
    ITEMS_WIDER("consent.items-wider"),
    /** Nobody knows the recipient. */
    AGENCY_UNKNOWN("agency.unknown"),
    /** There is no programme with it. */
    PROGRAMME_MISSING("programme.missing"),
    /** The agency's licence has ended (V-C9, R-27). */
    LICENCE_ENDED("licence.ended"),
    /** The programme hands over fields of the company's own no longer, or not these. */
    ASSISTED_NOT_ALLOWED("programme.not-assisted"),
    /** The data would go abroad without what article 28 asks for (V-C10, R-28). */
    CROSS_BORDER("transfer.cross-border");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    /**
     * What events and records keep.
     *
     * @return a code
     */
    public String code() {
        return code;
    }

    /**
     * Whether the company or the agency can mend it, so that a message may wait.
     *
     * @return false where only the person could, by agreeing anew
     */
    public boolean passes() {
        return switch (this) {
            case AGENCY_UNKNOWN, PROGRAMME_MISSING, LICENCE_ENDED, ASSISTED_NOT_ALLOWED, CROSS_BORDER -> true;
            default -> false;
        };
    }
}
