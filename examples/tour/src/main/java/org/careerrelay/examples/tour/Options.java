package org.careerrelay.examples.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.careerrelay.csv.CharsetChoice;

/**
 * What the tour was asked to do.
 *
 * @param applicants the export, or empty for the bundled one
 * @param charset its character set
 * @param today the day on which everything happens
 * @param out where the results go
 * @param work what lives on between runs
 * @param seed from which every person's behaviour follows
 * @param storage where the installations keep their state
 * @param scan how often machines visit each mail
 * @param open how likely a person opens the link
 * @param consent how likely a person who opened it consents
 * @param smtp somebody's mail server to send through, or empty for one in the process
 * @param maildir where that server puts what it delivers, or empty where the tour cannot see it
 */
record Options(
        Optional<Path> applicants,
        CharsetChoice charset,
        LocalDate today,
        Path out,
        Path work,
        long seed,
        StorageChoice storage,
        int scan,
        double open,
        double consent,
        Optional<MailServer> smtp,
        Optional<Path> maildir) {

    private static final Set<String> NAMES = Set.of(
            "--applicants",
            "--charset",
            "--today",
            "--out",
            "--work",
            "--seed",
            "--storage",
            "--scan",
            "--open",
            "--consent",
            "--smtp",
            "--maildir");
    private static final int MOST_SCANS = 1000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    /** Whether these arguments only ask for the usage. */
    static boolean askForHelp(List<String> args) {
        return args.contains("--help") || args.contains("-h");
    }

    /**
     * Reads the arguments.
     *
     * @throws TourException when one is unknown, lacks its value or has a wrong one
     */
    static Options parse(List<String> args) {
        Map<String, String> given = new TreeMap<>();
        for (int i = 0; i < args.size(); i += 2) {
            String name = args.get(i);
            if (!NAMES.contains(name)) {
                throw new TourException("不明なオプションです: " + name, "unknown option: " + name + " (see --help)");
            }
            if (i + 1 == args.size()) {
                throw new TourException(name + " の値がありません", name + " needs a value");
            }
            if (given.put(name, args.get(i + 1)) != null) {
                throw new TourException(name + " が2回指定されています", name + " is given twice");
            }
        }
        if (given.containsKey("--maildir") && !given.containsKey("--smtp")) {
            throw new TourException("--maildir には --smtp が必要です", "--maildir needs --smtp");
        }
        Path out = read(given, "--out", "target/tour", Options::absolute);
        return new Options(
                Optional.ofNullable(given.get("--applicants")).map(text -> value("--applicants", text, Path::of)),
                read(given, "--charset", "auto", CharsetChoice::of),
                read(given, "--today", "2026-11-15", Options::day),
                out,
                given.containsKey("--work") ? read(given, "--work", "", Options::absolute) : out.resolve("work"),
                read(given, "--seed", "7", Long::parseLong),
                read(given, "--storage", "h2", Options::storage),
                read(given, "--scan", "3", Options::scans),
                read(given, "--open", "0.8", Options::share),
                read(given, "--consent", "0.7", Options::share),
                Optional.ofNullable(given.get("--smtp")).map(text -> value("--smtp", text, MailServer::parse)),
                Optional.ofNullable(given.get("--maildir")).map(text -> value("--maildir", text, Options::folder)));
    }

    private static <T> T read(Map<String, String> given, String name, String otherwise, Function<String, T> reader) {
        return value(name, given.getOrDefault(name, otherwise), reader);
    }

    private static <T> T value(String name, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw wrong(name, text, e);
        }
    }

    private static TourException wrong(String name, String text, Exception cause) {
        return new TourException(
                name + " の値が正しくありません: " + text, "wrong value of " + name + ": " + text + " (see --help)", cause);
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(FIRST_YEAR + " to " + LAST_YEAR);
        }
        return day;
    }

    private static Path absolute(String text) {
        return Path.of(text).toAbsolutePath().normalize();
    }

    private static Path folder(String text) {
        Path folder = absolute(text);
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("a folder that is there");
        }
        return folder;
    }

    private static StorageChoice storage(String text) {
        return StorageChoice.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static int scans(String text) {
        int number = Integer.parseInt(text);
        if (number < 0 || number > MOST_SCANS) {
            throw new IllegalArgumentException("0 to " + MOST_SCANS);
        }
        return number;
    }

    private static double share(String text) {
        double number = Double.parseDouble(text);
        if (!(number >= 0 && number <= 1)) {
            throw new IllegalArgumentException("0 to 1");
        }
        return number;
    }
}
