package org.careerrelay.model.intake;

/** What becomes of a row. The first that applies, in this order, is the row's outcome. */
public enum IntakeOutcome {
    /** The row could not be read: it has more fields than the header, so that no value stands where it should. */
    ERROR_ROW("error:row"),
    /** The selection did not end in a rejection. */
    SKIP_NOT_REJECTED("skip:not-rejected"),
    /** The application's id stood in an earlier row, whatever became of that row. */
    ERROR_DUPLICATE_APPLICATION("error:duplicate-application"),
    /** The id is missing or too long. */
    ERROR_APPLICATION("error:application"),
    /** The name is missing or no name. */
    ERROR_NAME("error:name"),
    /** The mail address is missing or no address. */
    ERROR_EMAIL("error:email"),
    /** The date of the rejection is missing or no date. */
    ERROR_DECIDED_ON("error:decided-on"),
    /** The rejection lies in the future. */
    ERROR_DECIDED_IN_FUTURE("error:decided-in-future"),
    /** Somebody else brought this person: agency, employee referral, Hello Work, school, or an internal application (Q10). */
    SKIP_ROUTE("skip:route"),
    /** The route is not known and waits for somebody to look at it (Q10). */
    HOLD_ROUTE("hold:route"),
    /** The person is under 18. */
    SKIP_UNDER_AGE("skip:under-age"),
    /** From which country the data came is not known, and waits for somebody to look at it. */
    HOLD_COUNTRY("hold:country"),
    /** It was decided before the day from which on rows are taken (H07). */
    SKIP_BEFORE_FLOOR("skip:before-floor"),
    /** It was decided so long ago that writing needs a recorded basis, and there is none (H07). */
    HOLD_BASIS("hold:basis"),
    /** This run has taken as many as it may; the next one goes on with the rest (H07). */
    HOLD_CAP("hold:cap"),
    /** The same application had been rejected before with another body (A21). */
    ERROR_CONFLICT("error:conflict"),
    /** The mail goes out without the relay block: the programme allows no link now, or the person wants none. None goes where the rejection was taken back before, or the person was erased. */
    NO_LINK("no-link"),
    /** The mail goes out with a personal link. */
    LINK("link");

    private final String word;

    IntakeOutcome(String word) {
        this.word = word;
    }

    /**
     * The outcome as it stands in reports.
     *
     * @return kind and reason, such as {@code skip:route}
     */
    public String word() {
        return word;
    }
}
