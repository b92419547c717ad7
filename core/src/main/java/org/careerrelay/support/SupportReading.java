package org.careerrelay.support;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.support.StoredSupportEvent;
import org.careerrelay.model.support.StoredSupportTotals;
import org.careerrelay.model.support.SupportStep;
import org.careerrelay.model.support.SupportTotals;
import org.careerrelay.spi.storage.UnitOfWork;

/** What a company may read of what agencies report. Thread-safe. */
public final class SupportReading {

    private final Engine engine;

    /**
     * Serves companies.
     *
     * @param engine what it works with
     */
    public SupportReading(Engine engine) {
        this.engine = engine;
    }

    /**
     * How far the agency is with somebody.
     *
     * @param company key of the company
     * @param application the company's id of the application
     * @return in the order in which it happened; empty where the person does not agree to this at this moment, and where nothing was reported
     */
    public List<SupportStep> of(String company, String application) {
        return engine.storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.COMPANY, company)
                        .map(Tenant::id)
                        .map(tenant -> of(unit, tenant, application))
                        .orElse(List.of()));
    }

    private List<SupportStep> of(UnitOfWork unit, TenantId tenant, String application) {
        Instant now = engine.now();
        List<OpaqueId> referrals = unit.rejections().byApplication(tenant, List.of(application)).stream()
                .map(StoredRejection::id)
                .toList();
        List<OpaqueId> agreed = unit.consents().find(tenant, referrals).stream()
                .filter(consent -> SupportTaking.allows(consent, now))
                .map(consent -> consent.referral())
                .toList();
        return unit.support().ofReferrals(tenant, agreed).stream()
                .map(StoredSupportEvent::event)
                .sorted(SupportOrder.AS_HAPPENED)
                .map(event -> new SupportStep(event.stage(), event.at()))
                .toList();
    }

    /**
     * Totals that agencies told.
     *
     * @param company key of the company
     * @param from the first month
     * @param to the last month
     * @return by key of the agency, ordered by month
     */
    public Map<String, List<SupportTotals>> totals(String company, YearMonth from, YearMonth to) {
        return engine
                .storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.COMPANY, company)
                        .map(tenant -> unit.support().totals(tenant.id(), from, to))
                        .orElse(List.of()))
                .stream()
                .collect(Collectors.groupingBy(
                        StoredSupportTotals::partner,
                        TreeMap::new,
                        Collectors.mapping(StoredSupportTotals::totals, Collectors.toList())));
    }
}
