package org.careerrelay.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.storage.UnitOfWork;

/** What all handlers that send mails have in common. */
public final class MailDeliveries {

    /** How many mails go at once: a server that takes seconds for each shall not outlive the lease with them. */
    public static final int SLICE = 20;

    private MailDeliveries() {}

    /**
     * Sends mails.
     *
     * @param <L> what is sent
     * @param letters the mails by their rows, in order
     * @param transport sends mails, and says of each in the same order what became of it
     * @return what became of each, by the id of its row
     */
    public static <L> Map<OpaqueId, MailOutcome> send(
            Map<OutboxRow, L> letters, Function<List<L>, List<MailOutcome>> transport) {
        if (letters.isEmpty()) {
            return Map.of();
        }
        List<MailOutcome> outcomes = transport.apply(List.copyOf(letters.values()));
        Map<OpaqueId, MailOutcome> byRow = new HashMap<>();
        int i = 0;
        for (OutboxRow row : letters.keySet()) {
            byRow.put(row.id(), outcomes.get(i++));
        }
        return byRow;
    }

    /**
     * Settles the rows whose mails go later: what failed for now, what the sender can mend, and what the server wants later.
     *
     * @param unit the transaction
     * @param rows the rows
     * @param outcomes what became of each, by the id of its row
     * @param now the time
     * @param settlement settles the rows
     * @return the other rows, in order: they were taken or refused for good, or had no mail
     */
    public static List<OutboxRow> settleLater(
            UnitOfWork unit,
            List<OutboxRow> rows,
            Map<OpaqueId, MailOutcome> outcomes,
            Instant now,
            Settlement settlement) {
        List<OutboxRow> others = new ArrayList<>();
        List<OutboxRow> later = new ArrayList<>();
        for (OutboxRow row : rows) {
            MailOutcome outcome = outcomes.get(row.id());
            if (outcome instanceof MailOutcome.TemporaryFailure failure) {
                settlement.failed(unit, row, failure.code(), null);
            } else if (outcome instanceof MailOutcome.SenderFault fault) {
                settlement.failed(unit, row, fault.code(), null);
            } else if (outcome instanceof MailOutcome.Deferred deferred) {
                later.add(row.again(row.note(), row.attempts(), now.plus(deferred.after())));
            } else {
                others.add(row);
            }
        }
        settlement.putOff(unit, later);
        return others;
    }
}
