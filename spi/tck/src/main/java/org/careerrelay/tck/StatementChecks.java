package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Statements.FIRST;
import static org.careerrelay.tck.Statements.MONTH;
import static org.careerrelay.tck.Statements.ofAgency;
import static org.careerrelay.tck.Statements.ofCompany;
import static org.careerrelay.tck.Statements.step;

import java.time.YearMonth;
import java.util.List;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.settlement.SettlementState;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.model.settlement.SettlementStep;
import org.careerrelay.model.signature.Signed;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.StatementStore}. */
abstract class StatementChecks extends StorageChecks {

    private static final String PARTNER = Samples.AGENCY;

    StatementChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void nothingIsThereBeforeItWasKept() {
        run(unit -> {
            assertThat(unit.statements().between(acme, PARTNER, FIRST, MONTH)).isEmpty();
            assertThat(unit.statements().steps(acme, PARTNER, MONTH)).isEmpty();
        });
    }

    @Test
    void statementsComeBackAsTheyWereByMonthAndSide() {
        YearMonth before = MONTH.minusMonths(1);
        YearMonth after = MONTH.plusMonths(1);
        YearMonth lastYear = MONTH.minusYears(1).plusMonths(1);
        assertThat(keep(ofAgency(MONTH, 1))).isTrue();
        assertThat(keep(ofCompany(after, 2))).isTrue();
        assertThat(keep(ofCompany(MONTH, 3))).isTrue();
        assertThat(keep(ofCompany(before, 4))).isTrue();
        assertThat(keep(ofAgency(lastYear, 5))).isTrue();
        run(unit -> {
            assertThat(unit.statements().between(acme, PARTNER, FIRST, MONTH))
                    .containsExactly(
                            ofAgency(lastYear, 5), ofCompany(before, 4), ofCompany(MONTH, 3), ofAgency(MONTH, 1));
            assertThat(unit.statements().between(acme, PARTNER, FIRST, before))
                    .containsExactly(ofAgency(lastYear, 5), ofCompany(before, 4));
            assertThat(unit.statements().between(acme, PARTNER, FIRST, after)).hasSize(5);
            assertThat(unit.statements().between(acme, PARTNER, before, MONTH))
                    .containsExactly(ofCompany(before, 4), ofCompany(MONTH, 3), ofAgency(MONTH, 1));
        });
    }

    @Test
    void aStatementOfAMonthAndSideIsKeptOnce() {
        keep(ofCompany(MONTH, 1));
        assertThat(keep(ofCompany(MONTH, 1))).isFalse();
        assertThat(keep(ofCompany(MONTH, 2))).isFalse();
        assertThat(keep(ofAgency(MONTH, 2))).isTrue();
        assertThat(this.<Boolean>get(unit -> unit.statements().keep(acme, "agency-2", ofCompany(MONTH, 2))))
                .isTrue();
        TenantId globex = company("globex");
        assertThat(this.<Boolean>get(unit -> unit.statements().keep(globex, PARTNER, ofCompany(MONTH, 3))))
                .isTrue();
        run(unit -> {
            assertThat(unit.statements().between(acme, PARTNER, FIRST, MONTH))
                    .containsExactly(ofCompany(MONTH, 1), ofAgency(MONTH, 2));
            assertThat(unit.statements().between(acme, "agency-2", FIRST, MONTH))
                    .containsExactly(ofCompany(MONTH, 2));
            assertThat(unit.statements().between(globex, PARTNER, FIRST, MONTH)).containsExactly(ofCompany(MONTH, 3));
        });
    }

    @Test
    void ofThreadsThatKeepAStatementOneDoes() {
        List<Boolean> kept = Threads.race(StorageContract.THREADS, thread -> keep(ofCompany(MONTH, thread)));
        assertThat(kept).containsOnlyOnce(true);
    }

    @Test
    void stepsComeBackAsTheyWereInOrder() {
        SettlementStep first = step(1, "key-1", SettlementState.ISSUED, "", Samples.NOW);
        SettlementStep second = step(2, "key-2", SettlementState.DISPUTED, "  二行\n\uD842\uDFB7 '", Samples.NOW);
        SettlementStep third = step(3, "key-3", SettlementState.RESOLVED, "x", Samples.NOW.plusSeconds(1));
        assertThat(List.of(append(second), append(first), append(third))).containsExactly(true, true, true);
        run(unit -> {
            assertThat(unit.statements().steps(acme, PARTNER, MONTH)).containsExactly(first, second, third);
            assertThat(unit.statements().steps(acme, PARTNER, MONTH.plusMonths(1)))
                    .isEmpty();
            assertThat(unit.statements().steps(acme, "agency-2", MONTH)).isEmpty();
        });
    }

    @Test
    void aSequenceAndAKeyExistOnceInAMonth() {
        append(step(1, "key-1"));
        assertThat(append(step(1, "key-1"))).isFalse();
        assertThat(append(step(1, "key-2"))).isFalse();
        assertThat(append(step(2, "key-1"))).isFalse();
        assertThat(append(step(2, "KEY-1"))).isTrue();
        assertThat(this.<Boolean>get(
                        unit -> unit.statements().append(acme, PARTNER, MONTH.plusMonths(1), step(1, "key-1"))))
                .isTrue();
        assertThat(this.<Boolean>get(unit -> unit.statements().append(acme, "agency-2", MONTH, step(1, "key-1"))))
                .isTrue();
        run(unit -> assertThat(unit.statements().steps(acme, PARTNER, MONTH))
                .containsExactly(step(1, "key-1"), step(2, "KEY-1")));
    }

    @Test
    void ofThreadsThatAppendTheSameSequenceOneDoes() {
        List<Boolean> appended = Threads.race(StorageContract.THREADS, thread -> append(step(1, "key-" + thread)));
        assertThat(appended).containsOnlyOnce(true);
    }

    private boolean keep(Signed<SettlementStatement> statement) {
        return get(unit -> unit.statements().keep(acme, PARTNER, statement));
    }

    private boolean append(SettlementStep step) {
        return get(unit -> unit.statements().append(acme, PARTNER, MONTH, step));
    }
}
