package org.careerrelay.sequence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.referral.AgencyAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What must become of people, answers and requests, written from the requirements (A03, A17, A22, A23, A25 to A27, A29, A30, A32, CMP-6, Q2, Q6, Q7,
 * a person counts once, when they consented, were handed over, are new to the agency, and nobody has decided otherwise.
 */
final class CircleModel {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** How far one application is. */
    enum Stage {
        REJECTED,
        MAILED,
        CONSENTED,
        ANSWERED,
        WITHDRAWN,
        REVOKED
    }

    /** Whether it counts. */
    enum Verdict {
        WAITING,
        REVIEW,
        COUNTED,
        REFUSED,
        VOIDED
    }

    /** One application of one person. */
    static final class Application {
        final String key;
        final int address;
        final OpaqueId referral;
        final Instant issued;
        Stage stage = Stage.REJECTED;
        boolean consenting;
        Instant consentEnds = Instant.MIN;
        Instant answeredAt = Instant.MIN;
        boolean stopped;
        boolean mailGone;
        boolean takenBack;
        boolean takenBackFound; // in what is to be decided about it
        boolean knownWhenVoided; // and nothing else was against it
        Verdict verdict = Verdict.WAITING;

        @Nullable
        AgencyAnswer answer;

        Application(String key, int address, OpaqueId referral, Instant issued) {
            this.key = key;
            this.address = address;
            this.referral = referral;
            this.issued = issued;
        }

        boolean isLookedAt() {
            return stopped || takenBack;
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
    private final Agreement agreement;
    private final Map<Integer, Claim> counted = new HashMap<>();
    private final Map<Integer, Integer> samePerson = new HashMap<>();
    private final Map<OpaqueId, Application> byReferral = new HashMap<>();

    /** By which application somebody counts, and since when. */
    private record Claim(Instant at, Application by) {}

    CircleModel(Agreement agreement, Instant now) {
        CreditRule rule = agreement.rule();
        this.agreement = agreement;
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

    void rejected(String key, int address, OpaqueId referral) {
        Application application = new Application(key, address, referral, ledger.now);
        applications.put(key, application);
        byReferral.put(referral, application);
    }

    /**
     * Whether its mail had gone. Who has not agreed cannot any more; who has is looked at before they count; a count stays. The application is open again (A17, Q34).
     */
    boolean unrejected(Application application) {
        if (application.stage == Stage.REJECTED || application.stage == Stage.MAILED) {
            application.stage = Stage.REVOKED;
        }
        application.takenBack = true;
        applications.remove(application.key);
        applications.put(application.key + "/" + application.referral, application);
        return application.mailGone;
    }

    void consented(Application application) {
        application.stage = Stage.CONSENTED;
        application.consenting = true;
        application.consentEnds =
                ledger.now.atOffset(ZoneOffset.UTC).plusMonths(12).toInstant();
    }

    /** Whether there was anything to withdraw; who has counted stays counted, unless it was agreed otherwise (Q6). */
    boolean withdrawn(Application application) {
        if (!application.consenting) {
            return false;
        }
        application.consenting = false;
        if (application.stage == Stage.CONSENTED) {
            application.stage = Stage.WITHDRAWN;
            if (application.verdict == Verdict.WAITING) {
                application.verdict = Verdict.REFUSED;
            }
        }
        if (application.verdict == Verdict.COUNTED && !agreement.countStays()) {
            takeBack(application, Verdict.REFUSED);
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
        application.answeredAt = ledger.now;
        boolean known = counted.containsKey(person(application));
        if (application.verdict == Verdict.VOIDED) {
            return answer == AgencyAnswer.ACCEPTED_NEW && application.knownWhenVoided
                    ? Outcome.PERSON_ALREADY_COUNTED
                    : Outcome.NOT_COUNTED;
        }
        if (answer != AgencyAnswer.ACCEPTED_NEW || !ledger.now.isBefore(application.consentEnds)) {
            application.verdict = Verdict.REFUSED;
            return Outcome.NOT_COUNTED;
        }
        if (known) {
            application.verdict = Verdict.REFUSED;
            return application.isLookedAt() ? Outcome.NOT_COUNTED : Outcome.PERSON_ALREADY_COUNTED;
        }
        if (application.isLookedAt()) {
            application.verdict = Verdict.REVIEW;
            application.takenBackFound = application.takenBack;
            return Outcome.PENDING;
        }
        count(application);
        return Outcome.COUNTED;
    }

    /** What a decision leads to; empty where it does not fit (A29). */
    Optional<Verdict> decided(Application application, CircleCommand.Decision decision) {
        Verdict before = application.verdict;
        boolean open = before == Verdict.WAITING || before == Verdict.REVIEW;
        switch (decision) {
            case APPROVE -> {
                if (before != Verdict.REVIEW) {
                    return Optional.empty();
                }
                lead(application);
            }
            case VOID -> {
                if (before == Verdict.COUNTED) {
                    takeBack(application, Verdict.VOIDED);
                } else if (open) {
                    application.knownWhenVoided = counted.containsKey(person(application))
                            && !application.isLookedAt()
                            && ledger.now.isBefore(application.consentEnds);
                    application.verdict = Verdict.VOIDED;
                } else {
                    return Optional.empty();
                }
            }
            case HOLD -> {
                if (!open) {
                    return Optional.empty();
                }
                application.stopped = true;
            }
            case LIFT -> {
                if (!open || !application.stopped) {
                    return Optional.empty();
                }
                application.stopped = false;
                if (before == Verdict.REVIEW && !application.takenBackFound) {
                    lead(application);
                }
            }
        }
        return Optional.of(application.verdict);
    }

    /** Two rejections are of one person: who counted by both counts by the earlier (CMP-6). */
    void merged(Application one, Application other) {
        int stays = person(one);
        int goes = person(other);
        if (stays == goes) {
            return;
        }
        List<Claim> claims = Stream.of(counted.remove(stays), counted.remove(goes))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Claim::at).thenComparing(claim -> claim.by().referral))
                .toList();
        samePerson.put(goes, stays);
        if (!claims.isEmpty()) {
            counted.put(stays, claims.get(0));
        }
        if (claims.size() == 2) {
            Application later = claims.get(1).by();
            later.verdict = Verdict.REFUSED;
            ledger.people(LedgerKind.UNCOUNT, new Cause.OfReferral(later.referral), 1, -1);
        }
    }

    /** To the count, unless the person counts already or has taken the consent back, or the company has taken the rejection back meanwhile. */
    private void lead(Application application) {
        if (!application.consenting || counted.containsKey(person(application))) {
            application.verdict = Verdict.REFUSED;
        } else if (application.takenBack && !application.takenBackFound) {
            application.takenBackFound = true; // nobody has decided about this yet
        } else {
            count(application);
        }
    }

    private void count(Application application) {
        application.verdict = Verdict.COUNTED;
        counted.put(person(application), new Claim(ledger.now, application));
        ledger.people(LedgerKind.COUNT, new Cause.OfReferral(application.referral), 1, 1);
    }

    private void takeBack(Application application, Verdict verdict) {
        application.verdict = verdict;
        counted.remove(person(application));
        ledger.people(LedgerKind.UNCOUNT, new Cause.OfReferral(application.referral), 1, -1);
    }

    private int person(Application application) {
        int person = application.address;
        while (samePerson.containsKey(person)) {
            person = samePerson.get(person);
        }
        return person;
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
        asked.put(job, new IntroductionModel(agreement, introduction, credit, ledger.now));
        ledger.move(
                LedgerKind.RESERVE, new Cause.OfIntroduction(introduction), credit, CreditState.RESERVED, introduction);
    }

    /** The credit is used up or given back once (INV-8); a guarantee gives it back once more (Q19). */
    void moved(IntroductionModel introduction, CreditUse before) {
        if (introduction.use == before) {
            return;
        }
        Cause cause = new Cause.OfIntroduction(introduction.id);
        if (introduction.use == CreditUse.CONSUMED) {
            ledger.move(LedgerKind.CONSUME, cause, introduction.credit, CreditState.CONSUMED, introduction.id);
            return;
        }
        LedgerKind kind = introduction.use == CreditUse.RELEASED ? LedgerKind.RELEASE : LedgerKind.ADJUST;
        ledger.move(kind, cause, introduction.credit, CreditState.AVAILABLE, null);
        ledger.runOut();
        ledger.settle();
    }

    /** Where time leads introductions without a word about a credit. */
    void quietly() {
        asked.values().forEach(introduction -> introduction.quietly(ledger.now));
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
                CreditUse before = introduction.use;
                introduction.elapse();
                moved(introduction, before);
                introduction.quietly(ledger.now);
            });
            return due.isPresent();
        }
        return false;
    }
}
