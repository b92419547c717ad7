package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.bytes;
import static org.careerrelay.tck.Samples.id;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.SealedRecord;
import org.careerrelay.model.person.WrappedKey;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.storage.KeyUseStore.Kept;
import org.careerrelay.spi.storage.KeyUseStore.Resealed;
import org.careerrelay.spi.storage.KeyUseStore.Rewrapped;
import org.careerrelay.spi.storage.KeyUseStore.SealPlace;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.KeyUseStore}. */
abstract class KeyUseChecks extends StorageChecks {

    KeyUseChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void nothingNeedsAKeyYet() {
        run(unit -> {
            for (KeyPurpose purpose : KeyPurpose.values()) {
                assertThat(unit.keyUses().uses(acme, purpose)).isEmpty();
            }
            assertThat(unit.keyUses().wrappedOtherwise(acme, 1, null, 10)).isEmpty();
            assertThat(unit.keyUses().rewrap(acme, List.of())).isZero();
            for (SealPlace place : SealPlace.values()) {
                assertThat(unit.keyUses().sealedOtherwise(acme, place, 1, null, 10))
                        .isEmpty();
                assertThat(unit.keyUses().reseal(acme, place, List.of())).isZero();
            }
        });
    }

    @Test
    void peopleAreFoundByTheVersionTheyHaveNotAndWrappedAnewOnce() {
        TenantId globex = company("globex");
        people(acme, 5);
        people(globex, 1);
        WrappedKey newest = new WrappedKey(7, bytes(700));
        run(unit -> {
            // Who is not to be written to is known by such a hash too, and by nothing else.
            unit.suppressions().put(acme, List.of(Samples.suppression(1, Samples.NOW)));
            assertThat(unit.keyUses().uses(acme, KeyPurpose.VAULT)).isEqualTo(Map.of(1, 5L));
            assertThat(unit.keyUses().uses(acme, KeyPurpose.INDEX)).isEqualTo(Map.of(1, 6L));
            assertThat(unit.keyUses().wrappedOtherwise(acme, 1, null, 10)).isEmpty();
            assertThat(unit.keyUses().wrappedOtherwise(acme, 7, null, 2))
                    .extracting(Person::id)
                    .containsExactly(id(1), id(2));
            assertThat(unit.keyUses().wrappedOtherwise(acme, 7, id(4), 2))
                    .extracting(Person::id)
                    .containsExactly(id(5));
        });
        List<Rewrapped> given = List.of(
                new Rewrapped(id(3), new WrappedKey(1, bytes(3)), newest),
                new Rewrapped(id(1), new WrappedKey(1, bytes(1)), newest),
                new Rewrapped(id(2), new WrappedKey(1, bytes(999)), newest),
                new Rewrapped(id(4), new WrappedKey(2, bytes(4)), newest),
                new Rewrapped(id(99), new WrappedKey(1, bytes(1)), newest));
        run(unit -> assertThat(unit.keyUses().rewrap(acme, given)).isEqualTo(2));
        run(unit -> assertThat(unit.keyUses().rewrap(acme, given))
                .as("the key that was given is there no more")
                .isZero());
        run(unit -> {
            assertThat(unit.keyUses().uses(acme, KeyPurpose.VAULT)).isEqualTo(Map.of(1, 3L, 7, 2L));
            assertThat(unit.keyUses().uses(globex, KeyPurpose.VAULT)).isEqualTo(Map.of(1, 1L));
            assertThat(unit.people().find(acme, List.of(id(1)))).containsExactly(new Person(id(1), newest));
            assertThat(unit.keyUses().wrappedOtherwise(acme, 7, null, 10))
                    .extracting(Person::id)
                    .containsExactly(id(2), id(4), id(5));
        });
    }

    @Test
    void recordsAreFoundByTheVersionTheyHaveNotAndSealedAnewOnce() {
        run(unit -> {
            unit.provisions()
                    .insert(acme, List.of(Provisions.provision(1, "t-1", 1), Provisions.provision(2, "t-2", 2)));
            unit.provisions().insertReceipts(acme, List.of(Provisions.receipt(1, "t-1", "globex", 1)));
            unit.erasures().put(acme, List.of(Samples.erasure(1, Samples.NOW)));
        });
        for (SealPlace place : SealPlace.values()) {
            List<Kept> kept = get(unit -> unit.keyUses().sealedOtherwise(acme, place, 70, null, 10));
            assertThat(kept).extracting(Kept::id).startsWith(id(1)).isSorted();
            Kept first = kept.get(0);
            SealedRecord anew = new SealedRecord(70, bytes(70));
            List<Resealed> given =
                    List.of(new Resealed(first.id(), first.sealed(), anew), new Resealed(id(99), first.sealed(), anew));
            run(unit -> {
                assertThat(unit.keyUses().reseal(acme, place, given)).isOne();
                assertThat(unit.keyUses().reseal(acme, place, given)).isZero();
            });
            run(unit -> {
                assertThat(unit.keyUses().sealedOtherwise(acme, place, 70, null, 10))
                        .isEqualTo(kept.subList(1, kept.size()));
                assertThat(unit.keyUses().sealedOtherwise(acme, place, 70, first.id(), 10))
                        .isEqualTo(kept.subList(1, kept.size()));
            });
        }
        run(unit -> {
            assertThat(unit.keyUses().uses(acme, KeyPurpose.LEGAL)).containsEntry(70, 3L);
            assertThat(unit.erasures().find(acme, List.of(id(1))).get(0).references())
                    .isEqualTo(new SealedRecord(70, bytes(70)));
            assertThat(unit.provisions().find(acme, List.of("t-1")).get(0).principal())
                    .isEqualTo(new SealedRecord(70, bytes(70)));
            assertThat(unit.provisions()
                            .receiptsOfPeople(acme, List.of(id(1)))
                            .get(0)
                            .principal())
                    .isEqualTo(new SealedRecord(70, bytes(70)));
        });
    }

    private void people(TenantId tenant, int count) {
        run(unit -> unit.people()
                .resolve(
                        tenant,
                        LongStream.rangeClosed(1, count)
                                .mapToObj(number -> Samples.draft(number, Samples.index(1, number)))
                                .toList(),
                        Samples.NOW));
    }
}
