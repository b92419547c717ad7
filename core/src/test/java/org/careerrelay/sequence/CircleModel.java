package org.careerrelay.sequence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.referral.AgencyAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What must become of people, answers and requests, written from the requirements (A03, A22, A23, A25 to A27, A30, A32, Q2, Q6, Q7, R-62): a
 * person counts once, when they consented, were handed over and are new to the agency.
 */
final class CircleModel {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** How far one application is. */
    enum Stage {
        REJECTED,
        MAILED,
        CONSENTED,
        ANSWERED,
        WITHDRAWN
    }

    /** One application of one person. */
    static final class Application {
        final String key;
        final int person;
        final OpaqueId referral;
        final Instant issued;
        Stage stage = Stage.REJECTED;
        boolean consenting;
        Instant consentEnds = Instant.MIN;

        @Nullable
        AgencyAnswer answer;

        Application(String key, int person, OpaqueId referral, Instant issued) {
            this.key = key;
            this.person = person;
            this.referral = referral;
            this.issued = issued;
        }
    }

    /** A contract, and since when it holds. */
    record Terms(
            Instant from,
            CreditRule rule,
            int holdDays,
            @Nullable Integer expiryMonths) {}

    final LedgerModel ledger;
    final Map<String, Application> applications = new LinkedHashMap<>();
    final Map<Integer, IntroductionModel> asked = new LinkedHashMap<>();
    private final List<Terms> terms = new ArrayList<>();
    private final Set<Integer> counted = new HashSet<>();
    private final Map<OpaqueId, Application> byReferral = new HashMap<>();

    CircleModel(CreditRule rule, Instant now) {
        ledger = new LedgerModel(rule, now);
        ledger.usableFrom = granted -> hold(granted, holding().holdDays());
        ledger.expiresAt = granted -> end(granted, holding().expiryMonths());
        terms.add(new Terms(now, rule, 0, null));
    }

    /** What is said last holds from then on, also when the clock was put back meanwhile; the same said again is nothing new. */
    void change(CreditRule rule, int holdDays, @Nullable Integer expiryMonths) {
        Terms last = terms.get(terms.size() - 1);
        if (last.equals(new Terms(last.from(), rule, holdDays, expiryMonths))) {
            return;
        }
        Instant from = last.from().isAfter(ledger.now) ? last.from() : ledger.now;
        terms.add(new Terms(from, rule, holdDays, expiryMonths));
        at(ledger.now);
    }

    void at(Instant now) {
        ledger.now = now;
        ledger.rule = holding().rule();
    }

    private Terms holding() {
        return terms.stream()
                .filter(version -> !version.from().isAfter(ledger.now))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static @Nullable Instant hold(Instant granted, int days) {
        return days == 0 ? null : midnight(day(granted).plusDays(days));
    }

    private static @Nullable Instant end(Instant granted, @Nullable Integer months) {
        return months == null ? null : midnight(day(granted).plusMonths(months).plusDays(1));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(JAPAN).toLocalDate();
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(JAPAN).toInstant();
    }

    void rejected(String key, int person, OpaqueId referral) {
        Application application = new Application(key, person, referral, ledger.now);
        applications.put(key, application);
        byReferral.put(referral, application);
    }

    void consented(Application application) {
        application.stage = Stage.CONSENTED;
        application.consenting = true;
        application.consentEnds =
                ledger.now.atOffset(ZoneOffset.UTC).plusMonths(12).toInstant();
    }

    /** Whether there was anything to withdraw; who has counted stays counted (Q6). */
    boolean withdrawn(Application application) {
        if (!application.consenting) {
            return false;
        }
        application.consenting = false;
        if (application.stage == Stage.CONSENTED) {
            application.stage = Stage.WITHDRAWN;
        }
        return true;
    }

    /** What an answer does (A30, INV-3, R-62). */
    Outcome answered(OpaqueId referral, AgencyAnswer answer) {
        Application application = byReferral.get(referral);
        if (application.answer != null) {
            return application.answer == answer ? Outcome.REPEATED : Outcome.CONFLICT;
        }
        if (application.stage == Stage.WITHDRAWN) {
            return Outcome.WITHDRAWN;
        }
        if (application.stage != Stage.CONSENTED) {
            return Outcome.UNKNOWN;
        }
        application.stage = Stage.ANSWERED;
        application.answer = answer;
        if (answer != AgencyAnswer.ACCEPTED_NEW || !ledger.now.isBefore(application.consentEnds)) {
            return Outcome.NOT_COUNTED;
        }
        if (!counted.add(application.person)) {
            return Outcome.PERSON_ALREADY_COUNTED;
        }
        ledger.people(LedgerKind.COUNT, new Cause.OfReferral(referral), 1, 1);
        return Outcome.COUNTED;
    }

    /** The credit that a request draws on: the one that ends first, then the earliest (A25). */
    Optional<Long> nextCredit() {
        return ledger.usable().stream()
                .min(Comparator.comparing(
                                (LedgerModel.Slot slot) -> slot.expiresAt,
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(slot -> slot.number))
                .map(slot -> slot.number);
    }

    void requested(int job, OpaqueId introduction, long credit) {
        asked.put(job, new IntroductionModel(introduction, credit, ledger.now));
        ledger.move(
                LedgerKind.RESERVE, new Cause.OfIntroduction(introduction), credit, CreditState.RESERVED, introduction);
    }

    /** The credit is used up or given back once, when the introduction comes to its end (INV-8). */
    void moved(IntroductionModel introduction, IntroductionState before) {
        if (introduction.state == before) {
            return;
        }
        Cause cause = new Cause.OfIntroduction(introduction.id);
        switch (introduction.state) {
            case JOINED ->
                ledger.move(LedgerKind.CONSUME, cause, introduction.credit, CreditState.CONSUMED, introduction.id);
            case DECLINED, TIMED_OUT -> {
                ledger.move(LedgerKind.RELEASE, cause, introduction.credit, CreditState.AVAILABLE, null);
                ledger.runOut();
                ledger.settle();
            }
            default -> {}
        }
    }

    /** What time alone has led to, if an entry of this cause is due to it: a credit that ran out, or an introduction that nobody moved. */
    boolean elapsed(Cause cause) {
        if (cause instanceof Cause.OfCredit of
                && ledger.lapsed().stream().anyMatch(slot -> slot.number == of.number())) {
            ledger.move(LedgerKind.EXPIRE, cause, of.number(), CreditState.EXPIRED, null);
            return true;
        }
        if (cause instanceof Cause.OfIntroduction of) {
            Optional<IntroductionModel> due = asked.values().stream()
                    .filter(introduction -> introduction.id.equals(of.id()) && introduction.due(ledger.now))
                    .findFirst();
            due.ifPresent(introduction -> {
                IntroductionState before = introduction.state;
                introduction.elapse();
                moved(introduction, before);
            });
            return due.isPresent();
        }
        return false;
    }
}
