package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.programme.ConsentPolicy;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a programme asks people to agree to. */
class ConsentPolicyTest {

    @Test
    @Proves("B03")
    void theCatalogueHasTheNamesOfTheRequirements() {
        assertThat(Purpose.values())
                .extracting(Enum::name)
                .containsExactly(
                        "AGENCY_REGISTRATION",
                        "ASSISTED_TRANSFER",
                        "FEEDBACK_TO_COMPANY",
                        "DUPLICATE_CHECK",
                        "REAPPLICATION_MATCH",
                        "STATS",
                        "MAIL_RELAY_NOTICE",
                        "RECONTACT_RETENTION",
                        "ALUMNI_COMMUNITY",
                        "CAREER_RECORD_PLACEMENT_USE",
                        "SURVEY");
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void oneIsNeededAndTheOthersAreNot(Purpose purpose) {
        assertThat(purpose.isOptional()).isEqualTo(purpose != Purpose.AGENCY_REGISTRATION);
    }

    @Test
    @Proves("R-03")
    void thePageOffersOnlyWhatTheProgrammeUses() {
        assertThat(offered(ConsentPolicy.DEFAULT))
                .containsExactly(Purpose.AGENCY_REGISTRATION, Purpose.FEEDBACK_TO_COMPANY);
        assertThat(offered(ConsentPolicy.DEFAULT.asking())).containsExactly(Purpose.AGENCY_REGISTRATION);
        assertThat(offered(ConsentPolicy.DEFAULT.asking(Purpose.SURVEY).askToKeep(6)))
                .containsExactly(Purpose.AGENCY_REGISTRATION, Purpose.RECONTACT_RETENTION, Purpose.SURVEY);
    }

    @Test
    @Proves("R-03")
    void nobodyAgreesToWhatWasNotAsked() {
        try (World world = World.with(asking(ConsentPolicy.DEFAULT.asking(Purpose.SURVEY)))) {
            world.rejectNext(1);
            world.run();
            world.candidate("a-1").consent(World.ticking(world.form(World.address(1)), Set.of(Purpose.values())));

            OpaqueId referral = world.referral("a-1").id();
            ConsentRecord record = world.read((unit, acme) -> unit.consents().find(acme, Set.of(referral)))
                    .get(0);
            assertThat(record.purposes()).containsExactlyInAnyOrder(Purpose.AGENCY_REGISTRATION, Purpose.SURVEY);
        }
    }

    @Test
    void fourBoxesAreTooManyToRead() {
        assertThat(wrong(ConsentPolicy.DEFAULT.asking(Purpose.SURVEY, Purpose.STATS, Purpose.FEEDBACK_TO_COMPANY)))
                .containsExactly("policies.consent.short");
        assertThat(wrong(ConsentPolicy.DEFAULT
                        .asking(Purpose.SURVEY, Purpose.STATS)
                        .askToKeep(1)))
                .containsExactly("policies.consent.short");
    }

    @Test
    void whatIsAskedAnywayIsNotOptional() {
        assertThat(wrong(ConsentPolicy.DEFAULT.asking(Purpose.AGENCY_REGISTRATION)))
                .containsExactly("policies.consent.optionalOnly");
        assertThat(wrong(ConsentPolicy.DEFAULT.asking(Purpose.RECONTACT_RETENTION)))
                .containsExactly("policies.consent.optionalOnly");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(wrong(new ConsentPolicy(Set.of(Purpose.AGENCY_REGISTRATION), true, 37, 121, 181)))
                .containsExactly(
                        "policies.consent.keepMonths",
                        "policies.consent.optionalOnly",
                        "policies.consent.renewalDays",
                        "policies.consent.retentionMonths");
        assertThat(wrong(new ConsentPolicy(Set.of(), false, 0, 0, -1)))
                .containsExactly(
                        "policies.consent.keepMonths",
                        "policies.consent.renewalDays",
                        "policies.consent.retentionMonths");
    }

    private static Set<Purpose> offered(ConsentPolicy policy) {
        try (World world = World.with(asking(policy))) {
            world.rejectNext(1);
            world.run();
            return world.candidate("a-1").look(Locale.JAPANESE).orElseThrow().purposes();
        }
    }

    private static List<String> wrong(ConsentPolicy policy) {
        List<String> paths = new ArrayList<>();
        assertThatThrownBy(() -> World.with(asking(policy)).close())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> e.violations().stream().map(Violation::path).forEach(paths::add));
        return paths;
    }

    private static UnaryOperator<Programme> asking(ConsentPolicy policy) {
        return programme -> programme.policies(programme.policies().consent(policy));
    }
}
