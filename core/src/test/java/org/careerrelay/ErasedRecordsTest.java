package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.careerrelay.link.LinkTokens;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.IntroductionPolicy;
import org.careerrelay.model.provision.ProvisionExtract;
import org.careerrelay.model.provision.ProvisionExtract.Direction;
import org.careerrelay.model.qualification.PersonMerge;
import org.careerrelay.model.receipt.Proven;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.model.rights.Disclosure.Topic;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The records that the law keeps are told to whom they are about, after the erasure too. */
class ErasedRecordsTest {

    private final World world = World.with(programme ->
            programme.policies(programme.policies().introductions(IntroductionPolicy.DEFAULT.ownApplicantMonths(0))));

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"R-23", "R-72", "B14", "V-C14"})
    void whatTheCompanyReceivedOfSomebodyErasedIsInTheExtractAndInTheDisclosure() {
        CandidateDesk desk = handedOver("b-1", "introduced@example.com");
        proposed("introduced@example.com");
        OpaqueId taken = identified("b-1", RequestKind.PROVISION_RECORDS);
        officer().erasures().erase("b-1");

        ProvisionExtract fromThePage = shown(desk.provisions(Pii.of("introduced@example.com")));
        assertThat(directions(fromThePage)).containsExactly(Direction.PROVIDED, Direction.RECEIVED);
        assertThat(fromThePage.entries())
                .allSatisfy(entry -> assertThat(entry.name()).isEqualTo(Pii.of("山田 太郎")));
        assertThat(directions(officer().provisions(taken).orElseThrow()))
                .as("by a request that was taken before")
                .containsExactly(Direction.PROVIDED, Direction.RECEIVED);
        Disclosure disclosure = shown(desk.disclose(Pii.of("introduced@example.com"), RequestKind.DISCLOSURE));
        assertThat(rows(disclosure, Topic.PROVISIONS)).isOne();
        assertThat(rows(disclosure, Topic.RECEIPTS)).isOne();
    }

    @Test
    @Proves({"R-23", "R-72"})
    void whoWasOnePersonUnderTwoPseudonymsIsToldTheRecordsOfBoth() {
        CandidateDesk first = handedOver("b-1", "first@example.com");
        CandidateDesk second = handedOver("b-2", "second@example.com");
        world.company().operator().samePerson(World.ACME, new PersonMerge("merge-1", id("b-1"), id("b-2"), "hr-1"));
        proposed("second@example.com");
        Set<OpaqueId> requests = Set.of(
                identified("b-1", RequestKind.PROVISION_RECORDS), identified("b-2", RequestKind.PROVISION_RECORDS));
        officer().erasures().erase("b-1");

        for (OpaqueId request : requests) {
            assertThat(directions(officer().provisions(request).orElseThrow()))
                    .containsExactly(Direction.PROVIDED, Direction.PROVIDED, Direction.RECEIVED);
        }
        assertThat(directions(shown(first.provisions(Pii.of("first@example.com")))))
                .hasSize(3);
        assertThat(directions(shown(second.provisions(Pii.of("second@example.com")))))
                .hasSize(3);
    }

    @Test
    @Proves({"R-23", "R-64"})
    void nobodyElsesRecordsAreAmongThem() {
        CandidateDesk desk = handedOver("b-1", "introduced@example.com");
        CandidateDesk other = handedOver("b-2", "other@example.com");
        proposed("other@example.com");
        officer().erasures().erase("b-1");
        officer().erasures().erase("b-2");

        assertThat(directions(shown(desk.provisions(Pii.of("introduced@example.com")))))
                .containsExactly(Direction.PROVIDED);
        assertThat(directions(shown(other.provisions(Pii.of("other@example.com")))))
                .containsExactly(Direction.PROVIDED, Direction.RECEIVED);
    }

    /** Somebody who agreed and was handed over; the desk is that of the manage link. */
    private CandidateDesk handedOver(String application, String mail) {
        world.reject(Rejection.of(application, "山田 太郎", mail, world.clock.instant(), "recruiter-3"));
        world.run();
        ConsentOutcome.Given given =
                (ConsentOutcome.Given) world.candidate(application).consent(world.form(application, mail));
        world.run();
        return world.company().candidate(new LinkTokens(world.keys).issue(given.consent()));
    }

    private void proposed(String mail) {
        world.count(10);
        OpaqueId introduction = ((RequestResult.Requested) world.desk().request(World.AGENCY, JobOrder.titled("経理")))
                .introduction()
                .id();
        world.run();
        world.inbox().introduction(introduction).propose(World.proposal(mail));
        world.run();
        assertThat(world.desk().proposal(introduction)).isPresent();
    }

    private OpaqueId identified(String application, RequestKind kind) {
        OpaqueId request = officer().receive(application, kind).orElseThrow().id();
        officer().identify(request, IdentityProof.Method.DOCUMENT);
        return request;
    }

    private PrivacyDesk officer() {
        return Officer.of(world.desk());
    }

    private OpaqueId id(String application) {
        return world.referral(application).id();
    }

    private static List<Direction> directions(ProvisionExtract extract) {
        return extract.entries().stream().map(ProvisionExtract.Entry::direction).toList();
    }

    private static long rows(Disclosure disclosure, Topic topic) {
        return disclosure.sections().stream()
                .filter(section -> section.topic() == topic)
                .mapToLong(section -> section.rows().size())
                .sum();
    }

    private static <T> T shown(Proven<T> proven) {
        assertThat(proven).isInstanceOf(Proven.Shown.class);
        return ((Proven.Shown<T>) proven).value();
    }
}
