package org.careerrelay.http.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.Acme;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.AssistedFields;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.referral.InboxReferral;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two installations, each with its own engine, storage, keys and server, that know each other by URL and secret only. */
class RoundTripTest {

    private final TwoSides sides = new TwoSides();
    private final Acme acme = sides.acme;
    private final CareerRelay agency = sides.agency;

    @AfterEach
    void close() {
        sides.close();
    }

    @Test
    @Proves("A08")
    void aConsentReachesTheAgencyOnceAndItsAnswerComesBack() {
        sides.agencyListens();
        sides.companyListens();

        consent(acme.reject("application-17", "taro@example.jp"));
        acme.relay.operator().dispatch();
        sides.clock.pass(Duration.ofDays(1));
        acme.relay.operator().dispatch();

        List<InboxReferral> pending = sides.inbox.pending(10);
        assertThat(pending).hasSize(1);
        assertThat(pending.get(0).company()).isEqualTo(Acme.KEY);
        assertThat(pending.get(0).answers().name().reveal()).isEqualTo("髙﨑 太郎");
        assertThat(acme.tally(TallyKind.SENT)).isEqualTo(1);

        sides.inbox.answer(List.of(new InboxAnswer(Acme.KEY, pending.get(0).referral(), AgencyAnswer.ACCEPTED_NEW)));
        agency.operator().dispatch();

        assertThat(acme.tally(TallyKind.COUNTED)).isEqualTo(1);
        assertThat(sides.inbox.pending(10)).isEmpty();
    }

    @Test
    @Proves({"R-24", "R-26"})
    void fieldsOfTheCompanyReachTheAgencyThatThePersonAgreedTo() {
        sides.agencyListens();
        acme.assisted();
        URI link = acme.reject(
                Rejection.of("application-17", "山田 太郎", "taro@example.jp", sides.clock.instant(), "recruiter-3")
                        .assisted(AssistedFields.of("山田 太郎", "taro@example.jp")
                                .kana("ヤマダ タロウ")
                                .phone("090-0000-0000")));
        RelayAnswers typed = new RelayAnswers(Pii.of(""), Pii.of(""), Pii.of("東京"));

        consent(link, EnumSet.of(Purpose.AGENCY_REGISTRATION, Purpose.ASSISTED_TRANSFER), typed);
        acme.relay.operator().dispatch();

        assertThat(sides.inbox.pending(10))
                .singleElement()
                .satisfies(pending -> assertThat(pending.answers())
                        .isEqualTo(new RelayAnswers(
                                Pii.of("山田 太郎"),
                                Pii.of("taro@example.jp"),
                                Pii.of("東京"),
                                Pii.of("ヤマダ タロウ"),
                                Pii.of("090-0000-0000"))));
    }

    @Test
    void whatAnAgencyThatIsDownMissesComesLater() {
        consent(acme.reject("application-17", "taro@example.jp"));
        acme.relay.operator().dispatch();
        assertThat(acme.tally(TallyKind.SENT)).as("nothing listens yet").isZero();

        sides.agencyListens();
        sides.clock.pass(Duration.ofDays(1));
        acme.relay.operator().dispatch();

        assertThat(sides.inbox.pending(10)).hasSize(1);
        assertThat(acme.tally(TallyKind.SENT)).isEqualTo(1);
    }

    private void consent(URI link) {
        consent(
                link,
                EnumSet.of(Purpose.AGENCY_REGISTRATION),
                new RelayAnswers(Pii.of("髙﨑 太郎"), Pii.of("taro.private@example.com"), Pii.of("東京")));
    }

    private void consent(URI link, Set<Purpose> purposes, RelayAnswers answers) {
        CandidateDesk desk = sides.candidate(link);
        ConsentOutcome outcome = desk.consent(
                desk.look(Locale.JAPANESE).orElseThrow().form(purposes, true, Pii.of("taro@example.jp"), answers));
        assertThat(outcome).isInstanceOf(ConsentOutcome.Given.class);
    }
}
