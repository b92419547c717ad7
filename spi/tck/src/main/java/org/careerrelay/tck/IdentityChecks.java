package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careerrelay.tck.Samples.id;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.identity.IdentityHash;
import org.careerrelay.model.identity.LinkState;
import org.careerrelay.model.person.IndexField;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.storage.AlikePeople;
import org.careerrelay.spi.storage.ArrivalBasis;
import org.careerrelay.spi.storage.RelayConflictException;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.IdentityStore}, and who is one person by {@link org.careerrelay.spi.storage.PersonStore#regroup}. */
abstract class IdentityChecks extends StorageChecks {

    IdentityChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            assertThat(unit.identities().add(acme, List.of())).isEmpty();
            assertThat(unit.identities().byApplication(acme, List.of())).isEmpty();
            assertThat(unit.identities().ofPeople(acme, List.of())).isEmpty();
            unit.identities().index(acme, List.of());
            assertThat(unit.identities().sharing(acme, List.of())).isEmpty();
            unit.identities().put(acme, List.of());
            assertThat(unit.identities().links(acme, List.of())).isEmpty();
            assertThat(unit.identities().linksOf(acme, List.of())).isEmpty();
            assertThat(unit.identities().open(acme, null, 10)).isEmpty();
            assertThat(unit.identities().delete(acme, List.of())).isZero();
            assertThat(unit.people().groups(acme, List.of())).isEmpty();
            unit.people().regroup(acme, Map.of());
        });
    }

    @Test
    void anApplicationIsTakenOnce() {
        TenantId globex = company("globex");
        run(unit -> assertThat(unit.identities().add(acme, List.of(Samples.arrival(1), Samples.arrival(2))))
                .containsExactlyInAnyOrder(id(1), id(2)));
        run(unit -> assertThat(unit.identities().add(acme, List.of(Samples.arrival(2), Samples.arrival(3))))
                .containsExactly(id(3)));
        run(unit -> {
            assertThat(unit.identities().byApplication(acme, List.of("application-2", "application-9")))
                    .containsExactly(Samples.arrival(2));
            assertThat(unit.identities().ofPeople(acme, List.of(id(1), id(3), id(9))))
                    .containsExactlyInAnyOrder(Samples.arrival(1), Samples.arrival(3));
            assertThat(unit.identities().byApplication(globex, List.of("application-2")))
                    .isEmpty();
        });
    }

    @Test
    void severalPeopleShareAHashAndTheFirstIsFoundByIt() {
        run(unit -> unit.people().resolve(acme, List.of(Samples.draft(1), Samples.draft(2)), Samples.NOW));
        run(unit -> unit.identities().index(acme, List.of(Samples.hash(1, 7))));
        run(unit -> unit.identities().index(acme, List.of(Samples.hash(2, 7), Samples.hash(2, 8))));
        run(unit -> {
            assertThat(unit.identities().sharing(acme, List.of(Samples.index(1, 7), Samples.index(1, 7))))
                    .containsExactlyInAnyOrder(Samples.hash(1, 7), Samples.hash(2, 7));
            assertThat(unit.identities().sharing(acme, List.of(Samples.index(2, 7))))
                    .as("another version of the key")
                    .isEmpty();
            assertThat(unit.people().lookUp(acme, List.of(Samples.index(1, 7)))).contains(id(1));
            assertThat(unit.people().lookUp(acme, List.of(Samples.index(1, 8)))).contains(id(2));
            assertThat(unit.keyUses().uses(acme, KeyPurpose.INDEX)).containsExactlyEntriesOf(Map.of(1, 5L));
        });
    }

    @Test
    void whoIsTakenMeanwhileIsAConflict() {
        run(unit -> {
            unit.identities().insert(acme, List.of());
            unit.identities().insert(acme, List.of(Samples.arrival(1)));
        });
        assertThatThrownBy(() ->
                        run(unit -> unit.identities().insert(acme, List.of(Samples.arrival(1), Samples.arrival(2)))))
                .isInstanceOf(RelayConflictException.class);
        run(unit -> assertThat(unit.identities().ofPeople(acme, List.of(id(1), id(2))))
                .containsExactly(Samples.arrival(1)));
    }

    @Test
    void whatIsKnownBeforeApplicationsAreRecognised() {
        TenantId globex = company("globex");
        run(unit -> {
            unit.settings().put(acme, Samples.NOW, Programme.tenForOne("agency-1"));
            unit.identities().add(acme, List.of(Samples.arrival(1), Samples.arrival(2)));
            unit.identities().add(globex, List.of(Samples.arrival(3)));
        });
        run(unit -> {
            ArrivalBasis basis = unit.beforeArrivals(acme, List.of("application-2", "application-3"), Samples.NOW);
            assertThat(basis.taken()).containsExactly(Samples.arrival(2));
            assertThat(basis.settings()).isEqualTo(unit.settings().effective(acme, Samples.NOW));
            assertThat(unit.beforeArrivals(acme, List.of(), Samples.NOW.minusSeconds(1)))
                    .isEqualTo(new ArrivalBasis(List.of(), List.of()));
        });
    }

    @Test
    void whoIsAlikeIsFoundWithAllThatIsKnownOfThem() {
        TenantId globex = company("globex");
        for (TenantId tenant : List.of(acme, globex)) {
            run(unit -> {
                unit.people()
                        .resolve(
                                tenant,
                                List.of(Samples.draft(1), Samples.draft(2), Samples.draft(6, Samples.index(1, 8))),
                                Samples.NOW);
                unit.identities().add(tenant, List.of(Samples.arrival(1), Samples.arrival(2), Samples.arrival(5)));
                unit.identities().index(tenant, List.of(Samples.hash(1, 7), Samples.hash(2, 7), Samples.hash(5, 9)));
            });
        }
        run(unit -> {
            unit.people().regroup(acme, Map.of(id(2), id(4), id(3), id(4)));
            unit.identities()
                    .put(
                            acme,
                            List.of(
                                    Samples.link(1, 1, 3, LinkState.APART),
                                    Samples.link(2, 1, 5, LinkState.APART),
                                    Samples.link(3, 1, 2, LinkState.OPEN)));
        });
        run(unit -> {
            AlikePeople alike = unit.indexAndFind(acme, List.of(Samples.hash(10, 7), Samples.hash(10, 8)), Samples.NOW)
                    .get();
            assertThat(alike.hashes())
                    .containsExactlyInAnyOrder(Samples.hash(1, 7), Samples.hash(2, 7), Samples.hash(6, 8));
            assertThat(alike.groups())
                    .isEqualTo(Map.of(id(1), id(1), id(2), id(4), id(3), id(4), id(4), id(4), id(6), id(6)));
            assertThat(alike.apart()).isEqualTo(Map.of(id(1), Set.of(id(3)), id(3), Set.of(id(1))));
            assertThat(alike.arrivals()).containsExactlyInAnyOrder(Samples.arrival(1), Samples.arrival(2));
        });
        run(unit -> {
            assertThat(unit.identities().sharing(acme, List.of(Samples.index(1, 8))))
                    .contains(Samples.hash(10, 8));
            AlikePeople later = unit.indexAndFind(acme, List.of(Samples.hash(11, 7)), Samples.NOW.plusSeconds(1))
                    .get();
            assertThat(later)
                    .as("nobody came since")
                    .isEqualTo(new AlikePeople(List.of(), Map.of(), Map.of(), List.of()));
            assertThat(unit.indexAndFind(acme, List.of(), Samples.NOW).get().hashes())
                    .isEmpty();
        });
    }

    @Test
    void aCompoundHashIsNobodysAlone() {
        IndexKey compound = new IndexKey(IndexField.EMAIL_KANJI, 1, Samples.bytes(7));
        run(unit -> unit.people().resolve(acme, List.of(Samples.draft(1)), Samples.NOW));
        run(unit -> unit.identities().index(acme, List.of(new IdentityHash(compound, id(1), Samples.NOW))));
        run(unit -> {
            assertThat(unit.identities().sharing(acme, List.of(compound))).hasSize(1);
            assertThat(unit.identities().recognisedBy(acme, List.of(id(1), id(2))))
                    .containsExactly(IndexField.EMAIL_KANJI);
            assertThat(unit.identities().recognisedBy(acme, List.of())).isEmpty();
            assertThat(unit.people().lookUp(acme, List.of(compound))).isEmpty();
        });
    }

    @Test
    void whoWasKnownByAnAddressAloneIsFoundToo() {
        run(unit -> unit.people().resolve(acme, List.of(Samples.draft(1, Samples.index(1, 7))), Samples.NOW));
        run(unit -> assertThat(unit.identities().sharing(acme, List.of(Samples.index(1, 7))))
                .containsExactly(Samples.hash(1, 7)));
    }

    @Test
    void linksAreFoundFromBothSidesAndThoseToLookAtInOrder() {
        TenantId globex = company("globex");
        run(unit -> unit.identities()
                .put(
                        acme,
                        List.of(
                                Samples.link(3, 3, 1, LinkState.OPEN),
                                Samples.link(1, 2, 1, LinkState.OPEN),
                                Samples.link(2, 5, 4, LinkState.APART))));
        run(unit -> unit.identities().put(acme, List.of(Samples.link(1, 2, 1, LinkState.JOINED))));
        run(unit -> {
            assertThat(unit.identities().linksOf(acme, List.of(id(1), id(2))))
                    .containsExactlyInAnyOrder(
                            Samples.link(1, 2, 1, LinkState.JOINED), Samples.link(3, 3, 1, LinkState.OPEN));
            assertThat(unit.identities().links(acme, List.of(id(2), id(9))))
                    .containsExactly(Samples.link(2, 5, 4, LinkState.APART));
            assertThat(unit.identities().open(acme, null, 10)).containsExactly(Samples.link(3, 3, 1, LinkState.OPEN));
            assertThat(unit.identities().open(acme, id(3), 10)).isEmpty();
            assertThat(unit.identities().open(globex, null, 10)).isEmpty();
        });
    }

    @Test
    @Proves("R-72")
    void whoIsErasedLeavesNothing() {
        TenantId globex = company("globex");
        for (TenantId tenant : List.of(acme, globex)) {
            run(unit -> {
                unit.people().resolve(tenant, List.of(Samples.draft(1), Samples.draft(2)), Samples.NOW);
                unit.identities().add(tenant, List.of(Samples.arrival(1), Samples.arrival(2)));
                unit.identities().index(tenant, List.of(Samples.hash(1, 7), Samples.hash(2, 7)));
                unit.identities().put(tenant, List.of(Samples.link(1, 2, 1, LinkState.OPEN)));
            });
        }
        run(unit -> assertThat(unit.identities().delete(acme, List.of(id(1)))).isOne());
        run(unit -> {
            assertThat(unit.identities().ofPeople(acme, List.of(id(1), id(2)))).containsExactly(Samples.arrival(2));
            assertThat(unit.identities().linksOf(acme, List.of(id(1), id(2)))).isEmpty();
            unit.people().deleteHashes(acme, List.of(id(1)));
            assertThat(unit.identities().sharing(acme, List.of(Samples.index(1, 7))))
                    .containsExactly(Samples.hash(2, 7));
            assertThat(unit.identities().linksOf(globex, List.of(id(1)))).hasSize(1);
        });
    }

    @Test
    void whoWasJoinedIsTakenApartAgain() {
        run(unit -> unit.people().regroup(acme, Map.of(id(2), id(1), id(3), id(1), id(5), id(4))));
        run(unit -> {
            assertThat(unit.people().groups(acme, List.of(id(2), id(9))))
                    .isEqualTo(Map.of(id(1), id(1), id(2), id(1), id(3), id(1), id(9), id(9)));
            assertThat(unit.people().together(acme, id(5))).isEqualTo(Set.of(id(4), id(5)));
        });
        run(unit -> unit.people().regroup(acme, Map.of(id(2), id(2), id(3), id(2), id(1), id(1))));
        run(unit -> assertThat(unit.people().groups(acme, List.of(id(1), id(3))))
                .isEqualTo(Map.of(id(1), id(1), id(2), id(2), id(3), id(2))));
    }
}
