package org.careerrelay.link;

import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.link.LinkRoute;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.mail.MailDetails;
import org.careerrelay.model.provision.AssistedFields;

/** Who sends the mail about a rejection. It belongs to what was commanded: the same rejection mailed the other way is another command (A21). */
enum Mailing {
    /** The engine, from the outbox. */
    ENGINE("cr1.rejection"),

    /** The engine too, of a row that was taken from an export or an applicant tracking system. */
    INTAKE("cr1.rejection"),

    /** Nobody: it is only asked what the engine would do. To that a repetition is what is one to the engine. */
    FORESEEN("cr1.rejection"),

    /** The host, which gets the letter with the result (H05). */
    HOST("cr1.rejection.host-mail");

    private final String form;

    Mailing(String form) {
        this.form = form;
    }

    boolean isByEngine() {
        return this == ENGINE || this == INTAKE;
    }

    /** By which way the link goes. */
    LinkRoute route() {
        return switch (this) {
            case ENGINE, FORESEEN -> LinkRoute.MAIL;
            case INTAKE -> LinkRoute.INTAKE;
            case HOST -> LinkRoute.HOST_MAIL;
        };
    }

    /** What a repetition has to be equal to. */
    byte[] canonical(Rejection rejection) {
        CanonicalForm canonical = new CanonicalForm(form)
                .text(rejection.application())
                .text(rejection.name().reveal())
                .text(rejection.mail().reveal())
                .instant(rejection.decidedAt())
                .text(rejection.decidedBy())
                .text(rejection.job());
        // What was commanded before there were origins, or fields to hand over, stays the same command. Of a birth date
        // nothing is kept, not even a keyed hash.
        if (rejection.dataOrigin() != null) {
            canonical.text(rejection.dataOrigin());
        }
        AssistedFields assisted = rejection.assisted();
        if (assisted != null) {
            canonical.text("assisted").number(assisted.values().size());
            assisted.values()
                    .forEach((item, value) -> canonical.text(item.name()).text(value.reveal()));
        }
        MailDetails details = rejection.details();
        if (!details.equals(MailDetails.NONE)) {
            canonical
                    .text("mail")
                    .text(details.reason())
                    .text(details.stage())
                    .text(details.note().reveal());
        }
        if (rejection.notBefore() != null) {
            canonical.text("notBefore").instant(rejection.notBefore());
        }
        if (!rejection.department().isEmpty()) {
            canonical.text("department").text(rejection.department());
        }
        return canonical.toBytes();
    }
}
