package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.careerrelay.model.settlement.Reconciliation;
import org.careerrelay.model.settlement.SettlementDecision;
import org.careerrelay.model.settlement.StatementReceipt;
import org.careerrelay.signature.Verifier;

/** Months between the two installations of a {@link World}. */
final class Months {

    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    static final YearMonth DECEMBER = NOVEMBER.plusMonths(1);
    static final Instant LAST_MINUTE = Instant.parse("2026-11-30T14:59:00Z");
    static final Instant DECEMBER_1 = Instant.parse("2026-11-30T16:00:00Z");
    static final Instant JANUARY_1 = Instant.parse("2026-12-31T16:00:00Z");

    private Months() {}

    static void to(World world, Instant at) {
        world.clock.move(Duration.between(world.clock.instant(), at));
    }

    static SettlementDesk company(World world, YearMonth month) {
        return world.company().operator().settlement(World.ACME, World.AGENCY, month);
    }

    static SettlementDesk agency(World world, YearMonth month) {
        return world.inbox().settlement(World.ACME, month);
    }

    static Verifier companyKeys(World world) {
        return Verifier.of(world.company().operator().verificationKeys());
    }

    static Verifier agencyKeys(World world) {
        return Verifier.of(world.agency().operator().verificationKeys());
    }

    static void issueBoth(World world, YearMonth month) {
        company(world, month).record(SettlementDecision.issue("issue", "accountant-1"));
        agency(world, month).record(SettlementDecision.issue("issue", "accountant-9"));
    }

    /** Each side takes the other's statement; what each makes of the two. */
    static List<Reconciliation> exchange(World world, YearMonth month) {
        SettlementDesk company = company(world, month);
        SettlementDesk agency = agency(world, month);
        assertThat(company.receive(agency.statement(), agencyKeys(world))).isInstanceOf(StatementReceipt.Taken.class);
        assertThat(agency.receive(company.statement(), companyKeys(world))).isInstanceOf(StatementReceipt.Taken.class);
        return List.of(
                company.reconciliation().orElseThrow(), agency.reconciliation().orElseThrow());
    }
}
