package org.careerrelay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/**
 * The report in a browser, on a phone and on a desk, light and dark, and on paper. With {@code -Dcareerrelay.pictures=docs/images} (a folder seen from the
 * module) the pictures of the documentation are taken anew.
 */
class ReportPictureTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final double READABLE = 4.5;

    @Test
    @Proves("D25")
    void theReportCanBeReadOnEveryScreenAndOnPaper() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium: apt-get install chromium fonts-noto-cjk");
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser chromium = playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(List.of("--no-sandbox", "--disable-background-networking")))) {
            for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                for (int width : List.of(320, 1280)) {
                    for (boolean dark : new boolean[] {false, true}) {
                        look(chromium, locale, width, dark);
                    }
                }
            }
        }
    }

    private static void look(Browser chromium, Locale locale, int width, boolean dark) {
        String name = "report-" + locale.getLanguage() + "-" + width + (dark ? "-dark" : "-light");
        // Light is what a browser has without a wish; the word for it would be spelt in the JVM's language.
        Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(width, 900);
        try (BrowserContext context = chromium.newContext(dark ? options.setColorScheme(ColorScheme.DARK) : options)) {
            Page page = context.newPage();
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.setContent(HtmlReport.write(Sample.report(), locale));

            assertThat(asked).as("%s: nothing is loaded", name).isEmpty();
            assertThat(number(page, "document.documentElement.scrollWidth"))
                    .as("%s: nothing sticks out", name)
                    .isLessThanOrEqualTo(width);
            for (String element :
                    List.of("body", ".steps .sum th", ".none", "thead th", "header p", ".groups .none", ".groups p")) {
                assertThat(contrast(page, element)).as("%s: %s", name, element).isGreaterThan(READABLE);
            }
            assertThat(page.locator("section.passbook").boundingBox().y)
                    .as("%s: the passbook is on the first screen", name)
                    .isLessThan(400);
            keep(page, name);
            keep(page.locator("section.groups"), name.replace("report-", "report-groups-"));
            if (width > 320) {
                onPaper(page, name);
                assertThat(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))
                        .as("%s: printed", name)
                        .startsWith('%', 'P', 'D', 'F');
            }
        }
    }

    private static void keep(Locator part, String name) {
        String pictures = System.getProperty("careerrelay.pictures");
        if (pictures != null) {
            part.screenshot(new Locator.ScreenshotOptions().setPath(Path.of(pictures, name + ".png")));
        }
    }

    /** As wide as A4 is between its margins; nobody scrolls on paper. */
    private static void onPaper(Page page, String name) {
        // Asked of the browser itself: the word of the library for it would be spelt in the JVM's language.
        JsonObject print = new JsonObject();
        print.addProperty("media", "print");
        page.context().newCDPSession(page).send("Emulation.setEmulatedMedia", print);
        page.setViewportSize(680, 1400);
        assertThat(number(page, "document.documentElement.scrollWidth"))
                .as("%s: nothing is cut off on paper", name)
                .isLessThanOrEqualTo(680);
        keep(page.locator("section.groups"), name.replace("report-", "report-paper-"));
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    /** How well a text stands out from the page's ground, 1 to 21 (WCAG 2.1, contrast ratio). */
    private static double contrast(Page page, String element) {
        return number(page, """
                (() => {
                    const light = colour => {
                        const [r, g, b] = colour.match(/\\d+/g).slice(0, 3).map(c => c / 255)
                                .map(c => c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
                        return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
                    };
                    const text = light(getComputedStyle(document.querySelector('%s')).color);
                    const ground = light(getComputedStyle(document.body).backgroundColor);
                    return Math.max(text, ground) / Math.min(text, ground);
                })()
                """.formatted(element));
    }

    private static void keep(Page page, String name) {
        String pictures = System.getProperty("careerrelay.pictures");
        if (pictures != null) {
            page.setViewportSize(page.viewportSize().width, 1400);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(pictures, name + ".png")));
        }
    }
}
