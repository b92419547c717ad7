package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.careerrelay.tck.Samples.id;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.erasure.StoredErasure;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.person.IndexField;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.StorageException;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.ErasureStore}, and what the other stores do when a person is erased. */
abstract class ErasureChecks extends StorageChecks {

    private static final Instant LATER = Samples.NOW.plusSeconds(60);
    private static final OpaqueId NOBODY = id(77);

    ErasureChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            unit.erasures().put(acme, List.of());
            assertThat(unit.erasures().find(acme, List.of())).isEmpty();
            assertThat(unit.erasures().lock(acme, List.of(id(1)))).isEmpty();
            assertThat(unit.erasures().about(acme, List.of())).isEmpty();
            assertThat(unit.people().deleteHashes(acme, List.of())).isZero();
            assertThat(unit.people().delete(acme, List.of(id(1)))).isZero();
            assertThat(unit.vault().deleteOf(acme, List.of())).isZero();
            assertThat(unit.vault().ofPeople(acme, List.of())).isEmpty();
            assertThat(unit.rejections().ofPeople(acme, List.of())).isEmpty();
            unit.rejections().unlink(acme, List.of());
            assertThat(unit.referrals().unlink(acme, List.of(), NOBODY)).isZero();
            assertThat(unit.inbox().unlink(acme, List.of(), NOBODY)).isZero();
            assertThat(unit.outbox().drop(acme, List.of(), List.of(id(1)))).isZero();
            assertThat(unit.outbox().drop(acme, List.of(OutboxKind.MAIL), List.of()))
                    .isZero();
        });
    }

    @Test
    void anErasureComesBackAsItWasStored() {
        StoredErasure waiting = Samples.erasure(1, LATER);
        StoredErasure settled = new StoredErasure(waiting.report(), List.of(id(5)), 3, null, null);
        run(unit -> unit.erasures().put(acme, List.of(waiting)));
        run(unit -> assertThat(unit.erasures().find(acme, List.of(id(1), id(2), id(1))))
                .containsExactly(waiting));
        run(unit -> unit.erasures().put(acme, List.of(settled)));
        run(unit -> {
            assertThat(unit.erasures().lock(acme, List.of(id(1)))).containsExactly(settled);
            assertThat(unit.erasures().due(acme, LATER, 10)).isEmpty();
        });
    }

    @Test
    void erasuresAreFoundByTimeByPersonAndInPages() {
        TenantId globex = company("globex");
        run(unit -> {
            unit.erasures()
                    .put(
                            acme,
                            List.of(
                                    Samples.erasure(1, LATER),
                                    Samples.erasure(2, Samples.NOW),
                                    Samples.erasure(3, LATER.plusSeconds(1))));
            unit.erasures().put(globex, List.of(Samples.erasure(4, Samples.NOW)));
        });
        run(unit -> {
            assertThat(unit.erasures().due(acme, LATER, 10))
                    .containsExactly(Samples.erasure(2, Samples.NOW), Samples.erasure(1, LATER));
            assertThat(unit.erasures().due(acme, LATER, 1)).containsExactly(Samples.erasure(2, Samples.NOW));
            assertThat(unit.erasures().about(acme, List.of(id(902), id(1), id(2))))
                    .containsExactly(Samples.erasure(1, LATER), Samples.erasure(2, Samples.NOW));
            assertThat(unit.erasures().about(acme, List.of(id(4)))).isEmpty();
            assertThat(unit.erasures().page(acme, null, 2))
                    .containsExactly(Samples.erasure(1, LATER), Samples.erasure(2, Samples.NOW));
            assertThat(unit.erasures().page(acme, id(2), 2)).containsExactly(Samples.erasure(3, LATER.plusSeconds(1)));
        });
    }

    @Test
    @Proves("R-72")
    void hashesOfEveryKeyVersionKeysAndMergersGo() {
        TenantId globex = company("globex");
        run(unit -> {
            for (TenantId tenant : List.of(acme, globex)) {
                unit.people()
                        .resolve(
                                tenant,
                                List.of(
                                        Samples.draft(1, Samples.index(1, 1), Samples.index(2, 1)),
                                        Samples.draft(2, Samples.index(1, 2)),
                                        Samples.draft(3, Samples.index(1, 3))),
                                Samples.NOW);
                unit.people().merge(tenant, id(2), id(1));
            }
        });
        run(unit -> {
            assertThat(unit.people().together(acme, id(1))).containsExactlyInAnyOrder(id(1), id(2));
            assertThat(unit.people().together(acme, id(2))).containsExactlyInAnyOrder(id(1), id(2));
            assertThat(unit.people().together(acme, id(3))).containsExactly(id(3));
            Set<OpaqueId> people = unit.people().together(acme, id(2));
            assertThat(unit.people().recognisedBy(acme, people)).containsExactly(IndexField.EMAIL);
            assertThat(unit.people().deleteHashes(acme, people)).isEqualTo(3);
            assertThat(unit.people().recognisedBy(acme, people)).isEmpty();
            assertThat(unit.people().recognisedBy(acme, List.of())).isEmpty();
            assertThat(unit.people().delete(acme, people)).isEqualTo(2);
        });
        run(unit -> {
            List<OpaqueId> all = Samples.ids(1, 3);
            assertThat(unit.people().find(acme, all)).extracting("id").containsExactly(id(3));
            assertThat(unit.people().merged(acme, all)).isEmpty();
            assertThat(unit.people().lookUp(acme, List.of(Samples.index(1, 1), Samples.index(2, 1))))
                    .isEmpty();
            assertThat(unit.people().lookUp(acme, List.of(Samples.index(1, 3)))).contains(id(3));
            assertThat(unit.people().find(globex, all)).hasSize(3);
            assertThat(unit.people().together(globex, id(1))).hasSize(2);
            assertThat(unit.people().lookUp(globex, List.of(Samples.index(1, 2))))
                    .contains(id(1));
        });
    }

    @Test
    void whoComesBackIsSomebodyNew() {
        run(unit -> unit.people().resolve(acme, List.of(Samples.draft(1, Samples.index(1, 1))), Samples.NOW));
        run(unit -> {
            unit.people().deleteHashes(acme, List.of(id(1)));
            unit.people().delete(acme, List.of(id(1)));
        });
        run(unit -> assertThat(unit.people().resolve(acme, List.of(Samples.draft(2, Samples.index(1, 1))), Samples.NOW))
                .extracting("id")
                .containsExactly(id(2)));
    }

    @Test
    void boxesOfAPersonGoWhateverIsInThem() {
        VaultItem others = new VaultItem(id(2), VaultKind.CONTACT, id(12), Samples.bytes(2));
        run(unit -> unit.vault()
                .put(
                        acme,
                        List.of(
                                new VaultItem(id(1), VaultKind.CONTACT, id(11), Samples.bytes(1)),
                                new VaultItem(id(1), VaultKind.ANSWERS, id(11), Samples.bytes(1)),
                                new VaultItem(id(1), VaultKind.PROPOSAL, id(13), Samples.bytes(1)),
                                others)));
        run(unit -> {
            assertThat(unit.vault().ofPeople(acme, List.of(id(1), id(3), id(1))))
                    .extracting(VaultItem::kind)
                    .hasSize(3)
                    .contains(VaultKind.PROPOSAL);
            assertThat(unit.vault().ofPeople(acme, List.of(others.person()))).containsExactly(others);
        });
        run(unit ->
                assertThat(unit.vault().deleteOf(acme, List.of(id(1), id(3)))).isEqualTo(3));
        run(unit -> {
            for (VaultKind kind : VaultKind.values()) {
                assertThat(unit.vault().find(acme, kind, Samples.ids(11, 13)))
                        .isEqualTo(kind == VaultKind.CONTACT ? List.of(others) : List.of());
            }
        });
    }

    @Test
    @Proves("R-64")
    void anUnlinkedRejectionIsFoundByItsIdAlone() {
        run(unit -> unit.rejections()
                .insert(acme, List.of(Samples.rejection(1, "application-1"), Samples.rejection(2, "application-2"))));
        run(unit -> {
            List<StoredRejection> rejections = unit.rejections().ofPeople(acme, List.of(id(900), id(901)));
            assertThat(rejections).extracting(StoredRejection::id).containsExactlyInAnyOrder(id(1), id(2));
            unit.rejections()
                    .unlink(
                            acme,
                            rejections.stream()
                                    .filter(row -> row.id().equals(id(1)))
                                    .map(row -> row.unlinked(NOBODY))
                                    .toList());
        });
        run(unit -> {
            assertThat(unit.rejections().byApplication(acme, List.of("application-1")))
                    .isEmpty();
            assertThat(unit.rejections().find(acme, List.of(id(1))))
                    .containsExactly(Samples.rejection(1, "application-1").unlinked(NOBODY));
            assertThat(unit.rejections().ofPeople(acme, List.of(id(900))))
                    .containsExactly(Samples.rejection(2, "application-2"));
            assertThat(unit.rejections().insert(acme, List.of(Samples.rejection(3, "application-1"))))
                    .containsExactly(id(3));
        });
    }

    @Test
    void anUnlinkedReferralKeepsAllButItsPerson() {
        Referral before = Samples.referral(1);
        run(unit -> unit.referrals().insert(acme, List.of(before, Samples.referral(2))));
        run(unit -> {
            unit.referrals().lock(acme, List.of(id(1)));
            assertThat(unit.referrals().unlink(acme, List.of(id(1), id(1), id(9)), NOBODY))
                    .isOne();
        });
        run(unit -> {
            assertThat(unit.referrals().find(acme, List.of(id(1))))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.person()).isEqualTo(NOBODY);
                        assertThat(row)
                                .usingRecursiveComparison()
                                .ignoringFields("person")
                                .isEqualTo(before);
                    });
            assertThat(unit.referrals().find(acme, List.of(id(2)))).containsExactly(Samples.referral(2));
        });
    }

    @Test
    void unlinkedReceivedReferralsAreOfOnePersonWhomNobodyKnows() {
        List<InboxItem> items = List.of(received(1, 5), received(2, 5), received(3, 6));
        run(unit -> {
            unit.inbox().insert(acme, items);
            unit.inbox()
                    .answer(
                            acme,
                            items.stream()
                                    .map(item -> item.answered(AgencyAnswer.ACCEPTED_NEW, LATER, null))
                                    .toList());
        });
        run(unit -> {
            unit.inbox().lockByPerson(acme, List.of(id(5)));
            assertThat(unit.inbox().unlink(acme, List.of(id(1), id(2)), NOBODY)).isEqualTo(2);
        });
        run(unit -> {
            assertThat(unit.inbox().byPerson(acme, List.of(id(5)))).isEmpty();
            assertThat(unit.inbox().byPerson(acme, List.of(NOBODY)))
                    .extracting(InboxItem::id, InboxItem::answer)
                    .containsExactlyInAnyOrder(
                            tuple(id(1), AgencyAnswer.ACCEPTED_NEW), tuple(id(2), AgencyAnswer.ACCEPTED_NEW));
            assertThat(unit.inbox().registered(acme, List.of(id(5), id(6), NOBODY)))
                    .containsExactlyInAnyOrder(id(6), NOBODY);
            assertThat(unit.inbox().everyNthAccepted(acme, "company", 1)).hasSize(2);
        });
    }

    @Test
    void droppedRowsAreGoneWhetherTheyWaitAreHeldOrParked() {
        run(unit -> unit.outbox()
                .add(List.of(
                        Samples.row(acme, 1, OutboxKind.MAIL, Samples.NOW),
                        Samples.row(acme, 2, OutboxKind.MAIL, Samples.NOW),
                        Samples.row(acme, 3, OutboxKind.HAND_OVER, Samples.NOW))));
        var held = get(unit -> unit.outbox().claim(acme, List.of(OutboxKind.MAIL), "one", Samples.NOW, LATER, 2));
        run(unit -> unit.outbox()
                .park("one", held.stream().filter(row -> row.id().equals(id(2))).toList(), "code", Samples.NOW));
        List<OpaqueId> subjects = List.of(held.get(0).subject(), id(1));
        run(unit -> assertThat(unit.outbox().drop(acme, List.of(OutboxKind.MAIL), subjects))
                .isEqualTo(2));
        run(unit -> {
            assertThat(unit.outbox().complete("one", held)).isEmpty();
            assertThat(unit.outbox().parked(acme, new OpaqueId(0, 0), 10)).isEmpty();
            assertThat(unit.outbox().status().waiting()).isOne();
        });
    }

    @Test
    void aFailedEraseLeavesAllThatWasThere() {
        run(unit -> unit.people().resolve(acme, List.of(Samples.draft(1, Samples.index(1, 1))), Samples.NOW));
        refused(unit -> {
            unit.people().deleteHashes(acme, List.of(id(1)));
            unit.people().delete(acme, List.of(id(1)));
            throw new StorageException("the work fails");
        });
        run(unit -> assertThat(unit.people().lookUp(acme, List.of(Samples.index(1, 1))))
                .contains(id(1)));
    }

    private static InboxItem received(long number, long person) {
        return InboxItem.waiting(id(number), "company", id(100 + number), id(person), Samples.NOW, Samples.NOW);
    }
}
