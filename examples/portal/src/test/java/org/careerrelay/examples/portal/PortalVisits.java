package org.careerrelay.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * A browser in front of a portal of its own for each class of tests. With {@code -Dcareerrelay.pictures=docs/images} (a folder seen from the module) the
 * pictures of the documentation are taken anew.
 */
abstract class PortalVisits {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    static final int PHONE = 320;
    static final int DESK = 1280;

    private static Playwright playwright;
    private static Browser chromium;
    static PortalServer server;

    int taps;
    int typed;

    @BeforeAll
    static void browser() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium: apt-get install chromium fonts-noto-cjk");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
        server = PortalServer.start(0);
    }

    @AfterAll
    static void noBrowser() {
        if (playwright != null) {
            playwright.close();
            server.close();
        }
    }

    @BeforeEach
    void startAnew() {
        taps = 0;
        typed = 0;
    }

    void on(int width, boolean dark, Consumer<Page> visit) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setLocale("ja-JP").setViewportSize(width, 900);
        if (dark) {
            options.setColorScheme(ColorScheme.DARK);
        }
        try (BrowserContext context = chromium.newContext(options)) {
            visit.accept(context.newPage());
        }
    }

    void tap(Locator what) {
        taps++;
        what.click();
    }

    /** A tap that leads to another page; it is there when this returns. */
    void send(Page page, Locator what) {
        page.waitForResponse(
                response -> response.request().isNavigationRequest() && response.status() != 303, () -> tap(what));
        page.waitForLoadState();
    }

    void fill(Page page, String field, String text) {
        typed++;
        page.locator("#" + field).fill(text);
    }

    static void keep(Page page, String name) {
        String pictures = System.getProperty("careerrelay.pictures");
        if (pictures != null) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(pictures, name + ".png")));
        }
    }

    static void keep(Locator part, String name) {
        String pictures = System.getProperty("careerrelay.pictures");
        if (pictures != null) {
            part.screenshot(new Locator.ScreenshotOptions().setPath(Path.of(pictures, name + ".png")));
        }
    }

    static void nothingSticksOut(Page page, int width, String screen) {
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as("%s: nothing sticks out", screen)
                .isLessThanOrEqualTo(width);
    }
}
