/**
 * The vocabulary of Career Relay (immutable records, sealed types) and the interfaces that storage, mail, agency transport, keys and
 * listeners implement. No behaviour beyond the vocabulary's own rules, no input or output.
 */
@SuppressWarnings(
        "module") // org.hibernate.validator is opened to by name; it need not be on the path of a host that brings none
module org.careerrelay.spi {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;

    exports org.careerrelay.model;
    exports org.careerrelay.model.audit;
    exports org.careerrelay.model.circulation;
    exports org.careerrelay.model.command;
    exports org.careerrelay.model.community;
    exports org.careerrelay.model.company;
    exports org.careerrelay.model.consent;
    exports org.careerrelay.model.credit;
    exports org.careerrelay.model.erasure;
    exports org.careerrelay.model.event;
    exports org.careerrelay.model.exchange;
    exports org.careerrelay.model.export;
    exports org.careerrelay.model.health;
    exports org.careerrelay.model.identity;
    exports org.careerrelay.model.intake;
    exports org.careerrelay.model.incident;
    exports org.careerrelay.model.instruction;
    exports org.careerrelay.model.introduction;
    exports org.careerrelay.model.kpi;
    exports org.careerrelay.model.leaver;
    exports org.careerrelay.model.link;
    exports org.careerrelay.model.mail;
    exports org.careerrelay.model.pickup;
    exports org.careerrelay.model.metrics;
    exports org.careerrelay.model.outbox;
    exports org.careerrelay.model.pairing;
    exports org.careerrelay.model.person;
    exports org.careerrelay.model.pii;
    exports org.careerrelay.model.programme;
    exports org.careerrelay.model.provision;
    exports org.careerrelay.model.qualification;
    exports org.careerrelay.model.receipt;
    exports org.careerrelay.model.referral;
    exports org.careerrelay.model.retention;
    exports org.careerrelay.model.rights;
    exports org.careerrelay.model.settlement;
    exports org.careerrelay.model.signature;
    exports org.careerrelay.model.support;
    exports org.careerrelay.model.suppression;
    exports org.careerrelay.model.survey;
    exports org.careerrelay.spi.agency;
    exports org.careerrelay.spi.ats;
    exports org.careerrelay.spi.audit;
    exports org.careerrelay.spi.erasure;
    exports org.careerrelay.spi.introduction;
    exports org.careerrelay.spi.keys;
    exports org.careerrelay.spi.kpi;
    exports org.careerrelay.spi.listener;
    exports org.careerrelay.spi.mail;
    exports org.careerrelay.spi.metrics;
    exports org.careerrelay.spi.notice;
    exports org.careerrelay.spi.phone;
    exports org.careerrelay.spi.qualification;
    exports org.careerrelay.spi.storage;

    opens org.careerrelay.model.audit to
            org.hibernate.validator;
    opens org.careerrelay.model.circulation to
            org.hibernate.validator;
    opens org.careerrelay.model.community to
            org.hibernate.validator;
    opens org.careerrelay.model.company to
            org.hibernate.validator;
    opens org.careerrelay.model.consent to
            org.hibernate.validator;
    opens org.careerrelay.model.credit to
            org.hibernate.validator;
    opens org.careerrelay.model.incident to
            org.hibernate.validator;
    opens org.careerrelay.model.intake to
            org.hibernate.validator;
    opens org.careerrelay.model.introduction to
            org.hibernate.validator;
    opens org.careerrelay.model.leaver to
            org.hibernate.validator;
    opens org.careerrelay.model.link to
            org.hibernate.validator;
    opens org.careerrelay.model.mail to
            org.hibernate.validator;
    opens org.careerrelay.model.programme to
            org.hibernate.validator;
    opens org.careerrelay.model.provision to
            org.hibernate.validator;
    opens org.careerrelay.model.qualification to
            org.hibernate.validator;
    opens org.careerrelay.model.retention to
            org.hibernate.validator;
    opens org.careerrelay.model.settlement to
            org.hibernate.validator;
}
