package org.careerrelay.tck;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.AccessOutcome;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.audit.AuditEntry;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.command.StoredCommand;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.consent.ConsentDetail;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentEvidence;
import org.careerrelay.model.consent.ConsentProof;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.credit.Grant;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.erasure.EngineStore;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.erasure.ErasureState;
import org.careerrelay.model.erasure.KeptRecord;
import org.careerrelay.model.erasure.StoreErasure;
import org.careerrelay.model.erasure.StoredErasure;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.identity.IdentityHash;
import org.careerrelay.model.identity.IdentityLink;
import org.careerrelay.model.identity.LinkDecision;
import org.careerrelay.model.identity.LinkOrigin;
import org.careerrelay.model.identity.LinkState;
import org.careerrelay.model.identity.MatchReason;
import org.careerrelay.model.identity.RecognitionDecision;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.intake.IntakeSource;
import org.careerrelay.model.introduction.Claim;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.introduction.Decline;
import org.careerrelay.model.introduction.DeclineReason;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.IntroductionStatus;
import org.careerrelay.model.introduction.IntroductionTerms;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.introduction.Resolution;
import org.careerrelay.model.introduction.ResolutionOffer;
import org.careerrelay.model.kpi.FigureSnapshot;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.leaver.ExitCase;
import org.careerrelay.model.leaver.ExitReason;
import org.careerrelay.model.leaver.ExitState;
import org.careerrelay.model.leaver.Reconnection;
import org.careerrelay.model.leaver.ReconnectionType;
import org.careerrelay.model.leaver.StepUpState;
import org.careerrelay.model.leaver.StoredReconnection;
import org.careerrelay.model.leaver.StoredStepUp;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.mail.MailReturn;
import org.careerrelay.model.mail.MailReturnKind;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.IndexField;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.PersonDraft;
import org.careerrelay.model.person.SealedRecord;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.person.WrappedKey;
import org.careerrelay.model.pickup.Pickup;
import org.careerrelay.model.programme.IntroductionPolicy;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.AnswerReason;
import org.careerrelay.model.referral.Commitment;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.model.support.StoredSupportEvent;
import org.careerrelay.model.support.StoredSupportTotals;
import org.careerrelay.model.support.SupportEvent;
import org.careerrelay.model.support.SupportStage;
import org.careerrelay.model.support.SupportStanding;
import org.careerrelay.model.support.SupportTotals;
import org.careerrelay.model.suppression.SuppressedField;
import org.careerrelay.model.suppression.Suppression;
import org.careerrelay.model.suppression.SuppressionKey;
import org.careerrelay.model.suppression.SuppressionReason;
import org.jspecify.annotations.Nullable;

/** Rows to store. What a test does not care about is the same everywhere; a number makes ids and keys. */
final class Samples {

    /** When things happen. */
    static final Instant NOW = Instant.parse("2026-11-21T00:00:00.123456Z");

    static final IntroductionTerms TERMS = new IntroductionTerms(IntroductionPolicy.DEFAULT, Programme.JAPAN);

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final String AGENCY = "agency-1";

    /** Ids carry a tenant that no test has: storage goes by the tenant of the call, never by the one inside an id. */
    private static final TenantId NOBODY = new TenantId(0x8765_4321);

    /** An id of the year 9999 comes after all others, though its first bit is a one: ids order as unsigned bytes. */
    static final OpaqueId FAR_ID = OpaqueId.of(Instant.parse("9999-12-31T23:59:59.999999Z"), NOBODY, 1);

    private Samples() {}

    static OpaqueId id(long number) {
        return OpaqueId.of(NOW, NOBODY, number);
    }

    static List<OpaqueId> ids(long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(Samples::id).toList();
    }

    /** 32 bytes. */
    static byte[] bytes(long number) {
        byte[] bytes = new byte[32];
        byte[] digits = Long.toString(number).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, bytes, 0, digits.length);
        bytes[31] = (byte) 0xFF;
        return bytes;
    }

    static AuditEntry audit(
            long number,
            ActorRole role,
            @Nullable AccessReason reason,
            AccessAction action,
            AccessOutcome outcome,
            @Nullable OpaqueId subject) {
        return new AuditEntry(
                number, NOW, new Accessor("officer-" + number, role, reason), action, outcome, subject, bytes(number));
    }

    static AuditEntry audit(long number, OpaqueId subject) {
        return audit(
                number,
                ActorRole.PRIVACY_OFFICER,
                AccessReason.of(AccessReason.Code.REQUEST_OF_PERSON, "request 17"),
                AccessAction.DISCLOSE,
                AccessOutcome.ALLOWED,
                subject);
    }

    static StoredCommand command(long number, String key) {
        return new StoredCommand(key, id(number), bytes(number), "", NOW);
    }

    static IndexKey index(int version, long number) {
        return new IndexKey(IndexField.EMAIL, version, bytes(number));
    }

    static PersonDraft draft(long number, IndexKey... keys) {
        return new PersonDraft(new Person(id(number), new WrappedKey(1, bytes(number))), List.of(keys));
    }

    static VaultItem box(long subject, VaultKind kind, byte[] sealed) {
        return new VaultItem(id(900), kind, id(subject), sealed);
    }

    static StoredRejection rejection(long number, String application) {
        return rejection(number, application, NOW);
    }

    static StoredRejection rejection(long number, String application, Instant at) {
        return new StoredRejection(id(number), application, bytes(number), id(900), at, "recruiter-3", at, null);
    }

    static StoredErasure erasure(long number, Instant dueAt) {
        return new StoredErasure(
                new ErasureReport(
                        id(number),
                        ErasureCause.PERSON,
                        ErasureState.PARTIAL,
                        NOW,
                        null,
                        List.of(
                                StoreErasure.of(EngineStore.KEY, 1),
                                new StoreErasure("applicants", StoreErasure.Status.FAILED, 0, "http.503")),
                        List.of(new KeptRecord(KeptRecord.Kind.CONSENT, 2, NOW))),
                List.of(id(number), id(900 + number)),
                1,
                dueAt,
                new SealedRecord(1, bytes(number)));
    }

    static Arrival arrival(long number) {
        return new Arrival(id(number), "application-" + number, RecognitionDecision.REVIEW, NOW);
    }

    static IdentityHash hash(long person, long number) {
        return new IdentityHash(index(1, number), id(person), NOW);
    }

    static StoredReconnection reconnection(long number, long person, ReconnectionType type) {
        return new StoredReconnection(
                id(number),
                id(person),
                new Reconnection(
                        "again-" + number,
                        "employee-" + person,
                        type,
                        LocalDate.of(2026, 4, 1).plusDays(number)),
                "hr-1",
                NOW);
    }

    static StoredSupportEvent supportEvent(long number, long referral, SupportStanding standing) {
        return new StoredSupportEvent(
                id(number),
                AGENCY,
                new SupportEvent("support-" + number, id(referral), SupportStage.RECOMMENDED, NOW),
                standing,
                standing == SupportStanding.IN_TOTALS ? YearMonth.of(2026, 11) : null,
                NOW);
    }

    static StoredSupportTotals supportTotals(int month, Instant at) {
        return new StoredSupportTotals(
                id(month),
                AGENCY,
                new SupportTotals(
                        YearMonth.of(2026, month), Map.of(SupportStage.RECOMMENDED, 10L, SupportStage.CLOSED, 12L)),
                at);
    }

    static StoredStepUp stepUp(long number, long person, StepUpState state) {
        return new StoredStepUp(
                id(number),
                id(person),
                "employee-" + person,
                state,
                NOW.minusSeconds(60),
                state == StepUpState.PRIVATE ? null : NOW,
                NOW);
    }

    /** One with everything that its state can have. */
    static ExitCase exitCase(long number, long person, ExitState state) {
        boolean interviewed = state != ExitState.OPEN;
        LocalDate decided = state.isOpen() ? null : LocalDate.of(2026, 4, 1).plusDays(number);
        return new ExitCase(
                id(number),
                "exit-" + number,
                id(person),
                "employee-" + person,
                state,
                LocalDate.of(2026, 3, 1),
                interviewed ? LocalDate.of(2026, 3, 10) : null,
                interviewed ? "hr-2" : null,
                interviewed ? List.of(ExitReason.PAY, ExitReason.CAREER_STEP) : List.of(),
                decided,
                state == ExitState.EXIT_CONFIRMED ? LocalDate.of(2026, 5, 31) : null,
                "hr-1",
                NOW);
    }

    static LifecycleEvent lifecycle(long number, long person, LifecycleType type) {
        return new LifecycleEvent(
                id(number),
                "event-" + number,
                id(person),
                "employee-" + person,
                type,
                LocalDate.of(2026, 4, 1).plusDays(number),
                type == LifecycleType.LEFT ? LocalDate.of(2026, 3, 1) : null,
                "hr-1",
                NOW);
    }

    static IdentityLink link(long number, long one, long other, LinkState state) {
        return new IdentityLink(
                id(number),
                id(one),
                id(other),
                LinkOrigin.REVIEW,
                state,
                List.of(MatchReason.MAIL_SAME, MatchReason.NAME_DIFFERENT),
                -1234,
                NOW,
                state == LinkState.OPEN ? null : new LinkDecision("hr-1", "通話で確認", NOW));
    }

    /** Of a month of 2026: a number, a ratio, and figures without a value. */
    static FigureSnapshot figureSnapshot(int month, long number) {
        Period period = Period.month(2026, month);
        return new FigureSnapshot(
                period,
                NOW,
                NOW.plusSeconds(number),
                List.of(
                        new Kpi(
                                "a",
                                new KpiValue.Known(BigDecimal.valueOf(10 * number)),
                                "people",
                                10 * number,
                                null,
                                period,
                                "数 + \"1\"",
                                Kpi.Quality.EXACT),
                        new Kpi(
                                "b",
                                new KpiValue.Known(new BigDecimal("0.6667")),
                                "ratio",
                                2L,
                                3L,
                                period,
                                "a / b",
                                Kpi.Quality.UNVERIFIED),
                        new Kpi("c", new KpiValue.Undefined(), "ratio", 0L, 0L, period, "a / b", Kpi.Quality.EXACT),
                        new Kpi(
                                "d",
                                new KpiValue.Hidden(10),
                                "people",
                                null,
                                null,
                                period,
                                "a",
                                Kpi.Quality.SUPPRESSED),
                        new Kpi(
                                "e",
                                new KpiValue.NotAvailable("Source"),
                                "people",
                                null,
                                null,
                                period,
                                "a",
                                Kpi.Quality.NO_SOURCE)));
    }

    static MailReturn mailReturn(long number, MailReturnKind kind) {
        return new MailReturn(id(number), kind, "5.1.1", NOW);
    }

    static IntakeSource intakeSource(String name, Instant at) {
        return new IntakeSource(name, "cursor-" + "x".repeat(1000), at, at, at, "http.status", 48);
    }

    static Pickup pickup(int programme, Instant at) {
        return new Pickup(programme, at, 3, at, 2, at);
    }

    static Suppression suppression(long number, Instant reviewAt) {
        return new Suppression(
                new SuppressionKey(SuppressedField.MAIL, 1, bytes(number)), SuppressionReason.OBJECTED, NOW, reviewAt);
    }

    static Referral referral(long number) {
        return referral(number, ReferralState.ISSUED, NOW);
    }

    static Referral referral(long number, ReferralState state, Instant expiresAt) {
        return new Referral(id(number), 1, id(900), state, null, NOW, expiresAt, NOW, null, null, 0, null, Set.of());
    }

    static ConsentRecord consent(long number, long referral) {
        return consent(number, id(number), id(referral), NOW, NOW.plusSeconds(1));
    }

    static ConsentRecord consent(long number, OpaqueId id, OpaqueId referral, Instant givenAt, Instant validUntil) {
        return new ConsentRecord(
                id,
                referral,
                AGENCY,
                bytes(number + 1),
                "JP",
                ConsentState.CONSENT_REQUESTED,
                Set.of(Purpose.AGENCY_REGISTRATION, Purpose.FEEDBACK_TO_COMPANY),
                Set.of("name", "mail", "wishes"),
                new NoticeReference("relay", 3, Locale.JAPANESE, bytes(number)),
                new AddresseeProof(AddresseeProof.Method.EMAIL_TYPED, NOW, 2),
                givenAt,
                validUntil);
    }

    static ConsentRecord fullConsent(long number, long referral) {
        return full(consent(number, referral), NOW.minusSeconds(60));
    }

    static ConsentRecord decidedLater(ConsentRecord consent) {
        return full(consent, consent.givenAt().plusSeconds(1));
    }

    private static ConsentRecord full(ConsentRecord consent, Instant decidedAt) {
        return new ConsentRecord(
                consent.id(),
                consent.referral(),
                "agency-2",
                bytes(77),
                "US",
                ConsentState.RENEWED_CONSENT_GIVEN,
                Set.of(Purpose.AGENCY_REGISTRATION, Purpose.RECONTACT_RETENTION),
                Set.of("name"),
                new NoticeReference("company", 9, Locale.ENGLISH, bytes(78)),
                new AddresseeProof(AddresseeProof.Method.EMAIL_TYPED, NOW.plusSeconds(3), 4),
                NOW,
                NOW.plusSeconds(9),
                Set.of(Purpose.SURVEY, Purpose.STATS),
                decidedAt,
                NOW.plusSeconds(7),
                NOW.plusSeconds(5),
                4);
    }

    static ConsentEvent fullStep(long consent, int sequence, Set<Purpose> purposes) {
        return new ConsentEvent(
                id(consent),
                sequence,
                ConsentState.CONSENT_WITHDRAWN,
                NOW,
                ConsentEvent.Actor.PRINCIPAL,
                new ConsentDetail(
                        ConsentDetail.Method.WEB_POST,
                        purposes,
                        new NoticeReference("relay", 3, Locale.JAPANESE, bytes(consent)),
                        NOW.plusSeconds(1),
                        new ConsentEvidence("0af3", "5", 34, "Firefox", "9c-1")),
                bytes(1),
                bytes(2));
    }

    static ConsentEvent step(long consent, int sequence, ConsentState state) {
        return new ConsentEvent(id(consent), sequence, state, NOW, ConsentEvent.Actor.PRINCIPAL);
    }

    static ConsentProof proof(long consent, long number) {
        return new ConsentProof(id(consent), (int) number, bytes(number), 2, null);
    }

    static LedgerEntry count(long sequence, long referral) {
        return entry(sequence, LedgerKind.COUNT, new Cause.OfReferral(id(referral)), NOW);
    }

    static LedgerEntry entry(long sequence, LedgerKind kind, Cause cause, Instant at) {
        return new LedgerEntry(sequence, kind, cause, 1, at, 1, null, sequence, 10, 0);
    }

    static Qualification qualification(long referral, QualificationState state, Instant holdUntil) {
        return new Qualification(
                id(referral),
                1,
                state,
                state == QualificationState.HELD ? List.of() : List.of(Finding.of(EligibilityCode.STAFF_EMAIL)),
                NOW,
                holdUntil,
                null,
                NOW);
    }

    /** A credit of a grant of its own. */
    static Credit credit(long number, CreditState state, Instant grantedAt) {
        return credit(number, state, grantedAt, null, null);
    }

    static Credit credit(
            long number,
            CreditState state,
            Instant grantedAt,
            @Nullable Instant usableFrom,
            @Nullable Instant expiresAt) {
        return new Credit(number, state, new Grant(number, 10, 1), grantedAt, usableFrom, expiresAt, null);
    }

    /** A balance after so many counts. */
    static CreditBalance counted(long count) {
        return new CreditBalance(count, count, count, 0, 0, 0, 0, 0, 0, 10, 1);
    }

    static Introduction introduction(long number, String partner, String requestKey) {
        return introduction(number, partner, requestKey, NOW);
    }

    static Introduction introduction(long number, String partner, String requestKey, Instant at) {
        return new Introduction(
                id(number),
                partner,
                1,
                JobOrder.titled("バックエンドエンジニア").requestKey(requestKey).details("東京"),
                TERMS,
                number,
                null,
                at,
                IntroductionStatus.requested(at.plusSeconds(number), at));
    }

    /** A status in which nothing is left out. */
    static IntroductionStatus status(IntroductionState state, Party party, Instant at) {
        return new IntroductionStatus(
                7,
                3,
                state,
                CreditUse.CONSUMED,
                party,
                new Claim(IntroductionState.JOINED, party),
                new ResolutionOffer(Resolution.RELEASE, party.other()),
                new Decline(DeclineReason.OTHER, "see you \u2713"),
                TODAY,
                at,
                at);
    }

    static InboxItem received(long number, String company, long referral) {
        return received(number, company, referral, NOW);
    }

    static InboxItem received(long number, String company, long referral, Instant at) {
        return InboxItem.waiting(id(number), company, id(referral), id(900 + number), at, at);
    }

    static RightsRequest rightsRequest(long number, long person) {
        return new RightsRequest(
                id(number),
                RequestKind.DISCLOSURE,
                id(person),
                RequestState.RECEIVED,
                NOW,
                NOW.plusSeconds(1000),
                null,
                "officer-1",
                null,
                null,
                Set.of(),
                null,
                NOW,
                null);
    }

    static Instruction instruction(long number, String partner, long referral) {
        return new Instruction(
                id(number), partner, id(referral), InstructionKind.CONSENT_WITHDRAWN, Set.of(), NOW, NOW, null, null);
    }

    /** The detail of a duplicate. */
    static AnswerDetail detail(long number) {
        return AnswerDetail.duplicate(AnswerReason.ALREADY_KNOWN, TODAY.minusDays(number))
                .committedBy(Commitment.of(Arrays.copyOf(bytes(number), Commitment.BYTES)));
    }

    static RelayEvent event(long number) {
        return new RelayEvent(id(number), NOW, EventType.REJECTION_TAKEN, id(900), Map.of("programme", "1"));
    }

    static NumberedEvent numbered(long number, RelayEvent event) {
        return new NumberedEvent(number, event, bytes(number));
    }

    static OutboxRow row(TenantId tenant, long number, OutboxKind kind, Instant notBefore) {
        return new OutboxRow(tenant, id(number), kind, "mail", id(900), "", 0, notBefore);
    }

    static Tally tally(int programme, LocalDate day, TallyKind kind, long amount) {
        return new Tally(programme, day, kind, amount);
    }
}
