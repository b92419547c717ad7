package org.careerrelay.verification.readme;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.SYNC;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.careerrelay.CareerRelay;
import org.careerrelay.TenantDesk;
import org.careerrelay.csv.CsvCell;
import org.careerrelay.csv.CsvTable;
import org.careerrelay.json.EventJson;
import org.careerrelay.json.ExportReader;
import org.careerrelay.json.ExportWriter;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.ChainVerdict;
import org.careerrelay.model.kpi.Recomputation;

/** The code in the guide on events and on what is taken away. */
final class LogExample {

    private LogExample() {}

    static long takeAway(CareerRelay relay, Path file) throws IOException {
        // guide
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            return relay.operator().tenant(TenantKind.COMPANY, "acme").export(ExportWriter.to(out));
        }
        // end
    }

    static ChainVerdict archive(CareerRelay relay, long upTo, Path file) {
        // guide
        return relay.operator().tenant(TenantKind.COMPANY, "acme").archive(upTo, (tenant, block) -> {
            List<String> lines =
                    block.stream().map(event -> EventJson.write(tenant, event)).toList();
            try {
                Files.write(
                        file, lines, CREATE, APPEND, SYNC); // on the disk when this returns: then the block is deleted
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        // end
    }

    static ChainVerdict verifyWhole(CareerRelay relay, Path file) throws IOException {
        // guide
        try (Stream<String> lines = Files.lines(file)) {
            return relay.operator()
                    .tenant(TenantKind.COMPANY, "acme")
                    .verify(ChainHead.empty(), lines.map(EventJson::read).iterator());
        }
        // end
    }

    static void asCsv(CareerRelay relay, OutputStream out) {
        // guide
        try (CsvTable table = CsvTable.to(out, List.of("number", "at", "type", "subject", "details"))) {
            relay.operator()
                    .exportEvents(
                            TenantKind.COMPANY,
                            "acme",
                            0,
                            (tenant, numbered) -> table.row(
                                    CsvCell.number(numbered.number()),
                                    CsvCell.text(numbered.event().at().toString()),
                                    CsvCell.text(numbered.event().type().name()),
                                    CsvCell.text(numbered.event().subject().toString()),
                                    CsvCell.text(EventJson.writeDetails(
                                            numbered.event().details()))));
        }
        // end
    }

    static boolean prove(CareerRelay relay) {
        // guide
        TenantDesk acme = relay.operator().tenant(TenantKind.COMPANY, "acme");
        Recomputation found = acme.recompute();
        found.differences().forEach(System.out::println);
        boolean repaired = acme.repair(found); // figures only; a ledger is left as it is
        // end
        return found.isProven() && repaired;
    }

    static Tenant bringIn(CareerRelay relay, Path file) throws IOException {
        // guide
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return relay.operator().importTenant(ExportReader.of(in));
        }
        // end
    }
}
