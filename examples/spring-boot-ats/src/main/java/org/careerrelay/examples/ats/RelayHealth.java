package org.careerrelay.examples.ats;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.careerrelay.model.health.HealthReport;
import org.careerrelay.model.health.InstructionBacklog;
import org.careerrelay.model.health.ProgrammeGap;
import org.careerrelay.model.health.RequestBacklog;

/**
 * What the host's health page says of the library. Down is only what a restart may mend: nothing is dispatched any more. What somebody has
 * to look after, such as a licence that ends or a letter that was given up, is told beside it.
 *
 * @param up whether what is due is carried out
 * @param details figures, without any person's data
 */
record RelayHealth(boolean up, Map<String, Object> details) {

    private static final Duration STUCK = Duration.ofMinutes(5);

    static RelayHealth of(HealthReport report) {
        Instant due = report.outbox().nextDue();
        Instant stuckSince = report.at().minus(STUCK);
        boolean dispatching = due == null || due.isAfter(stuckSince);
        boolean numbering =
                report.waitingLogs().stream().allMatch(log -> log.since().isAfter(stuckSince));
        return new RelayHealth(
                dispatching && numbering,
                Map.of(
                        "waiting", report.outbox().waiting(),
                        "parked", report.outbox().parked(),
                        "programmes",
                                report.programmes().stream()
                                        .map(ProgrammeGap::kind)
                                        .map(Enum::name)
                                        .toList(),
                        "silentAgencies", report.silences().size(),
                        "overdueRequests",
                                report.requests().stream()
                                        .mapToLong(RequestBacklog::overdue)
                                        .sum(),
                        "overdueInstructions",
                                report.instructions().stream()
                                        .mapToLong(InstructionBacklog::overdue)
                                        .sum()));
    }
}
