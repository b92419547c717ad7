package org.careerrelay.examples.tour;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.careerrelay.RetentionDesk;
import org.careerrelay.examples.program.Console;
import org.careerrelay.intake.IntakeTerms;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.intake.BackfillBasis;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.referral.InboxReferral;

/** What happens, phase after phase. Each phase can be begun again after it was interrupted, and ends in the same state. */
final class Story {

    private static final String ACTOR = "tour";
    private static final int AGENCY_BATCH = 50;
    private static final Duration BETWEEN_PEOPLE = Duration.ofSeconds(1);

    private final World world;
    private final WorkFolder work;
    private final Options options;
    private final Export export;
    private final Console console;
    private final Figures figures;
    private final HttpClient connections = Browser.connections();
    private Map<Long, Letter> letters = Map.of();

    Story(World world, WorkFolder work, Options options, Export export, Console console) {
        this.world = world;
        this.work = work;
        this.options = options;
        this.export = export;
        this.console = console;
        this.figures = new Figures(world, options.today());
    }

    /** Tells what is left of the story. */
    void tell(PhaseGate gate) {
        Set<Phase> finished = work.finished();
        for (Phase phase : Phase.values()) {
            if (!finished.contains(phase)) {
                run(phase);
                work.finish(phase);
            }
            if (phase == Phase.MAILS && !world.mailbox().isReadable()) {
                stopAfterMails();
                return;
            }
            if (!gate.after(phase, world.companySource())) {
                return;
            }
        }
    }

    private void run(Phase phase) {
        switch (phase) {
            case SETTINGS -> settings();
            case MAILS -> mails();
            case SCANNERS -> scanners();
            case PEOPLE -> people();
            case AGENCY -> agency();
            case INTRODUCTION -> introduction();
            case REPORT -> new Report(world, options, rows(), letters(), journal(), figures).write(console);
        }
    }

    private void settings() {
        world.company().profile(Parties.company());
        world.company().partner(Parties.agency());
        world.company().mail(Parties.mail());
        world.company().open(Parties.programme(options.today()));
        world.company().recognise(Parties.recognition());
        RetentionDesk retention = world.companyOperator().retention();
        retention.policy(
                TenantKind.COMPANY,
                Parties.COMPANY,
                Parties.keeping(retention.policy(TenantKind.COMPANY, Parties.COMPANY)));
    }

    private void mails() {
        List<Row> rows = new ArrayList<>();
        try (Stream<IntakeRow> export = this.export.rows();
                ProgressBar bar = ProgressBar.of(
                        console, "応募データの確認", "applications", this.export.csv().rows())) {
            world.company().intake().take(export.iterator(), terms(), result -> {
                rows.add(Row.of(result));
                bar.step();
            });
        }
        RowList list = new RowList(rows);
        list.write(work.rows());
        try (ProgressBar bar = ProgressBar.of(
                console, "お祈りメールの送信", "sending mails", list.mailed().size())) {
            world.settle(bar::to);
        }
        if (world.mailbox().isReadable()) {
            new Arrivals(console, world.mailbox(), list).await(list.mailed().size() - refused());
        }
    }

    /** All rows of the export in one run, whatever their dates: for that a basis is recorded, as a company has to. */
    private IntakeTerms terms() {
        LocalDate first = this.export.firstDecision().orElse(options.today());
        world.company().intake().basis(new BackfillBasis(first, "tour/sample-data", ACTOR));
        return IntakeTerms.by(ACTOR).live().from(first).atMost(Integer.MAX_VALUE);
    }

    /** Addresses that the server knows do not exist. */
    private int refused() {
        return (int) world.companyOperator().events(TenantKind.COMPANY, Parties.COMPANY, 0, Integer.MAX_VALUE).stream()
                .filter(event -> event.event().type() == EventType.MAIL_FAILED)
                .count();
    }

    private void stopAfterMails() {
        console.out()
                .println("メールを " + rows().mailed().size()
                        + " 通送信しました。届いたメールを読めないため、ここで終わります。同じ --work と --maildir DIR で続けられます");
        console.out()
                .println(
                        "The mails were sent. Without a folder in which they arrive nobody can open their links, so the tour stops here; it goes on with"
                                + " the same --work and --maildir DIR.");
    }

    private void scanners() {
        List<URI> links = letters().values().stream()
                .flatMap(letter -> letter.link().stream())
                .toList();
        KpiReport before = figures.report();
        long total = (long) links.size() * options.scan();
        // The counter of visits is itself the memory of how far a killed run had come.
        long done = figures.visits(before);
        Scanners scanners = new Scanners(connections);
        try (ProgressBar bar = ProgressBar.of(console, "セキュリティスキャナーの訪問", "scanners", total)) {
            bar.to(done);
            while (done < total) {
                int from = (int) (done % links.size());
                scanners.visit(links.subList(from, links.size()), bar::step);
                done += links.size() - from;
            }
        }
        figures.requireOnlyVisitsChanged(before, total);
    }

    private void people() {
        Map<Long, Letter> letters = letters();
        Journal journal = journal();
        People people = new People(connections, options);
        boolean wasOpen = figures.visits(figures.report()) > visitsOfFinishedPeople(journal, letters);
        try (ProgressBar bar = ProgressBar.of(console, "応募者がメールを開く", "people", letters.size())) {
            bar.to(journal.entries().size());
            for (Map.Entry<Long, Letter> letter : letters.entrySet()) {
                if (!journal.entries().containsKey(letter.getKey())) {
                    world.clock().advance(BETWEEN_PEOPLE);
                    journal.write(letter.getKey(), people.act(letter.getValue(), wasOpen));
                    wasOpen = false;
                    bar.step();
                }
            }
        }
        try (ProgressBar bar = ProgressBar.of(console, "紹介会社への引き渡し", "hand-overs", journal.consented())) {
            world.settle(bar::to);
        }
    }

    private long visitsOfFinishedPeople(Journal journal, Map<Long, Letter> letters) {
        long linked = letters.values().stream()
                .filter(letter -> letter.link().isPresent())
                .count();
        return linked * options.scan() + journal.opened();
    }

    private void agency() {
        AgencyClerk clerk = new AgencyClerk(new Chance(options.seed()));
        // Answers that a killed run had given arrive before newer ones.
        world.settle();
        try (ProgressBar bar =
                ProgressBar.of(console, "紹介会社の回答", "agency", journal().consented())) {
            bar.to(world.agency().answered(Integer.MAX_VALUE).size());
            List<InboxReferral> pending = world.agency().pending(AGENCY_BATCH);
            while (!pending.isEmpty()) {
                world.clock().advance(BETWEEN_PEOPLE);
                world.agency().answer(clerk.decide(pending));
                world.settle();
                pending.forEach(referral -> bar.step());
                pending = world.agency().pending(AGENCY_BATCH);
            }
        }
    }

    private void introduction() {
        // Counts are published at midnight: what a company may redeem, it sees the day after.
        world.clock().advanceTo(SimulatedClock.opening(options.today().plusDays(1)));
        try (ProgressBar bar = ProgressBar.of(console, "無料紹介", "introduction", 1)) {
            new Redemption(world).run();
            bar.step();
        }
    }

    private RowList rows() {
        return RowList.read(work.rows());
    }

    private Journal journal() {
        return Journal.in(work.journal());
    }

    /** What lies in the mailboxes, by row: the order in which people on this tour get round to their mail. */
    private Map<Long, Letter> letters() {
        if (letters.isEmpty()) {
            letters = Letters.byRow(world.mailbox().messages(), rows());
        }
        return letters;
    }
}
