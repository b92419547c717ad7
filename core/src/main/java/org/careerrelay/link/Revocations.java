package org.careerrelay.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.engine.ReferralTallies;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.model.referral.RevocationOutcome;
import org.careerrelay.spi.storage.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends links: because the company takes a rejection back (R-07, A17), or because their time is over. Thread-safe. */
public final class Revocations {

    private static final Logger LOG = LoggerFactory.getLogger(Revocations.class);
    private static final int BATCH = 1000;
    private static final Set<ReferralState> AGREED =
            EnumSet.of(ReferralState.CONSENTED, ReferralState.SENT, ReferralState.DISPUTED, ReferralState.ACKNOWLEDGED);

    private final Engine engine;
    private final MailCancellations cancellations;

    /**
     * Ends links.
     *
     * @param engine what it works with
     */
    public Revocations(Engine engine) {
        this.engine = engine;
        this.cancellations = new MailCancellations(engine);
    }

    /**
     * Takes a link back.
     *
     * @param company key of the company
     * @param application the company's id of the application
     * @return what became of it
     */
    public RevocationOutcome revoke(String company, String application) {
        return engine.storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.COMPANY, company)
                        .map(tenant -> revoke(unit, tenant.id(), application))
                        .orElse(RevocationOutcome.NO_LINK));
    }

    /** Ends all links whose time is over. */
    public void expireAll() {
        engine.forEachCompany(this::expireAll);
    }

    private void expireAll(TenantId tenant) {
        while (expire(tenant) == BATCH) {
            LOG.debug("links.expired tenant={} links={}", tenant, BATCH);
        }
    }

    private int expire(TenantId tenant) {
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            List<OpaqueId> overdue = unit.referrals().overdue(tenant, now, BATCH);
            if (overdue.isEmpty()) {
                return 0;
            }
            end(
                    unit,
                    tenant,
                    unit.referrals().lock(tenant, overdue),
                    ReferralState.EXPIRED,
                    EventType.LINK_EXPIRED,
                    TallyKind.EXPIRED,
                    now);
            return overdue.size();
        });
    }

    private RevocationOutcome revoke(UnitOfWork unit, TenantId tenant, String application) {
        Instant now = engine.now();
        var ids = unit.rejections().byApplication(tenant, List.of(application)).stream()
                .map(rejection -> rejection.id())
                .toList();
        if (unit.referrals().find(tenant, ids).isEmpty()) {
            return RevocationOutcome.NO_LINK;
        }
        cancellations.cancel(unit, tenant, ids, Map.of(), now);
        takeBack(unit, tenant, ids, now);
        return RevocationOutcome.ENDED;
    }

    /** Revokes links that nobody has used, and flags the referrals that somebody has agreed to: what is told is the same for all. */
    void takeBack(UnitOfWork unit, TenantId tenant, Collection<OpaqueId> ids, Instant now) {
        List<Referral> locked = unit.referrals().lock(tenant, ids);
        end(unit, tenant, locked, ReferralState.REVOKED, EventType.LINK_REVOKED, TallyKind.REVOKED, now);
        flag(unit, tenant, locked, now);
    }

    /** Revokes links that nobody has used and nobody ever sees: their mails were cancelled. */
    void endUnused(UnitOfWork unit, TenantId tenant, Collection<OpaqueId> ids, Instant now) {
        if (!ids.isEmpty()) {
            List<Referral> locked = unit.referrals().lock(tenant, ids);
            end(unit, tenant, locked, ReferralState.REVOKED, EventType.LINK_REVOKED, TallyKind.REVOKED, now);
        }
    }

    /** Whom somebody has agreed about stays with the agency; that there is no rejection any more is looked at before it counts (A17, Q34). */
    private void flag(UnitOfWork unit, TenantId tenant, List<Referral> locked, Instant now) {
        Map<OpaqueId, Set<EligibilityCode>> flags = new HashMap<>();
        List<RelayEvent> events = new ArrayList<>();
        for (Referral referral : locked) {
            if (AGREED.contains(referral.state()) && !referral.flags().contains(EligibilityCode.NOT_REJECTED)) {
                Set<EligibilityCode> more = EnumSet.of(EligibilityCode.NOT_REJECTED);
                more.addAll(referral.flags());
                flags.put(referral.id(), more);
                events.add(engine.event(
                        tenant,
                        now,
                        EventType.REFERRAL_FLAGGED,
                        referral.id(),
                        Map.of("code", EligibilityCode.NOT_REJECTED.name())));
            }
        }
        if (!flags.isEmpty()) {
            unit.referrals().storeFlags(tenant, flags);
            unit.events().append(tenant, events);
        }
    }

    private void end(
            UnitOfWork unit,
            TenantId tenant,
            List<Referral> locked,
            ReferralState to,
            EventType type,
            TallyKind kind,
            Instant now) {
        if (locked.isEmpty()) {
            return;
        }
        Map<ReferralState, List<OpaqueId>> byState = locked.stream()
                .collect(Collectors.groupingBy(Referral::state, Collectors.mapping(Referral::id, Collectors.toList())));
        Set<OpaqueId> ended = new HashSet<>();
        byState.forEach((from, ids) -> {
            if (from.next().contains(to)) {
                ended.addAll(unit.referrals().move(tenant, ids, from, to, null, now));
            }
        });
        unit.vault().delete(tenant, VaultKind.ASSISTED, ended);
        if (to == ReferralState.REVOKED) {
            // No mail any more. Where only the link's time is over, a mail that is late still goes, without the link.
            unit.vault().delete(tenant, VaultKind.CONTACT, ended);
        }
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        List<RelayEvent> events = new ArrayList<>();
        List<Tally> tallies = new ArrayList<>();
        for (Referral referral : locked) {
            if (ended.contains(referral.id())) {
                events.add(engine.event(tenant, now, type, referral.id(), Map.of()));
                tallies.addAll(ReferralTallies.of(settings, List.of(referral), kind, now));
            }
        }
        unit.events().append(tenant, events);
        unit.tallies().add(tenant, tallies);
    }
}
