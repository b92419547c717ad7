package org.careerrelay.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.programme.CreditRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the fold reads without a word, and that it sees each kind of fault. Two people are one credit here. */
class FoldTest {

    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static final Cause FIRST = new Cause.OfReferral(new OpaqueId(1, 1));
    private static final Cause SECOND = new Cause.OfReferral(new OpaqueId(1, 2));
    private static final Cause GRANT = new Cause.OfGrant(1);
    private static final Cause ONE = new Cause.OfIntroduction(new OpaqueId(2, 1));
    private static final Cause OTHER = new Cause.OfIntroduction(new OpaqueId(2, 2));

    private static final LedgerEntry COUNTED = entry(1, LedgerKind.COUNT, FIRST, null, 1, 2, 0);
    private static final LedgerEntry COUNTED_TOO = entry(2, LedgerKind.COUNT, SECOND, null, 2, 2, 0);
    private static final LedgerEntry GRANTED = entry(3, LedgerKind.GRANT, GRANT, null, 0, 0, 1);
    private static final LedgerEntry RESERVED = entry(4, LedgerKind.RESERVE, ONE, 1L, 0, 0, 0);

    @Test
    void aLedgerThatIsRightHasNoFault() {
        assertThat(faults(
                        COUNTED,
                        COUNTED_TOO,
                        GRANTED,
                        RESERVED,
                        entry(5, LedgerKind.RELEASE, ONE, 1L, 0, 0, 1),
                        entry(6, LedgerKind.UNCOUNT, FIRST, null, -1, 0, 1),
                        entry(7, LedgerKind.REVOKE, GRANT, null, 1, 2, 0)))
                .isEmpty();
    }

    @Test
    void aCountWrittenTwiceIsSeen() {
        assertThat(faults(COUNTED, entry(2, LedgerKind.COUNT, FIRST, null, 2, 2, 0)))
                .containsExactly("x: entry 2: a second COUNT of " + FIRST);
    }

    @Test
    void aLostEntryIsSeen() {
        assertThat(faults(COUNTED_TOO))
                .contains("x: entry 1 has the number 2")
                .contains("x: entry 2 says 2 people and 0 available, the entries make it 1 and 0");
    }

    @Test
    void aGrantThatIsMissingIsSeen() {
        assertThat(faults(
                        COUNTED,
                        COUNTED_TOO,
                        entry(3, LedgerKind.COUNT, new Cause.OfReferral(new OpaqueId(1, 3)), null, 3, 2, 0)))
                .containsExactly("x: entry 3 is a COUNT though a grant is due");
    }

    @Test
    void aGrantThatIsNotEarnedIsSeen() {
        assertThat(faults(COUNTED, entry(2, LedgerKind.GRANT, GRANT, null, -1, 0, 1)))
                .containsExactly("x: entry 2 grants at 1 people");
    }

    @Test
    void aCreditInTwoHandsIsSeen() {
        assertThat(faults(COUNTED, COUNTED_TOO, GRANTED, RESERVED, entry(5, LedgerKind.RESERVE, OTHER, 1L, 0, 0, -1)))
                .anyMatch(fault -> fault.startsWith("x: entry 5: RESERVE of credit 1, which is"));
    }

    @Test
    void aReservationThatSomebodyElseResolvesIsSeen() {
        assertThat(faults(COUNTED, COUNTED_TOO, GRANTED, RESERVED, entry(5, LedgerKind.CONSUME, OTHER, 1L, 0, 0, 0)))
                .anyMatch(fault -> fault.startsWith("x: entry 5: CONSUME of credit 1, which is"));
    }

    private static List<String> faults(LedgerEntry... entries) {
        Verdict.Trial trial = new Verdict.Trial("x", "entries");
        Fold fold = new Fold(new CreditRule(2, 1), trial);
        for (LedgerEntry entry : entries) {
            fold.read(entry);
        }
        return trial.verdict().violations();
    }

    private static LedgerEntry entry(
            long sequence,
            LedgerKind kind,
            Cause cause,
            @Nullable Long credit,
            long progress,
            int threshold,
            long available) {
        return new LedgerEntry(sequence, kind, cause, 1, NOW, 1, credit, progress, threshold, available);
    }
}
