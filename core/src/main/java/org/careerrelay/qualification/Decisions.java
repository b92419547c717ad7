package org.careerrelay.qualification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.credit.Counting;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.qualification.ReviewCommand;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.UnitOfWork;

/** Carries out decisions about referrals; each gives the state afterwards, or nothing where it does not fit. */
final class Decisions {

    private static final Finding STOP = Finding.of(EligibilityCode.MANUAL_HOLD);

    private final Engine engine;
    private final Counting counting;
    private final Qualifying qualifying;

    Decisions(Engine engine, Qualifying qualifying) {
        this.engine = engine;
        this.counting = new Counting(engine);
        this.qualifying = qualifying;
    }

    Optional<QualificationState> carryOut(ReviewDecision decision, Case about) {
        Optional<QualificationState> after = switch (decision) {
            case APPROVE -> approve(about);
            case VOID -> voided(about);
            case HOLD -> hold(about);
            case LIFT -> lift(about);
        };
        if (after.isPresent()) {
            Map<String, String> facts = new HashMap<>();
            facts.put("by", about.command().actor());
            facts.put("decision", decision.name());
            facts.put("state", after.get().name());
            engine.happened(
                    about.unit(),
                    about.company().id(),
                    about.now(),
                    EventType.QUALIFICATION_CHANGED,
                    about.referral().id(),
                    facts);
        }
        return after;
    }

    private Optional<QualificationState> approve(Case about) {
        if (about.standing().state() != QualificationState.REVIEW) {
            return Optional.empty();
        }
        return Optional.of(lead(
                about,
                about.referral().flags(),
                QualificationState.APPROVED,
                about.standing().findings()));
    }

    /** Before a count it ends the way to it; after one it is taken back by an entry of its own, and nothing is deleted. */
    private Optional<QualificationState> voided(Case about) {
        QualificationState state = about.standing().state();
        if (state == QualificationState.COUNTED) {
            counting.takeBack(
                    about.unit(),
                    about.company().id(),
                    about.contract(),
                    about.balance(),
                    Map.of(about.referral().person(), about.referral().id()),
                    about.now());
        } else if (!state.isOpen()) {
            return Optional.empty();
        }
        if (state == QualificationState.WAITING) {
            flag(about, true); // so that the agency's answer finds the decision
        }
        return Optional.of(
                put(about, QualificationState.VOIDED, about.standing().findings()));
    }

    private Optional<QualificationState> hold(Case about) {
        QualificationState state = about.standing().state();
        if (!state.isOpen()) {
            return Optional.empty();
        }
        flag(about, true);
        List<Finding> findings = new ArrayList<>(about.standing().findings());
        findings.remove(STOP); // what was approved before is looked at again
        return Optional.of(
                switch (state) {
                    case WAITING -> state;
                    case REVIEW -> {
                        findings.add(STOP);
                        yield put(about, state, findings);
                    }
                    default -> lead(about, flags(about.referral(), true), state, findings);
                });
    }

    private Optional<QualificationState> lift(Case about) {
        QualificationState state = about.standing().state();
        boolean stopped = about.referral().flags().contains(EligibilityCode.MANUAL_HOLD);
        if (!stopped || state != QualificationState.WAITING && state != QualificationState.REVIEW) {
            return Optional.empty();
        }
        flag(about, false);
        if (state == QualificationState.WAITING) {
            return Optional.of(state);
        }
        List<Finding> rest = new ArrayList<>(about.standing().findings());
        rest.remove(STOP);
        return Optional.of(
                rest.isEmpty()
                        ? lead(about, flags(about.referral(), false), QualificationState.HELD, rest)
                        : put(about, state, rest));
    }

    /** As somebody left it, on to the count or to what still stands against it. */
    private QualificationState lead(
            Case about, Set<EligibilityCode> flags, QualificationState from, List<Finding> findings) {
        Referral referral = about.referral().flagged(flags);
        Candidate candidate = new Candidate(referral, about.row(from, findings));
        Map<OpaqueId, Fate> fates = qualifying.lead(
                about.unit(), about.company(), about.contract(), about.balance(), List.of(candidate), about.now());
        return fates.getOrDefault(referral.id(), Fate.COUNTED).state();
    }

    private QualificationState put(Case about, QualificationState state, List<Finding> findings) {
        about.unit().qualifications().put(about.company().id(), List.of(about.row(state, findings)));
        return state;
    }

    private static void flag(Case about, boolean stopped) {
        about.unit()
                .referrals()
                .storeFlags(about.company().id(), Map.of(about.referral().id(), flags(about.referral(), stopped)));
    }

    private static Set<EligibilityCode> flags(Referral referral, boolean stopped) {
        Set<EligibilityCode> flags = EnumSet.noneOf(EligibilityCode.class);
        flags.addAll(referral.flags());
        if (stopped) {
            flags.add(EligibilityCode.MANUAL_HOLD);
        } else {
            flags.remove(EligibilityCode.MANUAL_HOLD);
        }
        return flags;
    }

    /** A referral about which somebody decides; it and its ledger are locked. */
    record Case(
            UnitOfWork unit,
            Tenant company,
            Contract contract,
            CreditBalance balance,
            Referral referral,
            Qualification standing,
            ReviewCommand command,
            Instant now) {

        /** Before an answer it begins with the decision: no month that ended earlier tells of it as open. */
        Qualification row(QualificationState state, List<Finding> findings) {
            return new Qualification(
                    standing.referral(),
                    standing.programme(),
                    state,
                    findings,
                    standing.state() == QualificationState.WAITING ? now : standing.since(),
                    standing.holdUntil(),
                    new Qualification.Decision(command.actor(), command.note()),
                    now);
        }
    }
}
