package org.careerrelay.verification.readme;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.careerrelay.CareerRelay;
import org.careerrelay.json.ExportReader;
import org.careerrelay.json.ExportWriter;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;

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

    static Tenant bringIn(CareerRelay relay, Path file) throws IOException {
        // guide
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return relay.operator().importTenant(ExportReader.of(in));
        }
        // end
    }
}
