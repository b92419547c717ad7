package org.careerrelay.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.mail.SendingPolicy;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.sending.SendingNote;
import org.careerrelay.sending.SendingRules;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Which mails go whose turn has come: the policy may have changed since, or the mails before them have taken until the quiet hours (A16). What has to wait on is given back
 * without counting a try.
 */
final class DueMails {

    private final Engine engine;

    DueMails(Engine engine) {
        this.engine = engine;
    }

    /** Those that go now; the others are settled. */
    List<OutboxRow> due(
            UnitOfWork unit, TenantId tenant, SendingPolicy policy, List<OutboxRow> rows, Settlement settlement) {
        if (policy.delay().isZero() && !policy.hasQuietTimes() && !policy.approval()) {
            return rows;
        }
        Instant now = engine.now();
        Map<OpaqueId, Instant> decided = decided(unit, tenant, policy, rows);
        List<OutboxRow> due = new ArrayList<>();
        List<OutboxRow> later = new ArrayList<>();
        List<OutboxRow> unapproved = new ArrayList<>();
        for (OutboxRow row : rows) {
            SendingNote note = SendingNote.of(row);
            Instant since = decided.getOrDefault(row.subject(), Instant.MIN);
            Instant earliest = SendingRules.earliest(policy, since, note.ownTime() ? now : null, now);
            if (policy.approval() && !note.approved()) {
                unapproved.add(row);
            } else if (earliest.isAfter(now)) {
                later.add(row.again(row.note(), row.attempts(), earliest));
            } else {
                due.add(row);
            }
        }
        settlement.putOff(unit, later);
        settlement.hold(unit, unapproved);
        return due;
    }

    /** Without a delay nobody asks when it was decided. */
    private static Map<OpaqueId, Instant> decided(
            UnitOfWork unit, TenantId tenant, SendingPolicy policy, List<OutboxRow> rows) {
        Map<OpaqueId, Instant> decided = new HashMap<>();
        if (!policy.delay().isZero()) {
            unit.rejections()
                    .find(tenant, rows.stream().map(OutboxRow::subject).toList())
                    .forEach((StoredRejection rejection) -> decided.put(rejection.id(), rejection.decidedAt()));
        }
        return decided;
    }
}
