package org.careerrelay.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The schema of what {@link KpiJson} writes (D25). */
public final class KpiSchema {

    private static final String FILE = "figures-1.schema.json";

    private KpiSchema() {}

    /**
     * The schema, by which whoever takes figures over can check them.
     *
     * @return JSON Schema, draft 2020-12, with LF line ends
     */
    public static String text() {
        try (InputStream in = Objects.requireNonNull(KpiSchema.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
