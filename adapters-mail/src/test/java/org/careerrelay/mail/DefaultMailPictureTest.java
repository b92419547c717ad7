package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.careerrelay.mail.Chromium.Shown;
import org.careerrelay.model.mail.MailPreview;
import org.careerrelay.tck.Proves;
import org.careerrelay.template.DefaultMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The default mails in a browser, on a phone and on a desk, light and dark. With {@code -Dcareerrelay.pictures=docs/images} the pictures of the
 * documentation are written anew.
 */
class DefaultMailPictureTest {

    private static final List<Integer> WIDTHS = List.of(320, 1280);

    @TempDir
    Path folder;

    @Test
    @Proves({"A12", "R-48"})
    void theDefaultMailsCanBeReadOnEveryScreen() throws Exception {
        List<String> letters;
        try (Company company = Company.with(LetterComposer::compose)) {
            letters = List.of(
                            company.desk()
                                    .mails()
                                    .preview(DefaultMail.japanese("採用", "saiyo@example.co.jp", "saiyo@example.co.jp")),
                            company.desk()
                                    .mails()
                                    .preview(DefaultMail.english("Jobs", "jobs@example.co.jp", "jobs@example.co.jp")))
                    .stream()
                    .map(MailPreview::html)
                    .toList();
        }
        Chromium browser = Chromium.in(folder);
        for (boolean dark : new boolean[] {false, true}) {
            List<Shown> shown = browser.show(letters, WIDTHS, dark);
            for (int i = 0; i < shown.size(); i++) {
                Shown letter = shown.get(i);
                int width = WIDTHS.get(i % WIDTHS.size());
                String what = (i < WIDTHS.size() ? "ja" : "en") + "-" + width + (dark ? "-dark" : "-light");
                assertThat(letter.width()).as("%s: nothing sticks out", what).isLessThanOrEqualTo(width);
                assertThat(letter.contrast(letter.text())).as("%s: text", what).isGreaterThan(7);
                assertThat(letter.contrast(letter.link())).as("%s: link", what).isGreaterThan(4.5);
                assertThat(letter.ground().get(0) < 128).as("%s: dark", what).isEqualTo(dark);
                keep(letter, "mail-" + what + ".png");
            }
        }
    }

    private static void keep(Shown letter, String name) throws Exception {
        String pictures = System.getProperty("careerrelay.pictures");
        if (pictures != null) {
            Path target = Files.createDirectories(Path.of(pictures)).resolve(name);
            assertThat(ImageIO.write(letter.picture(), "png", target.toFile())).isTrue();
        }
    }
}
