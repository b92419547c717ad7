package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.careerrelay.http.Acme;
import org.careerrelay.http.Loopback;
import org.careerrelay.http.Mount;
import org.careerrelay.http.MovableClock;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.http.exchange.MailAgency;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.pickup.PickedUp;
import org.careerrelay.model.pickup.PickupPlace;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.AnswerReason;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way of an agency without an installation, over HTTP: the link, the code, the list, the answers. */
class PickingUpTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int WIDTH = 480;
    private static final Pattern CODE = Pattern.compile("(?m)^([0-9]{8})$");
    private static final Pattern SESSION = Pattern.compile("name=\"session\" value=\"([^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("name=\"subject\" value=\"([0-9a-f]{32})\"");

    private Loopback machine;
    private Acme acme;
    private Browser browser;
    private URI door;
    private URI personal;

    @BeforeEach
    void consented() {
        machine = new Loopback();
        URI links = machine.uri("/r/");
        URI agency = machine.uri("/agency/");
        acme = new Acme(new MovableClock(Acme.START), links, MailAgency.at(agency));
        CandidatePages candidates = CandidatePages.at(links, acme.relay, acme.keys, acme.clock, new SecureRandom());
        PickupPages pages = PickupPages.at(agency, acme.relay, acme.clock);
        Mount.on(machine.server(), candidates.basePath(), candidates);
        Mount.on(machine.server(), pages.basePath(), pages);
        browser = new Browser("ja");
        Browser person = new Browser("ja");
        personal = acme.reject("application-17", PagesFixture.ADDRESS);
        HttpResponse<String> form = person.open(personal);
        person.submit(form, "/r/consent", PagesFixture.willing());
        door = URI.create(acme.lastLetter().link().reveal());
        assertThat(door.toString()).startsWith(agency.toString());
    }

    @AfterEach
    void stop() {
        acme.close();
        machine.close();
    }

    @Test
    @Proves({"R-01", "R-02"})
    void theLinkShowsTwoNamesAndAForm() {
        for (String method : List.of("GET", "HEAD", "OPTIONS")) {
            HttpResponse<String> page = browser.send(method, door, null);
            PagesFixture.assertSafe(page);
            assertThat(page.body()).doesNotContain("山田", "taro", "<script");
        }
        assertThat(browser.get(door).body()).contains("例示紹介株式会社", "確認コードを送る");
        assertThat(acme.lastLetter().text().reveal()).doesNotContain("山田", "taro");
        assertThat(acme.referral().state()).isEqualTo(ReferralState.CONSENTED);
    }

    @Test
    @Proves({"R-01", "R-21", "A20"})
    void theCodeOpensTheListAndTheAnswerCounts() {
        HttpResponse<String> list = opened();

        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains("山田 太郎", "taro.private@example.com").doesNotContain("<b>");
        PagesFixture.assertSafe(list);
        assertThat(acme.referral().state()).isEqualTo(ReferralState.SENT);

        HttpResponse<String> unsaid = act(list, "answer", Map.of("answer", "ALREADY_KNOWN"));
        assertThat(unsaid.statusCode()).as("a duplicate without its day").isEqualTo(422);
        HttpResponse<String> answered = act(list, "answer", Map.of("answer", "ACCEPTED_NEW"));
        assertThat(answered.body()).contains("回答を受け付けました").doesNotContain("taro.private@example.com");
        assertThat(acme.tally(TallyKind.COUNTED)).isOne();
        assertThat(act(list, "answer", Map.of("answer", "OTHER")).body()).contains("最初の回答が残ります");
        assertThat(acme.tally(TallyKind.REFUSED)).isZero();
    }

    @Test
    @Proves("R-30")
    void aDuplicateIsToldWithItsDay() {
        HttpResponse<String> list = opened();
        act(list, "answer", Map.of("answer", "ALREADY_KNOWN", "known", "2024-04-01"));
        assertThat(acme.tally(TallyKind.ACCEPTED_DUPLICATE)).isOne();
        assertThat(acme.tally(TallyKind.COUNTED)).isZero();
    }

    @Test
    void theListIsSavedAsATableThatNoSpreadsheetTakesForFormulas() {
        String address = "jiro@example.jp";
        Browser hostile = new Browser("ja");
        HttpResponse<String> form = hostile.open(acme.reject("application-18", address));
        Map<String, String> typed = PagesFixture.but(PagesFixture.willing(), "proof", address);
        hostile.submit(form, "/r/consent", PagesFixture.but(typed, "name", "=山田<b>\""));
        HttpResponse<String> list = opened();
        HttpResponse<String> csv = act(list, "csv", Map.of());

        assertThat(list.body()).contains("=山田&lt;b&gt;&quot;").doesNotContain("<b>");
        assertThat(csv.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"referrals.csv\"");
        assertThat(csv.body())
                .startsWith("\uFEFF\"reference\"")
                .contains("\"'=山田<b>\"\"\"", "taro.private@example.com");
        PagesFixture.assertSafe(csv);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", " =1+1", "\t@SUM(A1)", "＝1+1", "　＋1", "－1", "＠SUM(A1)"})
    void noCellOfTheTableIsAFormula(String typed) {
        RelayAnswers answers = new RelayAnswers(Pii.of("山田 太郎"), Pii.of("taro@example.jp"), Pii.of(typed));
        PickedUp.Person person = new PickedUp.Person(acme.referral().id(), Acme.START, answers);
        WebResponse csv = PickupCsv.of(new PickedUp(new PickupPlace("a", "b"), List.of(person), List.of()));
        assertThat(new String(csv.body(), StandardCharsets.UTF_8)).contains(",\"'" + typed + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void thePageHasAWordForEverything(String language) {
        PageTexts texts = PageTexts.of(language, WebRequest.of("GET", "/", "", Map.of(), new byte[0]));
        for (InstructionKind kind : InstructionKind.values()) {
            if (kind != InstructionKind.ANNOUNCED) {
                assertThat(texts.text("pickup.word." + kind)).isNotBlank();
            }
        }
        CorrectedItems.CORRECTABLE.forEach(
                item -> assertThat(texts.text("pickup.item." + item)).isNotBlank());
        for (AnswerReason reason : AnswerReason.values()) {
            assertThat(texts.text("pickup.answer." + reason)).isNotBlank();
        }
    }

    @Test
    void aCodeMayBeTypedInFullWidth() {
        post(door, Map.of("action", "send"));
        String wide = code().chars()
                .mapToObj(digit -> Character.toString(digit - '0' + '０'))
                .collect(Collectors.joining());
        assertThat(post(door, Map.of("action", "open", "code", wide)).body()).contains("taro.private@example.com");
    }

    @Test
    void aWithdrawalIsShownAndConfirmed() {
        opened();
        Browser person = new Browser("ja");
        person.open(personal);
        URI withdraw = machine.uri("/r/withdraw");
        person.submit(person.get(withdraw), "/r/withdraw", Map.of("proof", PagesFixture.ADDRESS));
        assertThat(acme.referral().state()).isEqualTo(ReferralState.WITHDRAWN);
        acme.clock.pass(Duration.ofMinutes(2));

        HttpResponse<String> list = opened();
        assertThat(list.body()).contains("同意の取り消し").doesNotContain("taro.private@example.com");
        assertThat(act(list, "confirm", Map.of("answer", "KEPT")).statusCode()).isEqualTo(422);
        assertThat(act(list, "confirm", Map.of("answer", "DONE")).body())
                .contains("確認を受け付けました")
                .doesNotContain("<fieldset>");
    }

    @Test
    @Proves({"V-L9", "R-36"})
    void withoutTheCodeFromElsewhereOrWithAnotherLinkNothingIsShown() {
        String path = door.getPath();
        HttpResponse<String> wrong = post(door, Map.of("action", "open", "code", "12345678"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(post(door, Map.of("action", "show", "session", path.substring("/agency/".length())))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(door, Map.of("action", "nonsense")).statusCode()).isEqualTo(400);
        assertThat(browser.send("POST", door, "action=open", "Origin", "https://evil.example.com")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.send("POST", door, "action=open", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
        assertThat(browser.send("POST", door, "a=" + "b".repeat(20_000)).statusCode())
                .isEqualTo(413);
        assertThat(browser.send("PUT", door, "a").statusCode()).isEqualTo(405);
        String invalid = browser.get(machine.uri("/agency/unknown")).body();
        for (String other : List.of("", "unknown", path.substring("/agency/".length() + 1), "a".repeat(3000))) {
            HttpResponse<String> page = browser.get(machine.uri("/agency/" + other));
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).isEqualTo(invalid);
        }
        assertThat(acme.referral().state()).isEqualTo(ReferralState.CONSENTED);
    }

    /** With {@code -Dcareerrelay.pictures=docs/images} (a folder seen from the module) the picture of the documentation is taken anew. */
    @Test
    void theListFitsANarrowScreen() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium: apt-get install chromium fonts-noto-cjk");
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                com.microsoft.playwright.Browser chromium = playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
                BrowserContext narrow = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setLocale("ja-JP")
                        .setJavaScriptEnabled(false)
                        .setViewportSize(WIDTH, 800))) {
            Page page = narrow.newPage();
            page.navigate(door.toString());
            page.getByText("確認コードを送る").click();
            page.locator("#code").fill(code());
            page.getByText("内容を表示する").click();

            assertThat(page.locator("select").boundingBox().width).isLessThanOrEqualTo(WIDTH);
            assertThat(page.locator("main").boundingBox().width).isLessThanOrEqualTo(WIDTH);
            String pictures = System.getProperty("careerrelay.pictures");
            if (pictures != null) {
                page.screenshot(
                        new ScreenshotOptions().setFullPage(true).setPath(Path.of(pictures, "pickup-ja-480.png")));
            }
        }
    }

    private HttpResponse<String> opened() {
        assertThat(post(door, Map.of("action", "send")).body()).contains("確認コードを送りました");
        return post(door, Map.of("action", "open", "code", code()));
    }

    private String code() {
        Matcher code = CODE.matcher(acme.lastLetter().text().reveal());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private HttpResponse<String> act(HttpResponse<String> list, String action, Map<String, String> fields) {
        Matcher session = SESSION.matcher(list.body());
        Matcher subject = REFERENCE.matcher(list.body());
        assertThat(session.find() && subject.find()).isTrue();
        Map<String, String> all = new HashMap<>(fields);
        all.put("action", action);
        all.put("session", session.group(1));
        all.put("subject", subject.group(1));
        return post(door, all);
    }

    private HttpResponse<String> post(URI target, Map<String, String> fields) {
        String origin = target.getScheme() + "://" + target.getAuthority();
        return browser.post(target, "", fields, "Origin", origin, "Sec-Fetch-Site", "same-origin");
    }
}
