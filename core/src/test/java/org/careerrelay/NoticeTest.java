package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.programme.TransferPolicy;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Consent is to what was shown, and to whom was named, and to nothing else. */
class NoticeTest {

    private final World world = World.immediate();

    @BeforeEach
    void mailed() {
        world.rejectNext(1);
        world.run();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"R-09", "R-13"})
    void aFormOfAnOlderNoticeIsNoConsentToTheNewOne() {
        ConsentForm filledIn = world.form(World.address(1));
        world.desk().partner(other("US"));

        assertThat(world.candidate("a-1").consent(filledIn)).isEqualTo(new ConsentOutcome.NoticeChanged());
        world.desk()
                .open(World.programme()
                        .policies(Policies.DEFAULT.transfer(TransferPolicy.DEFAULT.crossBorder(new CrossBorder(
                                CrossBorderBasis.CONSENT_28,
                                "https://example.com/system",
                                "https://example.com/measures")))));
        assertThat(world.candidate("a-1").consent(world.form(World.address(1))))
                .as("shown anew")
                .isInstanceOf(ConsentOutcome.Given.class);
    }

    @Test
    @Proves({"R-01", "R-13"})
    void anotherCompanyUnderTheSameKeyReceivesNothing() {
        assertThat(world.candidate("a-1").consent(world.form(World.address(1))))
                .isInstanceOf(ConsentOutcome.Given.class);
        world.desk().partner(other("JP"));
        world.run();

        assertThat(world.toAgency.passed()).isEmpty();
        assertThat(world.inbox().pending(10)).isEmpty();
    }

    /** The half of R-64 that concerns the notice. */
    @Test
    void theNoticeSaysWhetherACountStaysWhenThePersonWithdraws() {
        assertThat(text()).anyMatch(paragraph -> paragraph.contains("人数は変わりません"));
        world.desk()
                .open(World.programme()
                        .policies(Policies.DEFAULT.qualification(QualificationPolicy.DEFAULT.countStays(false))));
        assertThat(text())
                .anyMatch(paragraph -> paragraph.contains("人数は1名減ります"))
                .noneMatch(paragraph -> paragraph.contains("人数は変わりません"));
    }

    private List<String> text() {
        return world.candidate("a-1")
                .look(Locale.JAPANESE)
                .orElseThrow()
                .notice()
                .paragraphs();
    }

    private static AgencyProfile other(String country) {
        return new AgencyProfile(World.AGENCY, "別人材株式会社", "大阪府大阪市1-1", "代表取締役", "desk@other.example.jp", "", country);
    }
}
