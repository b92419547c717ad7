package org.careerrelay.mail;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** Debian's browser, without a window: shows letters side by side, each as wide as a screen, and tells what it made of them. */
final class Chromium {

    private static final String PROGRAM = "/usr/bin/chromium";
    private static final Pattern REPORT = Pattern.compile("<title>([^<]*)</title>");
    private static final int HEIGHT = 1600;

    private final Path folder;

    private Chromium(Path folder) {
        this.folder = folder;
    }

    static Chromium in(Path folder) {
        assumeTrue(Files.isExecutable(Path.of(PROGRAM)), "no Chromium: apt-get install chromium fonts-noto-cjk");
        return new Chromium(folder);
    }

    /** Shows each letter at each width, from left to right. */
    List<Shown> show(List<String> letters, List<Integer> widths, boolean dark)
            throws IOException, InterruptedException {
        Path page = folder.resolve("page.html");
        Path picture = folder.resolve(dark ? "dark.png" : "light.png");
        Files.writeString(page, page(letters, widths), StandardCharsets.UTF_8);
        int width = letters.size() * widths.stream().mapToInt(Integer::intValue).sum();
        List<Double> reported = report(run(page, picture, width, dark));
        BufferedImage whole = ImageIO.read(picture.toFile());
        List<Shown> shown = new ArrayList<>();
        int x = 0;
        int at = 1;
        for (int letter = 0; letter < letters.size(); letter++) {
            for (int wide : widths) {
                int height = Math.min(HEIGHT, (int) Math.ceil(reported.get(at + 1)));
                shown.add(new Shown(
                        whole.getSubimage(x, 0, wide, height),
                        reported.get(at).intValue(),
                        reported.subList(at + 2, at + 5),
                        reported.subList(at + 5, at + 8)));
                x += wide;
                at += 8;
            }
        }
        return shown;
    }

    private static String page(List<String> letters, List<Integer> widths) {
        String frames = letters.stream()
                .flatMap(letter -> widths.stream()
                        .map(width -> "<iframe width=\"" + width + "\" height=\"" + HEIGHT + "\" srcdoc=\""
                                + HtmlText.escape(letter) + "\"></iframe>"))
                .collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html><head><meta charset="utf-8">
                <style>body{margin:0;white-space:nowrap;font-size:0}iframe{border:0}</style></head>
                <body>%s<script>
                onload = function () {
                    var said = [0];
                    document.querySelectorAll('iframe').forEach(function (frame) {
                        var letter = frame.contentDocument;
                        var main = letter.querySelector('main');
                        said.push(letter.documentElement.scrollWidth, main.getBoundingClientRect().bottom);
                        [main, letter.querySelector('a')].forEach(function (element) {
                            said = said.concat(frame.contentWindow.getComputedStyle(element).color.match(/\\d+/g).slice(0, 3));
                        });
                    });
                    document.title = said.join(' ');
                };
                </script></body></html>
                """.formatted(frames);
    }

    private String run(Path page, Path picture, int width, boolean dark) throws IOException, InterruptedException {
        Path said = folder.resolve("said.html");
        Process browser = new ProcessBuilder(
                        PROGRAM,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--hide-scrollbars",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=" + width + "," + HEIGHT,
                        "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1),
                        "--screenshot=" + picture,
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(said.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        if (!browser.waitFor(60, TimeUnit.SECONDS)) {
            browser.destroyForcibly();
            throw new IllegalStateException("Chromium did not end");
        }
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    private static List<Double> report(String page) {
        return REPORT.matcher(page)
                .results()
                .map((MatchResult title) -> title.group(1))
                .flatMap(title -> Pattern.compile(" ").splitAsStream(title))
                .map(Double::valueOf)
                .toList();
    }

    /**
     * A letter as it was shown.
     *
     * @param picture all of it
     * @param width how wide its content is, in pixels
     * @param text colour of the text: red, green, blue
     * @param link colour of the link
     */
    record Shown(BufferedImage picture, int width, List<Double> text, List<Double> link) {

        /** Colour of the corner, which nothing is printed on. */
        List<Double> ground() {
            int pixel = picture.getRGB(1, 1);
            return List.of((double) (pixel >> 16 & 255), (double) (pixel >> 8 & 255), (double) (pixel & 255));
        }

        /** How well a colour stands out from the ground, 1 to 21 (WCAG 2.1, contrast ratio). */
        double contrast(List<Double> colour) {
            double one = luminance(colour) + 0.05;
            double other = luminance(ground()) + 0.05;
            return Math.max(one, other) / Math.min(one, other);
        }

        private static double luminance(List<Double> colour) {
            return 0.2126 * linear(colour.get(0)) + 0.7152 * linear(colour.get(1)) + 0.0722 * linear(colour.get(2));
        }

        private static double linear(double channel) {
            double share = channel / 255;
            return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
    }
}
