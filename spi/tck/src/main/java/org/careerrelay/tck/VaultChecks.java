package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.box;
import static org.careerrelay.tck.Samples.id;

import java.util.List;
import java.util.Random;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.VaultStore}. */
abstract class VaultChecks extends StorageChecks {

    private static final byte[] SEALED = {0, 1, -1, 127, -128, 39, 92, 0};

    VaultChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            unit.vault().put(acme, List.of());
            unit.vault().delete(acme, VaultKind.CONTACT, List.of());
            unit.vault().delete(acme, VaultKind.CONTACT, List.of(id(1)));
            assertThat(unit.vault().find(acme, VaultKind.CONTACT, List.of())).isEmpty();
            assertThat(unit.vault().find(acme, VaultKind.CONTACT, List.of(id(1))))
                    .isEmpty();
        });
    }

    @Test
    void findsByKindAndSubject() {
        VaultItem contact = box(1, VaultKind.CONTACT, SEALED);
        VaultItem answers = box(1, VaultKind.ANSWERS, new byte[] {2});
        VaultItem other = box(2, VaultKind.CONTACT, new byte[] {3});
        put(contact, answers, other);
        run(unit -> {
            assertThat(unit.vault().find(acme, VaultKind.CONTACT, List.of(id(1))))
                    .containsExactly(contact);
            assertThat(unit.vault().find(acme, VaultKind.ANSWERS, List.of(id(1), id(2), id(1))))
                    .containsExactly(answers);
            assertThat(unit.vault().find(acme, VaultKind.CONTACT, List.of(id(3), id(2), id(1))))
                    .containsExactlyInAnyOrder(contact, other);
        });
    }

    @Test
    void aBoxOfTheSameKindAndSubjectIsReplaced() {
        VaultItem replacement = new VaultItem(id(901), VaultKind.CONTACT, id(1), new byte[] {9, 9});
        put(box(1, VaultKind.CONTACT, SEALED));
        put(replacement);
        run(unit -> assertThat(unit.vault().find(acme, VaultKind.CONTACT, List.of(id(1))))
                .containsExactly(replacement));
    }

    @Test
    void ofTwoBoxesOfOneBatchTheLaterStays() {
        VaultItem later = box(1, VaultKind.CONTACT, new byte[] {2});
        put(box(1, VaultKind.CONTACT, SEALED), box(2, VaultKind.CONTACT, SEALED), later);
        run(unit -> assertThat(unit.vault().find(acme, VaultKind.CONTACT, List.of(id(1))))
                .containsExactly(later));
    }

    @Test
    void deletesThoseOfTheKindAndNoOthers() {
        put(box(1, VaultKind.CONTACT, SEALED), box(1, VaultKind.ANSWERS, SEALED), box(2, VaultKind.CONTACT, SEALED));
        run(unit -> unit.vault().delete(acme, VaultKind.CONTACT, List.of(id(1), id(3))));
        run(unit -> {
            assertThat(unit.vault().find(acme, VaultKind.CONTACT, List.of(id(1), id(2))))
                    .extracting(VaultItem::subject)
                    .containsExactly(id(2));
            assertThat(unit.vault().find(acme, VaultKind.ANSWERS, List.of(id(1))))
                    .hasSize(1);
        });
        put(box(1, VaultKind.CONTACT, new byte[] {5}));
        run(unit -> assertThat(unit.vault().find(acme, VaultKind.CONTACT, List.of(id(1))))
                .hasSize(1));
    }

    @Test
    void keepsLargeBoxesAndEmptyOnes() {
        byte[] large = new byte[64 * 1024];
        new Random(1).nextBytes(large);
        VaultItem first = box(1, VaultKind.ANSWERS, large);
        VaultItem second = box(2, VaultKind.ANSWERS, new byte[0]);
        put(first, second);
        run(unit -> assertThat(unit.vault().find(acme, VaultKind.ANSWERS, List.of(id(1), id(2))))
                .containsExactlyInAnyOrder(first, second));
    }

    @Test
    void subjectsComeInPagesByKind() {
        VaultItem far = new VaultItem(id(900), VaultKind.ANSWERS, Samples.FAR_ID, Samples.bytes(1));
        run(unit -> unit.vault()
                .put(
                        acme,
                        List.of(
                                far,
                                box(3, VaultKind.ANSWERS, Samples.bytes(3)),
                                box(1, VaultKind.ANSWERS, Samples.bytes(1)),
                                box(2, VaultKind.CONTACT, Samples.bytes(2)))));
        run(unit -> {
            assertThat(unit.vault().subjects(acme, VaultKind.ANSWERS, null, 2)).containsExactly(id(1), id(3));
            assertThat(unit.vault().subjects(acme, VaultKind.ANSWERS, id(1), 2)).containsExactly(id(3), Samples.FAR_ID);
            assertThat(unit.vault().subjects(acme, VaultKind.ANSWERS, Samples.FAR_ID, 2))
                    .isEmpty();
            assertThat(unit.vault().subjects(acme, VaultKind.CONTACT, null, 2)).containsExactly(id(2));
        });
    }

    @Test
    void bytesAreCopiedOnTheWayInAndOnTheWayOut() {
        VaultItem item = box(1, VaultKind.CONTACT, SEALED.clone());
        put(item);
        item.sealed()[0]++;
        run(unit -> unit.vault()
                .find(acme, VaultKind.CONTACT, List.of(id(1)))
                .get(0)
                .sealed()[1]++);
        run(unit -> assertThat(unit.vault().find(acme, VaultKind.CONTACT, List.of(id(1))))
                .containsExactly(box(1, VaultKind.CONTACT, SEALED)));
    }

    private void put(VaultItem... items) {
        run(unit -> unit.vault().put(acme, List.of(items)));
    }
}
