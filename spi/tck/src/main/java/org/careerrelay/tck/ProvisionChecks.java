package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Provisions.full;
import static org.careerrelay.tck.Provisions.provision;
import static org.careerrelay.tck.Provisions.receipt;
import static org.careerrelay.tck.Provisions.unconfirmed;
import static org.careerrelay.tck.Samples.id;

import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.SealedRecord;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.LegalEntity;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ProvisionStanding;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.provision.ReceiptRecord;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.ProvisionStore}. */
abstract class ProvisionChecks extends StorageChecks {

    ProvisionChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            assertThat(unit.provisions().insert(acme, List.of())).isEmpty();
            assertThat(unit.provisions().update(acme, ProvisionState.PREPARED, List.of()))
                    .isEmpty();
            assertThat(unit.provisions().correct(acme, List.of())).isEmpty();
            assertThat(unit.provisions().find(acme, List.of())).isEmpty();
            assertThat(unit.provisions().find(acme, List.of("FORM/1"))).isEmpty();
            assertThat(unit.provisions().ofPeople(acme, List.of())).isEmpty();
            assertThat(unit.provisions().ofPeople(acme, List.of(id(1)))).isEmpty();
            assertThat(unit.provisions().insertReceipts(acme, List.of())).isEmpty();
            assertThat(unit.provisions().receiptsOfPeople(acme, List.of())).isEmpty();
            assertThat(unit.provisions().receiptsOfPeople(acme, List.of(id(1)))).isEmpty();
        });
    }

    @Test
    void everyItemComesBackAsItWasWritten() {
        ProvisionRecord bare = provision(1, "FORM/1", 1);
        ProvisionRecord whole = full(2, "PROPOSAL/2", 2);
        insert(whole, bare);
        run(unit -> {
            assertThat(unit.provisions().find(acme, List.of("FORM/1"))).containsExactly(bare);
            assertThat(unit.provisions().find(acme, Set.of("FORM/1", "PROPOSAL/2", "FORM/3")))
                    .containsExactlyInAnyOrder(bare, whole);
            assertThat(unit.provisions().find(acme, List.of("form/1"))).isEmpty();
        });
    }

    @Proves({"R-29", "V-C12"})
    @Test
    void aTransferHasOneRecord() {
        insert(provision(1, "FORM/1", 1));
        Set<OpaqueId> inserted = get(unit ->
                unit.provisions().insert(acme, List.of(provision(3, "FORM/3", 1), provision(2, "FORM/1", 9))));
        assertThat(inserted).containsExactly(id(3));
        run(unit -> assertThat(unit.provisions().find(acme, List.of("FORM/1", "FORM/3")))
                .containsExactlyInAnyOrder(provision(1, "FORM/1", 1), provision(3, "FORM/3", 1)));
    }

    @Proves("R-71")
    @Test
    void whatWillBeProvidedCanBeCorrectedUntilItLeaves() {
        ProvisionRecord waiting = provision(1, "FORM/1", 1);
        ProvisionRecord gone = full(2, "PROPOSAL/2", 2);
        insert(waiting, gone);
        Set<DataItem> items = Set.of(DataItem.NAME);
        ProvisionRecord corrected = waiting.holding(new SealedRecord(2, Samples.bytes(7)), items, Samples.bytes(8));
        ProvisionRecord tooLate = gone.holding(new SealedRecord(2, Samples.bytes(7)), items, Samples.bytes(8));
        Set<OpaqueId> changed =
                get(unit -> unit.provisions().correct(acme, List.of(tooLate, corrected, provision(9, "FORM/9", 1))));
        assertThat(changed).containsExactly(id(1));
        run(unit -> {
            assertThat(unit.provisions().find(acme, List.of("FORM/1", "PROPOSAL/2")))
                    .containsExactlyInAnyOrder(corrected, gone);
        });
    }

    @Proves("V-C13")
    @Test
    void aRecordWithoutRepresentativeIsRefused() {
        for (LegalEntity incomplete : List.of(
                new LegalEntity("株式会社サンプル", "東京都", ""),
                new LegalEntity("株式会社サンプル", "", "代表取締役"),
                new LegalEntity("", "東京都", "代表取締役"))) {
            refused(unit -> unit.provisions()
                    .insert(acme, List.of(provision(2, "FORM/2", 1), named(provision(1, "FORM/1", 1), incomplete))));
        }
        run(unit -> assertThat(unit.provisions().find(acme, List.of("FORM/1", "FORM/2")))
                .isEmpty());
    }

    @Test
    void onlyTheStandingChangesAndOnlyFromItsState() {
        insert(provision(1, "FORM/1", 1), provision(2, "FORM/2", 2));
        ProvisionRecord sent = provision(1, "FORM/1", 1)
                .with(ProvisionStanding.PREPARED.onItsWay(Samples.NOW), Samples.NOW.plusSeconds(9));
        ProvisionRecord changedElsewhere = named(sent, new LegalEntity("a", "b", "c"));
        assertThat(update(ProvisionState.PREPARED, changedElsewhere)).containsExactly(id(1));
        assertThat(update(ProvisionState.PREPARED, sent)).isEmpty();
        assertThat(update(ProvisionState.PREPARED, provision(9, "FORM/9", 1))).isEmpty();
        run(unit -> assertThat(unit.provisions().find(acme, List.of("FORM/1", "FORM/2")))
                .containsExactlyInAnyOrder(sent, provision(2, "FORM/2", 2)));
        ProvisionRecord arrived = sent.with(sent.standing().provided(id(7), Samples.NOW), sent.retainUntil());
        ProvisionRecord not = provision(2, "FORM/2", 2)
                .with(ProvisionStanding.PREPARED.notProvided("consent.withdrawn"), Samples.NOW);
        assertThat(update(ProvisionState.ON_ITS_WAY, not, arrived)).containsExactly(id(1));
        assertThat(update(ProvisionState.PREPARED, not, arrived)).containsExactly(id(2));
        run(unit -> assertThat(unit.provisions().find(acme, List.of("FORM/1", "FORM/2")))
                .containsExactlyInAnyOrder(arrived, not));
    }

    @Test
    void aPersonsRecordsAreFoundUnderEveryPseudonym() {
        insert(provision(2, "FORM/2", 2), provision(1, "FORM/1", 1), provision(3, "FORM/3", 3));
        receive(receipt(12, "PROPOSAL/2", "acme", 2), receipt(11, "PROPOSAL/1", "acme", 1));
        run(unit -> {
            assertThat(unit.provisions().ofPeople(acme, List.of(id(2)))).containsExactly(provision(2, "FORM/2", 2));
            assertThat(unit.provisions().ofPeople(acme, List.of(id(2), id(1))))
                    .containsExactly(provision(1, "FORM/1", 1), provision(2, "FORM/2", 2));
        });
        run(unit -> unit.people().merge(acme, id(2), id(1)));
        run(unit -> {
            for (long number : List.of(1L, 2L)) {
                assertThat(unit.provisions().ofPeople(acme, List.of(id(number))))
                        .containsExactly(provision(1, "FORM/1", 1), provision(2, "FORM/2", 2));
                assertThat(unit.provisions().receiptsOfPeople(acme, List.of(id(number))))
                        .extracting(ReceiptRecord::id)
                        .containsExactly(id(11), id(12));
            }
        });
    }

    @Test
    void aReceiptIsWrittenOncePerProvider() {
        ReceiptRecord first = receipt(1, "FORM/1", "acme", 1);
        ReceiptRecord sameKeyOfAnother = unconfirmed(2, "FORM/1", "globex", 1);
        receive(first);
        assertThat(receive(receipt(3, "FORM/1", "acme", 1), sameKeyOfAnother)).containsExactly(id(2));
        run(unit -> assertThat(unit.provisions().receiptsOfPeople(acme, List.of(id(1))))
                .containsExactly(first, sameKeyOfAnother));
    }

    @Test
    void aProviderIsWhoItsLatestReceiptSays() {
        receive(
                receipt(1, "FORM/1", "acme", 1, Samples.NOW, "以前の名"),
                receipt(2, "FORM/2", "acme", 1, Samples.NOW, "今の名"),
                unconfirmed(3, "FORM/3", "acme", 1),
                receipt(4, "FORM/4", "globex", 1, Samples.NOW, "別の会社"),
                unconfirmed(5, "FORM/5", "initech", 1));
        run(unit -> {
            assertThat(unit.provisions().provider(acme, "acme")).contains(new LegalEntity("今の名", "今の名", "今の名"));
            assertThat(unit.provisions().provider(acme, "initech")).isEmpty();
            assertThat(unit.provisions().provider(acme, "nobody")).isEmpty();
        });
    }

    @Proves("R-28")
    @Test
    void aProvidersCountryIsWhatItsLatestReceiptThatNamesOneSays() {
        ReceiptRecord moved = Provisions.from("DE", receipt(2, "FORM/2", "acme", 1));
        receive(
                Provisions.from("JP", receipt(1, "FORM/1", "acme", 1)),
                moved,
                receipt(3, "FORM/3", "acme", 1),
                Provisions.from("US", receipt(4, "FORM/4", "globex", 1)),
                receipt(5, "FORM/5", "initech", 1));
        TenantId other = company("globex");
        run(unit -> {
            assertThat(unit.provisions().receiptsOfPeople(acme, List.of(id(1)))).contains(moved);
            assertThat(unit.provisions().providerCountry(acme, "acme")).contains("DE");
            assertThat(unit.provisions().providerCountry(acme, "initech")).isEmpty();
            assertThat(unit.provisions().providerCountry(acme, "nobody")).isEmpty();
            assertThat(unit.provisions().providerCountry(other, "acme")).isEmpty();
        });
    }

    @Proves("B19")
    @Test
    void recordsOfOthersAreNeitherReadNorChanged() {
        TenantId globex = company("globex");
        insert(provision(1, "FORM/1", 1));
        ProvisionRecord moved =
                provision(1, "FORM/1", 1).with(ProvisionStanding.PREPARED.onItsWay(Samples.NOW), Samples.NOW);
        run(unit -> {
            assertThat(unit.provisions().find(globex, List.of("FORM/1"))).isEmpty();
            assertThat(unit.provisions().ofPeople(globex, List.of(id(1)))).isEmpty();
            assertThat(unit.provisions().update(globex, ProvisionState.PREPARED, List.of(moved)))
                    .isEmpty();
            assertThat(unit.provisions().insert(globex, List.of(provision(1, "FORM/1", 1))))
                    .containsExactly(id(1));
        });
        run(unit ->
                assertThat(unit.provisions().find(acme, List.of("FORM/1"))).containsExactly(provision(1, "FORM/1", 1)));
    }

    @Test
    void bytesAreCopiedOnTheWayInAndOnTheWayOut() {
        ProvisionRecord row = provision(1, "FORM/1", 1);
        ReceiptRecord other = receipt(1, "FORM/1", "acme", 1);
        insert(row);
        receive(other);
        row.payloadSha256()[0]++;
        row.principal().bytes()[0]++;
        other.principal().bytes()[0]++;
        run(unit -> unit.provisions()
                .find(acme, List.of("FORM/1"))
                .get(0)
                .principal()
                .bytes()[0]++);
        run(unit -> {
            assertThat(unit.provisions().find(acme, List.of("FORM/1"))).containsExactly(provision(1, "FORM/1", 1));
            assertThat(unit.provisions().receiptsOfPeople(acme, List.of(id(1))))
                    .containsExactly(receipt(1, "FORM/1", "acme", 1));
        });
    }

    private static ProvisionRecord named(ProvisionRecord of, LegalEntity recipient) {
        return new ProvisionRecord(
                of.id(),
                of.transferKey(),
                of.kind(),
                of.subject(),
                of.person(),
                of.recipient(),
                recipient,
                of.consent(),
                of.principal(),
                of.items(),
                of.country(),
                of.crossBorder(),
                of.method(),
                of.payloadSha256(),
                of.createdAt(),
                of.standing(),
                of.retainUntil(),
                of.dataOrigin());
    }

    private void insert(ProvisionRecord... records) {
        run(unit -> unit.provisions().insert(acme, List.of(records)));
    }

    private Set<OpaqueId> receive(ReceiptRecord... records) {
        return get(unit -> unit.provisions().insertReceipts(acme, List.of(records)));
    }

    private Set<OpaqueId> update(ProvisionState from, ProvisionRecord... records) {
        return get(unit -> unit.provisions().update(acme, from, List.of(records)));
    }
}
