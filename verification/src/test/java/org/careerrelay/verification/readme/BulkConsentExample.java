package org.careerrelay.verification.readme;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.careerrelay.BulkConsentDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.json.CollectedConsentJson;
import org.careerrelay.json.ConsentRecordJson;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.consent.ConsentImportResult;

/** The code of the guide on consents in bulk. */
final class BulkConsentExample {

    private BulkConsentExample() {}

    static BulkConsentDesk desk(CareerRelay relay) {
        // guide
        BulkConsentDesk consents = relay.company("acme")
                .privacy(Accessor.privacyOfficer("officer-3").because(AccessReason.Code.MAINTENANCE, "move of 2026"))
                .consents();
        // end
        return consents;
    }

    static long write(BulkConsentDesk consents, Path file) throws IOException {
        // guide
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            return consents.export(consent -> {
                try {
                    out.write(ConsentRecordJson.write(consent));
                    out.write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        // end
    }

    static List<ConsentImportResult> restore(BulkConsentDesk consents, Path file) throws IOException {
        // guide
        List<ConsentImportResult> refused = new ArrayList<>();
        AtomicLong row = new AtomicLong();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            consents.restore(
                    lines.lines()
                            .map(line -> ConsentRecordJson.row(row.incrementAndGet(), line))
                            .iterator(),
                    result -> {
                        if (result.outcome() == ConsentImportResult.Outcome.REFUSED) {
                            refused.add(result);
                        }
                    });
        }
        // end
        return refused;
    }

    static List<ConsentImportResult> take(BulkConsentDesk consents, Path file, boolean dry) throws IOException {
        // guide
        List<ConsentImportResult> results = new ArrayList<>();
        AtomicLong row = new AtomicLong();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var rows = lines.lines()
                    .map(line -> CollectedConsentJson.row(row.incrementAndGet(), line))
                    .iterator();
            if (dry) {
                consents.tryImport("former-tool", rows, results::add); // says the same and writes nothing
            } else {
                consents.importFrom("former-tool", rows, results::add);
            }
        }
        // end
        return results;
    }
}
