package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.credit.OpeningBalance;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.qualification.PersonMerge;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.AnswerReason;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.settlement.SettlementDecision;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.listener.RelayListener;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.storage.Storage;

/**
 * What two companies and an agency went through, from rejections to a consumed introduction, with work left over: it fills every kind of
 * table, and is what the frozen databases hold. Keys and times are the same on each run.
 */
final class Story {

    /** The first moment, and the one at which the story stops. */
    static final Instant BEGIN = Instant.parse("2026-11-02T01:00:00.123456Z");

    static final Instant END = BEGIN.plus(Duration.ofDays(31));

    /** Who has counted at acme when the story stops: two credits, and one person on the way to the third. */
    static final int COUNTED = 21;

    /** Rejections at acme whose mails wait, and nobody has dispatched since. */
    static final int WAITING = 3;

    private static final int REJECTED = 25;
    private static final int CONSENTED = 24;

    private final AtomicReference<Instant> now;
    private final List<RejectionLetter> letters = new CopyOnWriteArrayList<>();
    private final MemoryAgency agency = MemoryAgency.create();
    private final AtomicBoolean refusing = new AtomicBoolean();
    private final CareerRelay relay;
    private final CompanyDesk acme;

    private Story(Storage storage, Instant now, long seed) {
        this.now = new AtomicReference<>(now);
        relay = CareerRelay.builder()
                .storage(storage)
                .mail(mail())
                .agency(this::deliver)
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(keys())
                .clock(this.now::get)
                .random(new Random(seed))
                .listener(auditor())
                .build();
        acme = relay.company("acme");
    }

    /** Tells it from the beginning to an empty storage. */
    static Story tell(Storage storage) {
        Story story = new Story(storage, BEGIN, 1);
        story.acme();
        story.globex();
        story.answers();
        story.introductions();
        story.settlement();
        story.leftOver();
        return story;
    }

    /** Goes on with what a storage holds. */
    static Story goingOn(Storage storage) {
        return new Story(storage, END, 2);
    }

    CareerRelay relay() {
        return relay;
    }

    /** The letters that this object has seen off. */
    List<RejectionLetter> letters() {
        return List.copyOf(letters);
    }

    /** Consents of those who got a letter; returns what the agency says to their hand-overs: all are new. */
    List<Acknowledgement> handedOver(List<RejectionLetter> invited) {
        int before = agency.messages().size();
        for (RejectionLetter letter : invited) {
            CandidateDesk person = relay.candidate(Ats.token(letter));
            assertThat(person.consent(Ats.form(person, letter))).isInstanceOf(ConsentOutcome.Given.class);
        }
        relay.operator().dispatch();
        List<ExchangeMessage> messages = agency.messages();
        return handOvers(messages.subList(before, messages.size())).stream()
                .map(message -> new Acknowledgement(message.referral(), AgencyAnswer.ACCEPTED_NEW, now.get()))
                .toList();
    }

    /** Consents of those who got a letter, whose hand-overs the agency refuses: they are parked. */
    void parked(List<RejectionLetter> invited) {
        refusing.set(true);
        handedOver(invited);
        refusing.set(false);
    }

    private void acme() {
        Ats.settle(acme);
        acme.reject(Ats.rejections(REJECTED));
        relay.operator().dispatch();
        pass(Duration.ofDays(1));
    }

    /** A company with an opening balance and a mail that no server takes. */
    private void globex() {
        CompanyDesk globex = relay.company("globex");
        Ats.settle(globex);
        Programme holding = Programme.tenForOne(Ats.AGENCY)
                .licence("13-ユ-010554", LocalDate.of(9999, 1, 1))
                .reviewedOn(LocalDate.of(2026, 1, 1))
                .noticeBasis(new NoticeBasis(NoticeBasis.Kind.OPT_IN, "form 3", LocalDate.of(2020, 1, 1)))
                .publication(Publication.IMMEDIATE);
        globex.open(holding.policies(holding.policies().qualification(QualificationPolicy.DEFAULT.holdDays(180))));
        globex.openBalance(Ats.AGENCY, new OpeningBalance("opening", 7, "contract/2025", "operator-1"));
        globex.reject(List.of(
                Ats.rejection(1),
                Ats.rejection(2),
                Rejection.of("application-3", "応募者", "bounced@example.com", BEGIN, "recruiter-1"),
                Rejection.of("application-4", "応募者", "other@example.com", BEGIN, "recruiter-1")));
        relay.operator().dispatch();
        List<RejectionLetter> two = letters.subList(REJECTED, REJECTED + 2);
        List<Acknowledgement> held = handedOver(two.subList(0, 1));
        relay.agency(Ats.AGENCY).acknowledge(held); // waits for its months
        parked(two.subList(1, 2));
        List<OpaqueId> issued = relay.operator().events(TenantKind.COMPANY, "globex", 0, 100).stream()
                .filter(numbered -> numbered.event().type() == EventType.REJECTION_TAKEN)
                .map(numbered -> numbered.event().subject())
                .toList();
        relay.operator().samePerson("globex", new PersonMerge("merge", issued.get(2), issued.get(3), "operator-1"));
        relay.operator()
                .tenant(TenantKind.COMPANY, "globex")
                .audit(Accessor.of("operator-1", ActorRole.OPERATOR)
                        .because(AccessReason.Code.SUPERVISION, "quarter 4"))
                .entries(0, 10);
    }

    private List<Delivery> deliver(String partner, List<ExchangeMessage> messages) {
        return refusing.get()
                ? messages.stream()
                        .<Delivery>map(message -> new Delivery.Rejected("http.422"))
                        .toList()
                : agency.deliver(partner, messages);
    }

    /** One person withdraws before the answer, one was known, one waits for an answer; the agency keeps five in an inbox of its own. */
    private void answers() {
        List<RejectionLetter> own = letters.stream().limit(CONSENTED).toList();
        List<Acknowledgement> answers = handedOver(own);
        assertThat(relay.candidate(Ats.token(own.get(CONSENTED - 1)))
                        .withdraw(own.get(CONSENTED - 1).recipientAddress()))
                .isInstanceOf(WithdrawalOutcome.Withdrawn.class);
        relay.agency(Ats.AGENCY).acknowledge(answers.subList(0, COUNTED));
        Acknowledgement known = answers.get(COUNTED);
        relay.agency(Ats.AGENCY)
                .acknowledge(List.of(new Acknowledgement(
                        known.referral(),
                        AgencyAnswer.ACCEPTED_DUPLICATE,
                        known.answeredAt(),
                        AnswerDetail.duplicate(AnswerReason.ALREADY_KNOWN, LocalDate.of(2025, 4, 1)))));
        List<ReferralHandOver> five = handOvers(agency.messages()).stream()
                .filter(message -> message.company().equals("acme"))
                .limit(5)
                .toList();
        relay.agency(Ats.AGENCY).inbox().receive("acme", List.copyOf(five));
        relay.agency(Ats.AGENCY)
                .inbox()
                .answer(five.stream()
                        .limit(3)
                        .map(message -> new InboxAnswer("acme", message.referral(), AgencyAnswer.ACCEPTED_NEW))
                        .toList());
        relay.operator().dispatch();
        pass(Duration.ofDays(5));
    }

    /** The first credit is used, the second reserved. */
    private void introductions() {
        OpaqueId first = requested("first");
        relay.agency(Ats.AGENCY).introduction(first).propose(Ats.proposal());
        acme.introduction(first).accepted();
        relay.agency(Ats.AGENCY).introduction(first).joined();
        acme.introduction(first).confirmed();
        requested("second");
        relay.operator().dispatch();
    }

    private void settlement() {
        now.set(END);
        relay.operator()
                .settlement("acme", Ats.AGENCY, YearMonth.of(2026, 11))
                .record(SettlementDecision.issue("issue", "accountant-1"));
        relay.operator().dispatch();
    }

    private void leftOver() {
        acme.reject(IntStream.rangeClosed(REJECTED + 1, REJECTED + WAITING)
                .mapToObj(Ats::rejection)
                .toList());
    }

    OpaqueId requested(String key) {
        JobOrder order = JobOrder.titled("engineer").requestKey(key);
        return ((RequestResult.Requested) acme.request(Ats.AGENCY, order))
                .introduction()
                .id();
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private static List<ReferralHandOver> handOvers(List<ExchangeMessage> messages) {
        return messages.stream()
                .filter(ReferralHandOver.class::isInstance)
                .map(ReferralHandOver.class::cast)
                .toList();
    }

    private MailTransport mail() {
        return sent -> sent.stream().map(this::send).toList();
    }

    private MailOutcome send(RejectionLetter letter) {
        if (letter.recipientAddress().reveal().startsWith("bounced")) {
            return new MailOutcome.PermanentFailure("smtp.550");
        }
        if (letter.variables().containsKey("application")) { // and not a receipt
            letters.add(letter);
        }
        return new MailOutcome.Accepted();
    }

    private static RelayListener auditor() {
        return new RelayListener() {

            @Override
            public String name() {
                return "auditor";
            }

            @Override
            public void heard(Tenant tenant, List<NumberedEvent> events) {
                // that it was fed shows in its cursor
            }
        };
    }

    /** Frozen too: what is sealed in the frozen databases opens with these alone. */
    private static KeyRing keys() {
        try (InputStream in = Objects.requireNonNull(Story.class.getResourceAsStream("/frozen/keys.p12"))) {
            return KeyRing.completedFromPkcs12(in, "frozen".toCharArray(), new Random(3));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
