package org.careerrelay.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.examples.program.ProgressBar;
import org.careerrelay.model.kpi.Period;

/** PERF-12: what the other goals measure, at a company that has many people behind it, beside one that has few. */
final class FlatCost implements Benchmark {

    private static final String GOAL = Subject.PERF_12.goal();
    private static final double SHARE_OF_SMALL = 0.75;
    private static final int WORKLOADS = 6;
    private static final int CALLERS = 16;

    private final Options options;
    private final Race race;
    private final Loads loads;

    FlatCost(Options options, Loads loads) {
        this.options = options;
        this.race = options.race(5);
        this.loads = loads;
    }

    @Override
    public int turns() {
        return race.turns(2 * WORKLOADS);
    }

    @Override
    public List<Line> run(ProgressBar progress) throws Exception {
        List<Contestant> large = contestants(loads.of(options.referrals(), progress));
        List<Contestant> small = contestants(loads.of(options.fewReferrals(), progress));
        List<Contestant> both = new ArrayList<>();
        for (int i = 0; i < WORKLOADS; i++) {
            both.add(large.get(i));
            both.add(small.get(i));
        }
        List<Series> series = race.run(both, progress);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < series.size(); i += 2) {
            lines.add(Line.ours(GOAL, series.get(i)));
            lines.add(Line.compared(GOAL, series.get(i), series.get(i + 1)).wanted(Wanted.atLeast(SHARE_OF_SMALL)));
        }
        return lines;
    }

    private List<Contestant> contestants(Loaded loaded) {
        Instant now = Instant.now();
        LocalDate to = LocalDate.ofInstant(now, ZoneOffset.UTC).withDayOfMonth(1);
        Period year = new Period(to.minusYears(1), to);
        int batch = options.batch();
        Callers.Work settling = () -> loaded.database().settle(loaded.prefix());
        ReferralAccess access = new AdapterReferrals(
                loaded.storage(), loaded.tenant(), loaded.installation().programme(), now);
        return List.of(
                named(
                        loaded,
                        BatchedCalls.rejecting(
                                loaded.company(),
                                loaded.applicants(),
                                batch,
                                options.size(3, 1),
                                settling,
                                rejections -> {})),
                named(
                        loaded,
                        BatchedCalls.counting(
                                loaded.installation(),
                                loaded.source(),
                                batch,
                                options.size(3, 1),
                                settling,
                                counted -> {})),
                named(
                        loaded,
                        CallersAtOnce.ours(
                                loaded.installation(),
                                loaded.source(),
                                CALLERS,
                                options.size(100, 3),
                                loaded.database(),
                                loaded.prefix())),
                named(
                        loaded,
                        new Letters(loaded.company(), loaded.letters(), loaded.applicants(), options.size(1000, 20))),
                named(
                        loaded,
                        new Repeating(
                                "a referral by id",
                                options.size(1000, 10),
                                i -> access.byId(loaded.loadedReferral(i)).programme())),
                named(
                        loaded,
                        new Repeating(
                                "report of a year",
                                options.size(50, 2),
                                i -> loaded.company().desk().kpis(year).hashCode())));
    }

    private static Contestant named(Loaded loaded, Contestant contestant) {
        return new Named(contestant.name() + ", of " + Unit.COUNT.text(loaded.people()) + " referrals", contestant);
    }
}
