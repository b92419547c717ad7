package org.careerrelay.kpi;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.careerrelay.credit.Credits;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.kpi.PassbookCredit;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The last published credits of a programme, with what they are held or were used for. */
final class PassbookCredits {

    /** As many as fit on a page or two; earlier ones are told by their number. */
    private static final int MOST = 50;

    private PassbookCredits() {}

    static List<PassbookCredit> read(UnitOfWork unit, TenantId tenant, Contract contract, Instant now) {
        Instant published = Credits.grantedBefore(contract, now);
        long last = unit.credits().read(tenant, contract.number()).granted();
        List<Credit> credits = unit
                .credits()
                .findCredits(
                        tenant,
                        contract.number(),
                        LongStream.rangeClosed(Math.max(1, last - MOST + 1), last)
                                .boxed()
                                .toList())
                .stream()
                .filter(credit -> credit.grantedAt().isBefore(published))
                .sorted(Comparator.comparingLong(Credit::number).reversed())
                .toList();
        List<OpaqueId> held = credits.stream()
                .map(Credit::introduction)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<OpaqueId, Introduction> introductions = unit.introductions().find(tenant, held).stream()
                .collect(Collectors.toMap(Introduction::id, Function.identity()));
        return credits.stream()
                .map(credit -> line(contract, credit, introduction(introductions, credit)))
                .toList();
    }

    private static @Nullable Introduction introduction(Map<OpaqueId, Introduction> introductions, Credit credit) {
        OpaqueId id = credit.introduction();
        return id == null ? null : introductions.get(id);
    }

    private static PassbookCredit line(Contract contract, Credit credit, @Nullable Introduction introduction) {
        return new PassbookCredit(
                credit.number(),
                contract.day(credit.grantedAt()),
                credit.grant().threshold(),
                credit.state(),
                introduction == null ? null : introduction.order().title(),
                introduction == null ? null : introduction.state(),
                introduction == null ? null : contract.day(introduction.changedAt()));
    }
}
