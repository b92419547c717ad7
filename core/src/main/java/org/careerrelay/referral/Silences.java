package org.careerrelay.referral;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Agencies that do not answer (Q33): at the deadline it is told, once per referral; after as many days again the referral is in dispute. Silence
 * never counts. Unanswered referrals are found by the boxes of the people's answers, which exist exactly as long as an answer is awaited.
 * Thread-safe.
 */
public final class Silences {

    private static final int BATCH = 1000;

    private final Engine engine;

    /**
     * Watches agencies.
     *
     * @param engine what it works with
     */
    public Silences(Engine engine) {
        this.engine = engine;
    }

    /** Goes through the unanswered referrals of all companies, a batch in a transaction. */
    public void run() {
        engine.forEachCompany(tenant -> {
            Optional<OpaqueId> after = Optional.empty();
            do {
                OpaqueId from = after.orElse(null);
                after = engine.storage().transact(unit -> batch(unit, tenant, from));
            } while (after.isPresent());
        });
    }

    /** The last one looked at, while there may be more. */
    private Optional<OpaqueId> batch(UnitOfWork unit, TenantId tenant, @Nullable OpaqueId after) {
        List<OpaqueId> awaited = unit.vault().subjects(tenant, VaultKind.ANSWERS, after, BATCH);
        if (!awaited.isEmpty()) {
            tell(unit, tenant, awaited, engine.now());
        }
        return awaited.size() < BATCH ? Optional.empty() : Optional.of(awaited.get(BATCH - 1));
    }

    private void tell(UnitOfWork unit, TenantId tenant, List<OpaqueId> awaited, Instant now) {
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        Map<OpaqueId, String> agencies = new HashMap<>();
        List<OpaqueId> late = new ArrayList<>();
        List<OpaqueId> tooLate = new ArrayList<>();
        for (Referral referral : unit.referrals().find(tenant, awaited)) {
            Optional<Contract> contract = settings.ofNumber(referral.programme());
            Instant sentAt = referral.sentAt();
            if (contract.isEmpty() || sentAt == null || referral.state() != ReferralState.SENT) {
                continue;
            }
            agencies.put(referral.id(), contract.get().programme().agency());
            Duration allowed = Duration.ofDays(
                    contract.get().programme().policies().qualification().answerDays());
            if (!now.isBefore(sentAt.plus(allowed)) && referral.alertedAt() == null) {
                late.add(referral.id());
            }
            if (!now.isBefore(sentAt.plus(allowed.multipliedBy(2)))) {
                tooLate.add(referral.id());
            }
        }
        if (late.isEmpty() && tooLate.isEmpty()) {
            return;
        }
        // Locked in the order of the ids, like whoever takes answers: what has been answered meanwhile does not move.
        unit.referrals()
                .lock(tenant, Stream.concat(late.stream(), tooLate.stream()).toList());
        List<RelayEvent> events = new ArrayList<>();
        Set<OpaqueId> alerted = unit.referrals().alert(tenant, late, now);
        late.stream()
                .filter(alerted::contains)
                .forEach(id -> events.add(engine.event(
                        tenant, now, EventType.ANSWER_OVERDUE, id, Map.of("agency", agencies.getOrDefault(id, "")))));
        Set<OpaqueId> disputed =
                unit.referrals().move(tenant, tooLate, ReferralState.SENT, ReferralState.DISPUTED, null, now);
        tooLate.stream()
                .filter(disputed::contains)
                .forEach(id -> events.add(engine.event(
                        tenant,
                        now,
                        EventType.REFERRAL_DISPUTED,
                        id,
                        Map.of("agency", agencies.getOrDefault(id, "")))));
        if (!events.isEmpty()) {
            unit.events().append(tenant, events);
        }
    }
}
