package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.audit.AuditEntry;
import org.careerrelay.model.circulation.CorporateGroup;
import org.careerrelay.model.circulation.GroupMember;
import org.careerrelay.model.circulation.GroupStanding;
import org.careerrelay.model.circulation.GroupStanding.Known;
import org.careerrelay.model.circulation.GroupStanding.NotKnown;
import org.careerrelay.model.circulation.ReapplicationPolicy;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.identity.RecognitionTerms;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.ConsentPolicy;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Companies of one group tell each other whom they know: what may be told of those who agreed, and nothing else. */
class CorporateGroupTest {

    private static final String BETA = "beta";
    private static final Applicant TARO = Applicant.of("beta-17", "山田 太郎", World.address(1));

    private final World world = World.built(MemoryStorage.create(), builder -> builder);

    @BeforeEach
    void open() {
        world.settle(World.ACME);
        world.settle(BETA);
        var programme = World.programme();
        world.desk()
                .open(programme.policies(
                        programme.policies().consent(ConsentPolicy.DEFAULT.asking(Purpose.REAPPLICATION_MATCH))));
        for (String company : List.of(World.ACME, BETA)) {
            world.company().company(company).recognise(RecognitionTerms.hashes("application notice, section 3"));
        }
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whoAgreedIsKnownInTheGroupSinceADayAndNothingElseIsTold() {
        agreed();
        world.desk().reapply(ReapplicationPolicy.after(6));
        agreesTo(1, Purpose.REAPPLICATION_MATCH);
        agreesTo(2);
        world.clock.move(Duration.ofDays(40));

        Applicant other = Applicant.of("beta-18", "山田 太郎", World.address(2));
        Applicant unknown = Applicant.of("beta-19", "見本 花子", "hanako@example.jp");
        assertThat(ask(TARO, other, unknown))
                .containsExactly(
                        new Known("beta-17", World.TODAY, LocalDate.of(2027, 5, 15)),
                        new NotKnown("beta-18"),
                        new NotKnown("beta-19"));
        assertThat(ask(Applicant.of("beta-20", "鈴木 一郎", World.address(1))))
                .as("a mailbox alone is not certain")
                .containsExactly(new NotKnown("beta-20"));
    }

    @Test
    @Proves("B19")
    void bothWriteDownThatItWasAskedAndTold() {
        agreed();
        agreesTo(1, Purpose.REAPPLICATION_MATCH);
        ask(TARO);
        world.run();

        var person = world.referral("a-1").person();
        assertThat(world.events())
                .extracting(numbered -> numbered.event())
                .filteredOn(event -> event.type() == EventType.GROUP_COMPANY_TOLD)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.subject()).isEqualTo(person);
                    assertThat(event.details()).isEqualTo(Map.of("company", BETA));
                });
        assertThat(entries(World.ACME))
                .filteredOn(entry -> entry.action() == AccessAction.ANSWER_GROUP)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.accessor().actor()).isEqualTo(BETA);
                    assertThat(entry.subject()).isEqualTo(person);
                });
        assertThat(entries(BETA)).extracting(AuditEntry::action).contains(AccessAction.RECOGNISE_IN_GROUP);
        var beta = world.tenant(BETA);
        assertThat(world.<List<?>>read((unit, acme) -> unit.identities().byApplication(beta, List.of("beta-17"))))
                .as("nothing is kept of who was asked about")
                .isEmpty();
    }

    @Test
    @Proves("R-05")
    void theNoticeNamesTheCompaniesOfTheGroup() {
        world.rejectNext(1);
        world.run();
        assertThat(choice(Locale.JAPANESE)).doesNotContain("株式会社ベータ");
        agreed();
        assertThat(choice(Locale.JAPANESE)).contains("株式会社ベータ");
        assertThat(choice(Locale.ENGLISH)).contains("株式会社ベータ", "株式会社サンプル");
    }

    @Test
    void nobodyIsToldOfAConsentThatDoesNotCoverTheCompany() {
        agreesTo(1, Purpose.REAPPLICATION_MATCH);
        world.clock.move(Duration.ofMinutes(1));
        agreed();
        assertThat(ask(TARO)).as("given before the group was named").containsExactly(new NotKnown("beta-17"));
        agreesTo(2, Purpose.REAPPLICATION_MATCH);
        assertThat(ask(Applicant.of("beta-18", "山田 太郎", World.address(2)))).hasOnlyElementsOfType(Known.class);
        world.withdraw(2);
        assertThat(ask(Applicant.of("beta-18", "山田 太郎", World.address(2)))).hasOnlyElementsOfType(NotKnown.class);
    }

    @Test
    void eachOfTheTwoHasToNameTheOther() {
        assertThatThrownBy(() -> ask(TARO)).isInstanceOf(InvalidInputException.class);
        world.company().company(BETA).group(group(World.ACME));
        agreesTo(1, Purpose.REAPPLICATION_MATCH);
        assertThat(ask(TARO)).containsExactly(new NotKnown("beta-17"));
        world.desk().group(group(BETA));
        world.company().company(BETA).group(group("gamma"));
        assertThat(ask(TARO)).as("a company that does not exist").containsExactly(new NotKnown("beta-17"));
    }

    @Test
    void whatIsKeptNoLongerIsNotTold() {
        agreed();
        agreesTo(1, Purpose.REAPPLICATION_MATCH);
        world.clock.move(Duration.ofDays(364));
        assertThat(ask(TARO)).hasOnlyElementsOfType(Known.class);
        world.clock.move(Duration.ofDays(2));
        assertThat(ask(TARO)).hasOnlyElementsOfType(NotKnown.class);
    }

    private void agreed() {
        world.desk().group(group(BETA));
        world.company().company(BETA).group(group(World.ACME));
    }

    private static CorporateGroup group(String company) {
        return CorporateGroup.of(
                "group privacy notice 2026-04",
                new GroupMember(company, company.equals(BETA) ? "株式会社ベータ" : "株式会社サンプル"));
    }

    private void agreesTo(int person, Purpose... more) {
        world.rejectNext(1);
        world.run();
        Set<Purpose> purposes =
                more.length == 0 ? Set.of(Purpose.AGENCY_REGISTRATION) : Set.of(Purpose.AGENCY_REGISTRATION, more[0]);
        Pii<String> address = Pii.of(World.address(person));
        ConsentForm form = world.candidate("a-" + person)
                .look(Locale.JAPANESE)
                .orElseThrow()
                .form(purposes, true, address, new RelayAnswers(Pii.of("山田 太郎"), address, Pii.of("")));
        assertThat(world.candidate("a-" + person).consent(form)).isInstanceOf(ConsentOutcome.Given.class);
    }

    private String choice(Locale locale) {
        return world.candidate("a-1").look(locale).orElseThrow().notice().choices().stream()
                .filter(choice -> choice.purpose() == Purpose.REAPPLICATION_MATCH)
                .map(Invitation.Choice::text)
                .findFirst()
                .orElseThrow();
    }

    private List<GroupStanding> ask(Applicant... applicants) {
        return world.company()
                .company(BETA)
                .recognition(Accessor.of("hr-7", ActorRole.RECRUITER)
                        .because(AccessReason.Code.RECRUITING, "applications of today"))
                .inGroup(List.of(applicants));
    }

    private List<AuditEntry> entries(String company) {
        return world.company()
                .operator()
                .tenant(TenantKind.COMPANY, company)
                .audit(Accessor.privacyOfficer("officer-1").because(AccessReason.Code.SUPERVISION, "a check"))
                .entries(0, 100);
    }
}
