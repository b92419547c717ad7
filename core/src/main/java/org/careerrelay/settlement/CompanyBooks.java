package org.careerrelay.settlement;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.model.settlement.SettlementTotals;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

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
        return new SettlementStatement(
                Party.COMPANY,
                company,
                agency,
                month,
                span.zone(),
                ledger.totals(),
                ledger.items(),
                unanswered(unit, tenant, contract.number(), span.end()),
                List.of());
    }

    /** On which somebody had agreed before an instant, and to which no answer had come by then. */
    private static List<OpaqueId> unanswered(UnitOfWork unit, TenantId tenant, int programme, Instant at) {
        List<OpaqueId> unanswered = new ArrayList<>();
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

    private static InvalidInputException noProgramme() {
        return new InvalidInputException(List.of(Violations.of("agency", "programme.missing")));
    }
}
