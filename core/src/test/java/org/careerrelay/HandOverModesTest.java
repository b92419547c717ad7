package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.AssistedTransfer;
import org.careerrelay.model.programme.ConsentPolicy;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.TransferPolicy;
import org.careerrelay.model.provision.AssistedFields;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The three ways of handing over: which is the default, what another one needs, and the one gate that all of them pass. */
class HandOverModesTest {

    private static final URI PAGE = URI.create("https://agency.example.com/register");

    @Test
    @Proves({"Q15", "R-26"})
    void formIsTheDefaultAndAssistedNeedsTheCompanysOwnSwitchAndALegalBasis() {
        assertThat(Programme.tenForOne(World.AGENCY).handOver()).isEqualTo(HandOver.FORM);
        try (World world = World.with(programme -> in(HandOver.ASSISTED, programme))) {
            String other = "globex";
            world.settle(other);
            world.company().company(other).open(World.programme());

            assertThat(world.reject(given(world))).isInstanceOf(RejectionResult.Linked.class);
            assertThat(world.company().company(other).reject(List.of(given(world))))
                    .as("one company's switch is no other company's")
                    .singleElement()
                    .isInstanceOfSatisfying(
                            RejectionResult.Invalid.class,
                            invalid -> assertThat(invalid.violations())
                                    .extracting(Violation::code)
                                    .containsExactly("assisted.not-allowed"));
            Programme assisted = in(HandOver.ASSISTED, World.programme());
            refused(world, assisted.policies(assisted.policies().transfer(TransferPolicy.DEFAULT)), "assisted.basis");
            refused(
                    world,
                    assisted.policies(
                            assisted.policies().transfer(TransferPolicy.DEFAULT.assisted(AssistedTransfer.of(" ")))),
                    "policies.transfer.assisted.legalBasis.notblank");
        }
    }

    @ParameterizedTest
    @EnumSource(HandOver.class)
    @Proves({"Q15", "R-20", "R-21"})
    void eachWayHasOneRecordOfItsKindWrittenWithTheConsent(HandOver way) {
        try (World world = consented(way)) {
            assertThat(records(world)).singleElement().satisfies(record -> {
                assertThat(record.kind()).isEqualTo(TransferKind.valueOf(way.name()));
                assertThat(record.standing().state()).isEqualTo(ProvisionState.PREPARED);
            });
            world.run();

            assertThat(world.toAgency.passed()).hasSize(1);
            assertThat(records(world))
                    .singleElement()
                    .satisfies(record -> assertThat(record.standing().state()).isEqualTo(ProvisionState.PROVIDED));
        }
    }

    @ParameterizedTest
    @EnumSource(HandOver.class)
    @Proves({"R-01", "R-11"})
    void nothingGoesInAnyWayOnceTheConsentIsTakenBack(HandOver way) {
        try (World world = consented(way)) {
            world.withdraw(1);
            world.run();

            assertThat(world.toAgency.passed()).isEmpty();
            assertThat(records(world))
                    .singleElement()
                    .satisfies(record -> assertThat(record.standing().state()).isEqualTo(ProvisionState.NOT_PROVIDED));
        }
    }

    @ParameterizedTest
    @EnumSource(HandOver.class)
    @Proves({"R-27", "V-C9"})
    void nothingGoesInAnyWayToAnAgencyWithoutALicence(HandOver way) {
        try (World world = consented(way)) {
            world.desk().open(in(way, World.programme()).licence("13-ユ-010554", World.TODAY.minusDays(1)));
            world.run();

            assertThat(world.toAgency.passed()).isEmpty();
        }
    }

    private static World consented(HandOver way) {
        World world = World.with(programme -> in(way, programme));
        world.reject(way == HandOver.ASSISTED ? given(world) : world.rejection(1));
        world.run();
        Set<Purpose> purposes = EnumSet.of(Purpose.AGENCY_REGISTRATION);
        if (way == HandOver.ASSISTED) {
            purposes.add(Purpose.ASSISTED_TRANSFER);
        }
        RelayAnswers typed = way == HandOver.FORM
                ? new RelayAnswers(Pii.of("山田 太郎"), Pii.of("private@example.net"), Pii.of(""))
                : RelayAnswers.NONE;
        CandidateDesk person = world.candidate("a-1");
        assertThat(person.consent(person.look(Locale.JAPANESE)
                        .orElseThrow()
                        .form(purposes, true, Pii.of(World.address(1)), typed)))
                .isInstanceOf(ConsentOutcome.Given.class);
        return world;
    }

    private static Rejection given(World world) {
        return world.rejection(1).assisted(AssistedFields.of("山田 太郎", "taro@example.org"));
    }

    static Programme in(HandOver way, Programme programme) {
        TransferPolicy transfer =
                TransferPolicy.DEFAULT.entryPage(PAGE).assisted(AssistedTransfer.of("法務レビュー 2026-10 第3項"));
        return programme
                .handOver(way)
                .policies(programme
                        .policies()
                        .transfer(transfer)
                        .consent(
                                way == HandOver.ASSISTED
                                        ? ConsentPolicy.DEFAULT.asking(Purpose.ASSISTED_TRANSFER)
                                        : ConsentPolicy.DEFAULT));
    }

    private static void refused(World world, Programme programme, String code) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> world.desk().open(programme))
                .satisfies(e ->
                        assertThat(e.violations()).extracting(Violation::code).containsExactly(code));
    }

    private static List<ProvisionRecord> records(World world) {
        OpaqueId person = world.referral("a-1").person();
        return world.read((unit, acme) -> unit.provisions().ofPeople(acme, List.of(person)));
    }
}
