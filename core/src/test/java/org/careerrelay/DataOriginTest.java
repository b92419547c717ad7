package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.careerrelay.World.ACME;

import java.util.List;
import java.util.Set;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.ProvisionExtract.Entry;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Data that came from elsewhere carries its origin. */
class DataOriginTest {

    @Test
    @Proves("R-75")
    void theOriginIsKeptWithTheRejectionAndIsPartOfWhatWasCommanded() {
        try (World world = World.immediate()) {
            Rejection plain = world.rejection(1);
            Rejection tagged = world.rejection(2).from("DE");
            world.desk().reject(List.of(plain, tagged));

            assertThat(origin(world, plain)).isNull();
            assertThat(origin(world, tagged)).isEqualTo("DE");
            assertThat(world.reject(tagged)).isInstanceOf(RejectionResult.Linked.class);
            assertThat(world.reject(world.rejection(2))).isInstanceOf(RejectionResult.Conflict.class);
            assertThat(world.reject(tagged.forJob("経理").from("FR"))).isInstanceOf(RejectionResult.Conflict.class);
        }
    }

    @Test
    @Proves({"R-75", "R-60"})
    void aPolicyMayOfferPeopleOfAnOriginNoLinkWhoeverTheyAre() {
        try (World world = World.immediate()) {
            RetentionDesk desk = world.company().operator().retention();
            desk.policy(
                    TenantKind.COMPANY,
                    ACME,
                    desk.policy(TenantKind.COMPANY, ACME).refuseOrigins(Set.of("DE", "GB")));

            List<RejectionResult> results = world.desk()
                    .reject(List.of(
                            world.rejection(1),
                            world.rejection(2).from("DE"),
                            world.rejection(3).from("FR"),
                            world.rejection(4).from("GB")));
            world.run();

            assertThat(results)
                    .filteredOn(RejectionResult.WithoutLink.class::isInstance)
                    .extracting(result -> ((RejectionResult.WithoutLink) result).reason())
                    .containsExactly(NoLinkReason.ORIGIN_REFUSED, NoLinkReason.ORIGIN_REFUSED);
            assertThat(results)
                    .filteredOn(RejectionResult.Linked.class::isInstance)
                    .hasSize(2);
            assertThat(world.letter("a-2").relay()).isNull();
            assertThat(world.letter("a-3").relay()).isNotNull();
        }
    }

    @Test
    @Proves("R-75")
    void aPersonIsToldWhereTheirDataCameFrom() {
        try (World world = World.immediate()) {
            world.reject(world.rejection(1).from("DE"));
            PrivacyDesk officer = world.company()
                    .company(ACME)
                    .privacy(Accessor.privacyOfficer("officer-1")
                            .because(AccessReason.Code.REQUEST_OF_PERSON, "matter 7"));
            OpaqueId request =
                    officer.receive("a-1", RequestKind.DISCLOSURE).orElseThrow().id();
            officer.identify(request, IdentityProof.Method.DOCUMENT);

            assertThat(officer.disclose(request).orElseThrow().sections())
                    .flatExtracting(Disclosure.Section::rows)
                    .extracting(row -> row.fields().get("dataOrigin"))
                    .contains(Pii.of("DE"));
        }
    }

    @Test
    @Proves("R-75")
    void theRecordOfWhatWasProvidedSaysWhereTheDataCameFrom() {
        try (World world = World.immediate()) {
            world.reject(world.rejection(1).from("DE"));
            world.reject(world.rejection(2));
            world.run();
            world.consent(1);
            world.consent(2);
            world.run();

            assertThat(provisions(world, "a-1")).extracting(Entry::dataOrigin).containsExactly("DE");
            assertThat(provisions(world, "a-2"))
                    .extracting(Entry::dataOrigin)
                    .as("the company's own country")
                    .containsOnlyNulls();
        }
    }

    @Test
    @Proves("R-75")
    void anOriginIsACountry() {
        try (World world = World.immediate()) {
            assertThat(world.reject(world.rejection(1).from("Germany"))).isInstanceOf(RejectionResult.Invalid.class);
            RetentionDesk desk = world.company().operator().retention();
            assertThat(catchThrowableOfType(
                                    InvalidInputException.class,
                                    () -> desk.policy(
                                            TenantKind.COMPANY,
                                            ACME,
                                            desk.policy(TenantKind.COMPANY, ACME)
                                                    .refuseOrigins(Set.of("de"))))
                            .violations())
                    .hasSize(1);
        }
    }

    private static List<Entry> provisions(World world, String application) {
        PrivacyDesk officer = world.company()
                .company(ACME)
                .privacy(Accessor.privacyOfficer("officer-1").because(AccessReason.Code.REQUEST_OF_PERSON, "matter 7"));
        OpaqueId request = officer.receive(application, RequestKind.PROVISION_RECORDS)
                .orElseThrow()
                .id();
        officer.identify(request, IdentityProof.Method.DOCUMENT);
        return officer.provisions(request).orElseThrow().entries();
    }

    private static @Nullable String origin(World world, Rejection rejection) {
        return world.read((unit, acme) -> unit.rejections()
                .byApplication(acme, List.of(rejection.application()))
                .get(0)
                .dataOrigin());
    }
}
