package org.careerrelay.crash;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.outbox.OutboxStatus;

/** What holds for the run as a whole. */
final class RunCheck {

    private static final String ALL = "the run";

    /** SQLState classes of a server that is gone or coming back: connection lost, operator intervention. */
    private static final List<String> DATABASE_GONE = List.of("08", "57");

    private RunCheck() {}

    static List<Verdict> of(Workbench bench, Hearings hearings, boolean databaseKilled) {
        return List.of(outbox(bench), snapshots(hearings), faults(hearings, databaseKilled));
    }

    private static Verdict outbox(Workbench bench) {
        Verdict.Trial trial = new Verdict.Trial(ALL, "nothing waits in the outbox, nothing was given up");
        OutboxStatus status = bench.relay().operator().outbox();
        trial.that(status.waiting() == 0 && status.parked() == 0, "the outbox is %s", status);
        return trial.verdict();
    }

    private static Verdict snapshots(Hearings hearings) {
        Verdict.Trial trial =
                new Verdict.Trial(ALL, "every snapshot was consistent in itself while all went on (CMP-21)");
        for (Firm firm : Firm.values()) {
            hearings.of(Heard.Kind.SNAPSHOT, firm)
                    .forEach((sums, told) -> told.forEach(
                            (shown, times) -> trial.times(times, shown.equals(Heard.WHOLE), "%s: %s", firm, shown)));
        }
        return trial.verdict();
    }

    /** While the database is there nobody is refused an answer. */
    private static Verdict faults(Hearings hearings, boolean databaseKilled) {
        Verdict.Trial trial = new Verdict.Trial(ALL, "no call failed but for want of the database");
        trial.times(
                Arrays.stream(Heard.Kind.values()).mapToLong(hearings::number).sum(), true, "calls were answered");
        for (Firm firm : Firm.values()) {
            for (Map.Entry<String, Map<String, Integer>> command :
                    hearings.of(Heard.Kind.FAULT, firm).entrySet()) {
                command.getValue()
                        .forEach((told, times) -> trial.that(
                                databaseKilled && isDatabaseGone(told),
                                "%s: %s %d times: %s",
                                firm,
                                command.getKey(),
                                times,
                                told));
            }
        }
        return trial.verdict();
    }

    private static boolean isDatabaseGone(String told) {
        String state = told.substring(told.lastIndexOf(' ') + 1);
        return DATABASE_GONE.stream().anyMatch(state::startsWith);
    }
}
