package org.careerrelay.verification.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Random;
import org.careerrelay.CareerRelay;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** The tables on the pages for a privacy officer are the profile's own values, and their code runs. */
class PrivacyOfficerPageTest {

    @Test
    @Proves("R-70")
    void theTablesAreThoseOfTheShippedProfile() {
        try (CareerRelay relay = relay()) {
            assertThat(table("docs/guide/privacy-officer.md"))
                    .isEqualTo(relay.operator().retention().rules(TenantKind.COMPANY, "acme", Locale.ENGLISH));
            assertThat(table("docs/ja/privacy-officer.md"))
                    .isEqualTo(relay.operator().retention().rules(TenantKind.COMPANY, "acme", Locale.JAPANESE));
        }
    }

    @Test
    @Proves("B15")
    void thePagesCodeRuns() {
        try (CareerRelay relay = relay()) {
            PrivacyExample.Seen seen = PrivacyExample.retention(relay);

            assertThat(seen.due().rows()).isZero();
            assertThat(seen.done().finished()).isTrue();
            assertThat(seen.late()).isEmpty();
            assertThat(seen.document()).contains("| 6か月 |");
        }
    }

    private static CareerRelay relay() {
        CareerRelay relay = CareerRelay.builder()
                .storage(MemoryStorage.create())
                .keys(KeyRing.random(new Random(7)))
                .clock(Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC))
                .build();
        relay.company("acme")
                .profile(new CompanyProfile(
                        "株式会社例示製作所", "東京都千代田区1-1", "代表取締役 例示 一郎", "saiyo@example.co.jp", "03-0000-0000", "JP"));
        return relay;
    }

    private static String table(String page) {
        String text = Markdown.text(Markdown.ROOT.resolve(page));
        String begin = "<!-- rules -->\n";
        return text.substring(text.indexOf(begin) + begin.length(), text.indexOf("<!-- /rules -->"));
    }
}
