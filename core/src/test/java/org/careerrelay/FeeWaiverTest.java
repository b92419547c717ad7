package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.settlement.FeeWaiverNote;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.signature.Verdict;
import org.careerrelay.signature.Verifier;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Each joining that a credit paid for has a note that says so, which the agency can check and not deny. */
class FeeWaiverTest {

    @Test
    @Proves("Q2")
    void theJoiningThatConsumesTheCreditHasASignedNote() {
        try (World world = World.immediate()) {
            world.count(10);
            OpaqueId id = accepted(world);
            assertThat(world.desk().feeWaiver(id)).as("reserved only").isEmpty();
            world.desk().introduction(id).joined();
            world.run();
            assertThat(world.desk().feeWaiver(id)).as("one side's word").isEmpty();
            world.clock.move(Duration.ofHours(1));
            world.inbox().introduction(id).joined();
            world.run();

            Signed<FeeWaiverNote> signed = world.desk().feeWaiver(id).orElseThrow();
            assertThat(signed.document())
                    .isEqualTo(new FeeWaiverNote(
                            id,
                            World.ACME,
                            World.AGENCY,
                            1,
                            "fees-2026",
                            1,
                            13,
                            World.START.plus(Duration.ofHours(1))));
            assertThat(verifier(world).check(signed)).isEqualTo(Verdict.VALID);
            assertThat(world.company().agency(World.AGENCY).feeWaiver(id)).contains(signed);
        }
    }

    @Test
    void whatTheNoteSaysStaysWhateverTheContractBecomes() {
        try (World world = World.immediate()) {
            world.count(10);
            OpaqueId id = joined(world);
            Signed<FeeWaiverNote> before = world.desk().feeWaiver(id).orElseThrow();
            world.clock.move(Duration.ofDays(40));
            world.desk().open(World.programme().feeTable("fees-2027"));
            world.count(10);
            OpaqueId later = joined(world);

            assertThat(world.desk().feeWaiver(id)).contains(before);
            FeeWaiverNote note = world.desk().feeWaiver(later).orElseThrow().document();
            assertThat(note.feeTable()).isEqualTo("fees-2027");
            assertThat(note.contractVersion()).isEqualTo(2);
            assertThat(note.credit()).isEqualTo(2);
        }
    }

    @Test
    void anEndedIntroductionAndAnotherPartysHaveNone() {
        try (World world = World.immediate()) {
            world.count(20);
            OpaqueId declined = accepted(world);
            world.desk().introduction(declined).declined();
            OpaqueId joined = joined(world);
            assertThat(world.desk().feeWaiver(declined)).isEmpty();
            assertThat(world.desk().feeWaiver(new OpaqueId(1, 2))).isEmpty();
            world.settle("beta");
            assertThat(world.company().company("beta").feeWaiver(joined)).isEmpty();
            assertThat(world.company().company("nobody").feeWaiver(joined)).isEmpty();
            assertThat(world.company().agency("agency-2").feeWaiver(joined)).isEmpty();
            assertThat(world.company().agency(World.AGENCY).feeWaiver(joined)).isPresent();
        }
    }

    @Test
    void aChangedNoteAndAnotherInstallationsAreSeen() {
        try (World world = World.immediate();
                World other = World.immediate()) {
            world.count(10);
            Signed<FeeWaiverNote> signed = world.desk().feeWaiver(joined(world)).orElseThrow();
            FeeWaiverNote note = signed.document();
            for (FeeWaiverNote changed : List.of(
                    with(note, "globex", note.agency(), note.credit(), note.consumedAt(), note.feeTable()),
                    with(note, note.company(), "agency-2", note.credit(), note.consumedAt(), note.feeTable()),
                    with(note, note.company(), note.agency(), 2, note.consumedAt(), note.feeTable()),
                    with(
                            note,
                            note.company(),
                            note.agency(),
                            1,
                            note.consumedAt().plusNanos(1000),
                            "fees-2026"),
                    with(note, note.company(), note.agency(), 1, note.consumedAt(), "fees-2027"))) {
                assertThat(verifier(world).check(new Signed<>(changed, signed.signature())))
                        .isEqualTo(Verdict.FORGED);
            }
            assertThat(Verifier.of(other.agency().operator().verificationKeys()).check(signed))
                    .isEqualTo(Verdict.FORGED);
        }
    }

    @Test
    @Proves("R-61")
    void aNoteHasNoPlaceForAPersonOrForMoney() {
        assertThat(Stream.of(FeeWaiverNote.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly(
                        "introduction",
                        "company",
                        "agency",
                        "contractVersion",
                        "feeTable",
                        "credit",
                        "sequence",
                        "consumedAt");
    }

    private static Verifier verifier(World world) {
        return Verifier.of(world.company().operator().verificationKeys());
    }

    private static FeeWaiverNote with(
            FeeWaiverNote note, String company, String agency, long credit, Instant consumedAt, String feeTable) {
        return new FeeWaiverNote(
                note.introduction(),
                company,
                agency,
                note.contractVersion(),
                feeTable,
                credit,
                note.sequence(),
                consumedAt);
    }

    private static OpaqueId accepted(World world) {
        OpaqueId id = Hires.requested(world, "求人" + world.desk().introductions().size());
        Hires.accept(world, id);
        return id;
    }

    private static OpaqueId joined(World world) {
        OpaqueId id = accepted(world);
        world.inbox().introduction(id).joined();
        world.run();
        world.desk().introduction(id).joined();
        world.run();
        return id;
    }
}
