package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.careerrelay.model.link.Composition.Composed;
import org.careerrelay.model.mail.MailPreview;
import org.junit.jupiter.api.Test;

class MailPicturesTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int BLACK = 0xff000000;
    private static final int GREY = 128;

    @Test
    void aPictureIsAsWideAsTheScreenAndAsHighAsTheMail() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium");
        MailPictures pictures = MailPictures.by(CHROMIUM).options("--no-sandbox");
        MailPreview mail = preview(Letters.good().relay(Letters.BLOCK));

        BufferedImage phone = image(pictures.draw(mail, 320, false));
        BufferedImage screen = image(pictures.draw(mail, 1280, false));
        BufferedImage dark = image(pictures.draw(mail, 320, true));

        assertThat(phone.getWidth()).isEqualTo(320);
        assertThat(screen.getWidth()).isEqualTo(1280);
        assertThat(phone.getHeight()).isGreaterThan(screen.getHeight());
        assertThat(dark.getHeight()).isEqualTo(phone.getHeight());
        assertThat(brightness(phone.getRGB(1, 1))).isGreaterThan(GREY);
        assertThat(brightness(dark.getRGB(1, 1))).isLessThan(GREY);
        assertThat(inks(phone)).as("text is on it").isGreaterThan(10);
    }

    @Test
    void aScriptInTheMailDoesNotRun() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium");
        String html = "<!DOCTYPE html><html><body style=\"margin:0;height:50px;background:white\">"
                + "<script>document.body.style.background = 'black'</script></body></html>";

        byte[] picture = MailPictures.by(CHROMIUM)
                .options("--no-sandbox")
                .draw(new MailPreview("", "", html, null, List.of()), 320, false);

        assertThat(image(picture).getRGB(1, 1)).isNotEqualTo(BLACK);
    }

    @Test
    void withoutABrowserThereIsAnErrorAndNoPicture() {
        MailPreview mail = preview(Letters.good());

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> MailPictures.by(Path.of("no-such-browser")).draw(mail, 320, false));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> MailPictures.by(Path.of("/bin/false")).draw(mail, 320, false))
                .withMessage("Chromium ended with 1");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> MailPictures.by(Path.of("/bin/true")).draw(mail, 320, false))
                .withMessage("Chromium did not show the mail");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MailPictures.by(CHROMIUM).draw(mail, 100, false));
    }

    private static MailPreview preview(Letters letters) {
        Composed composed = (Composed) LetterComposer.compose(letters.letter());
        return new MailPreview(
                composed.subject().reveal(),
                composed.text().reveal(),
                composed.html().reveal(),
                null,
                List.of());
    }

    private static BufferedImage image(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private static int brightness(int pixel) {
        return ((pixel >> 16 & 255) + (pixel >> 8 & 255) + (pixel & 255)) / 3;
    }

    private static long inks(BufferedImage image) {
        return IntStream.range(0, image.getHeight())
                .flatMap(y -> IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, y)))
                .distinct()
                .count();
    }
}
