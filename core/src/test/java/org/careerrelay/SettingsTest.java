package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.company.MailSettings;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.tck.Proves;
import org.careerrelay.template.DefaultMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Settings are checked before they are stored, and everything wrong with them is said at once. */
class SettingsTest {

    private final World world = World.empty();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("H17")
    void everythingThatIsWrongWithASettingIsListed() {
        CompanyDesk desk = world.desk();
        assertThat(codes(() -> desk.profile(new CompanyProfile("", " ", "代表 一郎", "", "", "Japan"))))
                .containsExactly("address.notblank", "contactMail.notblank", "country.pattern", "legalName.notblank");
        assertThat(codes(() -> desk.partner(new AgencyProfile("Agency 1", "", "東京", "代表", "a@example.com", "", "JP"))))
                .containsExactly("key.pattern", "legalName.notblank");
        assertThat(codes(() -> desk.mail(DefaultMail.japanese("", "", ""))))
                .containsExactly("replyTo.notblank", "senderAddress.notblank", "senderName.notblank");
        assertThat(codes(() -> desk.mail(
                        DefaultMail.japanese("採用", "saiyo@localhost", "a@b.example.com\r\nBcc: c@example.com"))))
                .containsExactly("mail.syntax", "mail.syntax");
        assertThat(codes(() -> desk.profile(new CompanyProfile("株式会社", "東京", "代表", "saiyo", "", "JP"))))
                .containsExactly("mail.syntax");
        assertThat(codes(() -> desk.open(Programme.tenForOne("Agency 1")
                        .rule(new CreditRule(0, 0))
                        .licence("13-010554", World.TODAY))))
                .containsExactly("agency.pattern", "licence.number.pattern", "rule.grant.min", "rule.threshold.min");
        assertThat(world.company().operator().events(TenantKind.COMPANY, World.ACME, 0, 10))
                .isEmpty();
    }

    @Test
    void messagesComeInBothLanguages() {
        assertThatThrownBy(() -> world.desk().open(Programme.tenForOne("a").rule(new CreditRule(0, 1))))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    Violation violation = e.violations().get(0);
                    assertThat(violation.path()).isEqualTo("rule.threshold");
                    assertThat(violation.messageEn()).contains("1").isNotEqualTo(violation.messageJa());
                    assertThat(violation.messageJa()).contains("1");
                });
    }

    @Test
    void aKeyThatIsNoneOpensNoDoor() {
        for (String key : List.of("", "Acme", "a b", "-a", "株式会社", "a".repeat(101), "a/b")) {
            assertThat(codes(() -> world.company().company(key))).containsExactly("key.syntax");
            assertThat(codes(() -> world.company().agency(key))).containsExactly("key.syntax");
        }
    }

    @Test
    void whatHoldsAlreadyIsNotStoredAgain() {
        world.settle(World.ACME);
        world.settle(World.ACME);
        world.desk().open(World.programme());
        world.desk().open(World.programme());
        world.desk().open(World.programme().rule(new CreditRule(8, 1)));
        world.desk().open(World.programme());
        world.company().operator().dispatch();
        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.SETTING_STORED)
                .extracting(event -> event.event().details().get("name") + " "
                        + event.event().details().get("version"))
                .containsExactly(
                        "company 1",
                        "agency/agency-1 1",
                        "programme/agency-1 1",
                        "programme/agency-1 2",
                        "programme/agency-1 3");
    }

    /** What no server would take is said when it is said, and not to each applicant whose mail is lost. */
    @Test
    @Proves({"H17", "R-46"})
    void whatCannotStandInAMailIsRefused() {
        CompanyDesk desk = world.desk();
        for (String sender : List.of("採用@example.co.jp", "josé@example.co.jp")) {
            assertThat(codes(() -> desk.mail(DefaultMail.japanese("採用", sender, sender))))
                    .containsExactly("mail.ascii", "mail.ascii");
            assertThat(codes(() -> desk.profile(new CompanyProfile("株式会社", "東京", "代表", sender, "", "JP"))))
                    .containsExactly("mail.ascii");
        }
        for (String unusual : List.of(" saiyo@example.co.jp", "ｓaiyo@example.co.jp", "saiyo＠example.co.jp")) {
            assertThat(codes(() -> desk.mail(DefaultMail.japanese("採用", unusual, "hr@example.co.jp"))))
                    .containsExactly("mail.syntax");
        }
        for (String bad : List.of("a\r\nBcc: x@example.com", "a\u0000", "a\uD800", "a\u2028b")) {
            assertThat(codes(() -> desk.mail(DefaultMail.japanese(bad, "saiyo@example.co.jp", "hr@example.co.jp"))))
                    .containsExactly("line.characters");
            assertThat(codes(() -> desk.profile(new CompanyProfile(bad, "東京", "代表", "a@example.co.jp", "", "JP"))))
                    .containsExactly("line.characters");
            assertThat(codes(() ->
                            desk.partner(new AgencyProfile("agency-1", bad, "東京", "代表", "a@example.com", "", "JP"))))
                    .containsExactly("line.characters");
        }
        MailSettings mail = DefaultMail.japanese("採用", "saiyo@採用.example.jp", "hr@example.co.jp");
        assertThat(codes(() -> desk.mail(
                        new MailSettings("採用", "a@example.jp", "a@example.jp", mail.locale(), "a\nb", "\u0007"))))
                .containsExactly("line.characters", "text.characters");
        desk.mail(mail);
    }

    @Test
    void theMessageIdHasTheSendersDomainInAscii() {
        world.settle(World.ACME);
        world.desk().open(World.programme());
        world.desk().mail(DefaultMail.japanese("採用", "saiyo@採用.Example.jp", "hr@example.co.jp"));
        world.rejectNext(1);
        world.run();
        assertThat(world.letter("a-1").messageId()).endsWith("@xn--czu130b.example.jp");
    }

    /** A node two seconds ahead gives a licence; one a second behind takes it away, as it was before. */
    @Test
    void whatWasSaidLastStaysWhateverTheClocks() {
        world.settle(World.ACME);
        Programme licensed = World.programme();
        Programme unlicensed = Programme.tenForOne(World.AGENCY);
        world.desk().open(unlicensed);
        world.clock.move(Duration.ofDays(1));
        try (CareerRelay ahead = node(Duration.ofSeconds(2));
                CareerRelay behind = node(Duration.ofSeconds(-1))) {
            ahead.company(World.ACME).open(licensed);
            behind.company(World.ACME).open(unlicensed);
            behind.company(World.ACME).open(unlicensed);
        }
        world.clock.move(Duration.ofHours(1));
        world.rejectNext(1);
        world.run();
        assertThat(world.letter("a-1").relay()).isNull();
        assertThat(world.events())
                .filteredOn(event -> event.event().type() == EventType.SETTING_STORED)
                .extracting(event -> event.event().details().get("version"))
                .containsExactly("1", "1", "1", "2", "3");
    }

    private CareerRelay node(Duration ahead) {
        return world.builder(world.companyStorage, world.keys)
                .clock(new MovableClock(world.clock.instant().plus(ahead)))
                .mail(world.mail)
                .agency(world.toAgency)
                .build();
    }

    @Test
    @Proves("H17")
    void theBuilderSaysAllThatIsMissing() {
        assertThat(codes(() -> CareerRelay.builder()
                        .mail(MemoryMail.create())
                        .lease(Duration.ZERO)
                        .build()))
                .containsExactlyInAnyOrder("builder.needed", "builder.needed", "builder.needed", "lease.too-short");
        assertThat(codes(() -> CareerRelay.builder()
                        .storage(MemoryStorage.create())
                        .keys(KeyRing.random(new Random(7)))
                        .linksAt(URI.create("https://jobs.example.co.jp/a-long-path/"))
                        .build()))
                .containsExactly("links.unusable");
    }

    @Test
    void aMailUsesTheCompanysOwnSettings() {
        world.settle(World.ACME);
        world.desk().open(World.programme());
        world.desk().mail(DefaultMail.english("Sample Inc.", "jobs@sample.example.com", "hr@sample.example.com"));
        world.rejectNext(1);
        world.run();
        assertThat(world.letter("a-1").senderAddress()).isEqualTo("jobs@sample.example.com");
        assertThat(world.letter("a-1").messageId()).endsWith("@sample.example.com");
        assertThat(world.letter("a-1").body()).contains("{{relay}}", "{{application}}", "cheering you on");
        assertThat(world.letter("a-1").relay()).isNotNull();
        assertThat(Objects.requireNonNull(world.letter("a-1").relay()).before())
                .contains("optional", "見本人材株式会社", "13-ユ-010554");
    }

    @Test
    void theDefaultMailEncourages() {
        world.settle(World.ACME);
        world.desk().open(World.programme());
        world.rejectNext(1);
        world.run();
        assertThat(world.letter("a-1").body()).contains("今後のキャリアを心より応援しております", "{{relay}}");
        assertThat(Objects.requireNonNull(world.letter("a-1").relay()).link().reveal())
                .startsWith("https://jobs.example.co.jp/r/");
    }

    private static List<String> codes(ThrowingCallable call) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, call);
        assertThat(refused).isNotNull();
        return refused.violations().stream().map(Violation::code).sorted().toList();
    }
}
