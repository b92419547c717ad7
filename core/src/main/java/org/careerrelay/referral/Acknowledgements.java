package org.careerrelay.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.qualification.Fate;
import org.careerrelay.qualification.Qualifying;
import org.careerrelay.spi.storage.AnswerBasis;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Takes agencies' answers and counts: a person counts who consented, was handed over, and is acknowledged as new, once per programme
 * (R-62, A30). The balance row is locked first, so that the tenth grants exactly once, whoever comes at the same time (A20). Thread-safe.
 */
public final class Acknowledgements {

    private static final int BATCH = 1000;
    private static final Set<ReferralState> HANDED_OVER =
            EnumSet.of(ReferralState.CONSENTED, ReferralState.SENT, ReferralState.DISPUTED);

    private final Engine engine;
    private final AnswerRecord record;
    private final Qualifying qualifying;
    private final @Nullable SingleAnswers singles;

    private Acknowledgements(Engine engine, Qualifying qualifying, boolean together) {
        this.engine = engine;
        this.record = new AnswerRecord(engine);
        this.qualifying = qualifying;
        this.singles = together ? new SingleAnswers(engine, this::batch) : null;
    }

    /**
     * Takes answers in transactions of the engine's own; those that come one by one at the same time are taken together.
     *
     * @param engine what it works with
     * @param qualifying leads those accepted as new to their count
     * @return the capability
     */
    public static Acknowledgements own(Engine engine, Qualifying qualifying) {
        return new Acknowledgements(engine, qualifying, true);
    }

    /**
     * Takes answers inside a transaction of the host's, which nobody else's answers may join.
     *
     * @param engine what it works with
     * @param qualifying leads those accepted as new to their count
     * @return the capability
     */
    public static Acknowledgements joined(Engine engine, Qualifying qualifying) {
        return new Acknowledgements(engine, qualifying, false);
    }

    /**
     * Takes answers of one agency, in order. Repetitions and other orders change nothing (INV-3).
     *
     * @param agency key of the agency
     * @param answers the answers
     * @return what became of each, in the same order
     */
    public List<AcknowledgementResult> take(String agency, List<Acknowledgement> answers) {
        if (singles != null && answers.size() == 1) {
            Acknowledgement answer = answers.get(0);
            return List.of(new AcknowledgementResult(answer.referral(), singles.take(agency, answer)));
        }
        AcknowledgementResult[] results = new AcknowledgementResult[answers.size()];
        Map<TenantId, List<Integer>> byCompany = new LinkedHashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            byCompany
                    .computeIfAbsent(answers.get(i).referral().tenant(), tenant -> new ArrayList<>())
                    .add(i);
        }
        byCompany.forEach((tenant, positions) -> {
            for (int from = 0; from < positions.size(); from += BATCH) {
                List<Integer> batch = positions.subList(from, Math.min(positions.size(), from + BATCH));
                List<Acknowledgement> taken = batch.stream().map(answers::get).toList();
                List<Outcome> outcomes = engine.storage().transact(unit -> batch(unit, tenant, agency, taken));
                for (int i = 0; i < batch.size(); i++) {
                    results[batch.get(i)] =
                            new AcknowledgementResult(taken.get(i).referral(), outcomes.get(i));
                }
            }
        });
        return Arrays.asList(results);
    }

    private List<Outcome> batch(UnitOfWork unit, TenantId tenant, String agency, List<Acknowledgement> answers) {
        Instant now = engine.now();
        List<OpaqueId> ids = answers.stream().map(Acknowledgement::referral).toList();
        return unit.lockForAnswers(tenant, agency, ids, now)
                .filter(basis -> basis.company().kind() == TenantKind.COMPANY)
                .flatMap(basis -> CompanySettings.of(basis.settings(), List.of(basis.programme()))
                        .withAgency(agency)
                        .map(contract -> batch(unit, basis, contract, answers, now)))
                .orElseGet(() -> answers.stream().map(answer -> Outcome.UNKNOWN).toList());
    }

    private List<Outcome> batch(
            UnitOfWork unit, AnswerBasis basis, Contract contract, List<Acknowledgement> answers, Instant now) {
        TenantId tenant = basis.company().id();
        Map<OpaqueId, Referral> referrals = new HashMap<>(2 * answers.size());
        basis.referrals().forEach(referral -> referrals.put(referral.id(), referral));
        Map<OpaqueId, AnswerDetail> details = earlierDetails(unit, tenant, basis.referrals());
        Map<OpaqueId, TakenAnswer> taken = new LinkedHashMap<>();
        List<Outcome> outcomes = new ArrayList<>(answers.size());
        for (Acknowledgement answer : answers) {
            outcomes.add(judge(contract, referrals.get(answer.referral()), answer, taken, details));
        }
        if (taken.isEmpty()) {
            return outcomes;
        }
        record.take(unit, tenant, contract, taken.values(), now);
        List<Referral> accepted = taken.values().stream()
                .filter(entry -> entry.answer() == AgencyAnswer.ACCEPTED_NEW)
                .map(TakenAnswer::referral)
                .toList();
        Map<OpaqueId, Fate> fates = qualifying.accepted(unit, contract, basis, accepted, now);
        unit.vault().delete(tenant, VaultKind.ANSWERS, taken.keySet());
        return named(answers, outcomes, fates);
    }

    /** What an answer is worth; {@code NOT_COUNTED} stands for "taken now" until the counting is done. */
    private static Outcome judge(
            Contract contract,
            @Nullable Referral referral,
            Acknowledgement answer,
            Map<OpaqueId, TakenAnswer> taken,
            Map<OpaqueId, AnswerDetail> details) {
        if (referral == null || referral.programme() != contract.number()) {
            return Outcome.UNKNOWN;
        }
        if (!DetailRules.faults(answer.answer(), answer.detail(), answer.answeredAt())
                .isEmpty()) {
            return Outcome.INVALID_DETAIL;
        }
        TakenAnswer before = taken.get(referral.id());
        AgencyAnswer earlier = before == null ? referral.answer() : before.answer();
        AnswerDetail detail = before == null ? details.get(referral.id()) : before.detail();
        if (earlier != null) {
            boolean same = earlier == answer.answer() && Objects.equals(detail, answer.detail());
            return same ? Outcome.REPEATED : Outcome.CONFLICT;
        }
        if (referral.state() == ReferralState.WITHDRAWN) {
            return Outcome.WITHDRAWN;
        }
        if (!HANDED_OVER.contains(referral.state())) {
            return Outcome.UNKNOWN;
        }
        taken.put(referral.id(), new TakenAnswer(referral, answer.answer(), answer.detail()));
        return Outcome.NOT_COUNTED;
    }

    /** Only answers that were not "new" have one. */
    private static Map<OpaqueId, AnswerDetail> earlierDetails(
            UnitOfWork unit, TenantId tenant, Collection<Referral> referrals) {
        return unit.referrals()
                .details(
                        tenant,
                        referrals.stream()
                                .filter(referral ->
                                        referral.answer() != null && referral.answer() != AgencyAnswer.ACCEPTED_NEW)
                                .map(Referral::id)
                                .toList());
    }

    /** {@code NOT_COUNTED} of the judgement becomes what the way to the count made of it. */
    private static List<Outcome> named(
            List<Acknowledgement> answers, List<Outcome> outcomes, Map<OpaqueId, Fate> fates) {
        List<Outcome> named = new ArrayList<>(outcomes.size());
        for (int i = 0; i < outcomes.size(); i++) {
            Fate fate = fates.get(answers.get(i).referral());
            named.add(outcomes.get(i) == Outcome.NOT_COUNTED && fate != null ? outcome(fate) : outcomes.get(i));
        }
        return named;
    }

    private static Outcome outcome(Fate fate) {
        return switch (fate.state()) {
            case COUNTED -> Outcome.COUNTED;
            case WAITING, HELD, REVIEW, APPROVED -> Outcome.PENDING;
            case REFUSED, VOIDED -> fate.isDuplicate() ? Outcome.PERSON_ALREADY_COUNTED : Outcome.NOT_COUNTED;
        };
    }
}
