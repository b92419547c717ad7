package org.careerrelay;

import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.careerrelay.engine.Engine;
import org.careerrelay.intake.DataQuality;
import org.careerrelay.intake.IntakeTerms;
import org.careerrelay.intake.RowCleaning;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.intake.BackfillBasis;
import org.careerrelay.model.intake.CleanedRow;
import org.careerrelay.model.intake.IntakeReport;
import org.careerrelay.model.intake.IntakeResult;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.model.intake.IntakeSource;
import org.careerrelay.model.intake.MessageResult;
import org.careerrelay.model.intake.PullReport;
import org.careerrelay.model.intake.QualityReport;
import org.careerrelay.model.intake.WriteBack;
import org.careerrelay.spi.ats.AtsEvent;
import org.careerrelay.spi.ats.AtsSource;
import org.careerrelay.text.Violations;

/**
 * What comes from a company's applicant tracking system, and what it is told: files, sources that are asked, messages that come by themselves. Everything may come again: nobody is written to twice. Unless the terms
 * say {@link IntakeTerms#live()} nothing is done, and results tell what would be. Thread-safe.
 */
public final class IntakeDesk {

    private final Services services;
    private final String company;

    IntakeDesk(Services services, String company) {
        this.services = services;
        this.company = company;
    }

    /**
     * Takes the rows of an export: decides for each row whether it is a rejection that gets a link, and takes those (H06, H07). After a kill or a failure it is called again with the same rows: what was taken is known.
     *
     * @param rows the rows, in order; read as far as needed
     * @param terms how they are taken
     * @param results hears the result of each row, in the order of the rows
     * @return what became of all together
     * @throws InvalidInputException when the terms' actor is no opaque reference, or the company's profile is missing; nothing was done
     */
    public IntakeReport take(Iterator<IntakeRow> rows, IntakeTerms terms, Consumer<IntakeResult> results) {
        return new Intake(services, company, terms).take(rows, results);
    }

    /**
     * Reads what is new in an applicant tracking system and takes it (H01, H02). Where reading ended is kept under the source's name; several nodes may read one source.
     *
     * @param source the source
     * @param terms how its rows are taken; in a dry run reading begins where the last one in earnest ended, and nothing is kept
     * @param results hears the result of each row; rows that were read before may come again
     * @return what it came to; a fault of the other side is no exception
     * @throws InvalidInputException when the source has no usable name, the terms' actor is no opaque reference, or the company's profile is missing
     */
    public PullReport pull(AtsSource source, IntakeTerms terms, Consumer<IntakeResult> results) {
        return new Pulling(services, Doors.company(services, company), source, terms).pull(results);
    }

    /**
     * Takes a message that an applicant tracking system sent by itself (H03): twice, late and in any order.
     *
     * @param source name of the source
     * @param event what happened; that it is genuine was proven before
     * @param terms how it is taken
     * @return what became of it
     * @throws InvalidInputException when the source's name cannot be used, the terms' actor is no opaque reference, the company's profile is missing, or the message says it is of more than a day in the future
     */
    public MessageResult receive(String source, AtsEvent event, IntakeTerms terms) {
        return new Messages(services, Doors.company(services, company), named(source), terms).take(event);
    }

    /**
     * Looks how good the data of an export are, before anything is done with them (B08). Nothing is written.
     *
     * @param rows the rows
     * @param reasons the company's codes of reasons, by the words of the rows; may be empty
     * @param cleaned hears each row with its values in one form
     * @return what is wrong, in numbers
     */
    public QualityReport quality(Iterator<IntakeRow> rows, Map<String, String> reasons, Consumer<CleanedRow> cleaned) {
        RowCleaning cleaning = new RowCleaning(services.phones(), new HashMap<>(reasons));
        DataQuality quality = new DataQuality();
        rows.forEachRemaining(row -> {
            CleanedRow clean = cleaning.clean(row);
            quality.add(clean);
            cleaned.accept(clean);
        });
        return quality.report();
    }

    /**
     * Lays down on what ground the company writes to people whom it rejected more than {@link BackfillBasis#FRESH_DAYS} days ago (H07). It holds from now on.
     *
     * @param basis the ground, and the first day whose rejections it is about
     * @throws InvalidInputException when it is incomplete
     */
    public void basis(BackfillBasis basis) {
        SettingWrites.store(services.engine(), TenantKind.COMPANY, company, basis);
    }

    /**
     * Says whether the applicant tracking system is told which applications' mails went with a link (H08), from now on. It takes {@link CareerRelayBuilder#writeBack}.
     *
     * @param writeBack whether it is told
     */
    public void writeBack(WriteBack writeBack) {
        SettingWrites.store(services.engine(), TenantKind.COMPANY, company, writeBack);
    }

    /**
     * Says after how long without a word a source counts as silent: then {@link OperatorDesk#health()} names it (CMP-4). Unless said it is a day for sources that are asked and a week for those that send by themselves. A
     * source that nobody has heard of yet is watched from now on.
     *
     * @param source name of the source
     * @param silence the time, in whole hours, at least one
     * @throws InvalidInputException when the name cannot be used or nothing is known of the company yet
     */
    public void watch(String source, Duration silence) {
        Engine engine = services.engine();
        Sources.change(
                engine,
                Doors.company(services, company).id(),
                named(source),
                silence,
                before -> before.silentAfter(silence));
    }

    /**
     * Has a source read from its beginning the next time, such as after its system was restored from a backup or has forgotten the cursor. What was taken is known.
     *
     * @param source name of the source
     * @throws InvalidInputException when the name cannot be used or nothing is known of the company yet
     */
    public void reread(String source) {
        Engine engine = services.engine();
        TenantId tenant = Doors.company(services, company).id();
        Sources.find(engine, tenant, named(source))
                .ifPresent(found -> Sources.change(
                        engine,
                        tenant,
                        source,
                        Duration.ofHours(found.silentHours()),
                        before -> new IntakeSource(
                                before.name(),
                                "",
                                before.heardAt(),
                                before.rowAt(),
                                before.failingSince(),
                                before.fault(),
                                before.silentHours())));
    }

    /**
     * How far the company's sources were read, and when they were heard of last.
     *
     * @return ordered by name
     * @throws InvalidInputException when nothing is known of the company yet
     */
    public List<IntakeSource> sources() {
        TenantId tenant = Doors.company(services, company).id();
        return services.engine().storage().transact(unit -> unit.intakeSources().all(tenant));
    }

    private static String named(String source) {
        if (!source.matches(IntakeSource.NAME)) {
            throw new InvalidInputException(List.of(Violations.of("source", "key.syntax")));
        }
        return source;
    }
}
