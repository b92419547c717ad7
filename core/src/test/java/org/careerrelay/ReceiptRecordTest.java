package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.provision.Confirmation;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.LegalBasis;
import org.careerrelay.model.provision.LegalEntity;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.provision.ReceiptRecord;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the receiving side writes down, and what both sides do on the way back. */
class ReceiptRecordTest {

    private static final LegalEntity ACME = new LegalEntity("株式会社サンプル", "東京都千代田区丸の内1-1", "代表取締役 見本 一郎");
    private static final LegalEntity AGENCY = new LegalEntity("見本人材株式会社", "東京都港区芝1-1", "代表取締役 例 二郎");

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"R-21", "B11"})
    void theAgencyWritesDownWhoProvidedWhatAndHowTheyHadIt() {
        world.consented(1);
        world.run();
        ReceiptRecord receipt = receiptsAtAgency().get(0);
        ProvisionRecord provision = provisionsAtCompany().get(0);

        assertThat(receiptsAtAgency()).hasSize(1);
        assertThat(receipt.transferKey()).isEqualTo(provision.transferKey());
        assertThat(receipt.payloadSha256()).isEqualTo(provision.payloadSha256());
        assertThat(receipt.provider()).isEqualTo(World.ACME);
        assertThat(receipt.providerEntity()).isEqualTo(ACME);
        assertThat(receipt.confirmation())
                .isEqualTo(new Confirmation(Confirmation.Method.DECLARED_BY_PROVIDER, World.START));
        assertThat(receipt.acquisitionBackground()).contains("本人の同意により提供");
        assertThat(receipt.legalBasis()).isEqualTo(LegalBasis.CONSENT_27_1);
        assertThat(receipt.consent()).isEqualTo(provision.consent());
        assertThat(receipt.items()).containsExactlyInAnyOrder(DataItem.NAME, DataItem.MAIL, DataItem.WISHES);
        assertThat(receipt.retainUntil()).isEqualTo(provision.retainUntil());
    }

    @Test
    @Proves({"R-29", "V-C12"})
    void whatComesTwiceIsWrittenDownOnce() {
        world.consented(1);
        world.run();
        world.inbox().receive(World.ACME, world.toAgency.passed());
        assertThat(receiptsAtAgency()).hasSize(1);
    }

    @Test
    @Proves({"R-21", "R-30"})
    void aProposalIsRecordedOnBothSidesWithTheRolesSwapped() {
        OpaqueId id = proposed();

        ProvisionRecord provision = provisionsAtAgency(id).get(0);
        assertThat(provision.kind()).isEqualTo(TransferKind.PROPOSAL);
        assertThat(provision.recipient()).isEqualTo(World.ACME);
        assertThat(provision.recipientEntity()).isEqualTo(ACME);
        assertThat(provision.consent().reference()).isEqualTo("notice/7");
        assertThat(provision.items()).containsExactlyInAnyOrder(DataItem.NAME, DataItem.MAIL, DataItem.PROFILE);
        assertThat(provision.standing().state()).isEqualTo(ProvisionState.PROVIDED);

        ReceiptRecord receipt = receiptsAtCompany().get(0);
        assertThat(receipt.providerEntity()).isEqualTo(AGENCY);
        assertThat(receipt.confirmation()).isEqualTo(new Confirmation(Confirmation.Method.STORED_PROFILE, World.START));
        assertThat(receipt.transferKey()).isEqualTo(provision.transferKey());
        assertThat(receipt.payloadSha256()).isEqualTo(provision.payloadSha256());
        assertThat(receipt.acquisitionBackground()).contains("求職者本人");
    }

    @Test
    void aProposalThatTheCompanyRefusesForGoodIsNoProvision() {
        OpaqueId id = requested();
        world.toCompany.afterwards(
                deliveries -> Collections.nCopies(deliveries.size(), new Delivery.Rejected("tenant.unknown")));
        world.inbox().introduction(id).propose(World.proposal());
        world.run();

        ProvisionRecord provision = provisionsAtAgency(id).get(0);
        assertThat(provision.standing().state()).isEqualTo(ProvisionState.NOT_PROVIDED);
        assertThat(provision.standing().outcome()).isEqualTo("recipient:tenant.unknown");
    }

    private OpaqueId requested() {
        world.count(10);
        RequestResult result = world.desk().request(World.AGENCY, JobOrder.titled("経理"));
        assertThat(result).isInstanceOf(RequestResult.Requested.class);
        world.run();
        return world.desk().introductions().get(0).id();
    }

    private OpaqueId proposed() {
        OpaqueId id = requested();
        world.inbox().introduction(id).propose(World.proposal());
        world.run();
        assertThat(world.desk().introductions().get(0).state()).isEqualTo(IntroductionState.PROPOSED);
        return id;
    }

    private List<ProvisionRecord> provisionsAtCompany() {
        return at(
                world.companyStorage,
                TenantKind.COMPANY,
                World.ACME,
                (unit, tenant) -> unit.provisions().ofPeople(tenant, people(unit, tenant)));
    }

    private List<ReceiptRecord> receiptsAtCompany() {
        return at(
                world.companyStorage,
                TenantKind.COMPANY,
                World.ACME,
                (unit, tenant) -> unit.provisions().receiptsOfPeople(tenant, people(unit, tenant)));
    }

    private List<ReceiptRecord> receiptsAtAgency() {
        return at(
                world.agencyStorage,
                TenantKind.AGENCY,
                World.AGENCY,
                (unit, tenant) -> unit.provisions().receiptsOfPeople(tenant, people(unit, tenant)));
    }

    private List<ProvisionRecord> provisionsAtAgency(OpaqueId introduction) {
        return at(
                world.agencyStorage,
                TenantKind.AGENCY,
                World.AGENCY,
                (unit, tenant) -> unit.provisions().ofPeople(tenant, people(unit, tenant)).stream()
                        .filter(record -> record.subject().equals(introduction))
                        .toList());
    }

    private static Collection<OpaqueId> people(UnitOfWork unit, TenantId tenant) {
        return unit.exports().read(tenant, RowKind.PERSON, null, 1000).stream()
                .map(row -> ((ExportedRow.OfPerson) row).person().id())
                .toList();
    }

    private static <T> T at(Storage storage, TenantKind kind, String key, BiFunction<UnitOfWork, TenantId, T> reading) {
        return storage.transact(unit ->
                reading.apply(unit, unit.tenants().find(kind, key).orElseThrow().id()));
    }
}
