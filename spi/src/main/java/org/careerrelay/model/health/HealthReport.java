package org.careerrelay.model.health;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.outbox.OutboxStatus;
import org.jspecify.annotations.Nullable;

/**
 * How an installation stands: facts, not judgements; what is late depends on how often the host dispatches. What to do about each is a table
 * of the guide's page on operations.
 *
 * @param at when it was looked at
 * @param outbox what waits to be sent, and what was given up
 * @param schema how far the schema of the database is, or null where storage has none
 * @param keys keys that need attention, ordered by purpose
 * @param waitingLogs logs with events that have no number yet, ordered by tenant, 100 at most; a few between two passes are normal
 * @param programmes what a programme lacks or is about to lack, ordered by company and programme
 * @param silences agencies that have not answered in time, one line per programme that has such referrals, in the same order
 * @param requests companies at which requests of people wait, in the same order
 * @param instructions agencies that have not answered instructions, one line per company and agency, in the same order
 * @param mailReturns companies whose mails came back too often in the last thirty days, in the same order
 * @param silentSources applicant tracking systems of which nothing is heard, or nothing good, in the same order
 */
public record HealthReport(
        Instant at,
        OutboxStatus outbox,
        @Nullable SchemaState schema,
        List<KeyGap> keys,
        List<WaitingLog> waitingLogs,
        List<ProgrammeGap> programmes,
        List<AgencySilence> silences,
        List<RequestBacklog> requests,
        List<InstructionBacklog> instructions,
        List<MailReturnShare> mailReturns,
        List<SilentSource> silentSources) {

    /** Copies the lists. */
    public HealthReport {
        keys = List.copyOf(keys);
        waitingLogs = List.copyOf(waitingLogs);
        programmes = List.copyOf(programmes);
        silences = List.copyOf(silences);
        requests = List.copyOf(requests);
        instructions = List.copyOf(instructions);
        mailReturns = List.copyOf(mailReturns);
        silentSources = List.copyOf(silentSources);
    }
}
