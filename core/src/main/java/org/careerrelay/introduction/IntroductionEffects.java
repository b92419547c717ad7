package org.careerrelay.introduction;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.IntroductionStep;
import org.careerrelay.model.exchange.IntroductionUpdate;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Telling;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.storage.UnitOfWork;

/** Tells the other side the steps of introductions. */
public final class IntroductionEffects {

    private IntroductionEffects() {}

    /**
     * Tells steps.
     *
     * @param engine what it works with
     * @param transport carries the messages
     * @return what tells them
     */
    public static OutboxHandler toPartners(Engine engine, AgencyTransport transport) {
        return new Telling(
                engine,
                transport,
                EnumSet.of(OutboxKind.INTRODUCTION_TO_AGENCY, OutboxKind.INTRODUCTION_TO_COMPANY),
                IntroductionEffects::read);
    }

    private static Function<OutboxRow, Optional<ExchangeMessage>> read(
            UnitOfWork unit, Tenant sender, String partner, List<OutboxRow> rows) {
        Map<OpaqueId, Introduction> introductions = new HashMap<>();
        unit
                .introductions()
                .find(sender.id(), rows.stream().map(OutboxRow::subject).collect(Collectors.toSet()))
                .stream()
                .filter(introduction -> introduction.partner().equals(partner))
                .forEach(introduction -> introductions.put(introduction.id(), introduction));
        return row -> Optional.ofNullable(introductions.get(row.subject()))
                .map(introduction -> row.kind() == OutboxKind.INTRODUCTION_TO_AGENCY
                        ? update(row, sender.key(), introduction)
                        : step(row, sender.key(), introduction));
    }

    private static ExchangeMessage update(OutboxRow row, String company, Introduction introduction) {
        return new IntroductionUpdate(
                row.id(),
                company,
                row.destination(),
                introduction.id(),
                introduction.order(),
                introduction.terms(),
                introduction.follows(),
                introduction.requestedAt(),
                introduction.status());
    }

    private static ExchangeMessage step(OutboxRow row, String agency, Introduction introduction) {
        StepNote note = StepNote.read(row.note(), introduction);
        return new IntroductionStep(
                row.id(),
                row.destination(),
                agency,
                introduction.changedAt(),
                introduction.id(),
                note.number(),
                note.step());
    }
}
