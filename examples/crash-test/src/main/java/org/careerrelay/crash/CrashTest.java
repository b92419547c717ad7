package org.careerrelay.crash;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.careerrelay.examples.program.Console;
import org.careerrelay.examples.program.Program;
import org.careerrelay.examples.program.ProgressBar;
import org.careerrelay.examples.program.WrongInputException;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.programme.Programme;

/** Kills processes at random moments while they work on one PostgreSQL, and says whether the ledger is still exact. */
public final class CrashTest implements Program {

    private static final Path FOLDER = Path.of("target", "crash-test");
    private static final Instant BEGIN =
            LocalDate.of(2026, 12, 1).atStartOfDay(Programme.JAPAN).toInstant();

    /**
     * Runs the crash test and ends the process, unless everything held.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        new CrashTest().start(args);
    }

    /** Answers {@link #DONE} when everything held, and {@link #FAILED} when something was violated. */
    @Override
    public int run(List<String> args, Console console) throws SQLException {
        return run(Options.parse(args), console);
    }

    private static int run(Options options, Console console) throws SQLException {
        RunFolder folder = RunFolder.create(FOLDER, BEGIN);
        boolean worthKeeping = true;
        try (Database database = Database.open(options.jdbcUrl(), folder.database())) {
            Report report = options.mails() > 0
                    ? Mailing.run(options, folder, database, console)
                    : run(options, folder, database, console);
            console.out().print(report.text());
            worthKeeping = !report.held();
            return report.held() ? DONE : FAILED;
        } catch (WrongInputException e) {
            worthKeeping = false;
            throw e;
        } finally {
            if (worthKeeping) {
                console.err().println("what the run left is in " + folder.path());
            } else {
                folder.delete();
            }
        }
    }

    private static Report run(Options options, RunFolder folder, Database database, Console console) {
        Hearings hearings = new Hearings();
        Kills kills = new Kills(options, folder, database, hearings);
        long begin = System.nanoTime();
        try (Workbench bench = Workbench.open(
                        database.url(), folder.keys(), folder.shared(), MemoryMail.create(), MemoryAgency.create());
                Workers workers = new Workers(options, folder, database, hearings);
                ProgressBar progress = new ProgressBar(console, options.rounds() + options.kills())) {
            bench.storage().migrate();
            Map<Firm, List<OpaqueId>> people = new EnumMap<>(Firm.class);
            for (Firm firm : Firm.values()) {
                int number = firm == Firm.TEN ? options.rounds() * TenAtOnce.PEOPLE : Kills.people(options);
                List<OpaqueId> referrals = Population.of(firm, number, folder, database, progress);
                people.put(firm, referrals);
                folder.writeReferrals(firm, referrals);
            }
            new Rounds(options, folder).run(workers, progress);
            kills.run(workers, progress);
            kills.passDeadlines(bench.relay(), progress);
            List<Verdict> verdicts = new ArrayList<>();
            for (Firm firm : Firm.MIXED) {
                verdicts.add(
                        Disputes.settle(bench.relay(), firm, folder.shared().instant()));
            }
            kills.passDeadlines(bench.relay(), progress);
            progress.doing("checking");
            Script script = new Script(options.seed());
            for (Map.Entry<Firm, List<OpaqueId>> entry : people.entrySet()) {
                Firm firm = entry.getKey();
                Evidence evidence = Evidence.of(bench, firm, entry.getValue());
                verdicts.addAll(LedgerCheck.of(evidence));
                verdicts.addAll(AnswerCheck.of(evidence, hearings, options, script));
                verdicts.addAll(EventCheck.of(evidence));
                verdicts.addAll(FigureCheck.of(bench, evidence, options.processes() * options.threads()));
                if (Firm.MIXED.contains(firm)) {
                    verdicts.addAll(IntroductionCheck.of(evidence, hearings));
                    verdicts.addAll(CorrectionCheck.of(evidence, hearings));
                }
            }
            verdicts.addAll(RunCheck.of(bench, hearings, kills.databaseKilled() > 0));
            return Report.of(story(options, kills, hearings, begin), verdicts);
        }
    }

    private static String story(Options options, Kills kills, Hearings hearings, long begin) {
        String heard = Arrays.stream(Heard.Kind.values())
                .map(kind -> hearings.number(kind) + " " + kind)
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%d processes of %d threads, %d rounds of the same ten people, %d processes killed, %d times the database,"
                        + " %d s, seed %d\nheard: %s\n",
                options.processes(),
                options.threads(),
                options.rounds(),
                kills.killed(),
                kills.databaseKilled(),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin),
                options.seed(),
                heard);
    }
}
