package org.careerrelay.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;

/** Puts a pseudonym in the place of the person in rows that stay. */
final class Pseudonyms {

    private static final Columns<Map.Entry<OpaqueId, OpaqueId>> ROWS = Columns.<Map.Entry<OpaqueId, OpaqueId>>none()
            .id("id", Map.Entry::getKey)
            .id("person", Map.Entry::getValue);

    private Pseudonyms() {}

    /** The change of a table that has the columns {@code id} and {@code person}. */
    static Change in(String table) {
        return Change.ofLocked(
                table,
                List.of("id"),
                "SELECT CAST(? AS INTEGER) AS tenant, r.id, r.person FROM {rows}",
                "TRUE",
                "person = r.person");
    }

    /** Tells how many rows there were. */
    static int put(Sql sql, Change change, TenantId tenant, Collection<OpaqueId> ids, OpaqueId pseudonym) {
        return ids.isEmpty()
                ? 0
                : sql.change(
                        change,
                        tenant,
                        ROWS.batch(ids.stream()
                                .distinct()
                                .sorted()
                                .map(id -> Map.entry(id, pseudonym))
                                .toList()));
    }
}
