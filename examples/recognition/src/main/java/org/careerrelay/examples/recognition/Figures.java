package org.careerrelay.examples.recognition;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.careerrelay.examples.program.Console;
import org.careerrelay.examples.program.Program;
import org.careerrelay.examples.program.WrongInputException;
import org.careerrelay.model.identity.MatchReason;
import org.careerrelay.recognition.Weights;

/** How well people who come back are recognised, beside simple rules, as tables. */
public final class Figures implements Program {

    private static final Path EXPORT = Path.of("applicants", "applications.csv");
    private static final Path TRUTH = Path.of("applicants", "truth.csv");
    private static final Path FEBRL = Path.of("febrl", "dataset3.csv");

    /** As many as Febrl's set has. */
    private static final int ORIGINALS = 2000;

    private static final int DUPLICATES = 3000;

    /**
     * Prints the tables and ends the process, unless nobody was recognised wrongly by ours.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        new Figures().start(args);
    }

    /** Answers {@link #DONE} when our recognition took nobody for somebody else, and {@link #FAILED} when it did. */
    @Override
    public int run(List<String> args, Console console) throws IOException {
        Options options = Options.parse(args);
        if (options.weights()) {
            print(Estimate.weights(), console.out());
            return DONE;
        }
        boolean held = true;
        if (options.data().isPresent()) {
            held = data(options.data().get(), console);
        }
        for (int seed : options.seeds()) {
            console.err().println("inventing people, seed " + seed);
            List<Row> rows = Population.of(options.applications(), seed);
            held &= table("Invented people, seed " + seed, rows, console.out());
            print(
                    "Invented western records, seed " + seed,
                    Febrl.of(WesternRecords.of(ORIGINALS, DUPLICATES, seed)),
                    console.out());
        }
        return held ? DONE : FAILED;
    }

    private static boolean data(Path folder, Console console) throws IOException {
        boolean applicants = Files.exists(folder.resolve(EXPORT)) && Files.exists(folder.resolve(TRUTH));
        boolean febrl = Files.exists(folder.resolve(FEBRL));
        if (!applicants && !febrl) {
            throw new WrongInputException(
                    "--data: neither " + EXPORT + " with " + TRUTH + " nor " + FEBRL + " is in " + folder);
        }
        boolean held = true;
        if (applicants) {
            console.err().println("reading " + EXPORT);
            held = table(
                    EXPORT.toString(),
                    ApplicantRows.read(folder.resolve(EXPORT), folder.resolve(TRUTH)),
                    console.out());
        }
        if (febrl) {
            console.err().println("reading " + FEBRL);
            print(FEBRL.toString(), Febrl.of(folder.resolve(FEBRL)), console.out());
        }
        return held;
    }

    private static boolean table(String title, List<Row> rows, PrintStream out) {
        out.println("## " + title);
        out.println();
        boolean held = true;
        boolean begun = false;
        for (Contestant contestant : Contestant.all(rows.size())) {
            Score score = Score.of(contestant, rows);
            if (!begun) {
                out.println(rows.size() + " applications, " + score.returning() + " of them of somebody who is known.");
                out.println();
                out.println(
                        "| | wrong merges | precision | recall, AUTO | recall, AUTO and REVIEW | needless REVIEW in 100 |");
                out.println("|---|---:|---:|---:|---:|---:|");
                begun = true;
            }
            out.println(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.4f | %.4f | %.4f | %.2f |",
                    contestant.name(),
                    score.wrong(),
                    score.precision(),
                    score.autoRecall(),
                    score.recall(),
                    score.needlessPerHundred()));
            held &= score.wrong() == 0 || contestant instanceof KeyRule;
        }
        out.println();
        return held;
    }

    private static void print(String title, Febrl.Result result, PrintStream out) {
        out.println("## " + title);
        out.println();
        out.println("| true pairs | found | right | precision | recall | F1 |");
        out.println("|---:|---:|---:|---:|---:|---:|");
        out.println(String.format(
                Locale.ROOT,
                "| %d | %d | %d | %.4f | %.4f | %.4f |",
                result.truePairs(),
                result.found(),
                result.right(),
                result.precision(),
                result.recall(),
                result.f1()));
        out.println();
    }

    private static void print(Weights weights, PrintStream out) {
        for (MatchReason reason : MatchReason.values()) {
            out.println(String.format(Locale.ROOT, "%s %.1f", reason, weights.bits(reason)));
        }
    }
}
