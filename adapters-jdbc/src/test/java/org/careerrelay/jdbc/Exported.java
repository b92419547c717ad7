package org.careerrelay.jdbc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.CareerRelay;
import org.careerrelay.json.ExportReader;
import org.careerrelay.json.ExportWriter;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.spi.storage.Storage;

/** Tenants as files of lines. */
final class Exported {

    private Exported() {}

    static String of(Storage storage, TenantKind kind, String key) {
        try (CareerRelay relay = Story.goingOn(storage).relay()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            relay.operator().tenant(kind, key).export(ExportWriter.to(out));
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    static Tenant into(Storage storage, String file) {
        try (CareerRelay relay = Story.goingOn(storage).relay()) {
            return relay.operator().importTenant(reader(file));
        }
    }

    static List<ExportedRow> rows(String file) {
        List<ExportedRow> rows = new ArrayList<>();
        reader(file).forEachRemaining(rows::add);
        return rows;
    }

    private static ExportReader reader(String file) {
        return ExportReader.of(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    /** What the story leaves behind, tenant by tenant. */
    static List<String> story(Storage storage) {
        return List.of(
                of(storage, TenantKind.COMPANY, "acme"),
                of(storage, TenantKind.COMPANY, "globex"),
                of(storage, TenantKind.AGENCY, Ats.AGENCY));
    }
}
