package org.careerrelay.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.examples.program.ProgressBar;
import org.careerrelay.model.TenantId;
import org.careerrelay.spi.storage.Storage;

/** PERF-7: the storage adapter beside JDBC written by hand and beside Hibernate: inserting, reading by id, reading page by page. */
final class Adapter implements Benchmark {

    private static final String GOAL = Subject.PERF_7.goal();
    private static final double SHARE_OF_JDBC = 0.9;
    private static final double TIMES_ALLOCATED = 1.5;
    private static final TenantId TENANT = new TenantId(1);
    private static final int PROGRAMME = 1;
    private static final int WORKLOADS = 3;
    private static final int WAYS = 3;

    private final Options options;
    private final Race race;
    private final Database database;

    Adapter(Options options, Database database) {
        this.options = options;
        this.race = options.race(8);
        this.database = database;
    }

    @Override
    public int turns() {
        return race.turns(WORKLOADS * WAYS);
    }

    @Override
    public List<Line> run(ProgressBar progress) throws Exception {
        progress.begin("filling the tables of " + GOAL);
        Instant now = Instant.now();
        Storage storage = database.storage(AdapterReferrals.PREFIX);
        database.storage(HandWrittenReferrals.PREFIX);
        database.storage(HibernateReferrals.PREFIX);
        List<Contestant> contestants = new ArrayList<>();
        try (ReferralAccess adapter = new AdapterReferrals(storage, TENANT, PROGRAMME, now);
                ReferralAccess hand = new HandWrittenReferrals(database.source(), TENANT, PROGRAMME);
                ReferralAccess hibernate = new HibernateReferrals(database, TENANT, PROGRAMME)) {
            List<ReferralTable> tables = new ArrayList<>();
            for (ReferralAccess access : List.of(adapter, hand, hibernate)) {
                ReferralTable table = new ReferralTable(access, new Person.Source(TENANT, now), PROGRAMME, now);
                table.fill(options.size(20_000, 500));
                tables.add(table);
            }
            tables.forEach(table -> contestants.add(table.inserting(options.size(50, 2))));
            tables.forEach(table -> contestants.add(table.byId(options.size(2000, 20))));
            tables.forEach(table -> contestants.add(table.pages(options.size(500, 5))));
            for (String prefix :
                    List.of(AdapterReferrals.PREFIX, HandWrittenReferrals.PREFIX, HibernateReferrals.PREFIX)) {
                database.settle(prefix);
            }
            return lines(race.run(contestants, progress));
        }
    }

    private static List<Line> lines(List<Series> series) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < series.size(); i += WAYS) {
            Series ours = series.get(i);
            Series hand = series.get(i + 1);
            lines.add(Line.ours(GOAL, ours));
            lines.add(Line.compared(GOAL, ours, hand).wanted(Wanted.atLeast(SHARE_OF_JDBC)));
            lines.add(Line.figure(GOAL, "allocated for one: " + hand.name(), Unit.BYTES, hand.bytesPerOperation())
                    .ratio(ours.allocationRatioTo(hand))
                    .wanted(Wanted.atMost(TIMES_ALLOCATED)));
            lines.add(Line.compared(GOAL, ours, series.get(i + 2)));
        }
        return lines;
    }
}
