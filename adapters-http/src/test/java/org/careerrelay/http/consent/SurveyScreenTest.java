package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.careerrelay.SurveyDesk;
import org.careerrelay.http.Acme;
import org.careerrelay.http.Mount;
import org.careerrelay.model.kpi.TallyKind;
import org.junit.jupiter.api.Test;

/**
 * The survey in a browser, on a phone, light and dark. With {@code -Dcareerrelay.pictures=docs/images} (a folder seen from the module) the pictures of the documentation are taken anew.
 */
class SurveyScreenTest extends PagesFixture {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int WIDTH = 320;

    @Test
    void twoQuestionsAreAnsweredOnThePhoneInThreeTaps() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium: apt-get install chromium fonts-noto-cjk");
        SurveyPages surveys = SurveyPages.at(machine.uri("/s"), acme.relay);
        Mount.on(machine.server(), surveys.basePath(), surveys);
        SurveyDesk desk = acme.relay.company(Acme.KEY).figures().survey();
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                com.microsoft.playwright.Browser chromium = playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(List.of("--no-sandbox", "--disable-background-networking")))) {
            for (boolean dark : new boolean[] {false, true}) {
                URI asked = surveys.link(
                        desk.invite(List.of("application-" + (dark ? 18 : 17))).get(0));
                answer(chromium, asked, dark);
            }
        }
        assertThat(acme.tally(TallyKind.SURVEY_4_POINTS)).isEqualTo(2);
        assertThat(acme.tally(TallyKind.SURVEY_PROMOTER)).isEqualTo(2);
    }

    private static void answer(com.microsoft.playwright.Browser chromium, URI asked, boolean dark) {
        com.microsoft.playwright.Browser.NewContextOptions options =
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setLocale("ja-JP")
                        .setViewportSize(WIDTH, 640);
        if (dark) {
            options.setColorScheme(ColorScheme.DARK);
        }
        try (BrowserContext phone = chromium.newContext(options)) {
            Page page = phone.newPage();
            page.navigate(asked.toString());
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                    .as("nothing sticks out")
                    .isLessThanOrEqualTo(WIDTH);
            keep(page, dark ? "survey-ja-320-dark" : "survey-ja-320-light");

            page.locator("input[name=points][value='4']").click();
            page.locator("input[name=recommends][value='9']").click();
            page.locator("button[type=submit]").first().click();

            assertThat(page.locator("main").innerText()).contains("集計に加えました");
        }
    }

    private static void keep(Page page, String name) {
        String pictures = System.getProperty("careerrelay.pictures");
        if (pictures != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(pictures, name + ".png"))
                    .setFullPage(true));
        }
    }
}
