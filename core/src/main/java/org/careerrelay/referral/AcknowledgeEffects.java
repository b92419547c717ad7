package org.careerrelay.referral;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.ReferralAcknowledged;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Telling;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.storage.UnitOfWork;

/** Tells companies the agency's answers. */
public final class AcknowledgeEffects {

    private AcknowledgeEffects() {}

    /**
     * Tells answers.
     *
     * @param engine what it works with
     * @param transport carries the messages
     * @return what tells them
     */
    public static OutboxHandler toCompanies(Engine engine, AgencyTransport transport) {
        return new Telling(engine, transport, Set.of(OutboxKind.ACKNOWLEDGE), AcknowledgeEffects::read);
    }

    private static Function<OutboxRow, Optional<ExchangeMessage>> read(
            UnitOfWork unit, Tenant agency, String company, List<OutboxRow> rows) {
        Map<OpaqueId, InboxItem> items = new HashMap<>();
        unit.inbox()
                .byId(agency.id(), rows.stream().map(OutboxRow::subject).collect(Collectors.toSet()))
                .forEach(item -> items.put(item.id(), item));
        return row -> Optional.ofNullable(items.get(row.subject())).flatMap(item -> message(row, agency.key(), item));
    }

    private static Optional<ExchangeMessage> message(OutboxRow row, String agency, InboxItem item) {
        AgencyAnswer answer = item.answer();
        Instant answeredAt = item.answeredAt();
        return answer == null || answeredAt == null
                ? Optional.empty()
                : Optional.of(new ReferralAcknowledged(
                        row.id(), item.company(), agency, answeredAt, item.referral(), answer, item.detail()));
    }
}
