package org.careerrelay.kpi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerrelay.credit.LedgerFold;
import org.careerrelay.credit.LedgerTerms;
import org.careerrelay.event.ChainCheck;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.Recomputation.Difference;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/** A company's log gone through once more, beside what is stored. In one transaction that reads as of one moment. Not thread-safe. */
final class Recomputing {

    private static final int PAGE = 1000;

    private final UnitOfWork unit;
    private final TenantId tenant;
    private final ContractHistory contracts;
    private final TallyFold tallies;
    private final GroupsBeside groups;
    private final Map<String, LedgerBeside> ledgers = new TreeMap<>();
    private long events;

    Recomputing(UnitOfWork unit, TenantId tenant) {
        this.unit = unit;
        this.tenant = tenant;
        this.contracts = ContractHistory.read(unit, tenant);
        this.tallies = new TallyFold(contracts);
        this.groups = new GroupsBeside(unit, tenant, contracts);
        contracts.numbers().forEach((agency, number) -> ledgers.put(agency, new LedgerBeside(unit, tenant, number)));
    }

    long events() {
        return events;
    }

    void run(Iterator<NumberedEvent> archive) {
        ChainHead archived = unit.events().archived(tenant);
        ChainCheck check = new ChainCheck(ChainHead.empty());
        while (check.number() < archived.number()) {
            if (!archive.hasNext()) {
                throw new InvalidInputException(List.of(Violations.of("archive", "events.archived")));
            }
            NumberedEvent next = archive.next();
            if (next.number() > check.number()) {
                if (check.take(List.of(next)).isPresent()) {
                    throw new InvalidInputException(List.of(Violations.of("archive", "export.chain")));
                }
                take(next);
            }
        }
        long last = archived.number();
        List<NumberedEvent> page = unit.events().numbered(tenant, last, PAGE);
        while (!page.isEmpty()) {
            page.forEach(this::take);
            last = page.get(page.size() - 1).number();
            page = unit.events().numbered(tenant, last, PAGE);
        }
        unit.events().unnumbered(tenant, Integer.MAX_VALUE).forEach(event -> take(event));
    }

    private void take(NumberedEvent numbered) {
        groups.take(numbered);
        take(numbered.event());
    }

    private void take(RelayEvent event) {
        events++;
        tallies.take(event);
        String agency = event.details().getOrDefault("agency", "");
        LedgerBeside ledger = LedgerFold.kind(event) == null ? null : ledgers.get(agency);
        if (ledger != null) {
            contracts
                    .version(agency, event.details().getOrDefault("contract", ""), event.at())
                    .ifPresent(contract -> ledger.take(event, LedgerTerms.of(contract, event.at())));
        }
    }

    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        ledgers.forEach((agency, ledger) -> ledger.difference(agency).ifPresent(differences::add));
        differences.addAll(TallyDifferences.between(unit, tenant, new HashMap<>(tallies.sums())));
        differences.addAll(MonthDifferences.between(unit, tenant));
        differences.addAll(groups.differences());
        return differences;
    }
}
