package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.id;
import static org.careerrelay.tck.Samples.proof;

import java.util.List;
import org.careerrelay.model.consent.ConsentProof;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.ConsentProofStore}. */
abstract class ConsentProofChecks extends StorageChecks {

    ConsentProofChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            unit.consentProofs().put(acme, List.of());
            unit.consentProofs().delete(acme, List.of());
            unit.consentProofs().delete(acme, List.of(id(1)));
            assertThat(unit.consentProofs().lock(acme, List.of())).isEmpty();
            assertThat(unit.consentProofs().lock(acme, List.of(id(1)))).isEmpty();
        });
    }

    @Test
    void findsByConsent() {
        put(proof(1, 1), proof(2, 2));
        run(unit -> {
            assertThat(unit.consentProofs().lock(acme, List.of(id(2), id(1), id(3), id(2))))
                    .containsExactlyInAnyOrder(proof(1, 1), proof(2, 2));
            assertThat(unit.consentProofs().lock(acme, List.of(id(2)))).containsExactly(proof(2, 2));
        });
    }

    @Test
    void replacesAndOfTwoInOneCallTheLaterStays() {
        put(proof(1, 1));
        ConsentProof locked = proof(1, 5).tried(0, Samples.NOW);
        put(proof(1, 4).tried(3, null), locked);
        run(unit -> assertThat(unit.consentProofs().lock(acme, List.of(id(1)))).containsExactly(locked));
        ConsentProof unlocked = locked.tried(0, null);
        put(unlocked);
        run(unit -> assertThat(unit.consentProofs().lock(acme, List.of(id(1)))).containsExactly(unlocked));
    }

    @Test
    void deletes() {
        put(proof(1, 1), proof(2, 2));
        run(unit -> unit.consentProofs().delete(acme, List.of(id(1), id(3), id(1))));
        run(unit ->
                assertThat(unit.consentProofs().lock(acme, Samples.ids(1, 3))).containsExactly(proof(2, 2)));
    }

    @Test
    void bytesAreCopiedOnTheWayInAndOnTheWayOut() {
        ConsentProof proof = proof(1, 1);
        put(proof);
        proof.mac()[0]++;
        run(unit -> unit.consentProofs().lock(acme, List.of(id(1))).get(0).mac()[1]++);
        run(unit -> assertThat(unit.consentProofs().lock(acme, List.of(id(1)))).containsExactly(proof(1, 1)));
    }

    private void put(ConsentProof... proofs) {
        run(unit -> unit.consentProofs().put(acme, List.of(proofs)));
    }
}
