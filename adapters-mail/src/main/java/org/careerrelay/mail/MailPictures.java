package org.careerrelay.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.model.mail.MailPreview;

/**
 * Pictures of a mail as a browser shows it, beside {@link MailPreview#text()} and {@link MailPreview#html()}. They are drawn by a Chromium of the
 * host's, which is started for each picture, shows nothing but the mail, and runs no script of it. Thread-safe.
 */
public final class MailPictures {

    private static final int NARROWEST = 200;
    private static final int WIDEST = 4000;
    private static final int HIGHEST = 20_000;
    private static final int SECONDS = 60;
    private static final Pattern HEIGHT = Pattern.compile("<title>(\\d{1,9})</title>");

    private final Path chromium;
    private final List<String> options;

    private MailPictures(Path chromium, List<String> options) {
        this.chromium = chromium;
        this.options = List.copyOf(options);
    }

    /**
     * Draws with a Chromium.
     *
     * @param chromium its program, such as {@code /usr/bin/chromium}
     * @return draws pictures
     */
    public static MailPictures by(Path chromium) {
        return new MailPictures(chromium, List.of());
    }

    /**
     * The same with options of Chromium's own, such as {@code --no-sandbox}, without which it does not start as root.
     *
     * @param more the options, added to those there are
     * @return a changed copy
     */
    public MailPictures options(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new MailPictures(chromium, all);
    }

    /**
     * Draws a mail, from its top to its end.
     *
     * @param preview the mail
     * @param width width of the screen in CSS pixels, 200 to 4000: 320 is a small phone
     * @param dark whether the screen is in dark mode
     * @return the picture, as PNG
     * @throws IllegalArgumentException if the width is none
     * @throws IOException if there is no Chromium, or it does not end within a minute or makes no picture
     * @throws InterruptedException if the thread is interrupted
     */
    public byte[] draw(MailPreview preview, int width, boolean dark) throws IOException, InterruptedException {
        if (width < NARROWEST || width > WIDEST) {
            throw new IllegalArgumentException("width: " + NARROWEST + " to " + WIDEST + " is needed");
        }
        Path folder = Files.createTempDirectory("mail-picture");
        try {
            Path page = folder.resolve("page.html");
            Path picture = folder.resolve("mail.png");
            Files.writeString(page, page(preview, width, 1), StandardCharsets.UTF_8);
            int height =
                    height(run(folder, dark, List.of("--dump-dom", page.toUri().toString())));
            Files.writeString(page, page(preview, width, height), StandardCharsets.UTF_8);
            run(
                    folder,
                    dark,
                    List.of(
                            "--window-size=" + width + "," + height,
                            "--screenshot=" + picture,
                            page.toUri().toString()));
            return Files.readAllBytes(picture);
        } finally {
            TemporaryFolder.delete(folder);
        }
    }

    /** The mail in a frame as wide as the screen, since no window is as narrow as a phone; the title tells how high it is. */
    private static String page(MailPreview preview, int width, int height) {
        return String.format(Locale.ROOT, """
                <!DOCTYPE html>
                <html><head><meta charset="utf-8"><style>body{margin:0;font-size:0}iframe{border:0}</style></head>
                <body><iframe sandbox="allow-same-origin" width="%d" height="%d" srcdoc="%s"></iframe>
                <script>
                onload = function () {
                    var mail = document.querySelector('iframe').contentDocument;
                    document.title = Math.ceil(mail.documentElement.getBoundingClientRect().bottom);
                };
                </script></body></html>
                """, width, height, HtmlText.escape(preview.html()));
    }

    private static int height(String dom) throws IOException {
        Matcher height = HEIGHT.matcher(dom);
        if (!height.find()) {
            throw new IOException("Chromium did not show the mail");
        }
        return Math.max(1, Math.min(HIGHEST, Integer.parseInt(height.group(1))));
    }

    private String run(Path folder, boolean dark, List<String> what) throws IOException, InterruptedException {
        Path said = folder.resolve("said.html");
        List<String> command = new ArrayList<>(List.of(
                chromium.toString(),
                "--headless",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile"),
                "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1)));
        command.addAll(options);
        command.addAll(what);
        Process browser = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!browser.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("Chromium did not end within " + SECONDS + " seconds");
            }
            if (browser.exitValue() != 0) {
                throw new IOException("Chromium ended with " + browser.exitValue());
            }
        } finally {
            browser.destroyForcibly();
        }
        return Files.readString(said, StandardCharsets.UTF_8);
    }
}
