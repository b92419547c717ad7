package org.careerrelay.http.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.EnumSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.AgencyInbox;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.Acme;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.TransferPolicy;
import org.careerrelay.model.referral.RegistrationOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody is announced over the wire, types their data at the agency, and the agency's answer comes back. */
class SelfEntryRoundTripTest {

    private final TwoSides sides = TwoSides.listening();
    private final Acme acme = sides.acme;
    private final CareerRelay agency = sides.agency;
    private final AgencyInbox inbox = sides.inbox;
    private final URI link = acme.reject("application-17", "taro@example.jp");

    @BeforeEach
    void open() {
        acme.relay
                .company(Acme.KEY)
                .open(Acme.programme()
                        .handOver(HandOver.SELF_ENTRY)
                        .policies(Policies.DEFAULT.transfer(
                                TransferPolicy.DEFAULT.entryPage(URI.create("https://agency.example.jp/register")))));
    }

    private CandidateDesk desk() {
        return sides.candidate(link);
    }

    @AfterEach
    void close() {
        sides.close();
    }

    @Test
    void whoIsAnnouncedRegistersAtTheAgencyAndCounts() {
        ConsentOutcome outcome = desk().consent(desk().look(Locale.JAPANESE)
                .orElseThrow()
                .form(EnumSet.of(Purpose.AGENCY_REGISTRATION), true, Pii.of("taro@example.jp")));
        URI page = ((ConsentOutcome.Given) outcome).continueAt();
        acme.relay.operator().dispatch();

        Matcher called = Pattern.compile("company=(.+)&referral=(.+)").matcher(page.getQuery());
        assertThat(called.matches()).isTrue();
        RegistrationOutcome registered = inbox.registered(
                called.group(1),
                OpaqueId.parse(called.group(2)),
                new RelayAnswers(Pii.of("山田 太郎"), Pii.of("taro.private@example.com"), Pii.of("静岡")));
        assertThat(registered).isEqualTo(new RegistrationOutcome.Registered(false));
        inbox.attribute(10);
        agency.operator().dispatch();

        assertThat(acme.tally(TallyKind.COUNTED)).isEqualTo(1);
    }
}
