package org.careerrelay.verification.readme;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.exchange.FileExchange;
import org.careerrelay.http.exchange.FilesReport;

/** What the guide shows of files both ways. */
final class FileExchangeExample {

    private FileExchangeExample() {}

    static FilesReport company(CareerRelay relay, Path folder, String secret, InstantSource clock) throws IOException {
        // guide
        FileExchange files = FileExchange.forCompany(relay, "agency-1", folder, List.of(secret), clock);
        FilesReport report = files.run(); // by a timer, or when files have come
        // end
        return report;
    }

    static FilesReport agency(CareerRelay relay, Path folder, String secret, InstantSource clock) throws IOException {
        // guide
        FileExchange files = FileExchange.forAgency(relay, "agency-1", "acme", folder, List.of(secret), clock);
        // end
        return files.run();
    }
}
