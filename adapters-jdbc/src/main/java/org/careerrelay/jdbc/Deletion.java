package org.careerrelay.jdbc;

import java.util.List;
import java.util.function.Function;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.VaultKind;

/**
 * Deletes rows by keys that were read before.
 *
 * @param change what is deleted
 * @param rows the keys as its source takes them
 * @param parameters what its source takes, in order
 */
record Deletion(Change change, Columns<OpaqueId> rows, Function<Deletion.Keys, Object[]> parameters) {

    private static final byte[] NOTHING = {};
    private static final Columns<OpaqueId> IDS = Columns.<OpaqueId>none().id("id", id -> id);
    private static final Columns<OpaqueId> EMPTY = IDS.bytes("sealed", id -> NOTHING);

    /** Rows of a table that have the keys in a column. */
    static Deletion of(String table, String column, String guard) {
        return new Deletion(
                new Change(
                        table,
                        List.of(column),
                        "SELECT CAST(? AS INTEGER) AS tenant, r.id AS " + column + " FROM {rows}",
                        guard,
                        ""),
                IDS,
                keys -> new Object[] {keys.tenant(), keys.batch()});
    }

    /** Rows of a table that have the referrals of consents in a column. */
    static Deletion ofReferrals(String table, String column, String guard) {
        return new Deletion(
                new Change(
                        table,
                        List.of(column),
                        "SELECT c.tenant, c.referral AS " + column
                                + " FROM {rows} JOIN {consent} c ON c.tenant = ? AND c.id = r.id",
                        guard,
                        ""),
                IDS,
                keys -> new Object[] {keys.batch(), keys.tenant()});
    }

    /** Boxes whose subjects are the referrals of consents. */
    static Deletion ofBoxesOfReferrals(VaultKind kind) {
        return new Deletion(
                new Change(
                        "vault",
                        List.of("kind", "subject"),
                        "SELECT c.tenant, CAST(? AS VARCHAR) AS kind, c.referral AS subject"
                                + " FROM {rows} JOIN {consent} c ON c.tenant = ? AND c.id = r.id",
                        "TRUE",
                        ""),
                IDS,
                keys -> new Object[] {kind, keys.batch(), keys.tenant()});
    }

    /** That people have counted, in every programme. */
    static Deletion ofCounts() {
        return new Deletion(
                new Change(
                        "counted_person",
                        List.of("programme", "person"),
                        "SELECT p.tenant, p.programme, r.id AS person FROM {rows} JOIN {programme} p ON p.tenant = ?",
                        "TRUE",
                        ""),
                IDS,
                keys -> new Object[] {keys.batch(), keys.tenant()});
    }

    static Deletion ofBoxes(VaultKind kind) {
        return new Deletion(boxes("", ""), IDS, keys -> new Object[] {keys.tenant(), kind, keys.batch()});
    }

    /** Boxes stay, with nothing in them. */
    static Deletion emptying(VaultKind kind) {
        return new Deletion(boxes(", r.sealed", "sealed = r.sealed"), EMPTY, keys ->
                new Object[] {keys.tenant(), kind, keys.batch()});
    }

    private static Change boxes(String more, String set) {
        return new Change(
                "vault",
                List.of("kind", "subject"),
                "SELECT CAST(? AS INTEGER) AS tenant, CAST(? AS VARCHAR) AS kind, r.id AS subject" + more
                        + " FROM {rows}",
                "TRUE",
                set);
    }

    void write(Sql sql, TenantId tenant, List<OpaqueId> keys) {
        Batch<OpaqueId> batch = rows.batch(keys.stream().sorted().distinct().toList());
        sql.changeLater(change, parameters.apply(new Keys(tenant, batch)));
    }

    /** Whose rows. */
    record Keys(TenantId tenant, Batch<OpaqueId> batch) {}
}
