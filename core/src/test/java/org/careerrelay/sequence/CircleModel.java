package org.careerrelay.sequence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        final OpaqueId person;
        final ProgrammeModel programme;
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
        boolean onlyDuplicate; // nothing else keeps it from counting
        boolean countTakenBack; // by the entry of which a ledger has one
        Verdict verdict = Verdict.WAITING;

        @Nullable
        AgencyAnswer answer;

        @Nullable
        Claim claim;

        Application(
                String key, int address, OpaqueId referral, OpaqueId person, ProgrammeModel programme, Instant issued) {
            this.key = key;
            this.address = address;
            this.referral = referral;
            this.person = person;
            this.programme = programme;
            this.issued = issued;
        }

        boolean isLookedAt() {
            return stopped || takenBack;
        }
    }

    /** With whom people count, and what is due from it. */
    final ProgrammeModel first;

    /** To whom what was earned may go over; it gives links while the first does not. */
    final ProgrammeModel successor;

    final LedgerModel ledger;
    final Map<String, Application> applications = new LinkedHashMap<>();
    final List<IntroductionModel> asked = new ArrayList<>();
    private final Agreement agreement;
    private final PeopleModel people = new PeopleModel();

    /** The next line's command, where nothing else names it. */
    Function<ProgrammeModel, Cause> nextCause = programme -> {
        throw new IllegalStateException("nobody said what the command is");
    };

    private final Map<ProgrammeModel, Map<OpaqueId, Claim>> counted = new LinkedHashMap<>();
    private final List<Move> moves = new ArrayList<>();
    private final Map<OpaqueId, Application> byReferral = new TreeMap<>();

    /** By which application somebody counts, since when, and how often contracts had gone over before. */
    private record Claim(Instant at, Application by, int moves) {}

    private record Move(ProgrammeModel from, ProgrammeModel to) {}

    CircleModel(Agreement agreement, Instant now) {
        this.agreement = agreement;
        first = new ProgrammeModel(Circle.AGENCY, agreement, agreement.terms(), now);
        successor = new ProgrammeModel(Circle.SUCCESSOR, agreement, agreement.terms(), now);
        ledger = first.ledger;
        counted.put(first, new HashMap<>());
        counted.put(successor, new HashMap<>());
    }

    void at(Instant now) {
        first.at(now);
        successor.at(now);
    }

    ProgrammeModel of(IntroductionModel introduction) {
        return first.asked.containsValue(introduction) ? first : successor;
    }

    /** The first that allows a link now. */
    Optional<ProgrammeModel> givesLinks() {
        return Stream.of(first, successor).filter(ProgrammeModel::givesLinks).findFirst();
    }

    Optional<Application> find(OpaqueId referral) {
        return Optional.ofNullable(byReferral.get(referral));
    }

    void rejected(String key, int address, OpaqueId referral, OpaqueId person, ProgrammeModel programme) {
        Application application =
                new Application(key, address, referral, people.met(address, person), programme, ledger.now);
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
        boolean known = isKnown(application);
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
            application.onlyDuplicate = !application.isLookedAt();
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
                    application.knownWhenVoided = isKnown(application)
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
                    application.onlyDuplicate =
                            isKnown(application) && application.consenting && !application.takenBack;
                    lead(application);
                }
            }
        }
        return Optional.of(application.verdict);
    }

    /** Two rejections are of one person: who counted by both counts by the earlier (CMP-6). */
    void merged(Application one, Application other) {
        if (!people.all(one.person).contains(other.person)) {
            people.join(one.person, other.person);
            recount();
        }
    }

    /** Somebody was joined with it, and nobody has applied under a joined address since: such an application lies under the pseudonym that stays. */
    boolean canBeTakenApart(Application application) {
        Set<OpaqueId> all = people.all(application.person);
        return all.size() > 1
                && byReferral.values().stream()
                        .filter(other -> all.contains(other.person))
                        .allMatch(other -> people.isOwn(other.address, other.person));
    }

    /** An application is of somebody else after all: each counts by what is theirs, who counted before as if nobody had ever taken it back. */
    void takenApart(Application application) {
        Set<OpaqueId> both = people.all(application.person);
        people.takeOut(application.person);
        recount();
        List<Application> refused = byReferral.values().stream()
                .filter(other -> both.contains(other.person) && other.stage == Stage.ANSWERED)
                .filter(other -> other.verdict == Verdict.REFUSED && other.onlyDuplicate)
                .toList();
        for (ProgrammeModel programme : counted.keySet()) {
            refused.stream()
                    .filter(other -> other.programme == programme && other.claim != null)
                    .forEach(this::again);
        }
        for (ProgrammeModel programme : counted.keySet()) {
            refused.stream()
                    .filter(other -> other.programme == programme && other.claim == null)
                    .filter(other -> !isKnown(other))
                    .forEach(this::anew);
        }
    }

    private void recount() {
        Map<ProgrammeModel, List<Claim>> before = new HashMap<>();
        counted.forEach((programme, claims) -> before.put(programme, List.copyOf(claims.values())));
        counted.values().forEach(Map::clear);
        before.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Claim::at).thenComparing(claim -> claim.by().referral))
                .forEach(claim -> {
                    if (isKnown(claim.by())) {
                        takeBack(claim.by(), Verdict.REFUSED);
                        claim.by().onlyDuplicate = true;
                    } else {
                        before.forEach((programme, claims) -> {
                            if (claims.contains(claim)) {
                                marks(programme).putIfAbsent(people.staying(claim.by().person), claim);
                            }
                        });
                    }
                });
    }

    /** Unless they count already where they would count again, or took a consent back with which the count falls. */
    private void again(Application application) {
        Claim claim = Objects.requireNonNull(application.claim);
        Set<ProgrammeModel> places = new HashSet<>(Set.of(application.programme));
        for (Move move : moves.subList(claim.moves(), moves.size())) {
            if (places.contains(move.from())) {
                places.add(move.to());
            }
        }
        OpaqueId person = people.staying(application.person);
        if (places.stream().noneMatch(place -> marks(place).containsKey(person))
                && (application.consenting || agreement.countStays())) {
            application.verdict = Verdict.COUNTED;
            places.forEach(place -> marks(place).put(person, claim));
            application.programme.ledger.people(LedgerKind.ADJUST, nextCause.apply(application.programme), 1, 1);
        }
    }

    /** What was refused for a reason that did not hold was open until that was seen: so a month says of it that ended meanwhile. */
    private void anew(Application application) {
        application.lookedAtFrom = application.answeredAt;
        if (application.consenting && application.takenBack) {
            application.verdict = Verdict.REVIEW;
            application.takenBackFound = true;
            application.lookedAtUntil = Instant.MAX;
        } else {
            application.onlyDuplicate = false;
            application.lookedAtUntil = ledger.now;
            lead(application);
        }
    }

    /** The referral by which somebody counts in a programme, by person. */
    Map<OpaqueId, OpaqueId> counts(ProgrammeModel programme) {
        return marks(programme).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, claim -> claim.getValue().by().referral));
    }

    private Map<OpaqueId, Claim> marks(ProgrammeModel programme) {
        return Objects.requireNonNull(counted.get(programme));
    }

    private boolean isKnown(Application application) {
        return marks(application.programme).containsKey(people.staying(application.person));
    }

    /** To the count, unless the person counts already or has taken the consent back, or the company has taken the rejection back meanwhile. */
    private void lead(Application application) {
        if (!application.consenting || isKnown(application)) {
            application.verdict = Verdict.REFUSED;
        } else if (application.takenBack && !application.takenBackFound) {
            application.takenBackFound = true; // nobody has decided about this yet
        } else {
            count(application);
        }
    }

    private void count(Application application) {
        Claim claim = new Claim(ledger.now, application, moves.size());
        application.verdict = Verdict.COUNTED;
        application.claim = claim;
        marks(application.programme).put(people.staying(application.person), claim);
        application.programme.ledger.people(LedgerKind.COUNT, new Cause.OfReferral(application.referral), 1, 1);
    }

    /** A ledger has one UNCOUNT of a referral; what is taken back once more is a correction. */
    private void takeBack(Application application, Verdict verdict) {
        application.verdict = verdict;
        application.onlyDuplicate = false;
        counted.values().forEach(claims -> claims.values().removeIf(claim -> claim.by() == application));
        LedgerModel of = application.programme.ledger;
        if (application.countTakenBack) {
            of.people(LedgerKind.ADJUST, nextCause.apply(application.programme), -1, -1);
        } else {
            of.people(LedgerKind.UNCOUNT, new Cause.OfReferral(application.referral), 1, -1);
        }
        application.countTakenBack = true;
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

    /** The people stop counting for the one and count for the other, under its rule; nobody counts there who did here. */
    void wentOver(ProgrammeModel from, ProgrammeModel to, Cause cause, int people) {
        boolean begun = !to.ledger.lines.isEmpty();
        from.ledger.people(LedgerKind.ADJUST, cause, -people, -people);
        to.ledger.people(begun ? LedgerKind.ADJUST : LedgerKind.OPENING, cause, people, people);
        marks(from).forEach(marks(to)::putIfAbsent);
        moves.add(new Move(from, to));
    }
}
