package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.credit.LedgerChange;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.credit.ProgrammeMove;
import org.careerrelay.model.identity.IdentityChange;
import org.careerrelay.model.identity.LinkState;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.programme.Ending;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.qualification.PersonMerge;
import org.careerrelay.model.qualification.PersonMergeResult;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.qualification.ReviewCommand;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What turns out about people whose counts went over to another agency; ledgers are locked by the agencies' keys, so the other's comes before or after. */
class MovedCountsTest {

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency-0", "agency-2"})
    @Proves("CMP-6")
    void twoWhoTurnOutToBeOneAreTakenBackOnceWhereTheyHadCounted(String successor) {
        world.count(5);
        goOver(successor);
        merge();

        assertThat(kinds(World.AGENCY)).endsWith(LedgerKind.ADJUST, LedgerKind.UNCOUNT);
        assertThat(kinds(successor)).containsExactly(LedgerKind.OPENING);
        assertThat(people(successor)).isEqualTo(4);
        assertThat(countAgain("b-1", 1, successor)).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
        assertThat(countAgain("b-2", 2, successor)).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency-0", "agency-2"})
    void whoseCountIsTakenBackMayCountWithTheSuccessor(String successor) {
        world.count(5);
        goOver(successor);
        voidCount("a-1");

        assertThat(countAgain("b-2", 2, successor)).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
        assertThat(countAgain("b-1", 1, successor)).isEqualTo(Outcome.COUNTED);
        assertThat(kinds(successor)).containsExactly(LedgerKind.OPENING, LedgerKind.COUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency-0", "agency-2"})
    @Proves("CMP-6")
    void whoIsTakenApartCountsAgainWhereTheyHadCountedAndNotWithTheSuccessorToo(String successor) {
        world.count(5);
        goOver(successor);
        merge();
        split("a-2");

        assertThat(kinds(World.AGENCY)).endsWith(LedgerKind.UNCOUNT, LedgerKind.ADJUST);
        assertThat(kinds(successor)).containsExactly(LedgerKind.OPENING);
        assertThat(people(successor)).isEqualTo(5);
        assertThat(countAgain("b-1", 1, successor)).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
        assertThat(countAgain("b-2", 2, successor)).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency-0", "agency-2"})
    @Proves("CMP-6")
    void whoCountsWithTheSuccessorByNowDoesNotCountAgainWithTheOther(String successor) {
        world.count(5);
        goOver(successor);
        consent("b-2", 2);
        merge();
        voidCount("a-1");
        assertThat(answer("b-2", successor)).isEqualTo(Outcome.COUNTED);
        split("a-2");

        assertThat(people(successor)).as("a-3, a-4, a-5 and b-2").isEqualTo(4);
        assertThat(world.company().operator().qualification(id("a-2")))
                .hasValueSatisfying(row -> assertThat(row.state()).isEqualTo(QualificationState.REFUSED));
        assertThat(countAgain("c-2", 2, successor)).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
        assertThat(countAgain("c-1", 1, successor)).isEqualTo(Outcome.COUNTED);
    }

    @Test
    void whoIsTakenApartCountsWithNoneOfSeveralSuccessors() {
        world.count(5);
        goOver("agency-2");
        goOver("agency-2", "agency-0");
        merge();
        split("a-2");

        assertThat(countAgain("b-2", 2, "agency-0")).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
        assertThat(countAgain("b-1", 1, "agency-0")).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency-0", "agency-2"})
    void whoHadNotGoneOverMayCountWithTheSuccessorAlsoAfterTheyWereTakenApart(String successor) {
        world.count(1);
        world.consented(1);
        goOver(successor);
        assertThat(answer("a-2", World.AGENCY)).isEqualTo(Outcome.COUNTED);
        merge();
        split("a-2");

        assertThat(people(successor)).isEqualTo(2);
        assertThat(countAgain("b-2", 2, successor)).isEqualTo(Outcome.COUNTED);
        assertThat(countAgain("b-1", 1, successor)).isEqualTo(Outcome.PERSON_ALREADY_COUNTED);
    }

    private void merge() {
        assertThat(world.company()
                        .operator()
                        .samePerson(World.ACME, new PersonMerge("merge-1", id("a-1"), id("a-2"), "hr-1")))
                .isEqualTo(new PersonMergeResult.Merged(false));
    }

    private void voidCount(String application) {
        world.company()
                .operator()
                .reviews(World.ACME, World.AGENCY)
                .voidReferral(new ReviewCommand("void-1", id(application), "operator-1", ""));
    }

    private void split(String application) {
        assertThat(world.desk()
                        .recognition(Accessor.of("hr-1", ActorRole.HUMAN_RESOURCES)
                                .because(AccessReason.Code.RECRUITING, "applications of today"))
                        .split(application))
                .isEqualTo(new IdentityChange.Done(LinkState.APART));
    }

    /** Of both ledgers. */
    private long people(String successor) {
        return world.desk().credits(World.AGENCY).counted()
                + world.desk().credits(successor).counted();
    }

    private void goOver(String successor) {
        goOver(World.AGENCY, successor);
    }

    private void goOver(String agency, String successor) {
        Programme ended = Programmes.with(agency);
        world.desk().partner(World.agencyProfile(successor));
        world.desk()
                .open(ended.policies(
                        ended.policies().ending(new Ending(LocalDate.ofInstant(World.START, Programme.JAPAN), 0))));
        world.desk().open(Programmes.with(successor));
        assertThat(world.company()
                        .operator()
                        .ledger(World.ACME, agency)
                        .move(new ProgrammeMove("to-" + successor, successor, "agreement-7", "operator-1")))
                .isEqualTo(new LedgerChange.Written(false));
    }

    /** The person is rejected again, and consents and is answered through the other agency's programme. */
    private Outcome countAgain(String application, int person, String agency) {
        consent(application, person);
        return answer(application, agency);
    }

    private void consent(String application, int person) {
        world.reject(Rejection.of(application, "山田 太郎", World.address(person), world.clock.instant(), "recruiter-3"));
        world.run();
        world.candidate(application).consent(world.form(application, World.address(person)));
    }

    private Outcome answer(String application, String agency) {
        return world.company()
                .agency(agency)
                .acknowledge(
                        List.of(new Acknowledgement(id(application), AgencyAnswer.ACCEPTED_NEW, world.clock.instant())))
                .get(0)
                .outcome();
    }

    private OpaqueId id(String application) {
        return world.referral(application).id();
    }

    private List<LedgerKind> kinds(String agency) {
        return world.company().operator().ledger(World.ACME, agency).entries(0, 100).stream()
                .map(LedgerEntry::kind)
                .toList();
    }
}
