package org.careerrelay.verification.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.careerrelay.AgencyDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.credit.OpeningBalance;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code in the guide on introductions does what the guide says. */
class IntroductionGuideTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-15T00:00:00Z"));
    private final CareerRelay relay = CareerRelay.builder()
            .storage(MemoryStorage.create())
            .keys(KeyRing.random(new SecureRandom()))
            .clock(clock)
            .build();
    private final CompanyDesk acme = relay.company("acme");
    private final AgencyDesk agency = relay.agency("agency-1");

    @BeforeEach
    void withOneCredit() {
        acme.profile(new CompanyProfile("株式会社例示製作所", "東京都千代田区1-1", "代表取締役 例示 一", "saiyo@example.co.jp", "", "JP"));
        acme.partner(new AgencyProfile(
                "agency-1", "例示紹介株式会社", "東京都港区2-2", "代表取締役 例示 二", "desk@agency.example.jp", "", "JP"));
        acme.open(Programme.tenForOne("agency-1")
                .publication(Publication.IMMEDIATE)
                .licence("13-ユ-010554", LocalDate.of(2030, 3, 31))
                .reviewedOn(LocalDate.of(2026, 10, 1)));
        acme.openBalance("agency-1", new OpeningBalance("opening", 10, "contract/2025", "operator-1"));
    }

    @AfterEach
    void close() {
        relay.close();
    }

    @Test
    void aCreditIsUsedUpWhenTheAgencyHasNothingToSayAgainstTheJoining() {
        OpaqueId id = requested();
        agency.introduction(id).propose(Introduced.person());
        clock.pass(Duration.ofDays(20));
        assertThat(IntroductionExample.follow(acme, id)).isInstanceOf(StepResult.Moved.class);
        assertThat(IntroductionExample.another(acme, id)).isEqualTo(new RequestResult.OrdinaryFee());
        clock.pass(Duration.ofDays(15));
        assertThat(acme.introductions().get(0).state()).isEqualTo(IntroductionState.JOINED);
        assertThat(acme.credits("agency-1").consumed()).isOne();
    }

    @Test
    void aDisputeEndsAsBothHaveAgreed() {
        OpaqueId id = requested();
        agency.introduction(id).propose(Introduced.person());
        acme.introduction(id).accepted();
        agency.introduction(id).joined();
        assertThat(IntroductionExample.dispute(relay, acme, id)).isInstanceOf(StepResult.Moved.class);
        assertThat(acme.introductions().get(0).use()).isEqualTo(CreditUse.RELEASED);
    }

    private OpaqueId requested() {
        return ((RequestResult.Requested) IntroductionExample.request(acme))
                .introduction()
                .id();
    }
}
