package org.careerrelay.verification.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.BulkConsentDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.ConsentImportResult;
import org.careerrelay.model.consent.ConsentImportResult.Outcome;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the guide on consents in bulk works, and the line that it shows is taken. */
class BulkConsentExampleTest {

    private static final Pattern LINE = Pattern.compile("(?s)```json\n(.*?)```");

    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-01T00:00:00Z"));

    @Test
    void theGuidesCodeAndLineWork() throws IOException {
        try (CareerRelay relay = CareerRelay.builder()
                .storage(MemoryStorage.create())
                .mail(MemoryMail.create())
                .linksAt(URI.create("https://jobs.example.co.jp/r/"))
                .keys(KeyRing.random(new SecureRandom()))
                .clock(clock)
                .build()) {
            rejected(relay.company("acme"));
            clock.pass(Duration.ofDays(20));
            BulkConsentDesk consents = BulkConsentExample.desk(relay);
            Path collected = folder.resolve("collected.ndjson");
            Files.writeString(collected, line() + "\n{}\n", StandardCharsets.UTF_8);

            List<ConsentImportResult> tried = BulkConsentExample.take(consents, collected, true);
            assertThat(tried).extracting(ConsentImportResult::outcome).containsExactly(Outcome.TAKEN, Outcome.REFUSED);
            assertThat(BulkConsentExample.take(consents, collected, false)).isEqualTo(tried);

            Path exported = folder.resolve("consents.ndjson");
            assertThat(BulkConsentExample.write(consents, exported)).isEqualTo(1);
            assertThat(BulkConsentExample.restore(consents, exported)).isEmpty();
        }
    }

    /** As it stands in the guide, on one line. */
    private static String line() {
        Matcher block = LINE.matcher(Markdown.text(Markdown.ROOT.resolve("docs/guide/consents-in-bulk.md")));
        assertThat(block.find()).isTrue();
        return block.group(1).replace("\n", " ");
    }

    private void rejected(CompanyDesk acme) {
        acme.profile(new CompanyProfile("株式会社例示製作所", "東京都千代田区1-1", "代表取締役 例示 一", "saiyo@example.co.jp", "", "JP"));
        acme.partner(new AgencyProfile(
                "agency-1", "例示紹介株式会社", "東京都港区2-2", "代表取締役 例示 二", "desk@agency.example.jp", "", "JP"));
        acme.open(Programme.tenForOne("agency-1")
                .licence("13-ユ-010554", LocalDate.of(2030, 3, 31))
                .reviewedOn(LocalDate.of(2026, 10, 1))
                .noticeBasis(
                        new NoticeBasis(NoticeBasis.Kind.OPT_IN, "application form 12", LocalDate.of(2026, 4, 1))));
        acme.reject(
                List.of(Rejection.of("application-17", "山田 太郎", "taro@example.jp", clock.instant(), "recruiter-3")));
    }
}
