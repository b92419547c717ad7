package org.careerrelay.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.link.CompanyLink;
import org.careerrelay.model.link.LinkRoute;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.spi.storage.UnitOfWork;

/** Every version of every contract of a company, as they held one after the other. */
final class ContractHistory {

    private static final int PAGE = 1000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<StoredSetting>> versions = new HashMap<>();
    private final Map<LinkRoute, LocalDate> apart = new EnumMap<>(LinkRoute.class);

    static ContractHistory read(UnitOfWork unit, TenantId tenant) {
        ContractHistory history = new ContractHistory();
        for (ProgrammeKey key : unit.settings().programmes(tenant)) {
            history.numbers.put(key.agency(), key.number());
        }
        List<ExportedRow> rows = unit.exports().read(tenant, RowKind.SETTING, null, PAGE);
        while (!rows.isEmpty()) {
            for (ExportedRow row : rows) {
                history.add(((ExportedRow.OfSetting) row).setting());
            }
            rows = unit.exports().read(tenant, RowKind.SETTING, rows.get(rows.size() - 1), PAGE);
        }
        return history;
    }

    private void add(StoredSetting setting) {
        if (setting.value() instanceof Programme programme) {
            versions.computeIfAbsent(programme.agency(), agency -> new ArrayList<>())
                    .add(setting);
            if (programme.policies().qualification().countLeavers()) {
                begin(LinkRoute.SUPPORT, programme.agency(), setting.effectiveFrom());
            }
        } else if (setting.value() instanceof CompanyLink link && link.current() != null) {
            begin(LinkRoute.COMPANY_LINK, link.agency(), setting.effectiveFrom());
        }
    }

    private void begin(LinkRoute route, String agency, Instant from) {
        LocalDate day = at(agency, from)
                .map(contract -> contract.day(from))
                .orElseGet(() -> LocalDate.ofInstant(from, Programme.JAPAN));
        apart.merge(route, day, (one, other) -> one.isBefore(other) ? one : other);
    }

    /** Since when people whose route is told apart can be among those who count: who leaves where the contract says so, and who comes by the company's link where there is one. */
    Map<LinkRoute, LocalDate> apartSince() {
        return apart;
    }

    /** The programmes, by the agency's key. */
    Map<String, Integer> numbers() {
        return numbers;
    }

    /** The contract that held at an instant. */
    Optional<Contract> at(String agency, Instant at) {
        return versions.getOrDefault(agency, List.of()).stream()
                .filter(setting -> !setting.effectiveFrom().isAfter(at))
                .max(Comparator.comparing(StoredSetting::effectiveFrom).thenComparing(StoredSetting::version))
                .map(setting -> contract(agency, setting));
    }

    /** A version of the contract, or the one that held at an instant where events do not tell the version. */
    Optional<Contract> version(String agency, String version, Instant at) {
        return versions.getOrDefault(agency, List.of()).stream()
                .filter(setting -> Integer.toString(setting.version()).equals(version))
                .findFirst()
                .map(setting -> contract(agency, setting))
                .or(() -> at(agency, at));
    }

    private Contract contract(String agency, StoredSetting setting) {
        return new Contract(numbers.getOrDefault(agency, 0), setting.version(), (Programme) setting.value());
    }
}
