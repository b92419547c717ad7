package org.careerrelay.crash;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.careerrelay.CompanyDesk;
import org.careerrelay.examples.program.Console;
import org.careerrelay.examples.program.LocalPostfix;
import org.careerrelay.examples.program.ProgressBar;
import org.careerrelay.examples.program.WrongInputException;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.programme.Programme;

/**
 * A great day: so many rejection mails through a real Postfix, from a process that is killed on the way. In the end everybody has the mail, and
 * only those have it twice whose mail the server had just taken when the process that handed it over was killed.
 */
final class Mailing {

    /** Its Maildir is Postfix's own for this domain. */
    private static final String DOMAIN = "example.jp";

    /** Postfix keeps up with several threads that hand over, and delivers many at a time. */
    private static final Map<String, String> SETTINGS = Map.of(
            "virtual_destination_concurrency_limit", "50",
            "smtpd_client_connection_count_limit", "100",
            "qmgr_message_active_limit", "50000");

    private static final int AT_ONCE = 1000;
    private static final int LOOK_MICROSECONDS = 100_000;

    /** Longer than the lease: what a killed process had claimed can be claimed again. */
    private static final Duration LEAP = Duration.ofMinutes(3);

    private final Options options;
    private final RunFolder folder;
    private final Database database;
    private final Console console;
    private final LocalPostfix postfix;
    private long inDoubt;
    private long seconds;

    private Mailing(Options options, RunFolder folder, Database database, Console console, LocalPostfix postfix) {
        this.options = options;
        this.folder = folder;
        this.database = database;
        this.console = console;
        this.postfix = postfix;
    }

    /**
     * Sends, kills, and looks at what arrived.
     *
     * @throws WrongInputException when there can be no Postfix here
     */
    static Report run(Options options, RunFolder folder, Database database, Console console) {
        String missing = LocalPostfix.missing();
        if (!missing.isEmpty()) {
            throw new WrongInputException("--mails: " + missing);
        }
        try (LocalPostfix postfix = LocalPostfix.start(SETTINGS);
                Workbench bench = Workbench.open(
                        database.url(), folder.keys(), folder.shared(), MemoryMail.create(), MemoryAgency.create())) {
            bench.storage().migrate();
            return new Mailing(options, folder, database, console, postfix).run(bench);
        }
    }

    private Report run(Workbench bench) {
        reject(bench);
        long begin = System.nanoTime();
        for (int kill = 1; kill <= options.kills() + 1; kill++) {
            send(bench, kill);
        }
        seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
        awaitDelivery();
        Delivered delivered = Delivered.in(postfix.maildir(DOMAIN));
        return Report.of(story(delivered), verdicts(bench, delivered));
    }

    private void reject(Workbench bench) {
        Instant now = folder.shared().instant();
        CompanyDesk desk = bench.relay().company(Firm.ACME.key());
        desk.profile(Firm.profile());
        desk.partner(Firm.ACME.partner());
        desk.open(Firm.ACME.programme(LocalDate.ofInstant(now, Programme.JAPAN)));
        try (ProgressBar progress = new ProgressBar(console, options.mails())) {
            progress.begin("rejecting");
            for (int from = 0; from < options.mails(); from += AT_ONCE) {
                int to = Math.min(options.mails(), from + AT_ONCE);
                desk.reject(IntStream.range(from, to)
                        .mapToObj(number ->
                                Rejection.of("application-" + number, "山田 太郎", address(number), now, "recruiter-1"))
                        .toList());
                IntStream.range(from, to).forEach(number -> progress.step());
                progress.doing("rejecting");
            }
        }
    }

    /** Lets a process send until its part is done, and kills it then; the last one may finish. */
    private void send(Workbench bench, int number) {
        boolean last = number > options.kills();
        long enough = last ? options.mails() : (long) options.mails() * number / (options.kills() + 1);
        long before = options.mails() - waiting(bench);
        try (ProgressBar progress = new ProgressBar(console, options.mails());
                MailSender sender = MailSender.start(number, postfix.port(), folder, database)) {
            step(progress, before);
            String what = "sending, process " + number + (last ? "" : ", to be killed");
            progress.begin(what);
            long shown = before;
            while (sender.isAlive() && before + sender.sent() < enough) {
                Threads.pause(LOOK_MICROSECONDS);
                folder.shared().advance(Duration.ofNanos(LOOK_MICROSECONDS * 1000L));
                long sent = before + sender.sent();
                step(progress, sent - shown);
                shown = sent;
                progress.doing(what);
            }
            if (last) {
                sender.awaitEnd();
            }
        }
        if (!last) {
            // What Postfix took and the storage does not know of goes out again: nobody can tell it from what was lost.
            awaitDelivery();
            long arrived = Delivered.in(postfix.maildir(DOMAIN)).people();
            inDoubt += arrived - (options.mails() - waiting(bench));
            folder.shared().advance(LEAP);
        }
    }

    private static void step(ProgressBar progress, long by) {
        for (long i = 0; i < by; i++) {
            progress.step();
        }
    }

    private static long waiting(Workbench bench) {
        return bench.relay().operator().outbox().waiting();
    }

    private void awaitDelivery() {
        console.err().println("Postfix delivers what it took");
        while (postfix.queued() > 0) {
            Threads.pause(LOOK_MICROSECONDS);
        }
    }

    private String story(Delivered delivered) {
        return String.format(
                Locale.ROOT,
                "%d rejection mails through Postfix, %d processes killed, %d s with Postfix catching up after each kill (%d mails/s)\n"
                        + "arrived: %d messages for %d people; %d twice, %d in doubt at a kill\n",
                options.mails(),
                options.kills(),
                seconds,
                options.mails() / Math.max(1, seconds),
                delivered.messages(),
                delivered.people(),
                delivered.messages() - delivered.people(),
                inDoubt);
    }

    private List<Verdict> verdicts(Workbench bench, Delivered delivered) {
        Verdict.Trial arrived = new Verdict.Trial("Postfix", "every mail has arrived");
        IntStream.range(0, options.mails())
                .mapToObj(Mailing::address)
                .forEach(address -> arrived.that(delivered.has(address), "%s has none", address));
        Verdict.Trial twice = new Verdict.Trial("Postfix", "nothing arrived twice but what was in doubt at a kill");
        twice.times(
                delivered.messages(),
                delivered.messages() - delivered.people() <= inDoubt,
                "%d twice, %d in doubt",
                delivered.messages() - delivered.people(),
                inDoubt);
        Verdict.Trial told = new Verdict.Trial("engine", "every mail is sent, for the engine too");
        told.times(options.mails(), waiting(bench) == 0, "%d wait", waiting(bench));
        return List.of(arrived.verdict(), twice.verdict(), told.verdict());
    }

    private static String address(int number) {
        return "applicant-" + number + "@" + DOMAIN;
    }
}
