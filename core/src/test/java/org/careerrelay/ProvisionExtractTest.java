package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.LegalBasis;
import org.careerrelay.model.provision.LegalEntity;
import org.careerrelay.model.provision.ProvisionExtract;
import org.careerrelay.model.provision.ProvisionExtract.Direction;
import org.careerrelay.model.provision.ProvisionExtract.Entry;
import org.careerrelay.provision.Extracts;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a person is told of all that was provided and received about them. */
class ProvisionExtractTest {

    private static final LegalEntity ACME = new LegalEntity("株式会社サンプル", "東京都千代田区丸の内1-1", "代表取締役 見本 一郎");
    private static final LegalEntity AGENCY = new LegalEntity("見本人材株式会社", "東京都港区芝1-1", "代表取締役 例 二郎");

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("R-23")
    void theCompanySaysWhatItProvidedToWhomAndOnWhatItRested() {
        world.consented(1);
        assertThat(atCompany().entries()).as("nothing has left yet").isEmpty();
        world.clock.move(Duration.ofHours(1));
        world.run();

        ProvisionExtract extract = atCompany();
        assertThat(extract.madeAt()).isEqualTo(world.clock.instant());
        assertThat(extract.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.direction()).isEqualTo(Direction.PROVIDED);
            assertThat(entry.at()).as("when it left").isEqualTo(world.clock.instant());
            assertThat(entry.name()).isEqualTo(Pii.of("山田 太郎"));
            assertThat(entry.partner()).isEqualTo(AGENCY);
            assertThat(entry.country()).isEqualTo("JP");
            assertThat(entry.items()).containsExactlyInAnyOrder(DataItem.NAME, DataItem.MAIL, DataItem.WISHES);
            assertThat(entry.legalBasis()).isEqualTo(LegalBasis.CONSENT_27_1);
            assertThat(entry.consent()).isNotBlank();
            assertThat(entry.confirmedAt()).isEqualTo(world.clock.instant());
        });
    }

    @Test
    @Proves("R-23")
    void theAgencySaysWhatItReceivedAndWhatItProvidedInOrderOfTime() {
        world.count(10);
        world.clock.move(Duration.ofHours(1));
        world.desk().request(World.AGENCY, JobOrder.titled("経理"));
        world.run();
        world.inbox().introduction(world.desk().introductions().get(0).id()).propose(World.proposal());
        world.run();

        List<Entry> entries = atAgency().entries();
        assertThat(entries).hasSize(11).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        assertThat(entries.get(0).direction()).isEqualTo(Direction.RECEIVED);
        assertThat(entries.get(0).name()).isEqualTo(Pii.of("山田 太郎"));
        assertThat(entries.get(0).partner()).isEqualTo(ACME);
        assertThat(entries.get(0).background()).contains("応募者本人");
        assertThat(entries.get(0).at()).isEqualTo(World.START);
        assertThat(entries.get(10).direction()).isEqualTo(Direction.PROVIDED);
        assertThat(entries.get(10).consent()).isEqualTo("notice/7");
    }

    private ProvisionExtract atCompany() {
        return extract(world.company(), world.companyStorage, TenantKind.COMPANY, World.ACME);
    }

    private ProvisionExtract atAgency() {
        return extract(world.agency(), world.agencyStorage, TenantKind.AGENCY, World.AGENCY);
    }

    private ProvisionExtract extract(CareerRelay relay, Storage storage, TenantKind kind, String key) {
        Extracts extracts = new Extracts(relay.services().engine());
        return storage.transact(unit -> {
            TenantId tenant = unit.tenants().find(kind, key).orElseThrow().id();
            return extracts.of(unit, tenant, people(unit, tenant), world.clock.instant());
        });
    }

    private static Collection<OpaqueId> people(UnitOfWork unit, TenantId tenant) {
        return unit.exports().read(tenant, RowKind.PERSON, null, 1000).stream()
                .map(row -> ((ExportedRow.OfPerson) row).person().id())
                .toList();
    }
}
