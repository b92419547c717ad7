package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.careerrelay.link.LinkTokens;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.erasure.ErasureState;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.receipt.DataMap;
import org.careerrelay.model.receipt.DataMap.Kind;
import org.careerrelay.model.receipt.Proven;
import org.careerrelay.model.receipt.ReceiptDocument;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody with a link sees and does about their own data, once they have proved that they are the addressee. */
class MyDataTest {

    private static final Pii<String> OTHER = Pii.of("other@example.com");

    private final World world = World.immediate();
    private OpaqueId given = OpaqueId.of(new byte[OpaqueId.BYTES]);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("R-15")
    void theReceiptIsIssuedAgainAndSaysHowTheConsentStandsNow() {
        CandidateDesk desk = managing();
        ReceiptDocument given = shown(desk.receipt(address(), Locale.JAPANESE));
        assertThat(given.receipt().state()).isEqualTo(ConsentState.CONSENT_GIVEN);
        assertThat(given.text().reveal()).contains("見本人材株式会社", "https://jobs.example.co.jp/r/");
        assertThat(shown(desk.receipt(address(), Locale.ENGLISH)).text().reveal())
                .contains("What you agreed to");

        desk.withdraw(address());
        assertThat(shown(desk.receipt(address(), Locale.JAPANESE)).receipt().state())
                .isEqualTo(ConsentState.CONSENT_WITHDRAWN);
    }

    @Test
    void whoeverIsNotTheAddresseeSeesNothingAndIsLockedOut() {
        CandidateDesk desk = managing();
        for (int left = 4; left > 0; left--) {
            assertThat(desk.dataMap(OTHER, Locale.JAPANESE)).isEqualTo(new Proven.WrongAddress<DataMap>(left));
        }
        Proven.Locked<?> locked = new Proven.Locked<>(World.START.plus(Duration.ofDays(1)));
        assertThat(desk.receipt(OTHER, Locale.JAPANESE)).isEqualTo(locked);
        assertThat(desk.dataMap(address(), Locale.JAPANESE)).isEqualTo(locked);
        assertThat(desk.erase(address())).isEqualTo(locked);
    }

    @Test
    void whatIsNoLinkShowsNothing() {
        CandidateDesk desk = world.company().candidate(RawToken.of("no-token"));
        assertThat(desk.receipt(OTHER, Locale.JAPANESE)).isInstanceOf(Proven.InvalidLink.class);
        assertThat(desk.dataMap(OTHER, Locale.JAPANESE)).isInstanceOf(Proven.InvalidLink.class);
        assertThat(desk.erase(OTHER)).isInstanceOf(Proven.InvalidLink.class);
    }

    @Test
    void theMapSaysWhoHoldsWhatUntilWhen() {
        world.rejectNext(1);
        world.run();
        CandidateDesk before = world.candidate("a-1");
        assertThat(kinds(before)).containsExactly(Kind.RECOGNITION, Kind.REJECTION);
        assertThat(before.receipt(address(), Locale.JAPANESE)).isInstanceOf(Proven.Nothing.class);

        CandidateDesk desk = consented();
        assertThat(kinds(desk))
                .contains(Kind.ANSWERS, Kind.CONSENT)
                .doesNotContain(Kind.REGISTRATION, Kind.PROVISION_RECORD);
        world.run();
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.run();

        DataMap map = shown(desk.dataMap(address(), Locale.JAPANESE));
        assertThat(map.holdings())
                .extracting(DataMap.Holding::kind)
                .contains(Kind.RECOGNITION, Kind.REJECTION, Kind.PROVISION_RECORD)
                .doesNotContain(Kind.ANSWERS);
        assertThat(holding(map, Kind.CONSENT)).satisfies(consent -> {
            assertThat(consent.holder()).isEqualTo("株式会社サンプル");
            assertThat(consent.until())
                    .as("three years after its end")
                    .isAfter(World.START.plus(Duration.ofDays(4 * 365)));
        });
        assertThat(holding(map, Kind.REGISTRATION)).satisfies(registration -> {
            assertThat(registration.holder()).isEqualTo("見本人材株式会社");
            assertThat(registration.contact()).isEqualTo("contact@agency.example.com");
            assertThat(registration.licence()).isEqualTo("13-ユ-010554");
            assertThat(registration.items()).containsExactly("MAIL", "NAME", "WISHES");
            assertThat(registration.since()).isEqualTo(World.START);
            assertThat(registration.until()).as("the agency has to be asked").isNull();
        });
    }

    @Test
    @Proves("R-72")
    void erasingLeavesWhatHasToBeKeptAndTellsTheAgency() {
        world.rejectNext(1);
        world.run();
        CandidateDesk desk = consented();
        world.run();
        ErasureReport report = shown(desk.erase(address()));
        assertThat(report.state()).isEqualTo(ErasureState.DONE);
        assertThat(report.kept()).isNotEmpty();
        assertThat(world.<List<Instruction>>read(
                        (unit, acme) -> unit.instructions().byReferral(acme, World.AGENCY, List.of(given))))
                .extracting(Instruction::kind)
                .contains(InstructionKind.ERASE);

        assertThat(kinds(desk)).as("the link goes on working for what is kept").contains(Kind.CONSENT);
        assertThat(kinds(desk)).doesNotContain(Kind.RECOGNITION, Kind.REJECTION, Kind.ANSWERS);
        assertThat(desk.erase(OTHER)).isEqualTo(new Proven.WrongAddress<ErasureReport>(4));
    }

    @Test
    @Proves({"R-71", "B14"})
    void anErasureFromThePageIsInTheLogOfRequestsWithItsDayAndItsOutcome() {
        world.rejectNext(1);
        world.run();
        CandidateDesk desk = consented();
        world.run();
        ErasureReport report = shown(desk.erase(address()));

        PrivacyDesk officer = Officer.of(world.desk());
        RightsRequest request = officer.requests(null, 10).get(0);
        assertThat(request.kind()).isEqualTo(RequestKind.ERASURE);
        assertThat(request.identity())
                .isEqualTo(new IdentityProof(IdentityProof.Method.ADDRESSEE, world.clock.instant(), "system"));
        assertThat(request.dueAt()).isEqualTo(Instant.parse("2026-11-29T15:00:00Z"));
        assertThat(request.erasure()).isEqualTo(report.id());
        assertThat(request.state()).as("the agency has not erased yet").isEqualTo(RequestState.PARTIAL);

        world.run();
        world.clock.move(Duration.ofHours(2));
        world.run();
        assertThat(officer.requests(null, 10)).extracting(RightsRequest::state).containsExactly(RequestState.DONE);
    }

    @Test
    @Proves("R-71")
    void anErasureFromOneLinkTellsOfEveryHandOver() {
        world.rejectNext(1);
        world.run();
        CandidateDesk desk = consented();
        world.reject(Rejection.of("b-1", "山田 太郎", World.address(1), world.clock.instant(), "recruiter-3"));
        world.run();
        OpaqueId second = world.referral("b-1").id();
        world.candidate("b-1").consent(world.form("b-1", World.address(1)));
        world.run();

        shown(desk.erase(address()));
        assertThat(world.<List<Instruction>>read(
                        (unit, acme) -> unit.instructions().byReferral(acme, World.AGENCY, List.of(given, second))))
                .filteredOn(instruction -> instruction.kind() == InstructionKind.ERASE)
                .extracting(Instruction::referral)
                .containsExactlyInAnyOrder(given, second);
    }

    private CandidateDesk managing() {
        world.rejectNext(1);
        world.run();
        return consented();
    }

    private CandidateDesk consented() {
        given = world.referral("a-1").id();
        ConsentOutcome.Given outcome = (ConsentOutcome.Given) world.consent(1);
        return world.company().candidate(new LinkTokens(world.keys).issue(outcome.consent()));
    }

    private static List<Kind> kinds(CandidateDesk desk) {
        return shown(desk.dataMap(address(), Locale.JAPANESE)).holdings().stream()
                .map(DataMap.Holding::kind)
                .toList();
    }

    private static DataMap.Holding holding(DataMap map, Kind kind) {
        return map.holdings().stream()
                .filter(holding -> holding.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Pii<String> address() {
        return Pii.of(World.address(1));
    }

    private static <T> T shown(Proven<T> proven) {
        if (proven instanceof Proven.Shown<T> shown) {
            return shown.value();
        }
        throw new AssertionError("nothing was shown: " + proven);
    }
}
