package org.careerrelay.consent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.careerrelay.consent.ImportBatch.Decided;
import org.careerrelay.consent.ImportBatch.Kept;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.consent.CollectedConsent;
import org.careerrelay.model.consent.ConsentImportResult;
import org.careerrelay.model.consent.ConsentImportResult.Outcome;
import org.careerrelay.model.consent.ConsentImportRow;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.receipt.Receipts;
import org.careerrelay.text.Violations;

/**
 * Takes consents that were collected elsewhere (B02): good rows are kept, of the others is said what is wrong, and a second run changes nothing. What is
 * imported permits the company what it does itself; nothing is provided to anybody on the strength of it. Thread-safe.
 */
public final class ConsentImport {

    /** How many rows an import has at most. */
    public static final int LIMIT = 100_000;

    private static final int BATCH = 200;

    private final Engine engine;
    private final Withdrawing withdrawing;

    /**
     * Imports consents.
     *
     * @param engine what it works with
     * @param receipts tells people what was taken back
     */
    public ConsentImport(Engine engine, Receipts receipts) {
        this.engine = engine;
        this.withdrawing = new Withdrawing(engine, receipts);
    }

    /**
     * Imports rows, some hundreds in a transaction. Whoever asks has been let in, and was written down, before.
     *
     * @param company whose
     * @param origin what the consents were collected with, as an opaque reference
     * @param recordedBy who imports them, as an opaque reference
     * @param dry whether nothing is written: the results are those that a run would have
     * @param rows the rows, read as far as needed
     * @param results hears the result of each row, in the order of the rows
     * @throws InvalidInputException when the origin is no such reference; nothing was done
     */
    public void run(
            Tenant company,
            String origin,
            String recordedBy,
            boolean dry,
            Iterator<ConsentImportRow<CollectedConsent>> rows,
            Consumer<ConsentImportResult> results) {
        if (origin.isEmpty() || origin.length() > Rejection.REFERENCE_MAX || !origin.matches(Rejection.REFERENCE)) {
            throw new InvalidInputException(List.of(Violations.of("origin", "reference.syntax")));
        }
        ImportRun run = new ImportRun(company, origin, recordedBy, dry);
        List<ConsentImportRow<CollectedConsent>> batch = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long read = 0;
        while (rows.hasNext()) {
            ConsentImportRow<CollectedConsent> row = rows.next();
            read++;
            if (read > LIMIT) {
                row = new ConsentImportRow<>(row.number(), null, List.of(Violations.of("", "consent-import.too-many")));
            }
            if (batch.size() == BATCH || isAmong(names, row)) {
                take(run, batch, results);
                batch.clear();
                names.clear();
                isAmong(names, row);
            }
            batch.add(row);
        }
        take(run, batch, results);
    }

    /** Rows of one application, or of one reference, are decided one after the other. */
    private static boolean isAmong(Set<String> names, ConsentImportRow<CollectedConsent> row) {
        CollectedConsent consent = row.value();
        return consent != null
                && (!names.add("application/" + consent.application())
                        | !names.add("reference/" + consent.reference()));
    }

    private void take(
            ImportRun run, List<ConsentImportRow<CollectedConsent>> batch, Consumer<ConsentImportResult> results) {
        if (batch.isEmpty()) {
            return;
        }
        List<Decided> decided =
                engine.storage().transact(unit -> new ImportBatch(engine, run, unit, engine.now()).decide(batch));
        for (int i = 0; i < batch.size(); i++) {
            Decided row = decided.get(i);
            run.remember(row);
            Kept kept = row.kept();
            Outcome outcome = kept != null && kept.takesBack() && !run.dry() ? takeBack(run, kept) : row.outcome();
            CollectedConsent consent = batch.get(i).value();
            results.accept(new ConsentImportResult(
                    batch.get(i).number(), consent == null ? "" : consent.reference(), outcome, row.violations()));
        }
    }

    /** In a transaction of its own, which locks the ledger before the referral, as every withdrawal does. */
    private Outcome takeBack(ImportRun run, Kept row) {
        return engine.storage().transact(unit -> {
            if (!withdrawing.takeBack(unit, row.after().record().referral(), row.decision())) {
                return Outcome.SUPERSEDED;
            }
            ImportBatch.claim(unit, run.company().id(), List.of(row.command()));
            return Outcome.TAKEN_BACK;
        });
    }
}
