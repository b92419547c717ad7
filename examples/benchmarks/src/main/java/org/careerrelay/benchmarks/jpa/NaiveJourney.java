package org.careerrelay.benchmarks.jpa;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** A person's whole way as rows of the usual entities. */
public final class NaiveJourney {

    /** The entities. */
    public static final List<Class<?>> ENTITIES = List.of(
            NaiveRejection.class,
            NaiveLink.class,
            NaiveConsent.class,
            NaiveConsentEvent.class,
            NaiveReferral.class,
            NaiveLedgerEntry.class,
            NaiveEvent.class);

    private NaiveJourney() {}

    /**
     * Writes one.
     *
     * @param session to write with
     * @param number of the person
     * @param steps of the consent
     * @param events in the log
     */
    public static void write(Session session, int number, long steps, long events) {
        NaiveRejection rejection = new NaiveRejection();
        rejection.applicantId = UUID.randomUUID().toString();
        rejection.application = "application-" + number;
        rejection.decidedAt = Instant.EPOCH;
        rejection.decidedBy = "recruiter-1";
        session.persist(rejection);
        NaiveLink link = new NaiveLink();
        link.rejectionId = rejection.id;
        link.token = UUID.randomUUID().toString();
        link.status = "CONSENTED";
        link.expiresAt = Instant.EPOCH;
        session.persist(link);
        NaiveConsent consent = new NaiveConsent();
        consent.rejectionId = rejection.id;
        consent.recipient = "agency-1";
        consent.country = "JP";
        consent.status = "GIVEN";
        consent.purposes = "AGENCY_REGISTRATION";
        consent.items = "NAME,ADDRESS,WISHES";
        consent.notice = "relay-notice/1/ja";
        consent.proof = "TYPED_ADDRESS";
        consent.givenAt = Instant.EPOCH;
        consent.validUntil = Instant.EPOCH;
        session.persist(consent);
        for (int i = 0; i < steps; i++) {
            NaiveConsentEvent step = new NaiveConsentEvent();
            step.consentId = consent.id;
            step.status = "GIVEN";
            step.actor = "candidate";
            step.happenedAt = Instant.EPOCH;
            session.persist(step);
        }
        NaiveReferral referral = new NaiveReferral();
        referral.rejectionId = rejection.id;
        referral.programme = "agency-1";
        referral.status = "ACKNOWLEDGED";
        referral.answer = "ACCEPTED_NEW";
        referral.sentAt = Instant.EPOCH;
        referral.answeredAt = Instant.EPOCH;
        session.persist(referral);
        NaiveLedgerEntry entry = new NaiveLedgerEntry();
        entry.referralId = referral.id;
        entry.programme = "agency-1";
        entry.kind = "COUNTED";
        entry.amount = 1;
        entry.happenedAt = Instant.EPOCH;
        session.persist(entry);
        for (int i = 0; i < events; i++) {
            NaiveEvent event = new NaiveEvent();
            event.subjectId = rejection.id;
            event.type = "REFERRAL_COUNTED";
            event.payload = "{\"agency\":\"agency-1\"}";
            event.happenedAt = Instant.EPOCH;
            session.persist(event);
        }
    }
}
