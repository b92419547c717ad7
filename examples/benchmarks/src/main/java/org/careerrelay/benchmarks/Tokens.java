package org.careerrelay.benchmarks;

import java.util.List;
import org.careerrelay.benchmarks.Wanted.Aspect;
import org.careerrelay.examples.program.ProgressBar;

/**
 * PERF-1, whether a link token is one, which is asked before anything is looked up; and PERF-2, making one, and how long a link is. Both
 * beside what the checksum alone costs, and beside a library for tokens.
 */
final class Tokens implements Benchmark {

    private static final double SHARE_OF_CHECKSUM = 0.75;
    private static final double TIMES_NIMBUS_VERIFYING = 10;
    private static final double TIMES_NIMBUS_ISSUING = 5;
    private static final double BYTES_VERIFYING = 64;
    private static final double BYTES_ISSUING = 256;
    private static final double LONGEST = 77; // characters: a line of a mail has no more than 78
    private static final int CONTESTANTS = 3;

    private final Subject subject;
    private final Options options;
    private final Race race;

    /**
     * Measures one of the two.
     *
     * @param subject PERF-1 or PERF-2
     * @param options how
     */
    Tokens(Subject subject, Options options) {
        this.subject = subject;
        this.options = options;
        this.race = options.race(10);
    }

    @Override
    public int turns() {
        return race.turns(CONTESTANTS);
    }

    @Override
    public List<Line> run(ProgressBar progress) throws Exception {
        LinkTokenWork work = new LinkTokenWork(options.size(100_000, 1000));
        return subject == Subject.PERF_1 ? verifying(work, progress) : issuing(work, progress);
    }

    private List<Line> verifying(LinkTokenWork work, ProgressBar progress) throws Exception {
        String goal = subject.goal();
        List<Series> series = race.run(List.of(work.verify(), work.checksum(), work.nimbusVerify()), progress);
        Series ours = series.get(0);
        return List.of(
                Line.ours(goal, ours).wanted(Wanted.atMost(BYTES_VERIFYING).of(Aspect.ALLOCATED)),
                Line.compared(goal, ours, series.get(1)).wanted(Wanted.atLeast(SHARE_OF_CHECKSUM)),
                Line.compared(goal, ours, series.get(2)).wanted(Wanted.atLeast(TIMES_NIMBUS_VERIFYING)));
    }

    private List<Line> issuing(LinkTokenWork work, ProgressBar progress) throws Exception {
        String goal = subject.goal();
        List<Series> series = race.run(List.of(work.issue(), work.checksum(), work.nimbusSign()), progress);
        Series ours = series.get(0);
        return List.of(
                Line.ours(goal, ours).wanted(Wanted.atMost(BYTES_ISSUING).of(Aspect.ALLOCATED)),
                Line.compared(goal, ours, series.get(1)),
                Line.compared(goal, ours, series.get(2)).wanted(Wanted.atLeast(TIMES_NIMBUS_ISSUING)),
                Line.figure(goal, "characters of the longest link", Unit.COUNT, work.longestLink())
                        .wanted(Wanted.atMost(LONGEST).of(Aspect.FIGURE)));
    }
}
