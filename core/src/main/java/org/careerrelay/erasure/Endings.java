package org.careerrelay.erasure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.consent.ConsentEnding;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.engine.ReferralTallies;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.provision.Provisions;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.qualification.WithdrawnCounts;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Ends what is still open about a person before the person goes: links that nobody has used, consents, and counts where the contract says that they
 * fall. It is told by the same events, and tallied by the same figures, as if the person had done it at the page.
 */
public final class Endings {

    /** Why nothing was provided, in the record. */
    private static final String ERASED = "person.erased";

    private final Engine engine;
    private final WithdrawnCounts counts;
    private final Provisions provisions;

    /**
     * Ends what is open.
     *
     * @param engine what it works with
     */
    public Endings(Engine engine) {
        this.engine = engine;
        this.counts = new WithdrawnCounts(engine);
        this.provisions = new Provisions(engine);
    }

    /**
     * Ends what belongs to referrals that this transaction has locked.
     *
     * @param unit the transaction, which has locked the balances before the referrals
     * @param tenant the company
     * @param settings the company's settings
     * @param referrals the referrals
     * @param cause why
     * @param now the time
     * @return their consents, as they were before
     */
    public List<ConsentRecord> end(
            UnitOfWork unit,
            TenantId tenant,
            CompanySettings settings,
            List<Referral> referrals,
            ErasureCause cause,
            Instant now) {
        List<ConsentRecord> consents = unit.consents()
                .find(tenant, referrals.stream().map(Referral::id).toList());
        Map<OpaqueId, ConsentRecord> byReferral = new HashMap<>();
        consents.forEach(consent -> byReferral.put(consent.referral(), consent));
        List<RelayEvent> events = new ArrayList<>();
        List<Tally> tallies = new ArrayList<>();
        for (Referral referral : referrals) {
            Optional<Contract> contract = settings.ofNumber(referral.programme());
            ConsentRecord consent = byReferral.get(referral.id());
            if (ErasureRules.revokes(referral.state())) {
                move(unit, tenant, referral, ReferralState.REVOKED, now);
                events.add(engine.event(tenant, now, EventType.LINK_REVOKED, referral.id(), Map.of()));
                tallies.addAll(ReferralTallies.of(settings, List.of(referral), TallyKind.REVOKED, now));
            }
            // Also with a link that nobody has used: a consent may have been collected elsewhere.
            if (consent != null && ErasureRules.ends(consent.state())) {
                ConsentEnding.end(unit, tenant, consent, ErasureRules.ending(cause), ErasureRules.actor(cause), now);
                provisions.stopped(unit, tenant, List.of(TransferKeys.handOver(referral.id())), ERASED, now);
                boolean ends = ErasureRules.withdraws(referral.state());
                if (ends) {
                    move(unit, tenant, referral, ReferralState.WITHDRAWN, now);
                    tallies.addAll(ReferralTallies.of(settings, List.of(referral), TallyKind.WITHDRAWN, now));
                }
                contract.filter(Endings::countFalls).ifPresent(found -> takeBack(unit, tenant, found, referral, now));
                events.add(engine.event(
                        tenant,
                        now,
                        EventType.CONSENT_WITHDRAWN,
                        referral.id(),
                        ends ? Map.of("state", ReferralState.WITHDRAWN.name()) : Map.of()));
            }
        }
        unit.events().append(tenant, events);
        unit.tallies().add(tenant, tallies);
        return consents;
    }

    /** Each count that is taken back changes the balance that the next one is taken from. */
    private void takeBack(UnitOfWork unit, TenantId tenant, Contract contract, Referral referral, Instant now) {
        CreditBalance balance = unit.credits().lock(tenant, contract.number());
        counts.takeBack(unit, tenant, contract, balance, referral, now);
    }

    private static void move(UnitOfWork unit, TenantId tenant, Referral referral, ReferralState to, Instant now) {
        unit.referrals().move(tenant, List.of(referral.id()), referral.state(), to, null, now);
    }

    private static boolean countFalls(Contract contract) {
        return !contract.programme().policies().qualification().countStays();
    }
}
