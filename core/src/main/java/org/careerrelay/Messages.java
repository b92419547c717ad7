package org.careerrelay;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.TextForms;
import org.careerrelay.intake.IntakeTerms;
import org.careerrelay.link.Unrejections;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.command.StoredCommand;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeResult;
import org.careerrelay.model.intake.MessageResult;
import org.careerrelay.model.link.Unrejection;
import org.careerrelay.model.link.UnrejectionResult;
import org.careerrelay.spi.ats.AtsEvent;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * What applicant tracking systems tell by themselves. Of two messages about one application the later one holds, in whatever order they come: when the latest happened is kept, under a keyed hash of the application's
 * id, for as long as commands are.
 */
final class Messages {

    private static final Duration SILENCE = Duration.ofDays(7);
    private static final String FORM = "cr1.ats-message";

    private final Services services;
    private final Tenant company;
    private final String source;
    private final IntakeTerms terms;

    Messages(Services services, Tenant company, String source, IntakeTerms terms) {
        this.services = services;
        this.company = company;
        this.source = source;
        this.terms = terms;
    }

    MessageResult take(AtsEvent event) {
        if (!terms.isLive()) {
            return event instanceof AtsEvent.Decided decided
                    ? new MessageResult.Taken(decide(decided))
                    : new MessageResult.Noted();
        }
        String application = event instanceof AtsEvent.Reopened reopened
                ? TextForms.trimmed(reopened.application())
                : TextForms.trimmed(((AtsEvent.Decided) event).row().get(IntakeField.APPLICATION_ID));
        heard(event instanceof AtsEvent.Decided);
        if (latest(application, event.at()).isAfter(event.at())) {
            return new MessageResult.Overtaken();
        }
        if (event instanceof AtsEvent.Reopened) {
            return new MessageResult.Reopened(unreject(application));
        }
        IntakeResult result = decide((AtsEvent.Decided) event);
        if (latest(application, event.at()).isAfter(event.at())) {
            // That it is open again came while this was being taken.
            unreject(application);
            return new MessageResult.Overtaken();
        }
        return new MessageResult.Taken(result);
    }

    private void heard(boolean row) {
        Engine engine = services.engine();
        Instant now = engine.now();
        Sources.change(engine, company.id(), source, SILENCE, before -> before.heard(before.readTo(), row, now));
    }

    private IntakeResult decide(AtsEvent.Decided event) {
        AtomicReference<IntakeResult> result = new AtomicReference<>();
        new Intake(services, company.key(), terms).take(List.of(event.row()).iterator(), result::set);
        return result.get();
    }

    private UnrejectionResult unreject(String application) {
        return new Unrejections(services.engine(), services.revocations())
                .unreject(company.key(), List.of(Unrejection.of(application, terms.actor(), "")))
                .get(0);
    }

    /** When the latest message about an application happened, this one included. */
    private Instant latest(String application, Instant at) {
        Engine engine = services.engine();
        byte[] form = (FORM + '\n' + source + '\n' + application).getBytes(StandardCharsets.UTF_8);
        List<byte[]> hashes = engine.index().fingerprints(company.id(), form);
        List<String> keys = hashes.stream()
                .map(hash -> "ats/" + HexFormat.of().formatHex(hash))
                .toList();
        return engine.storage().transact(unit -> {
            Instant latest = known(unit, keys, at);
            Instant now = engine.now();
            StoredCommand command = new StoredCommand(
                    keys.get(0), engine.ids().next(company.id(), now), hashes.get(0), at.toString(), now);
            boolean inserted =
                    !unit.commands().insert(company.id(), List.of(command)).isEmpty();
            if (!inserted && !latest.isAfter(at)) {
                unit.commands().settle(company.id(), Map.of(keys.get(0), at.toString()));
            }
            return latest;
        });
    }

    private Instant known(UnitOfWork unit, List<String> keys, Instant at) {
        return unit.commands().find(company.id(), keys).stream()
                .map(command -> read(command.outcome(), at))
                .filter(known -> known.isAfter(at))
                .max(Instant::compareTo)
                .orElse(at);
    }

    private static Instant read(String outcome, Instant otherwise) {
        try {
            return Instant.parse(outcome);
        } catch (DateTimeException e) {
            // Not a word of ours: this message is the latest that is known.
            return otherwise;
        }
    }
}
