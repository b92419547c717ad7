package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.CollectedConsent;
import org.careerrelay.model.consent.ConsentDocument;
import org.careerrelay.model.consent.ConsentImportResult;
import org.careerrelay.model.consent.ConsentImportResult.Outcome;
import org.careerrelay.model.consent.ConsentReport;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Consents are handed out and put back whole, step by step, and nobody puts back what this installation has not handed out. */
class BulkConsentTest {

    private static final Set<RowKind> CONSENTS = EnumSet.of(RowKind.CONSENT, RowKind.CONSENT_EVENT, RowKind.NOTICE);

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("B02")
    void consentsAreExportedAndPutBackIntoAStorageWithoutThem() {
        roundTrip(500);
    }

    /** Most of the time goes into signatures. */
    @Test
    @Tag("long")
    @Proves("B02")
    void tenThousandConsentsAreExportedAndPutBack() {
        roundTrip(10_000);
    }

    private void roundTrip(int many) {
        world.rejectNext(many);
        world.clock.move(Duration.ofDays(1));
        List<CollectedConsent> rows =
                IntStream.rangeClosed(1, many).mapToObj(Collected::of).toList();
        assertThat(Collected.outcomes(Collected.imported(world.company(), rows)))
                .containsOnly(Outcome.TAKEN);
        List<Signed<ConsentDocument>> exported = Collected.exported(world.company());
        assertThat(exported).hasSize(many);

        try (CareerRelay backup = backup(CONSENTS)) {
            assertThat(verified(backup)).isEqualTo(new ConsentReport(0, 0, List.of()));
            assertThat(Collected.outcomes(Collected.restored(backup, exported))).containsOnly(Outcome.TAKEN);
            assertThat(stored(backup)).isEqualTo(stored(world.company()));
            assertThat(verified(backup)).isEqualTo(new ConsentReport(many, 0, List.of()));
            assertThat(Collected.outcomes(Collected.restored(backup, exported.subList(0, 100))))
                    .containsOnly(Outcome.REPEATED);
        }
    }

    @Test
    @Proves({"B02", "B04"})
    void aWithdrawalThatABackupDoesNotKnowComesBackAndANewerOneStays() {
        world.consented(2);
        List<Signed<ConsentDocument>> before = Collected.exported(world.company());
        try (CareerRelay backup = backup(Set.of())) {
            world.clock.move(Duration.ofHours(1));
            world.withdraw(1);
            List<Signed<ConsentDocument>> after = Collected.exported(world.company());

            assertThat(Collected.outcomes(Collected.restored(backup, after)))
                    .containsExactlyInAnyOrder(Outcome.TAKEN, Outcome.REPEATED);
            assertThat(Collected.exported(backup)).isEqualTo(after);
            assertThat(Collected.outcomes(Collected.restored(backup, before)))
                    .as("what is older changes nothing")
                    .containsExactlyInAnyOrder(Outcome.SUPERSEDED, Outcome.REPEATED);
            assertThat(Collected.exported(backup))
                    .extracting(signed -> signed.document().consent().state())
                    .containsExactlyInAnyOrder(ConsentState.CONSENT_WITHDRAWN, ConsentState.CONSENT_GIVEN);
            assertThat(verified(backup).isSound()).isTrue();
        }
    }

    @Test
    void theSameConsentInTwoStatesIsPutBackOnceAsItStoodLast() {
        world.consented(1);
        List<Signed<ConsentDocument>> documents = new ArrayList<>(Collected.exported(world.company()));
        world.withdraw(1);
        documents.addAll(Collected.exported(world.company()));
        try (CareerRelay backup = backup(EnumSet.of(RowKind.CONSENT, RowKind.CONSENT_EVENT))) {
            assertThat(Collected.outcomes(Collected.restored(backup, documents)))
                    .containsExactly(Outcome.TAKEN, Outcome.TAKEN);
            assertThat(Collected.exported(backup)).containsExactly(documents.get(1));
        }
    }

    @Test
    @Proves({"B02", "V-C24"})
    void whatWasAlteredOrIsNotSignedHereOrIsOfAnotherCompanyIsRefused() {
        world.consented(1);
        Signed<ConsentDocument> signed = Collected.exported(world.company()).get(0);
        ConsentDocument document = signed.document();
        ConsentDocument revived = new ConsentDocument(
                document.company(),
                document.application(),
                document.consent().dueAt(World.START),
                document.events(),
                document.notice());
        assertThat(code(new Signed<>(revived, signed.signature()))).isEqualTo("consent-restore.signature");
        ConsentDocument other = new ConsentDocument(
                "umbrella", document.application(), document.consent(), document.events(), document.notice());
        assertThat(code(new Signed<>(other, signed.signature()))).isEqualTo("consent-restore.other-company");
        ConsentDocument cut = new ConsentDocument(
                document.company(),
                document.application(),
                document.consent(),
                document.events().subList(0, 1),
                document.notice());
        assertThat(code(world.company().services().signer().sign(cut)))
                .as("signed here, but not what was handed out")
                .isEqualTo("consent-restore.chain");
    }

    @Test
    @Proves("R-72")
    void whatWasErasedDoesNotComeBack() {
        world.consented(1);
        List<Signed<ConsentDocument>> before = Collected.exported(world.company());
        world.candidate("a-1").erase(Pii.of(World.address(1)));
        List<ConsentImportResult> results = Collected.restored(world.company(), before);
        assertThat(Collected.outcomes(results)).containsExactly(Outcome.REFUSED);
        assertThat(results.get(0).violations())
                .extracting(violation -> violation.code())
                .containsExactly("consent-restore.application-unknown");
    }

    private String code(Signed<ConsentDocument> signed) {
        List<ConsentImportResult> results = Collected.restored(world.company(), List.of(signed));
        assertThat(Collected.outcomes(results)).containsExactly(Outcome.REFUSED);
        return results.get(0).violations().get(0).code();
    }

    /** The consents as they lie in storage, with their steps and notices. */
    private static List<ExportedRow> stored(CareerRelay relay) {
        List<ExportedRow> rows = new ArrayList<>();
        relay.operator().tenant(TenantKind.COMPANY, World.ACME).export(row -> {
            if (CONSENTS.contains(RowKind.of(row))) {
                rows.add(row);
            }
        });
        return rows;
    }

    /** The company as an export from now has it, without rows of some kinds, in a storage of its own. */
    private CareerRelay backup(Set<RowKind> without) {
        List<ExportedRow> rows = new ArrayList<>();
        world.company().operator().tenant(TenantKind.COMPANY, World.ACME).export(row -> {
            if (row instanceof ExportedRow.OfEnd) {
                rows.add(new ExportedRow.OfEnd(rows.size()));
            } else if (!without.contains(RowKind.of(row))) {
                rows.add(row);
            }
        });
        CareerRelay copy = world.builder(MemoryStorage.create(), world.keys)
                .mail(world.mail)
                .build();
        copy.operator().importTenant(rows.iterator());
        return copy;
    }

    private static ConsentReport verified(CareerRelay relay) {
        return relay.operator()
                .tenant(TenantKind.COMPANY, World.ACME)
                .consents()
                .verify();
    }
}
