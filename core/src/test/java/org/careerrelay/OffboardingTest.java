package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.OffboardingCertificate;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.signature.Verdict;
import org.careerrelay.signature.Verifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A company that goes takes everything with it, and proof that nothing is left. */
class OffboardingTest {

    private final World world = World.immediate();
    private final List<ExportedRow> rows = new ArrayList<>();
    private final List<Signed<OffboardingCertificate>> proofs = new ArrayList<>();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void everythingIsHandedOutErasedAndProven() {
        world.count(3);
        world.rejectNext(2);
        world.settle("globex");
        var token = world.token("a-1");
        int numbered = world.events().size();
        Signed<OffboardingCertificate> certificate = offboard().orElseThrow();

        assertThat(proofs).containsExactly(certificate);
        assertThat(certificate.document().tenant().key()).isEqualTo(World.ACME);
        assertThat(certificate.document().heldElsewhere()).containsExactly(World.AGENCY);
        assertThat(certificate.document().head().number()).isEqualTo(numbered);
        assertThat(certificate.document().erased())
                .containsEntry(RowKind.TENANT, 1L)
                .containsEntry(RowKind.PERSON, 5L)
                .containsEntry(RowKind.REJECTION, 5L)
                .containsEntry(RowKind.LEDGER_ENTRY, 3L);
        assertThat(Verifier.of(world.company().operator().verificationKeys()).check(certificate))
                .isEqualTo(Verdict.VALID);
        assertThat(rows.get(rows.size() - 1)).isInstanceOf(ExportedRow.OfEnd.class);

        assertThat(world.company().candidate(token).look(Locale.JAPANESE)).isEmpty();
        assertThatThrownBy(() -> tenant().export(row -> {})).isInstanceOf(InvalidInputException.class);
        assertThat(world.company().operator().outbox().waiting()).isZero();
        assertThat(offboard()).as("a second time").isEmpty();
        world.run();
        world.company()
                .operator()
                .tenant(TenantKind.COMPANY, "globex")
                .export(row -> assertThat(row).isNotNull());
    }

    @Test
    void whatWasHandedOutCanBePutBackElsewhere() {
        world.count(2);
        offboard();
        try (CareerRelay elsewhere =
                world.builder(MemoryStorage.create(), world.keys).build()) {
            elsewhere.operator().importTenant(rows.iterator());
            assertThat(elsewhere.company(World.ACME).credits(World.AGENCY).counted())
                    .isEqualTo(2);
        }
    }

    @Test
    void withoutTheNameTypedAgainNothingGoes() {
        world.count(1);
        assertThatThrownBy(() -> tenant().offboard("ACME", rows::add, proofs::add))
                .isInstanceOf(InvalidInputException.class);
        assertThat(rows).isEmpty();
        assertThat(world.desk().credits(World.AGENCY).counted()).isOne();
    }

    @Test
    void whereTheProofCannotBeKeptNothingGoes() {
        world.count(1);
        assertThatThrownBy(() -> tenant().offboard(World.ACME, rows::add, proof -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(world.desk().credits(World.AGENCY).counted()).isOne();
        rows.clear();
        assertThat(offboard()).isPresent();
    }

    private Optional<Signed<OffboardingCertificate>> offboard() {
        return tenant().offboard(World.ACME, rows::add, proofs::add);
    }

    private TenantDesk tenant() {
        return world.company().operator().tenant(TenantKind.COMPANY, World.ACME);
    }
}
