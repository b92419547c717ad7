package org.careerrelay.model.suppression;

/** What a suppression recognises. The name is what is stored: never rename one. */
public enum SuppressedField {
    /** A mail address: no relay block goes to it. */
    MAIL(32),
    /** The company's id of an application whose applicant was erased: a file that is read again does not bring the person back. */
    APPLICATION(32),
    /**
     * A mail address whose owner unsubscribed by the link in a relay notice: no relay block goes to it. It is a shorter hash, since the link itself
     * carries it and stays on one line of a mail.
     */
    MAIL_OF_LINK(10);

    private final int bytes;

    SuppressedField(int bytes) {
        this.bytes = bytes;
    }

    /**
     * How long its hashes are.
     *
     * @return in bytes; what is shorter than HMAC-SHA-256 is its beginning (RFC 2104, section 5)
     */
    public int bytes() {
        return bytes;
    }
}
