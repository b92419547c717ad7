package org.careerrelay;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.TextForms;
import org.careerrelay.intake.IntakeTerms;
import org.careerrelay.link.Unrejections;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.command.StoredCommand;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeResult;
import org.careerrelay.model.intake.MessageResult;
import org.careerrelay.model.link.Unrejection;
import org.careerrelay.model.link.UnrejectionResult;
import org.careerrelay.spi.ats.AtsEvent;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/**
 * What applicant tracking systems tell by themselves. Of two messages about one application the later one holds, in whatever order they come: when the latest happened is kept, under a keyed hash of the application's
 * id, for as long as commands are.
 */
final class Messages {

    private static final Duration SILENCE = Duration.ofDays(7);
    private static final String FORM = "cr1.ats-message";

    /** By how much a message may say it is of the future. Were more believed, nothing said of that application afterwards would ever hold. */
    private static final Duration AHEAD = Duration.ofDays(1);

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
        if (event.at().isAfter(services.engine().now().plus(AHEAD))) {
            throw new InvalidInputException(List.of(Violations.of("at", "day.future")));
        }
        if (!terms.isLive()) {
            return event instanceof AtsEvent.Decided decided
                    ? new MessageResult.Taken(decide(decided))
                    : new MessageResult.Noted();
        }
        String application = event instanceof AtsEvent.Reopened reopened
                ? TextForms.trimmed(reopened.application())
                : TextForms.trimmed(((AtsEvent.Decided) event).row().get(IntakeField.APPLICATION_ID));
        heard(event instanceof AtsEvent.Decided);
        Told told = new Told(event.at(), event instanceof AtsEvent.Reopened);
        if (latest(application, told).isAfter(told)) {
            return new MessageResult.Overtaken();
        }
        if (told.isReopened()) {
            return new MessageResult.Reopened(unreject(application));
        }
        IntakeResult result = decide((AtsEvent.Decided) event);
        Told last = latest(application, told);
        if (last.isReopened() && last.isAfter(told)) {
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
        List<IntakeResult> results = new ArrayList<>(1);
        new Intake(services, company.key(), terms).take(List.of(event.row()).iterator(), results::add);
        return results.get(0);
    }

    private UnrejectionResult unreject(String application) {
        return new Unrejections(services.engine(), services.revocations())
                .unreject(company.key(), List.of(Unrejection.of(application, terms.actor(), "")))
                .get(0);
    }

    /** The latest message about an application, this one included. */
    private Told latest(String application, Told told) {
        Engine engine = services.engine();
        byte[] form = (FORM + '\n' + source + '\n' + application).getBytes(StandardCharsets.UTF_8);
        List<byte[]> hashes = engine.index().fingerprints(company.id(), form);
        List<String> keys = hashes.stream()
                .map(hash -> "ats/" + HexFormat.of().formatHex(hash))
                .toList();
        return engine.storage().transact(unit -> {
            // One after the other: of two that find nothing later at the same time the earlier could be noted last.
            unit.intakeSources().lock(company.id(), source);
            Told latest = known(unit, keys, told);
            Instant now = engine.now();
            StoredCommand command = new StoredCommand(
                    keys.get(0), engine.ids().next(company.id(), now), hashes.get(0), told.text(), now);
            boolean inserted =
                    !unit.commands().insert(company.id(), List.of(command)).isEmpty();
            if (!inserted && !latest.isAfter(told)) {
                unit.commands().settle(company.id(), Map.of(keys.get(0), told.text()));
            }
            return latest;
        });
    }

    private Told known(UnitOfWork unit, List<String> keys, Told told) {
        Told latest = told;
        for (StoredCommand command : unit.commands().find(company.id(), keys)) {
            Told known = Told.read(command.outcome(), told);
            latest = known.isAfter(latest) ? known : latest;
        }
        return latest;
    }

    /**
     * What a message told of an application.
     *
     * @param at when it happened
     * @param isReopened whether the application is open again since; of two of the same moment that one holds, which writes to nobody
     */
    private record Told(Instant at, boolean isReopened) {

        private static final String REOPENED = " reopened";

        boolean isAfter(Told other) {
            return at.isAfter(other.at) || at.equals(other.at) && isReopened && !other.isReopened;
        }

        String text() {
            return isReopened ? at + REOPENED : at.toString();
        }

        static Told read(String text, Told otherwise) {
            boolean reopened = text.endsWith(REOPENED);
            try {
                return new Told(
                        Instant.parse(reopened ? text.substring(0, text.length() - REOPENED.length()) : text),
                        reopened);
            } catch (DateTimeException e) {
                // Not a word of ours: this message is the latest that is known.
                return otherwise;
            }
        }
    }
}
