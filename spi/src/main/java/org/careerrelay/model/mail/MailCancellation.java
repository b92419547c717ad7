package org.careerrelay.model.mail;

/** What became of the attempt to cancel one mail (A16): it goes, or it was cancelled, never both. */
public sealed interface MailCancellation {

    /**
     * Which one.
     *
     * @return the company's id of the application
     */
    String application();

    /**
     * It never goes; name and address are deleted, and its link ended unseen. Where a try before had been broken off when the mail server's answer was due, the server may have it all
     * the same.
     *
     * @param application the company's id of the application
     * @param repeated true when it had been cancelled before
     */
    record Cancelled(String application, boolean repeated) implements MailCancellation {}

    /**
     * It is being sent at this moment, or was when its sender stopped: it may have gone already.
     *
     * @param application the company's id of the application
     */
    record BeingSent(String application) implements MailCancellation {}

    /**
     * It is not in the queue any more: a mail server took it, or refused it for good and nobody got it ({@code MAIL_FAILED}), or the host sends it itself.
     *
     * @param application the company's id of the application
     */
    record AlreadySent(String application) implements MailCancellation {}

    /**
     * No rejection of it is known.
     *
     * @param application the company's id of the application
     */
    record Unknown(String application) implements MailCancellation {}
}
