package org.careerrelay.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A script that lies in the jar.
 *
 * @param version 1 and up
 * @param name its name
 * @param text its text, placeholders as they are
 */
record Migration(int version, String name, String text) {

    private static final List<String> SCRIPTS = List.of(
            "V1__career_relay.sql",
            "V2__storage_in_production.sql",
            "V3__people_first.sql",
            "V4__mail_and_people_who_come_back.sql",
            "V5__edges_leavers_and_figures.sql",
            "V6__company_link_support_and_breakdowns.sql",
            "V7__routes_of_links.sql");

    /** The scripts of a dialect in the order of their versions. */
    static List<Migration> all(Dialect dialect) {
        return SCRIPTS.stream()
                .map(name -> new Migration(SCRIPTS.indexOf(name) + 1, name, read(dialect.folder() + "/" + name)))
                .toList();
    }

    /** By which a script is known to be the one that was applied. */
    String checksum() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Its statements, without comments. A statement ends with a semicolon at the end of a line. */
    List<String> statements() {
        String code = text.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return Arrays.stream(code.split(";(\n|$)", -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String read(String path) {
        try (InputStream in = Migration.class.getResourceAsStream("/db/" + path)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: db/" + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
