package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.id;
import static org.careerrelay.tck.Samples.qualification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.credit.LedgerKey;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.Qualification.Decision;
import org.careerrelay.model.qualification.QualificationState;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.QualificationStore}. */
abstract class QualificationChecks extends StorageChecks {

    private static final Instant LATER = Samples.NOW.plusSeconds(60);

    QualificationChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            unit.qualifications().put(acme, List.of());
            assertThat(unit.qualifications().find(acme, List.of())).isEmpty();
            assertThat(unit.qualifications().find(acme, List.of(id(1)))).isEmpty();
            assertThat(unit.qualifications().reviews(acme, 1, null, 10)).isEmpty();
            assertThat(unit.qualifications().ledgersDue(LATER, 10)).isEmpty();
            assertThat(unit.qualifications().due(acme, 1, LATER, 10)).isEmpty();
        });
    }

    @Test
    void everyStateAndEveryFindingComesBack() {
        List<Finding> all = new ArrayList<>();
        for (EligibilityCode code : EligibilityCode.values()) {
            all.add(code == EligibilityCode.CUSTOM ? new Finding(code, "week-end") : Finding.of(code));
        }
        all.add(new Finding(EligibilityCode.CUSTOM, "a"));
        List<Qualification> rows = new ArrayList<>();
        for (QualificationState state : QualificationState.values()) {
            rows.add(new Qualification(
                    id(1 + state.ordinal()),
                    7,
                    state,
                    state == QualificationState.HELD ? List.of() : all,
                    Samples.NOW,
                    LATER,
                    state == QualificationState.VOIDED ? new Decision("operator-1", Texts.LONG) : null,
                    LATER.plusSeconds(1)));
        }
        run(unit -> unit.qualifications().put(acme, rows));
        run(unit -> assertThat(unit.qualifications().find(acme, Samples.ids(1, 50)))
                .containsExactlyInAnyOrderElementsOf(rows));
    }

    @Test
    void aRowIsReplacedByTheNext() {
        put(qualification(1, QualificationState.HELD, LATER));
        Qualification voided = qualification(1, QualificationState.HELD, LATER)
                .in(QualificationState.VOIDED, List.of(), LATER)
                .decided(new Decision("operator-1", ""));
        put(voided, qualification(2, QualificationState.HELD, LATER));
        run(unit -> {
            assertThat(unit.qualifications().find(acme, List.of(id(1), id(1)))).containsExactly(voided);
            assertThat(unit.qualifications().due(acme, 1, LATER, 10))
                    .extracting(Qualification::referral)
                    .containsExactly(id(2));
        });
    }

    @Test
    void openAtAnInstantIsWhatHadBegunAndWasNotClosed() {
        Instant closed = LATER.plusSeconds(60);
        long number = 1;
        for (QualificationState state : QualificationState.values()) {
            put(at(number++, state, Samples.NOW, closed));
        }
        put(at(20, QualificationState.HELD, LATER, LATER));
        put(ofAnother(21));
        run(unit -> {
            assertThat(unit.qualifications().openAt(acme, 1, LATER, null, 50))
                    .extracting(Qualification::referral)
                    .containsExactlyElementsOf(Samples.ids(1, QualificationState.values().length));
            assertThat(unit.qualifications().openAt(acme, 1, closed, null, 50))
                    .as("closed exactly then")
                    .hasSize(QualificationState.values().length + 1);
            assertThat(unit.qualifications().openAt(acme, 1, closed.plusSeconds(1), null, 50))
                    .hasSizeGreaterThan(1)
                    .allMatch(row -> row.state().isOpen());
            assertThat(unit.qualifications().openAt(acme, 1, LATER, id(2), 2))
                    .extracting(Qualification::referral)
                    .containsExactly(id(3), id(4));
            assertThat(unit.qualifications().openAt(acme, 1, Samples.NOW, null, 50))
                    .isEmpty();
        });
    }

    private static Qualification at(long number, QualificationState state, Instant since, Instant changedAt) {
        return new Qualification(id(number), 1, state, List.of(), since, since, null, changedAt);
    }

    @Test
    @Proves("A29")
    void reviewsComeInPagesInTheOrderOfTheReferrals() {
        LongStream.of(5, 3, 1, 4).forEach(number -> put(qualification(number, QualificationState.REVIEW, LATER)));
        put(qualification(2, QualificationState.HELD, LATER));
        Qualification far = qualification(6, QualificationState.REVIEW, LATER);
        put(new Qualification(
                Samples.FAR_ID, 1, far.state(), far.findings(), far.since(), far.holdUntil(), null, far.changedAt()));
        put(ofAnother(7));
        run(unit -> {
            assertThat(unit.qualifications().reviews(acme, 1, null, 3))
                    .extracting(Qualification::referral)
                    .containsExactly(id(1), id(3), id(4));
            assertThat(unit.qualifications().reviews(acme, 1, id(4), 3))
                    .extracting(Qualification::referral)
                    .containsExactly(id(5), Samples.FAR_ID);
            assertThat(unit.qualifications().reviews(acme, 1, Samples.FAR_ID, 3))
                    .isEmpty();
            assertThat(unit.qualifications().reviews(acme, 2, null, 3)).containsExactly(ofAnother(7));
        });
    }

    @Test
    @Proves("A27")
    void dueAreThoseThatTimeAloneMakesCount() {
        TenantId globex = company("globex");
        put(
                qualification(1, QualificationState.HELD, LATER),
                qualification(2, QualificationState.APPROVED, LATER.minusSeconds(1)),
                qualification(3, QualificationState.HELD, LATER.plusNanos(1000)),
                qualification(4, QualificationState.REVIEW, LATER.minusSeconds(1)),
                qualification(5, QualificationState.VOIDED, LATER.minusSeconds(1)),
                qualification(6, QualificationState.COUNTED, LATER.minusSeconds(1)));
        run(unit -> unit.qualifications().put(globex, List.of(qualification(1, QualificationState.HELD, LATER))));
        run(unit -> {
            assertThat(unit.qualifications().due(acme, 1, LATER, 10))
                    .extracting(Qualification::referral)
                    .containsExactly(id(2), id(1));
            assertThat(unit.qualifications().due(acme, 1, LATER, 1))
                    .extracting(Qualification::referral)
                    .containsExactly(id(2));
            assertThat(unit.qualifications().due(acme, 2, LATER, 10)).isEmpty();
            assertThat(unit.qualifications().ledgersDue(LATER, 10))
                    .containsExactlyInAnyOrder(new LedgerKey(acme, 1), new LedgerKey(globex, 1));
            assertThat(unit.qualifications().ledgersDue(LATER, 1)).hasSize(1);
            assertThat(unit.qualifications().ledgersDue(LATER.minusNanos(1000), 10))
                    .containsExactly(new LedgerKey(acme, 1));
        });
    }

    @Test
    void takesThousandsInOneCall() {
        List<Qualification> rows = LongStream.rangeClosed(1, 3000)
                .mapToObj(number -> qualification(number, QualificationState.HELD, LATER))
                .toList();
        run(unit -> unit.qualifications().put(acme, rows));
        run(unit -> {
            assertThat(unit.qualifications().find(acme, Samples.ids(1, 3000))).hasSize(3000);
            assertThat(unit.qualifications().due(acme, 1, LATER, 5000)).isEqualTo(rows);
            assertThat(Set.copyOf(unit.qualifications().ledgersDue(LATER, 10))).hasSize(1);
        });
    }

    private void put(Qualification... rows) {
        run(unit -> unit.qualifications().put(acme, List.of(rows)));
    }

    /** Of another programme. */
    private static Qualification ofAnother(long number) {
        Qualification row = qualification(number, QualificationState.REVIEW, LATER);
        return new Qualification(
                row.referral(), 2, row.state(), row.findings(), row.since(), row.holdUntil(), null, row.changedAt());
    }
}
