package org.careerrelay.settlement;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.model.settlement.SettlementTotals;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/**
 * The company's books: the ledger of the programme.
 *
 * @param company key of the company
 * @param agency key of the agency
 */
public record CompanyBooks(String company, String agency) implements Books {

    private static final int PAGE = 1000;

    @Override
    public Party side() {
        return Party.COMPANY;
    }

    @Override
    public String partner() {
        return agency;
    }

    @Override
    public TenantId tenant(UnitOfWork unit) {
        return unit.tenants().find(TenantKind.COMPANY, company).map(Tenant::id).orElseThrow(CompanyBooks::noProgramme);
    }

    @Override
    public SettlementStatement statement(
            UnitOfWork unit, TenantId tenant, YearMonth month, Optional<SettlementStatement> earlier, Instant now) {
        Contract contract =
                CompanySettings.read(unit, tenant, now).withAgency(agency).orElseThrow(CompanyBooks::noProgramme);
        Month span = new Month(month, contract.programme().zone());
        span.requireOver(now);
        MonthOfLedger ledger = MonthOfLedger.read(
                unit.credits(),
                tenant,
                contract.number(),
                span,
                earlier.map(SettlementStatement::totals).map(SettlementTotals::last));
        Set<OpaqueId> unanswered = unanswered(unit, tenant, contract.number(), span.end());
        Set<OpaqueId> pending = pending(unit, tenant, contract.number(), span.end());
        pending.removeAll(unanswered);
        pending.removeAll(ledger.counted(unit.credits(), tenant, contract.number(), pending));
        return new SettlementStatement(
                Party.COMPANY,
                company,
                agency,
                month,
                span.zone(),
                ledger.totals(),
                ledger.items(),
                List.copyOf(unanswered),
                List.copyOf(pending));
    }

    /** On which somebody had agreed before an instant, and to which no answer had come by then. */
    private static Set<OpaqueId> unanswered(UnitOfWork unit, TenantId tenant, int programme, Instant at) {
        Set<OpaqueId> unanswered = new TreeSet<>();
        OpaqueId after = new OpaqueId(0, 0);
        List<OpaqueId> page;
        do {
            page = unit.referrals().unanswered(tenant, programme, at, after, PAGE).stream()
                    .map(Referral::id)
                    .toList();
            unit.consents().find(tenant, page).stream()
                    .filter(consent -> consent.givenAt().isBefore(at))
                    .map(ConsentRecord::referral)
                    .forEach(unanswered::add);
            after = page.isEmpty() ? after : page.get(page.size() - 1);
        } while (page.size() == PAGE);
        return unanswered;
    }

    /** On which nothing was decided at an instant, though the agency had answered: a hold or a review was not over. */
    private static Set<OpaqueId> pending(UnitOfWork unit, TenantId tenant, int programme, Instant at) {
        Set<OpaqueId> pending = new TreeSet<>();
        @Nullable OpaqueId after = null;
        List<Qualification> page;
        do {
            page = unit.qualifications().openAt(tenant, programme, at, after, PAGE);
            for (Qualification row : page) {
                if (row.state() != QualificationState.WAITING) {
                    pending.add(row.referral());
                }
                after = row.referral();
            }
        } while (page.size() == PAGE);
        return pending;
    }

    private static InvalidInputException noProgramme() {
        return new InvalidInputException(List.of(Violations.of("agency", "programme.missing")));
    }
}
