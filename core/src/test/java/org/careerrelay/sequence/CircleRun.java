package org.careerrelay.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.AgencyDesk;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CompanyDesk;
import org.careerrelay.IntroductionDesk;
import org.careerrelay.LedgerDesk;
import org.careerrelay.ReviewDesk;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.Correction;
import org.careerrelay.model.credit.LedgerChange;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.credit.OpeningBalance;
import org.careerrelay.model.credit.ProgrammeMove;
import org.careerrelay.model.identity.IdentityChange;
import org.careerrelay.model.identity.LinkState;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.ProposalConsent;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.introduction.Resolution;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.model.link.ComposedRejection;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.link.Unrejection;
import org.careerrelay.model.link.UnrejectionResult;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.Ending;
import org.careerrelay.model.qualification.PersonMerge;
import org.careerrelay.model.qualification.PersonMergeResult;
import org.careerrelay.model.qualification.ReviewCommand;
import org.careerrelay.model.qualification.ReviewResult;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.support.SupportEvent;
import org.careerrelay.model.support.SupportEventResult;
import org.careerrelay.model.support.SupportStage;
import org.careerrelay.model.support.SupportTotals;
import org.careerrelay.sequence.CircleModel.Application;
import org.careerrelay.sequence.CircleModel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One company's sequence of commands, given to the doors of an installation and to the model. After each, the ledger has grown by exactly what
 * the model says, and the company sees exactly the model's sums.
 */
public final class CircleRun {

    private static final int MANY = 10_000;
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** A link is alive for thirty days; what is nearer to that than a day or two is left to its own tests. */
    private static final Duration SURELY_ALIVE = Duration.ofDays(29);

    private final Circle circle;
    private final Agreement agreement;
    private final String company;
    private final CompanyDesk desk;
    private final CircleModel model;
    private final Instant start;
    private Instant latest;
    private final Map<ProgrammeModel, LedgerWatch> ledgers = new LinkedHashMap<>();
    private final SettlementRun settlement;
    private final Set<String> rejected = new HashSet<>();
    private int commands;

    public CircleRun(Circle circle, String company, Agreement agreement) {
        this.circle = circle;
        this.company = company;
        this.start = circle.clock.instant();
        this.latest = start;
        this.agreement = agreement;
        this.desk =
                circle.open(company, agreement.programme(agreement.terms()), agreement.successor(agreement.terms()));
        this.model = new CircleModel(agreement, start);
        for (ProgrammeModel programme : List.of(model.first, model.successor)) {
            ledgers.put(programme, new LedgerWatch(circle, company, desk, programme));
        }
        model.nextCause = programme -> ledger(programme).nextCause();
        this.settlement = new SettlementRun(circle, company, model);
    }

    /** All of it, checked after every step. */
    public CircleRun live(List<CircleCommand> sequence) {
        for (CircleCommand command : sequence) {
            carryOut(command);
            ledgers.values().forEach(ledger -> ledger.sums(commands));
        }
        ledgers.keySet().forEach(ProgrammeModel::quietly);
        assertThat(desk.introductions().stream().collect(Collectors.toMap(Introduction::id, Introduction::state)))
                .isEqualTo(model.asked.stream().collect(Collectors.toMap(asked -> asked.id, asked -> asked.state)));
        return this;
    }

    /** The whole ledger, and after it that of the agency that may come after. */
    public List<LedgerEntry> ledger() {
        return ledgers.keySet().stream()
                .flatMap(programme ->
                        circle.relay.operator().ledger(company, programme.agency).entries(0, MANY).stream())
                .toList();
    }

    private void carryOut(CircleCommand command) {
        commands++;
        if (command instanceof CircleCommand.Reject reject) {
            reject(reject);
        } else if (command instanceof CircleCommand.Unreject unreject) {
            unreject(unreject.pick());
        } else if (command instanceof CircleCommand.Dispatch) {
            dispatch();
        } else if (command instanceof CircleCommand.Consent consent) {
            consent(consent);
        } else if (command instanceof CircleCommand.Withdraw withdraw) {
            withdraw(withdraw.pick());
        } else if (command instanceof CircleCommand.Answer answer) {
            answer(answer.replies());
        } else if (command instanceof CircleCommand.SendAgain) {
            sendAgain();
        } else if (command instanceof CircleCommand.Support support) {
            support(support);
        } else if (command instanceof CircleCommand.SupportOfMonth totals) {
            support(totals);
        } else if (command instanceof CircleCommand.Request request) {
            request(request);
        } else if (command instanceof CircleCommand.TakeStep step) {
            step(step);
        } else if (command instanceof CircleCommand.Correct correct) {
            correct(correct.people());
        } else if (command instanceof CircleCommand.Open open) {
            open(open.people());
        } else if (command instanceof CircleCommand.Decide decide) {
            decide(decide);
        } else if (command instanceof CircleCommand.Merge merge) {
            merge(merge);
        } else if (command instanceof CircleCommand.TakeApart apart) {
            takeApart(apart.pick());
        } else if (command instanceof CircleCommand.Change change) {
            change(change);
        } else if (command instanceof CircleCommand.License license) {
            license(license.days());
        } else if (command instanceof CircleCommand.End end) {
            end(end);
        } else if (command instanceof CircleCommand.GoOn goOn) {
            say(goOn.successor(), terms(goOn.successor()).ending(null));
        } else if (command instanceof CircleCommand.GoOver goOver) {
            goOver(goOver.back());
        } else if (command instanceof CircleCommand.Replace replace) {
            replace(replace.back());
        } else if (command instanceof CircleCommand.Settle settle) {
            settlement.settle(settle, "t" + commands);
        } else if (command instanceof CircleCommand.CloseMonth close) {
            closeMonth(close.hours());
        } else if (command instanceof CircleCommand.Pass pass) {
            pass(pass.time());
        }
        ledgers.values().forEach(ledger -> ledger.written(commands));
    }

    private void elapsed() {
        ledgers.values().forEach(LedgerWatch::elapsed);
    }

    private LedgerWatch ledger(ProgrammeModel programme) {
        return Objects.requireNonNull(ledgers.get(programme));
    }

    private void reject(CircleCommand.Reject reject) {
        List<Rejection> rejections = new ArrayList<>();
        for (int i = 0; i < reject.count(); i++) {
            int person = (reject.from() + i) % CircleCommand.PEOPLE;
            String key = person + "-" + reject.round();
            Application known = model.applications.get(key);
            rejections.add(Rejection.of(
                            key,
                            "山田 太郎",
                            address(person),
                            known == null ? circle.clock.instant() : known.issued,
                            "recruiter-3")
                    .forJob(NaiveGroups.job(key))
                    .inDepartment(NaiveGroups.department(key)));
        }
        boolean byHost = reject.round() == 1;
        List<RejectionResult> results = byHost
                ? desk.rejectAndCompose(rejections).stream()
                        .map(ComposedRejection::result)
                        .toList()
                : desk.reject(rejections);
        for (int i = 0; i < rejections.size(); i++) {
            String key = rejections.get(i).application();
            Optional<ProgrammeModel> programme = model.givesLinks();
            if (rejected.add(key) && programme.isEmpty()) {
                assertThat(results.get(i)).isEqualTo(new RejectionResult.WithoutLink(key, whyNot(), false));
            }
            if (results.get(i) instanceof RejectionResult.Linked linked && !model.applications.containsKey(key)) {
                assertThat(linked.repeated()).isFalse();
                int address = Integer.parseInt(key.substring(0, key.indexOf('-')));
                OpaqueId referral = linked.referral();
                model.rejected(key, address, referral, circle.person(company, referral), programme.orElseThrow());
                if (byHost) {
                    model.applications.get(key).stage = Stage.MAILED;
                    model.applications.get(key).mailGone = true;
                }
            }
        }
    }

    /** Without a valid licence there is no link, and none after the end. */
    private NoLinkReason whyNot() {
        return model.first.contract.goesOn(circle.clock.instant())
                ? NoLinkReason.NO_LICENCE
                : NoLinkReason.NO_PROGRAMME;
    }

    private void unreject(int pick) {
        List<Application> standing = model.applications.values().stream()
                .filter(application -> !application.takenBack)
                .toList();
        if (standing.isEmpty()) {
            return;
        }
        Application application = standing.get(pick % standing.size());
        boolean mailed = model.unrejected(application);
        for (boolean repeated : new boolean[] {false, true}) {
            assertThat(desk.unreject(Unrejection.of(application.key, "recruiter-3", "")))
                    .isEqualTo(
                            mailed
                                    ? new UnrejectionResult.AfterMail(application.key, repeated)
                                    : new UnrejectionResult.BeforeMail(application.key, repeated));
        }
        if (application.stage == Stage.REVOKED) {
            assertThat(circle.relay
                            .candidate(circle.tokens.issue(application.referral))
                            .look(Locale.JAPANESE))
                    .isEmpty();
        }
    }

    private void dispatch() {
        List<Application> toBeMailed = among(Stage.REJECTED).stream()
                .filter(application -> !application.issued.isAfter(circle.clock.instant()))
                .toList();
        circle.offered();
        circle.relay.operator().dispatch();
        Set<OpaqueId> offered = circle.offered();
        for (Application application : toBeMailed) {
            boolean has = offered.contains(application.referral);
            boolean gives = application.programme.givesLinks();
            assertThat(has && !gives)
                    .as("relay block in the mail of %s, without a contract or a licence", application.key)
                    .isFalse();
            assertThat(has || !gives || !isSurelyAlive(application))
                    .as("relay block in the mail of %s", application.key)
                    .isTrue();
        }
        handedOver();
        model.applications.values().stream()
                .filter(application -> !application.issued.isAfter(circle.clock.instant()))
                .forEach(application -> application.mailGone = true); // the others wait until the clock has caught up
        model.applications.values().stream()
                .filter(application -> application.stage == Stage.REJECTED)
                .forEach(application -> application.stage = Stage.MAILED);
    }

    /** Nothing is handed over but of those who agree, to an agency with a licence. */
    private void handedOver() {
        Instant now = circle.clock.instant();
        Set<OpaqueId> arrived = new HashSet<>();
        circle.handedOver(company).forEach((referral, partner) -> {
            Application application = model.find(referral).orElseThrow();
            assertThat(application.stage).isEqualTo(Stage.CONSENTED);
            assertThat(application.consenting && now.isBefore(application.consentEnds))
                    .isTrue();
            assertThat(application.programme.agency).isEqualTo(partner);
            assertThat(application.programme.contract.isLicensed(now)).isTrue();
            if (application.programme == model.first) {
                arrived.add(referral);
            }
        });
        settlement.received(arrived);
    }

    private void consent(CircleCommand.Consent consent) {
        List<Application> mailed = among(Stage.MAILED, Stage.CONSENTED, Stage.ANSWERED);
        for (int i = 0; i < Math.min(consent.count(), mailed.size()); i++) {
            consent(mailed.get((consent.pick() + i) % mailed.size()));
        }
    }

    private void consent(Application application) {
        CandidateDesk candidate = circle.relay.candidate(circle.tokens.issue(application.referral));
        Pii<String> typed = Pii.of(address(application.address));
        Optional<ConsentOutcome> outcome = candidate
                .look(Locale.JAPANESE)
                .map(invitation -> candidate.consent(form(invitation, typed, agreesToBeToldOf(application))));
        boolean given = outcome.filter(ConsentOutcome.Given.class::isInstance).isPresent();
        if (application.stage != Stage.MAILED) {
            return;
        }
        boolean alive = isSurelyAlive(application);
        boolean dead = circle.clock.instant().isAfter(application.issued.plus(Duration.ofDays(32)));
        if (!application.programme.givesLinks()) {
            assertThat(given).as("consent without a contract or a licence").isFalse();
        } else if (alive || dead) {
            assertThat(given)
                    .as("consent to a link that is surely " + (alive ? "alive" : "dead"))
                    .isEqualTo(alive);
        }
        if (given) {
            model.consented(application);
        }
    }

    private boolean isSurelyAlive(Application application) {
        return latest.isBefore(application.issued.plus(SURELY_ALIVE))
                && !circle.clock.instant().isBefore(application.issued);
    }

    /** Every other person. */
    private static boolean agreesToBeToldOf(Application application) {
        return application.address % 2 == 0;
    }

    private static ConsentForm form(Invitation invitation, Pii<String> typed, boolean toldOf) {
        Set<Purpose> purposes = toldOf
                ? Set.of(Purpose.AGENCY_REGISTRATION, Purpose.FEEDBACK_TO_COMPANY)
                : Set.of(Purpose.AGENCY_REGISTRATION);
        return invitation.form(purposes, true, typed, new RelayAnswers(Pii.of("山田 太郎"), typed, Pii.of("")));
    }

    /** No ledger changes by it, and nothing is kept of somebody who did not agree (A10, R-30). */
    private void support(CircleCommand.Support support) {
        List<Application> some = among(Stage.CONSENTED, Stage.ANSWERED, Stage.WITHDRAWN);
        if (some.isEmpty()) {
            return;
        }
        Application application = some.get(support.pick() % some.size());
        List<SupportEvent> told = List.of(
                new SupportEvent("s" + commands, application.referral, support.stage(), circle.clock.instant()));
        AgencyDesk agency = circle.relay.agency(application.programme.agency);
        SupportEventResult.Outcome outcome =
                agency.support().report(told).get(0).outcome();
        boolean recorded = outcome == SupportEventResult.Outcome.RECORDED;
        if (recorded) {
            assertThat(agreesToBeToldOf(application)).isTrue();
        }
        assertThat(agency.support().report(told).get(0).outcome())
                .isEqualTo(recorded ? SupportEventResult.Outcome.REPEATED : outcome);
    }

    private void support(CircleCommand.SupportOfMonth totals) {
        YearMonth month = YearMonth.from(circle.clock.instant().atZone(JAPAN)).minusMonths(totals.monthsBack());
        Map<SupportStage, Long> people = Map.of(
                SupportStage.RECOMMENDED, (long) totals.recommended(), SupportStage.PLACED, (long) totals.placed());
        assertThat(circle.relay.agency(Circle.AGENCY).support().totals(company, SupportTotals.of(month, people)))
                .isTrue();
    }

    private void withdraw(int pick) {
        List<Application> some = among(Stage.MAILED, Stage.CONSENTED, Stage.ANSWERED, Stage.WITHDRAWN);
        if (some.isEmpty()) {
            return;
        }
        Application application = some.get(pick % some.size());
        WithdrawalOutcome outcome = circle.relay
                .candidate(circle.tokens.issue(application.referral))
                .withdraw(Pii.of(address(application.address)));
        elapsed();
        assertThat(outcome instanceof WithdrawalOutcome.Withdrawn).isEqualTo(model.withdrawn(application));
    }

    private void answer(List<CircleCommand.Reply> replies) {
        List<Application> answerable = among(Stage.CONSENTED, Stage.ANSWERED, Stage.WITHDRAWN);
        List<Application> all = List.copyOf(model.applications.values());
        List<Acknowledgement> answers = new ArrayList<>();
        for (CircleCommand.Reply reply : replies) {
            List<Application> some = reply.anybody() ? all : answerable;
            if (!some.isEmpty()) {
                Application application = some.get(reply.pick() % some.size());
                OpaqueId referral = application.referral;
                if (application.programme == model.first) {
                    settlement.answered(referral, reply.answer());
                }
                if (reply.arrives()) {
                    answers.add(new Acknowledgement(referral, reply.answer(), circle.clock.instant()));
                }
            }
        }
        arrive(answers);
    }

    private void sendAgain() {
        List<Acknowledgement> answers = new ArrayList<>();
        settlement
                .onTheirWay()
                .forEach((referral, answer) ->
                        answers.add(new Acknowledgement(referral, answer, circle.clock.instant())));
        arrive(answers);
    }

    private void arrive(List<Acknowledgement> answers) {
        for (ProgrammeModel programme : ledgers.keySet()) {
            List<Acknowledgement> theirs = answers.stream()
                    .filter(answer -> model.find(answer.referral()).orElseThrow().programme == programme)
                    .toList();
            List<Outcome> outcomes = circle.relay.agency(programme.agency).acknowledge(theirs).stream()
                    .map(AcknowledgementResult::outcome)
                    .toList();
            elapsed();
            assertThat(outcomes)
                    .isEqualTo(theirs.stream()
                            .map(answer -> model.answered(answer.referral(), answer.answer()))
                            .toList());
        }
    }

    private void request(CircleCommand.Request request) {
        ProgrammeModel programme = request.ofSuccessor() ? model.successor : model.first;
        int job = request.ofSuccessor() ? -request.job() : request.job();
        RequestResult result = desk.request(programme.agency, JobOrder.titled("求人" + job));
        elapsed();
        IntroductionModel before = programme.asked.get(job);
        if (before != null) {
            assertThat(result).isInstanceOfSatisfying(RequestResult.Requested.class, requested -> {
                assertThat(requested.repeated()).isTrue();
                assertThat(requested.introduction().id()).isEqualTo(before.id);
            });
            return;
        }
        Optional<Long> credit = programme.nextCredit();
        if (!programme.contract.redeems(circle.clock.instant())) {
            assertThat(result).isEqualTo(new RequestResult.Ended());
        } else if (!programme.contract.isLicensed(circle.clock.instant())) {
            assertThat(result).isEqualTo(new RequestResult.NoLicence());
        } else if (credit.isEmpty()) {
            assertThat(result).isInstanceOf(RequestResult.NothingToRedeem.class);
        } else {
            assertThat(result).isInstanceOfSatisfying(RequestResult.Requested.class, requested -> {
                assertThat(requested.repeated()).isFalse();
                assertThat(requested.introduction().credit()).isEqualTo(credit.get());
                model.requested(programme, job, requested.introduction().id(), credit.get());
            });
        }
    }

    private void step(CircleCommand.TakeStep step) {
        List<IntroductionModel> all = model.asked;
        if (all.isEmpty()) {
            return;
        }
        IntroductionModel asked = all.get(all.size() - 1 - step.pick() % all.size());
        ProgrammeModel programme = model.of(asked);
        StepResult result = take(programme.agency, asked.id, step);
        elapsed();
        assertThat(asked.due(model.ledger.now))
                .as("what is due is written down first")
                .isFalse();
        IntroductionState state = asked.state;
        CreditUse before = asked.use;
        boolean taken = asked.take(step.move(), step.by(), model.ledger.now);
        programme.moved(asked, before);
        assertThat(result instanceof StepResult.Moved)
                .as("%s in %s", step, state)
                .isEqualTo(taken);
    }

    private StepResult take(String partner, OpaqueId id, CircleCommand.TakeStep step) {
        AgencyDesk agency = circle.relay.agency(partner);
        IntroductionDesk side = step.by() == Party.COMPANY ? desk.introduction(id) : agency.introduction(id);
        return switch (step.move()) {
            case PROPOSED ->
                step.by() == Party.AGENCY ? agency.introduction(id).propose(somebody()) : new StepResult.Unknown();
            case WITHDRAWN ->
                step.by() == Party.AGENCY ? agency.introduction(id).withdrawn() : new StepResult.Unknown();
            case INTERVIEWING ->
                step.by() == Party.COMPANY ? desk.introduction(id).interviewing() : new StepResult.Unknown();
            case ACCEPTED -> step.by() == Party.COMPANY ? desk.introduction(id).accepted() : new StepResult.Unknown();
            case JOINED -> side.joined();
            case DECLINED -> side.declined();
            case LEFT_EARLY ->
                side.leftEarly(circle.clock.instant().atZone(JAPAN).toLocalDate());
            case CONFIRMED -> side.confirmed();
            case DISPUTED -> side.disputed();
            case WOULD_CONSUME -> side.resolved(Resolution.CONSUME);
            case WOULD_RELEASE -> side.resolved(Resolution.RELEASE);
        };
    }

    private PersonProposal somebody() {
        return new PersonProposal(
                Pii.of("山田 太郎"),
                Pii.of("introduced@example.com"),
                Pii.of(""),
                new ProposalConsent(company, start, Instant.parse("9000-01-01T00:00:00Z"), "notice-7"));
    }

    private void correct(int people) {
        LedgerChange change = circle.relay
                .operator()
                .ledger(company, Circle.AGENCY)
                .correct(new Correction("c" + commands, people, "agreement-1", "controller-1"));
        assertThat(change).isEqualTo(new LedgerChange.Written(false));
        elapsed();
        model.ledger.people(LedgerKind.ADJUST, ledger(model.first).nextCause(), people, people);
    }

    private void open(int people) {
        LedgerChange change = desk.openBalance(
                Circle.AGENCY, new OpeningBalance("o" + commands, people, "agreement-1", "controller-1"));
        elapsed();
        if (model.ledger.lines.isEmpty()) {
            assertThat(change).isEqualTo(new LedgerChange.Written(false));
            model.ledger.people(LedgerKind.OPENING, ledger(model.first).nextCause(), people, people);
        } else {
            assertThat(change).isEqualTo(new LedgerChange.TooLate());
        }
    }

    private void decide(CircleCommand.Decide decide) {
        List<Application> some = among(Stage.CONSENTED, Stage.ANSWERED, Stage.WITHDRAWN);
        if (some.isEmpty()) {
            return;
        }
        Application application = some.get(decide.pick() % some.size());
        if (circle.clock.instant().isBefore(application.answeredAt)) {
            return; // the clock was put back: until then the count would be held
        }
        ReviewDesk reviews = circle.relay.operator().reviews(company, application.programme.agency);
        ReviewCommand command = new ReviewCommand("r" + commands, application.referral, "operator-1", "");
        ReviewResult result = carryOut(reviews, decide.decision(), command);
        elapsed();
        Optional<String> decided = model.decided(application, decide.decision()).map(Enum::name);
        Optional<String> done = result instanceof ReviewResult.Done carriedOut
                ? Optional.of(carriedOut.state().name())
                : Optional.empty();
        assertThat(done).as("%s of %s", decide.decision(), application.key).isEqualTo(decided);
        if (result instanceof ReviewResult.Done carriedOut) {
            assertThat(carryOut(reviews, decide.decision(), command))
                    .isEqualTo(new ReviewResult.Done(carriedOut.state(), true));
        }
    }

    private static ReviewResult carryOut(ReviewDesk reviews, CircleCommand.Decision decision, ReviewCommand command) {
        return switch (decision) {
            case APPROVE -> reviews.approve(command);
            case VOID -> reviews.voidReferral(command);
            case HOLD -> reviews.hold(command);
            case LIFT -> reviews.lift(command);
        };
    }

    private void merge(CircleCommand.Merge merge) {
        List<Application> all = List.copyOf(model.applications.values());
        if (all.isEmpty()) {
            return;
        }
        Application one = all.get(merge.one() % all.size());
        Application other = all.get(merge.other() % all.size());
        PersonMerge command = new PersonMerge("m" + commands, one.referral, other.referral, "operator-1");
        assertThat(circle.relay.operator().samePerson(company, command)).isEqualTo(new PersonMergeResult.Merged(false));
        elapsed();
        model.merged(one, other);
        assertWhoCounts();
        assertThat(circle.relay.operator().samePerson(company, command)).isEqualTo(new PersonMergeResult.Merged(true));
    }

    /** Who counts with an agency, and by what: nobody else is kept from counting there. */
    private void assertWhoCounts() {
        Set<OpaqueId> people = model.applications.values().stream()
                .map(application -> application.person)
                .collect(Collectors.toSet());
        for (ProgrammeModel programme : ledgers.keySet()) {
            assertThat(circle.counts(company, programme.agency, people))
                    .as("who counts with %s", programme.agency)
                    .isEqualTo(model.counts(programme));
        }
    }

    private void takeApart(int pick) {
        List<Application> some = model.applications.values().stream()
                .filter(application -> !application.takenBack && model.canBeTakenApart(application))
                .toList();
        boolean back = model.applications.values().stream()
                .anyMatch(application -> circle.clock.instant().isBefore(application.answeredAt));
        if (some.isEmpty() || back) {
            return; // the clock was put back: until then counts would be held
        }
        Application application = some.get(pick % some.size());
        assertThat(desk.recognition(Accessor.of("hr-1", ActorRole.HUMAN_RESOURCES)
                                .because(AccessReason.Code.RECRUITING, "applications of today"))
                        .split(application.key))
                .isEqualTo(new IdentityChange.Done(LinkState.APART));
        elapsed();
        model.takenApart(application);
        assertWhoCounts();
    }

    private void change(CircleCommand.Change change) {
        say(false, terms(false).credits(change.rule(), change.holdDays(), change.expiryMonths()));
    }

    private void license(@Nullable Integer days) {
        LocalDate until = days == null
                ? Circle.LICENSED_UNTIL
                : ContractModel.day(circle.clock.instant()).plusDays(days);
        say(false, terms(false).licensed(until));
    }

    private void end(CircleCommand.End end) {
        LocalDate on = ContractModel.day(circle.clock.instant()).plusDays(end.inDays());
        say(end.successor(), terms(end.successor()).ending(new Ending(on, end.redeemableDays())));
    }

    private ContractModel.Terms terms(boolean successor) {
        return (successor ? model.successor : model.first).contract.said();
    }

    private void say(boolean successor, ContractModel.Terms terms) {
        desk.open(successor ? agreement.successor(terms) : agreement.programme(terms));
        (successor ? model.successor : model.first).say(terms);
    }

    private void replace(boolean back) {
        say(!back, terms(!back).ending(null));
        say(back, terms(back).ending(new Ending(ContractModel.day(circle.clock.instant()), 60)));
        goOver(back);
    }

    private void goOver(boolean back) {
        ProgrammeModel from = back ? model.successor : model.first;
        ProgrammeModel to = back ? model.first : model.successor;
        LedgerDesk ledger = circle.relay.operator().ledger(company, from.agency);
        ProgrammeMove move = new ProgrammeMove("v" + commands, to.agency, "agreement-1", "controller-1");
        if (from.contract.goesOn(circle.clock.instant())) {
            assertThat(ledger.move(move)).isEqualTo(new LedgerChange.NotEnded());
        } else if (!to.contract.goesOn(circle.clock.instant())) {
            assertThatThrownBy(() -> ledger.move(move)).isInstanceOf(InvalidInputException.class);
        } else {
            LedgerChange change = ledger.move(move);
            elapsed();
            long people = CircleModel.unused(from);
            if (people <= 0) {
                assertThat(change).isEqualTo(new LedgerChange.NothingToMove());
            } else {
                assertThat(change).isEqualTo(new LedgerChange.Written(false));
                assertThat(ledger.move(move)).isEqualTo(new LedgerChange.Written(true));
                Cause cause = ledger(from).nextCause();
                model.wentOver(from, to, cause, Math.toIntExact(people));
                assertWhoCounts();
            }
        }
    }

    private void closeMonth(int hours) {
        Instant now = circle.clock.instant();
        LocalDate first = ContractModel.day(now).plusMonths(1).withDayOfMonth(1);
        pass(Duration.between(now, ContractModel.midnight(first).plus(Duration.ofHours(hours))));
        settlement.settle(new CircleCommand.Settle(1, Party.COMPANY, CircleCommand.Act.EXCHANGE), "t" + commands);
    }

    private void pass(Duration time) {
        Instant then = circle.clock.instant().plus(time);
        circle.clock.set(then.isBefore(start) ? start : then);
        latest = latest.isBefore(circle.clock.instant()) ? circle.clock.instant() : latest;
        model.at(circle.clock.instant());
    }

    private List<Application> among(Stage... stages) {
        Set<Stage> wanted = Set.of(stages);
        return model.applications.values().stream()
                .filter(application -> wanted.contains(application.stage))
                .toList();
    }

    private static String address(int person) {
        return "taro" + person + "@example.jp";
    }
}
