package org.careerrelay.spi.mail;

import java.util.List;

/** Composes and sends rejection mails and other letters, one message per recipient. Implementations are thread-safe. */
public interface MailTransport {

    /**
     * Sends letters. It throws nothing for a letter or a server that fails: the outcome says so. Where it throws all the same, nobody knows which letters
     * went: the engine gives it all of them again, each in a call of its own, and those that had gone go twice. It ends well within half of the outbox's lease, or other dispatchers
     * send the letters as well: what it does not come to is {@link MailOutcome.Deferred}.
     *
     * @param letters the letters
     * @return the outcomes, one per letter and in the same order
     */
    List<MailOutcome> send(List<RejectionLetter> letters);

    /**
     * Sends letters that are no rejections, such as receipts, under the same promises. By default they go out through {@link #send} as
     * {@linkplain Letter#plain() plain} letters, without a file; a transport that can attach one overrides this.
     *
     * @param letters the letters
     * @return the outcomes, one per letter and in the same order
     */
    default List<MailOutcome> sendLetters(List<Letter> letters) {
        return send(letters.stream().map(Letter::plain).toList());
    }
}
