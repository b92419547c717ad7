package org.careerrelay.sequence;

import java.time.Instant;
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
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.referral.AgencyAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What must become of people, answers and requests, written from the requirements (A03, A17, A22, A23, A25 to A27, A29, A30, A32, A33, CMP-6, Q2, Q6, Q7,
 * a person counts once, when they consented, were handed over, are new to the agency, and nobody has decided otherwise.
 */
final class CircleModel {

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
        Instant consentedAt = Instant.MAX;
        Instant consentEnds = Instant.MIN;
        Instant answeredAt = Instant.MIN;
        Instant withdrawnAt = Instant.MAX;
        Instant lookedAtFrom = Instant.MAX; // by people, before it counts
        Instant lookedAtUntil = Instant.MAX;
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

    /** With whom people count, and what is due from it. */
    final ProgrammeModel first;

    /** To whom what was earned may go over: nobody counts there by a link of its own. */
    final ProgrammeModel successor;

    final LedgerModel ledger;
    final Map<String, Application> applications = new LinkedHashMap<>();
    final List<IntroductionModel> asked = new ArrayList<>();
    private final Agreement agreement;
    private final Map<Integer, Claim> counted = new HashMap<>();
    private final Map<Integer, Integer> samePerson = new HashMap<>();
    private final Map<OpaqueId, Application> byReferral = new HashMap<>();

    /** By which application somebody counts, and since when. */
    private record Claim(Instant at, Application by) {}

    CircleModel(Agreement agreement, Instant now) {
        this.agreement = agreement;
        first = new ProgrammeModel(Circle.AGENCY, agreement, agreement.terms(), now);
        successor = new ProgrammeModel(Circle.SUCCESSOR, agreement, agreement.terms(), now);
        ledger = first.ledger;
    }

    void at(Instant now) {
        first.at(now);
        successor.at(now);
    }

    ProgrammeModel of(IntroductionModel introduction) {
        return first.asked.containsValue(introduction) ? first : successor;
    }

    boolean givesLinks() {
        return first.contract.goesOn(ledger.now) && first.contract.isLicensed(ledger.now);
    }

    Optional<Application> find(OpaqueId referral) {
        return Optional.ofNullable(byReferral.get(referral));
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
        application.consentedAt = ledger.now;
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
            application.withdrawnAt = ledger.now;
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
            application.lookedAtFrom = ledger.now;
            application.takenBackFound = application.takenBack;
            return Outcome.PENDING;
        }
        count(application);
        return Outcome.COUNTED;
    }

    /** What a decision leads to; empty where it does not fit (A29). */
    Optional<Verdict> decided(Application application, CircleCommand.Decision decision) {
        Verdict before = application.verdict;
        Optional<Verdict> after = judged(application, decision);
        if (before == Verdict.REVIEW && application.verdict != Verdict.REVIEW) {
            application.lookedAtUntil = ledger.now;
        }
        return after;
    }

    private Optional<Verdict> judged(Application application, CircleCommand.Decision decision) {
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

    void requested(ProgrammeModel programme, int job, OpaqueId introduction, long credit) {
        asked.add(programme.requested(job, introduction, credit));
    }

    /** What is earned and not in use goes over as people (A33): those in the open cycle, and those of grants of which no credit is in use. */
    static long unused(ProgrammeModel programme) {
        return programme.ledger.progress()
                + programme.ledger.grants.stream()
                        .filter(LedgerModel.Given::untouched)
                        .mapToLong(grant -> grant.rule().threshold())
                        .sum();
    }

    /** The people stop counting for the one and count for the other, under its rule. */
    static void wentOver(ProgrammeModel from, ProgrammeModel to, Cause cause, int people) {
        boolean begun = !to.ledger.lines.isEmpty();
        from.ledger.people(LedgerKind.ADJUST, cause, -people, -people);
        to.ledger.people(begun ? LedgerKind.ADJUST : LedgerKind.OPENING, cause, people, people);
    }
}
