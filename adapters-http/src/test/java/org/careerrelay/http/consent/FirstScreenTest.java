package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/**
 * The default notice in a browser, on a phone. With {@code -Dcareerrelay.pictures=docs/images} (a folder seen from the module) the picture of the
 * documentation is taken anew.
 */
class FirstScreenTest extends PagesFixture {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int WIDTH = 375;
    private static final int HEIGHT = 667;

    @Test
    @Proves("R-17")
    void theJapaneseNoticeFitsThePhonesFirstScreenInFiveSentences() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium: apt-get install chromium fonts-noto-cjk");
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                com.microsoft.playwright.Browser chromium = playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
                BrowserContext phone = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setLocale("ja-JP")
                        .setJavaScriptEnabled(false)
                        .setViewportSize(WIDTH, HEIGHT))) {
            Page page = phone.newPage();
            page.navigate(link.toString());

            List<Locator> sentences = page.locator(".notice p").all();
            assertThat(sentences).hasSize(5);
            sentences.forEach(sentence -> assertThat(bottom(sentence)).isLessThanOrEqualTo(HEIGHT));
            assertThat(sentences).allMatch(sentence -> sentence.boundingBox().width <= WIDTH);
            keep(page);
        }
    }

    private static double bottom(Locator text) {
        BoundingBox box = text.boundingBox();
        return box.y + box.height;
    }

    private static void keep(Page page) {
        String pictures = System.getProperty("careerrelay.pictures");
        if (pictures != null) {
            page.screenshot(new ScreenshotOptions().setPath(Path.of(pictures, "notice-ja-375.png")));
        }
    }
}
