package org.careerrelay.http.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.careerrelay.AgencyInbox;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.Acme;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A withdrawal goes from one installation to the other and the agency's word comes back, over the wire. */
class InstructionRoundTripTest {

    private final TwoSides sides = TwoSides.listening();
    private final Acme acme = sides.acme;
    private final CareerRelay agency = sides.agency;
    private final AgencyInbox inbox = sides.inbox;
    private final URI link = acme.reject("application-17", "taro@example.jp");

    @BeforeEach
    void handOver() {
        ConsentOutcome outcome = desk().consent(desk().look(Locale.JAPANESE)
                .orElseThrow()
                .form(
                        EnumSet.of(Purpose.AGENCY_REGISTRATION),
                        true,
                        Pii.of("taro@example.jp"),
                        new RelayAnswers(Pii.of("山田 太郎"), Pii.of("taro.private@example.com"), Pii.of("東京"))));
        assertThat(outcome).isInstanceOf(ConsentOutcome.Given.class);
        acme.relay.operator().dispatch();
        assertThat(inbox.pending(10)).hasSize(1);
    }

    private CandidateDesk desk() {
        return sides.candidate(link);
    }

    @AfterEach
    void close() {
        sides.close();
    }

    @Test
    @Proves({"B04", "R-11", "R-71"})
    void aWithdrawalReachesTheAgencyAndItsConfirmationComesBack() {
        assertThat(desk().withdraw(Pii.of("taro@example.jp"))).isInstanceOf(WithdrawalOutcome.Withdrawn.class);
        acme.relay.operator().dispatch();
        assertThat(inbox.pending(10)).isEmpty();

        agency.operator().dispatch();
        assertThat(acme.events())
                .map(numbered -> numbered.event())
                .filteredOn(event -> event.type() == EventType.INSTRUCTION_CARRIED_OUT)
                .singleElement()
                .satisfies(event -> assertThat(event.details()).containsEntry("outcome", "DONE"));
    }

    @Test
    @Proves({"Q6", "R-71"})
    void whatTheAgencyKeepsItSaysWhyAndUntilWhen() {
        inbox.answer(List.of(new InboxAnswer(Acme.KEY, inbox.pending(1).get(0).referral(), AgencyAnswer.ACCEPTED_NEW)));
        agency.operator().dispatch();
        desk().withdraw(Pii.of("taro@example.jp"));
        acme.relay.operator().dispatch();

        Instruction open = inbox.instructions().open(null, 10).get(0);
        inbox.instructions()
                .carriedOut(
                        Acme.KEY,
                        open.id(),
                        InstructionResult.kept("求職管理簿", LocalDate.of(2028, 11, 15), sides.clock.instant()));
        agency.operator().dispatch();

        assertThat(acme.events())
                .map(numbered -> numbered.event())
                .filteredOn(event -> event.type() == EventType.INSTRUCTION_CARRIED_OUT)
                .singleElement()
                .satisfies(event -> assertThat(event.details()).containsEntry("outcome", "KEPT"));
        assertThat(acme.tally(TallyKind.COUNTED)).isEqualTo(1);
    }
}
