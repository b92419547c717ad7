package org.careerrelay.sending;

import org.careerrelay.model.outbox.OutboxRow;

/**
 * What is known of a mail besides its time, as the note of its row in the outbox: a row written by an earlier version has none of it.
 *
 * @param ownTime its time was said with the rejection, in place of the policy's delay
 * @param approved somebody has approved it
 */
public record SendingNote(boolean ownTime, boolean approved) {

    private static final String OWN_TIME = "OWN_TIME";
    private static final String APPROVED = "APPROVED";
    private static final String BOTH = OWN_TIME + " " + APPROVED;

    /**
     * Reads the note of a row.
     *
     * @param row the row of a mail
     * @return what it says
     */
    public static SendingNote of(OutboxRow row) {
        return switch (row.note()) {
            case OWN_TIME -> new SendingNote(true, false);
            case APPROVED -> new SendingNote(false, true);
            case BOTH -> new SendingNote(true, true);
            default -> new SendingNote(false, false);
        };
    }

    /**
     * The same of a mail that somebody has approved.
     *
     * @return the changed note
     */
    public SendingNote byApproval() {
        return new SendingNote(ownTime, true);
    }

    /**
     * What is stored.
     *
     * @return the note of the row
     */
    public String text() {
        if (ownTime) {
            return approved ? BOTH : OWN_TIME;
        }
        return approved ? APPROVED : "";
    }
}
