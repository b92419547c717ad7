package org.careerrelay.jdbc;

import static org.careerrelay.jdbc.TableRows.Order.by;
import static org.careerrelay.jdbc.TableRows.Order.byWord;

import org.careerrelay.model.export.ExportedRow.OfArrival;
import org.careerrelay.model.export.ExportedRow.OfIdentityHash;
import org.careerrelay.model.export.ExportedRow.OfIdentityLink;

/** The tables of recognition as rows of an export. */
final class IdentityTables {

    static final TableRows<OfArrival> ARRIVALS = TableRows.of(
            "recognised_application",
            JdbcIdentities.ARRIVALS.columns().in(OfArrival::arrival),
            OfArrival.class,
            row -> new OfArrival(JdbcIdentities.arrival(row)),
            by("person"));

    static final TableRows<OfIdentityHash> HASHES = TableRows.of(
            "identity_key",
            JdbcIdentities.HASHES.columns().in(OfIdentityHash::hash),
            OfIdentityHash.class,
            row -> new OfIdentityHash(JdbcIdentities.hash(row)),
            by("mac"),
            byWord("field"),
            by("key_version"),
            by("person"));

    static final TableRows<OfIdentityLink> LINKS = TableRows.of(
            "identity_link",
            JdbcIdentities.LINKS.columns().in(OfIdentityLink::link),
            OfIdentityLink.class,
            row -> new OfIdentityLink(JdbcIdentities.link(row)),
            by("id"));

    private IdentityTables() {}
}
