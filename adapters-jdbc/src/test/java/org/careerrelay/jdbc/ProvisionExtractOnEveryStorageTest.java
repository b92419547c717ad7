package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.careerrelay.PrivacyDesk;
import org.careerrelay.json.ProvisionExtractJson;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.person.SealedRecord;
import org.careerrelay.model.provision.ConsentReference;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.LegalBasis;
import org.careerrelay.model.provision.ProvisionExtract;
import org.careerrelay.model.provision.ProvisionExtract.Direction;
import org.careerrelay.model.provision.ReceiptRecord;
import org.careerrelay.model.provision.RecordMethod;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who asks to whom data was provided is told it from what is stored, wherever it is stored. */
class ProvisionExtractOnEveryStorageTest extends Databases {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final OpaqueId NEXT = new OpaqueId(7, 7);

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves({"R-23", "V-C14"})
    void aRequestUnderArticle33Paragraph5IsAnsweredInJsonAndHtml(@Nullable Supplier<TestDatabase> database) {
        Storage storage = database == null ? MemoryStorage.create() : storage(database);
        Story.tell(storage);
        PrivacyDesk officer = Story.goingOn(storage)
                .relay()
                .company("acme")
                .privacy(Accessor.of("officer-1", ActorRole.PRIVACY_OFFICER)
                        .because(AccessReason.Code.REQUEST_OF_PERSON, "request 1"));

        OpaqueId handedOver = received(officer, "application-1", RequestKind.PROVISION_RECORDS);
        assertThat(officer.provisions(handedOver))
                .as("nobody knows whose it is")
                .isEmpty();
        officer.identify(handedOver, IdentityProof.Method.DOCUMENT);
        ProvisionExtract extract = officer.provisions(handedOver).orElseThrow();
        assertThat(extract.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.direction()).isEqualTo(Direction.PROVIDED);
            assertThat(entry.name().reveal()).isEqualTo("応募者1");
            assertThat(entry.partner()).isNotNull();
            assertThat(entry.items()).isEqualTo(Set.of(DataItem.NAME, DataItem.MAIL, DataItem.WISHES));
            assertThat(entry.retainUntil()).isAfter(Story.END);
        });
        assertThat(new String(ProvisionExtractJson.write(extract), StandardCharsets.UTF_8))
                .contains("\"name\":\"応募者1\"", "紹介株式会社", "\"direction\":\"PROVIDED\"");
        assertThat(new String(ProvisionExtractJson.writeHtml(extract, Locale.JAPANESE, TOKYO), StandardCharsets.UTF_8))
                .contains("応募者1", "紹介株式会社");
        assertThat(officer.requests(null, 10))
                .singleElement()
                .satisfies(request -> assertThat(request.state()).isEqualTo(RequestState.DONE));

        OpaqueId never = received(officer, "application-25", RequestKind.PROVISION_RECORDS);
        officer.identify(never, IdentityProof.Method.DOCUMENT);
        assertThat(officer.provisions(never).orElseThrow().entries())
                .as("who never agreed")
                .isEmpty();
        OpaqueId other = received(officer, "application-2", RequestKind.PORTABILITY);
        officer.identify(other, IdentityProof.Method.DOCUMENT);
        assertThat(officer.provisions(other)).as("another kind of request").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves({"R-23", "R-72"})
    void somebodyErasedIsToldWhatWasReceivedTooWhoeverOfTheirPseudonymsIsKnown(
            @Nullable Supplier<TestDatabase> database) {
        Storage storage = database == null ? MemoryStorage.create() : storage(database);
        Story.tell(storage);
        PrivacyDesk officer = Story.goingOn(storage)
                .relay()
                .company("acme")
                .privacy(Accessor.of("officer-1", ActorRole.PRIVACY_OFFICER)
                        .because(AccessReason.Code.REQUEST_OF_PERSON, "request 1"));
        OpaqueId known = received(officer, "application-1", RequestKind.PROVISION_RECORDS);
        officer.identify(known, IdentityProof.Method.DOCUMENT);
        RightsRequest before = request(storage, known);
        OpaqueId application = storage.transact(unit -> {
            TenantId acme = acme(unit);
            unit.provisions().insertReceipts(acme, List.of(receipt(before.person())));
            return unit.rejections()
                    .byApplication(acme, List.of("application-1"))
                    .get(0)
                    .id();
        });
        officer.erasures().erase("application-1");
        OpaqueId nobody = storage.transact(unit ->
                unit.rejections().find(acme(unit), List.of(application)).get(0).person());
        assertThat(nobody).isNotEqualTo(before.person());
        OpaqueId fromThePage = storage.transact(unit -> {
            unit.rights().insert(acme(unit), List.of(of(nobody, before)));
            return NEXT;
        });

        for (OpaqueId asked : List.of(known, fromThePage)) {
            assertThat(officer.provisions(asked).orElseThrow().entries())
                    .extracting(ProvisionExtract.Entry::direction)
                    .containsExactlyInAnyOrder(Direction.PROVIDED, Direction.RECEIVED);
        }
    }

    private static TenantId acme(UnitOfWork unit) {
        return unit.tenants().find(TenantKind.COMPANY, "acme").orElseThrow().id();
    }

    private static RightsRequest request(Storage storage, OpaqueId id) {
        return storage.transact(
                unit -> unit.rights().find(acme(unit), List.of(id)).get(0));
    }

    /** The same request for somebody else. */
    private static RightsRequest of(OpaqueId person, RightsRequest like) {
        return new RightsRequest(
                NEXT,
                like.kind(),
                person,
                like.state(),
                like.receivedAt(),
                like.dueAt(),
                like.identity(),
                like.handledBy(),
                like.refusal(),
                like.closing(),
                like.awaited(),
                like.erasure(),
                like.changedAt(),
                like.remindedAt());
    }

    private static ReceiptRecord receipt(OpaqueId person) {
        return new ReceiptRecord(
                new OpaqueId(8, 8),
                "proposal/8/1",
                TransferKind.PROPOSAL,
                new OpaqueId(9, 9),
                person,
                "agency-1",
                null,
                null,
                "",
                LegalBasis.CONSENT_27_1,
                new ConsentReference("notice/7", 0),
                new SealedRecord(1, new byte[] {1}),
                Set.of(DataItem.NAME),
                RecordMethod.EACH,
                new byte[32],
                Story.BEGIN,
                Story.END,
                "JP");
    }

    private static OpaqueId received(PrivacyDesk officer, String application, RequestKind kind) {
        return officer.receive(application, kind).orElseThrow().id();
    }
}
