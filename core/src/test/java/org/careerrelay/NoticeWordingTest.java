package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.Invitation.Notice;
import org.careerrelay.model.consent.NoticeWording;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.careerrelay.spi.notice.NoticeTexts;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What notices say, who may word them, and that they are kept as they were shown. */
class NoticeWordingTest {

    /** Of full-width characters: 22 on a line and 20 lines on the first screen of a common phone, half of it for heading and margins. */
    private static final int FIRST_SCREEN = 400;

    private static final List<String> OWN = List.of(
            "{agency}（{licence}、{agencyAddress}、{country}）へ{items}をお渡しします。",
            "{optional}{nothingYet}{benefit}",
            "{months}か月、{retention}か月。{withdrawal}");

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
    @Proves({"R-05", "R-17"})
    void theJapaneseNoticeSaysAllThatPeopleMustKnow() {
        assertThat(notice(Locale.JAPANESE).paragraphs())
                .hasSize(5)
                .satisfiesExactly(
                        who -> assertThat(who)
                                .contains("見本人材株式会社", "13-ユ-010554", "東京都港区芝1-1", "国: 日本")
                                .contains("氏名・メールアドレス・ご希望", "転職支援の登録のため"),
                        free -> assertThat(free).contains("任意", "株式会社サンプルの今回および今後の選考には一切影響しません"),
                        nothing -> assertThat(nothing).contains("この時点では、あなたの情報は何も渡っていません"),
                        gain -> assertThat(gain).contains("株式会社サンプルは", "10名になるごとに、無料で人材の紹介"),
                        end -> assertThat(end).contains("同意は12か月", "保管は登録終了後24か月以内", "いつでもこのページから撤回"));
    }

    @Test
    @Proves("R-18")
    void theEnglishNoticeSaysTheSame() {
        assertThat(notice(Locale.ENGLISH).paragraphs())
                .hasSize(5)
                .satisfiesExactly(
                        who -> assertThat(who)
                                .contains("見本人材株式会社", "13-ユ-010554", "country: Japan", "name, mail address, wishes"),
                        free -> assertThat(free).contains("optional", "no effect on this or any later selection"),
                        nothing -> assertThat(nothing).contains("Nothing about you has been passed on"),
                        gain -> assertThat(gain).contains("For every 10 people", "free introduction"),
                        end -> assertThat(end).contains("12 months", "24 months", "withdraw on this page at any time"));
    }

    @Test
    @Proves({"R-05", "R-26"})
    void wordsThatDoNotNameTheCompanysOwnFieldsHaveThemNamedBehind() {
        try (World assisted = World.built(MemoryStorage.create(), builder -> builder.notice(new Esperanto()))) {
            assisted.settle(World.ACME);
            assisted.desk().open(AssistedFixture.assisted(AssistedFixture.BASIS).apply(World.programme()));
            assisted.rejectNext(1);
            assisted.run();

            assertThat(assisted.candidate("a-1")
                            .look(Locale.forLanguageTag("eo"))
                            .orElseThrow()
                            .notice()
                            .choices())
                    .filteredOn(choice -> choice.purpose() == Purpose.ASSISTED_TRANSFER)
                    .singleElement()
                    .satisfies(choice -> assertThat(choice.text()).endsWith(" (name, kana, mail, phone)"));
        }
    }

    @ParameterizedTest
    @EnumSource(HandOver.class)
    @Proves("R-17")
    void theJapaneseNoticeFitsThePhonesFirstScreen(HandOver way) {
        world.desk().open(HandOverModesTest.in(way, World.programme()));
        Notice notice = notice(Locale.JAPANESE);
        assertThat(notice.title().length()
                        + notice.paragraphs().stream().mapToInt(String::length).sum())
                .isLessThan(FIRST_SCREEN);
        assertThat(notice.paragraphs())
                .allSatisfy(sentence -> assertThat(sentence)
                        .endsWith("。")
                        .satisfies(text -> assertThat(
                                        text.chars().filter(c -> c == '。').count())
                                .isOne()));
    }

    @Test
    @Proves("R-09")
    void whatIsShownIsWhatIsHashedBoxesIncluded() {
        Notice shown = notice(Locale.JAPANESE);
        assertThat(StoredNotice.sha256(shown.canonicalText()))
                .isEqualTo(shown.reference().sha256());
        assertThat(shown.canonicalText())
                .startsWith("人材紹介会社への登録のご案内\n")
                .contains("\nAGENCY_REGISTRATION: このページに入力する内容を見本人材株式会社に提供し")
                .endsWith("\nFEEDBACK_TO_COMPANY: 登録の結果を株式会社サンプルに知らせること\n")
                .doesNotContain("\r", "{");
        assertThat(shown.choices())
                .extracting(Invitation.Choice::purpose)
                .containsExactlyElementsOf(world.candidate("a-1")
                        .look(Locale.JAPANESE)
                        .orElseThrow()
                        .purposes());
    }

    @Test
    @Proves({"R-02", "R-09"})
    void theNoticeIsKeptWithTheFirstConsentAndNotByLooking() {
        Notice shown = notice(Locale.JAPANESE);
        assertThat(kept(shown)).isEmpty();

        world.consent(1);
        List<StoredNotice> kept = kept(shown);
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).notice()).isEqualTo(shown);
        assertThat(kept.get(0).isIntact()).isTrue();
        assertThat(kept.get(0).keptAt()).isEqualTo(World.START);
        assertThat(kept.get(0).variables())
                .containsEntry("agency", "見本人材株式会社")
                .containsEntry("licence", "13-ユ-010554")
                .containsEntry("threshold", "10")
                .doesNotContainValue("");
        assertThat(record("a-1").notice()).isEqualTo(shown.reference());

        world.clock.move(Duration.ofHours(1));
        world.consented(1);
        assertThat(kept(shown)).as("once for all who were shown it").containsExactly(kept.get(0));
    }

    @Test
    @Proves({"R-09", "R-13"})
    void anotherWordingIsAnotherVersionAndLeavesConsentsAsTheyAre() {
        world.consent(1);
        world.desk().notice(new NoticeWording(Locale.JAPANESE, "ご案内", OWN));
        world.run();

        assertThat(world.inbox().pending(10)).as("a mere change of words").hasSize(1);
        world.rejectNext(1);
        world.run();
        Notice own = world.candidate("a-2").look(Locale.JAPANESE).orElseThrow().notice();
        assertThat(own.reference().id()).isEqualTo("company");
        assertThat(own.reference().version()).isEqualTo(1);
        assertThat(own.paragraphs().get(1)).contains("一切影響しません", "何も渡っていません", "無料で人材の紹介");
        assertThat(world.candidate("a-2").consent(world.form("a-2", World.address(2))))
                .isInstanceOf(ConsentOutcome.Given.class);
        assertThat(record("a-2").notice()).isEqualTo(own.reference());
        assertThat(world.candidate("a-1")
                        .look(Locale.ENGLISH)
                        .orElseThrow()
                        .notice()
                        .reference()
                        .id())
                .as("the other language is the library's")
                .isEqualTo("relay");
    }

    @Test
    @Proves({"R-13", "V-C4"})
    void aCountryThatIsAddedIsNotCoveredByOlderConsents() {
        world.consent(1);
        AgencyProfile agency = World.agencyProfile(World.AGENCY);
        world.desk()
                .partner(new AgencyProfile(
                        agency.key(),
                        agency.legalName(),
                        agency.address(),
                        agency.representative(),
                        agency.contactMail(),
                        agency.phone(),
                        "US"));
        world.run();
        assertThat(world.inbox().pending(10)).isEmpty();
        assertThat(notice(Locale.JAPANESE).paragraphs().get(0)).contains("国: US");
    }

    @Test
    void allThatAWordingLacksIsSaidAtOnce() {
        List<String> wrong = new ArrayList<>();
        assertThatThrownBy(() -> world.desk()
                        .notice(new NoticeWording(
                                Locale.JAPANESE, "見出し\n二行", List.of("{agency} {licence} {salary} {country}"))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> e.violations().forEach(violation -> wrong.add(violation.path() + " " + violation.code())));
        assertThat(wrong)
                .containsExactly(
                        "paragraphs.{agencyAddress} notice.place-missing",
                        "paragraphs.{benefit} notice.place-missing",
                        "paragraphs.{items} notice.place-missing",
                        "paragraphs.{months} notice.place-missing",
                        "paragraphs.{nothingYet} notice.place-missing",
                        "paragraphs.{optional} notice.place-missing",
                        "paragraphs.{retention} notice.place-missing",
                        "paragraphs.{salary} notice.place-unknown",
                        "paragraphs.{withdrawal} notice.place-missing",
                        "title line.characters");
        assertThat(notice(Locale.JAPANESE).reference().id())
                .as("nothing was stored")
                .isEqualTo("relay");
    }

    @Test
    void aLineEndInAProfileIsNoEndOfAParagraph() {
        AgencyProfile agency = World.agencyProfile(World.AGENCY);
        world.desk()
                .partner(new AgencyProfile(
                        agency.key(),
                        agency.legalName(),
                        "東京都港区芝1-1\r\n見本ビル",
                        agency.representative(),
                        agency.contactMail(),
                        agency.phone(),
                        "JP"));
        assertThat(notice(Locale.JAPANESE).paragraphs().get(0)).contains("東京都港区芝1-1 見本ビル");
        assertThat(notice(Locale.JAPANESE).canonicalText().lines()).hasSize(8);
    }

    @Test
    @Proves("R-18")
    void otherLanguagesComeFromTheHost() {
        try (World other = World.built(MemoryStorage.create(), builder -> builder.notice(new Esperanto()))) {
            other.settle(World.ACME);
            other.desk().open(World.programme());
            other.rejectNext(1);
            other.run();
            Notice notice = other.candidate("a-1")
                    .look(Locale.forLanguageTag("eo-XX"))
                    .orElseThrow()
                    .notice();
            assertThat(notice.locale()).isEqualTo(Locale.forLanguageTag("eo"));
            assertThat(notice.reference().version()).isEqualTo(3);
            assertThat(notice.paragraphs())
                    .containsExactly(
                            "見本人材株式会社 13-ユ-010554 東京都港区芝1-1 JP: name, mail, wishes; 12, 24",
                            "libera (株式会社サンプル) nenio 株式会社サンプル/10 retiri");
            assertThat(notice.choices().get(0).text()).isEqualTo("agency_registration");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"paragraphs", "benefit", "optional", "abroad"})
    void textsThatLackSomethingBuildNoEngine(String part) {
        NoticeTexts texts = new Esperanto() {
            @Override
            public List<String> paragraphs() {
                return part.equals("paragraphs") ? List.of("{agency}") : super.paragraphs();
            }

            @Override
            public String benefit() {
                return part.equals("benefit") ? "" : super.benefit();
            }

            @Override
            public String abroad(CrossBorderBasis basis) {
                return part.equals("abroad") ? "{agency}" : super.abroad(basis);
            }

            @Override
            public String optional() {
                return part.equals("optional") ? "" : super.optional();
            }
        };
        assertThatThrownBy(() -> CareerRelay.builder()
                        .storage(MemoryStorage.create())
                        .keys(KeyRing.random(world.random))
                        .notice(texts)
                        .build())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations())
                                .isNotEmpty()
                                .allMatch(violation -> violation.path().startsWith(part)));
    }

    private Notice notice(Locale locale) {
        return world.candidate("a-1").look(locale).orElseThrow().notice();
    }

    private List<StoredNotice> kept(Notice notice) {
        return world.read((unit, acme) -> unit.notices().find(acme, List.of(notice.reference())));
    }

    private ConsentRecord record(String application) {
        OpaqueId referral = world.referral(application).id();
        return world.read((unit, acme) -> unit.consents().find(acme, Set.of(referral)))
                .get(0);
    }

    /** A language that the library does not bring. */
    private static class Esperanto implements NoticeTexts {

        @Override
        public Locale locale() {
            return Locale.forLanguageTag("eo");
        }

        @Override
        public int version() {
            return 3;
        }

        @Override
        public String title() {
            return "Registrado";
        }

        @Override
        public List<String> paragraphs() {
            return List.of(
                    "{agency} {licence} {agencyAddress} {country}: {items}; {months}, {retention}",
                    "{optional} {nothingYet} {benefit} {withdrawal}");
        }

        @Override
        public String optional() {
            return "libera ({company})";
        }

        @Override
        public String nothingYet() {
            return "nenio";
        }

        @Override
        public String benefit() {
            return "{company}/{threshold}";
        }

        @Override
        public String withdrawal(boolean countStays) {
            return "retiri";
        }

        @Override
        public String purpose(Purpose purpose) {
            return purpose.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String field(String field) {
            return field.toLowerCase(Locale.ROOT);
        }
    }
}
