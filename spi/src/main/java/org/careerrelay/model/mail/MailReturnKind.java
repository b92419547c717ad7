package org.careerrelay.model.mail;

/** As what a mail came back. The name is what is stored: never rename one. */
public enum MailReturnKind {
    /** It did not arrive, and nobody tries any longer. */
    BOUNCED,
    /** Its addressee complained of it to their mail provider. */
    COMPLAINED
}
