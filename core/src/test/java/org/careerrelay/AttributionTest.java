package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerReason;
import org.careerrelay.model.referral.AttributionPolicy;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two companies refer the same person; the agency decides, and neither learns of the other. */
class AttributionTest {

    private static final String GLOBEX = "globex";

    private final World world = World.immediate();

    @BeforeEach
    void twoCompanies() {
        world.settle(GLOBEX);
        world.company().company(GLOBEX).open(World.programme());
    }

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({"FIRST_REGISTRATION, 1, 0", "LAST_LINK, 0, 1", "EACH_COMPANY, 1, 1"})
    @Proves({"A31", "Q4", "CMP-16", "V-C17", "V-C16"})
    void whoseReferralCountsIsThePolicysWord(AttributionPolicy policy, long acme, long globex) {
        refer(World.ACME, "a-1", 1);
        refer(GLOBEX, "g-1", 1);
        world.inbox().attribution(policy);

        assertThat(world.inbox().attribute(10)).isEqualTo(2);
        assertThat(world.inbox().attribute(10)).isZero();
        world.run();

        assertThat(counted(World.ACME)).isEqualTo(acme);
        assertThat(counted(GLOBEX)).isEqualTo(globex);
    }

    @Test
    @Proves({"A31", "V-C17"})
    void whatReachesTheCompanyThatLosesNamesNoOther() {
        refer(World.ACME, "a-1", 1);
        refer(GLOBEX, "g-1", 1);
        world.inbox().attribute(10);
        world.run();

        assertThat(world.toCompany.passed())
                .filteredOn(message -> message.company().equals(GLOBEX))
                .singleElement()
                .extracting(Object::toString)
                .asString()
                .contains("ACCEPTED_DUPLICATE", "ALREADY_KNOWN")
                .doesNotContain(World.ACME);
        assertThat(world.company().operator().events(TenantKind.COMPANY, GLOBEX, 0, 1000))
                .map(NumberedEvent::event)
                .allSatisfy(event -> assertThat(event.toString()).doesNotContain(World.ACME));
    }

    @Test
    @Proves("A31")
    void theFirstRegistrationCountsUntilTheAgencySaysOtherwise() {
        refer(World.ACME, "a-1", 1);
        refer(GLOBEX, "g-1", 1);

        assertThat(answers(world.inbox().proposals(10)))
                .isEqualTo(Map.of(World.ACME, AgencyAnswer.ACCEPTED_NEW, GLOBEX, AgencyAnswer.ACCEPTED_DUPLICATE));
        assertThat(world.inbox().pending(10)).hasSize(2);
    }

    @Test
    @Proves({"A31", "INV-3"})
    void anEarlierConsentThatArrivesLaterChangesNothing() {
        world.toAgency.cut(true);
        refer(GLOBEX, "g-1", 1);
        world.toAgency.cut(false);
        refer(World.ACME, "a-1", 1);
        List<InboxAnswer> before = world.inbox().proposals(10);
        assertThat(world.inbox().answer(before)).isOne();
        world.clock.move(Duration.ofDays(1));
        world.run();

        assertThat(world.inbox().pending(10)).hasSize(1);
        assertThat(world.inbox().attribute(10)).isOne();
        world.run();
        assertThat(counted(World.ACME)).isOne();
        assertThat(counted(GLOBEX)).isZero();
        assertThat(world.inbox().answer(before)).isZero();
    }

    @Test
    void theAgencysOwnWordGoesBeforeThePolicy() {
        refer(World.ACME, "a-1", 1);
        refer(GLOBEX, "g-1", 1);
        InboxItem first = received(World.ACME);
        world.inbox().answer(List.of(new InboxAnswer(World.ACME, first.referral(), AgencyAnswer.REFUSED)));

        assertThat(world.inbox().proposals(10))
                .containsExactly(new InboxAnswer(GLOBEX, received(GLOBEX).referral(), AgencyAnswer.ACCEPTED_NEW));
    }

    @Test
    void aLimitCutsTheListAndNotTheView() {
        refer(World.ACME, "a-1", 1);
        refer(GLOBEX, "g-1", 1);
        world.inbox().attribution(AttributionPolicy.LAST_LINK);

        assertThat(world.inbox().proposals(1)).singleElement().satisfies(answer -> {
            assertThat(answer.company()).isEqualTo(World.ACME);
            assertThat(answer.answer()).isEqualTo(AgencyAnswer.ACCEPTED_DUPLICATE);
            assertThat(answer.detail()).isNotNull();
            assertThat(answer.detail().reason()).isEqualTo(AnswerReason.ALREADY_KNOWN);
        });
    }

    @Test
    @Proves("A31")
    void thePolicyIsASettingOfTheAgency() {
        world.inbox().attribution(AttributionPolicy.LAST_LINK);
        world.inbox().attribution(AttributionPolicy.LAST_LINK);
        world.inbox().attribution(AttributionPolicy.EACH_COMPANY);
        world.run();

        assertThat(world.agency().operator().events(TenantKind.AGENCY, World.AGENCY, 0, 100))
                .map(NumberedEvent::event)
                .filteredOn(event -> event.type() == EventType.SETTING_STORED)
                .extracting(event -> event.details().get("version"))
                .containsExactly("1", "2");
        assertThat(catchThrowableOfType(
                                InvalidInputException.class, () -> world.inbox().attribution(nothing()))
                        .violations())
                .extracting(violation -> violation.path())
                .containsExactly("policy");
    }

    @Test
    void anAgencyThatIsNotThereProposesNothing() {
        assertThat(world.agency().agency("agency-9").inbox().proposals(10)).isEmpty();
        assertThat(world.agency().agency("agency-9").inbox().attribute(10)).isZero();
    }

    /** A host written without null checks. */
    @SuppressWarnings("NullAway")
    private static AttributionPolicy nothing() {
        return (AttributionPolicy) (@Nullable Object) null;
    }

    /** The person is rejected by a company, agrees, and is handed over; a second passes. */
    private void refer(String company, String application, int person) {
        world.company()
                .company(company)
                .reject(List.of(Rejection.of(
                        application, "山田 太郎", World.address(person), world.clock.instant(), "recruiter-3")));
        world.run();
        world.candidate(application).consent(world.form(application, World.address(person)));
        world.run();
        world.clock.move(Duration.ofSeconds(1));
    }

    private long counted(String company) {
        return world.company().company(company).credits(World.AGENCY).counted();
    }

    private InboxItem received(String company) {
        return world.agencyStorage.transact(unit -> {
            var agency = unit.tenants().find(TenantKind.AGENCY, World.AGENCY).orElseThrow();
            return unit.inbox().list(agency.id(), false, 10).stream()
                    .filter(item -> item.company().equals(company))
                    .findFirst()
                    .orElseGet(() -> unit.inbox().list(agency.id(), true, 10).get(0));
        });
    }

    private static Map<String, AgencyAnswer> answers(List<InboxAnswer> answers) {
        return answers.stream().collect(Collectors.toMap(InboxAnswer::company, InboxAnswer::answer));
    }
}
