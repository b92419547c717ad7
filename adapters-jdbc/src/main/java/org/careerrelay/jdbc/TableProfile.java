package org.careerrelay.jdbc;

import java.util.Set;

/**
 * Which tables are written to. The schema is always made whole: what a host does not use costs an empty table each, and can be taken up any day
 * without a migration.
 */
public enum TableProfile {
    /** Links, consent, counting and the report: all other tables stay empty. */
    MINIMAL,
    /** All that there is. */
    WHOLE;

    private static final Set<String> MINIMAL_TABLES = Set.of(
            "balance",
            "chain",
            "consent",
            "consent_event",
            "consent_proof",
            "counted_person",
            "credit",
            "event",
            "event_pending",
            "ledger",
            "listener_cursor",
            "notice",
            "outbox",
            "person",
            "person_index",
            "programme",
            "provision_record",
            "referral",
            "rejection",
            "schema_history",
            "schema_version",
            "setting",
            "tally",
            "tally_summed",
            "tenant",
            "vault");

    boolean has(String table) {
        return this == WHOLE || MINIMAL_TABLES.contains(table);
    }
}
