package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.http.Acme;
import org.careerrelay.http.Mount;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages in a real browser: read by everybody, filled in by the keyboard alone, and left alone by a machine that only looks. */
class RealBrowserTest extends DatabaseFixture {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int PHONE = 320;
    private static final String NEWCOMER = "hanako@example.jp";

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser chromium;

    @BeforeAll
    static void open() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium: apt-get install chromium fonts-noto-cjk");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    @AfterAll
    static void shut() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    @Proves({"V-L4", "V-L5", "V-L6", "R-41"})
    void aBrowserThatRunsThePageAndPressesItsButtonsWithoutProofChangesNothing() throws SQLException {
        Map<String, List<String>> before = dump();
        on(false, page -> {
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(link.toString());
            page.waitForTimeout(500);
            assertThat(asked)
                    .as("nothing is asked of anybody else")
                    .allMatch(url -> url.startsWith(machine.uri("/").toString()));
            assertThat(submit(page).status()).as("nothing ticked").isEqualTo(422);
            page.locator("input[type=checkbox]").all().forEach(box -> box.check());
            assertThat(submit(page).status()).as("no proof").isEqualTo(422);
            page.navigate(machine.uri("/r/withdraw").toString());
            assertThat(submit(page).status()).as("no proof").isEqualTo(422);
            page.navigate(machine.uri("/r/manage").toString());
            assertThat(submit(page).status()).as("no proof").isEqualTo(422);
        });
        assertThat(dump()).isEqualTo(before);
        assertThat(acme.tally(TallyKind.LANDED)).as("but the counter of visits").isEqualTo(1);
    }

    @Test
    void theKeyboardAloneLeadsFromTheNoticeToBeingRegistered() {
        on(false, page -> {
            page.navigate(link.toString());
            List<String> reached = new ArrayList<>();
            for (String id = next(page); !id.equals("submit"); id = next(page)) {
                reached.add(id);
                assertThat(reached).as("every stop once").doesNotHaveDuplicates();
                switch (id) {
                    case "purpose-AGENCY_REGISTRATION", "adult" ->
                        page.keyboard().press("Space");
                    case "name" -> page.keyboard().type("山田 太郎");
                    case "mail", "proof" -> page.keyboard().type(ADDRESS);
                    default -> assertThat(id).isIn("language", "purpose-FEEDBACK_TO_COMPANY", "wishes");
                }
            }
            assertThat(reached)
                    .containsExactly(
                            "language",
                            "purpose-AGENCY_REGISTRATION",
                            "purpose-FEEDBACK_TO_COMPANY",
                            "name",
                            "mail",
                            "wishes",
                            "proof",
                            "adult");
            assertThat(enter(page).status()).isEqualTo(200);
        });
        assertThat(acme.events()).anyMatch(numbered -> numbered.event().type() == EventType.CONSENT_GIVEN);
    }

    @Test
    @Proves({"A05", "Q13"})
    void theKeyboardAloneLeadsFromTheCompanysLinkToTheNotice() {
        URI everybodys = everybodys();
        on(false, page -> {
            page.navigate(everybodys.toString());
            until(page, "name").type("山田 太郎");
            until(page, "mail").type(NEWCOMER);
            until(page, "day");
            type(page, LocalDate.of(2026, 11, 14));
            assertThat(enter(page).status()).isEqualTo(200);
            keep(page);
            until(page, "code").type(code());
            assertThat(enter(page).status()).isEqualTo(200);
            assertThat(page.locator("#purpose-AGENCY_REGISTRATION").isChecked()).isFalse();
            assertThat(page.locator("#mail").inputValue()).isEqualTo(NEWCOMER);
        });
        assertThat(acme.tally(TallyKind.COMPANY_LINK_ISSUED)).isEqualTo(1);
    }

    /** The picture of the guide, where one is asked for. */
    private static void keep(Page page) {
        String pictures = System.getProperty("careerrelay.pictures");
        if (pictures != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(pictures, "company-link-ja-320.png")));
        }
    }

    /** In whichever order the browser's own language has year, month and day. */
    private static void type(Page page, LocalDate day) {
        for (String order : List.of("yyyyMMdd", "MMddyyyy", "ddMMyyyy")) {
            page.keyboard().type(day.format(DateTimeFormatter.ofPattern(order, Locale.ROOT)));
            if (page.locator("#day").inputValue().equals(day.toString())) {
                return;
            }
            page.locator("#day").fill("");
            page.locator("#mail").focus();
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the day cannot be typed");
    }

    private static Keyboard until(Page page, String id) {
        for (int stops = 0; stops < 20; stops++) {
            if (next(page).equals(id)) {
                return page.keyboard();
            }
        }
        throw new AssertionError("the keyboard does not reach " + id);
    }

    /** Out of a field, as people do who have filled in the last one. */
    private static Response enter(Page page) {
        return answered(page, () -> page.keyboard().press("Enter"));
    }

    /** The answer to a form, once its page is shown in place of the one before. */
    private static Response answered(Page page, Runnable act) {
        page.evaluate("document.documentElement.dataset.before = 'yes'");
        Response answer =
                page.waitForResponse(response -> response.request().method().equals("POST"), act);
        page.locator("html:not([data-before])").waitFor();
        page.waitForLoadState();
        return answer;
    }

    private URI everybodys() {
        return acme.relay.company(Acme.KEY).link(Acme.AGENCY).make();
    }

    private String code() {
        Matcher code = Pattern.compile("^[0-9]{8}$", Pattern.MULTILINE)
                .matcher(acme.lastLetter().text().reveal());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    @Test
    void everyPageCanBeReadByEverybody() {
        on(true, this::readAll);
        on(false, this::readAll);
    }

    /** In a light colour and in a dark one, each on a light and on a dark screen. */
    @Test
    void aBrandedPageCanBeReadByEverybody() {
        for (String colour : List.of("#ffd400", "#5b1a8b")) {
            machine.server().removeContext(pages.basePath());
            Branding branding = Branding.of("例示株式会社 採用チームからのお知らせ", colour, logo());
            Mount.on(machine.server(), pages.basePath(), pages.branded(company -> Optional.of(branding)));
            on(true, page -> look(page, link.toString()));
            on(false, page -> {
                look(page, link.toString());
                assertThat(page.evaluate("document.querySelector('.brand img').naturalWidth"))
                        .as("the logo is drawn")
                        .isEqualTo(1);
            });
        }
    }

    /** One pixel. */
    private static byte[] logo() {
        return Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    }

    private void readAll(Page page) {
        look(page, link.toString());
        submit(page);
        check(page, "the form with its mistakes");
        look(page, machine.uri("/r/withdraw").toString());
        submit(page);
        check(page, "withdrawing with a mistake");
        look(page, machine.uri("/r/manage").toString());
        look(page, acme.unsubscribeLink().toString());
        look(page, machine.uri("/r/unknown").toString());
        page.navigate(link.toString());
        page.locator("#proof").fill(ADDRESS);
        answered(page, () -> page.locator("button.other").click());
        check(page, "a code is on its way");
        page.navigate(link.toString());
        page.locator("#purpose-AGENCY_REGISTRATION").check();
        page.locator("#adult").check();
        page.locator("#name").fill("山田 太郎");
        page.locator("#mail").fill(ADDRESS);
        page.locator("#proof").fill(ADDRESS);
        submit(page);
        check(page, "thanks");
        page.navigate(acme.manageLink().toString());
        page.locator("#proof").fill(ADDRESS);
        submit(page);
        check(page, "what is held");
        readCompanyLink(page);
    }

    private void readCompanyLink(Page page) {
        look(page, everybodys().toString());
        submit(page);
        check(page, "the company's link with mistakes");
        page.locator("#name").fill("山田 太郎");
        page.locator("#mail").fill(NEWCOMER);
        page.locator("#day").fill("2026-11-14");
        submit(page);
        check(page, "the company's link, a code is on its way");
        page.locator("#code").fill(code());
        submit(page);
        check(page, "the company's link, the address is proved");
    }

    private void look(Page page, String address) {
        page.navigate(address);
        check(page, address.substring(address.lastIndexOf('/')));
    }

    private static void check(Page page, String what) {
        assertThat(Axe.violations(page)).as(what).isEmpty();
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as("%s: nothing sticks out", what)
                .isLessThanOrEqualTo(PHONE);
    }

    /** The next thing that the keyboard reaches, by its id. */
    private static String next(Page page) {
        page.keyboard().press("Tab");
        return (String)
                page.evaluate(
                        "(() => { const at = document.activeElement;"
                                + " return at.id || (at.tagName === 'BUTTON' ? 'submit' : at.closest('header') ? 'language' : at.tagName); })()");
    }

    private static Response submit(Page page) {
        return answered(page, () -> page.locator("button").first().click());
    }

    private static void on(boolean dark, Consumer<Page> visit) {
        com.microsoft.playwright.Browser.NewContextOptions options =
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setLocale("ja-JP")
                        .setViewportSize(PHONE, 700);
        try (BrowserContext context = chromium.newContext(dark ? options.setColorScheme(ColorScheme.DARK) : options)) {
            visit.accept(context.newPage());
        }
    }
}
