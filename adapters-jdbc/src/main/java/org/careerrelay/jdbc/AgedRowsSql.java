package org.careerrelay.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.spi.storage.Perishable;
import org.jspecify.annotations.Nullable;

/**
 * How aged rows are found and deleted. They are found by their ids, which are ordered by time, so that what is younger is never looked at.
 *
 * @param select the keys of what is due after a key and before an instant, in order
 * @param instants how often the instant itself stands after the range of ids
 * @param idsAgain how often the bound of the ids stands after that
 * @param deletions what is deleted, in order
 */
record AgedRowsSql(String select, int instants, int idsAgain, List<Deletion> deletions) {

    static Map<Perishable, AgedRowsSql> all() {
        Map<Perishable, AgedRowsSql> all = new EnumMap<>(Perishable.class);
        all.put(
                Perishable.LINK,
                new AgedRowsSql(
                        ids("referral", "id", "") + " AND t.expires_at < ? AND t.state IN ('EXPIRED', 'REVOKED')"
                                + none("consent", "referral")
                                + inOrder("id"),
                        1,
                        0,
                        List.of(Deletion.of("referral", "id", "t.state IN ('EXPIRED', 'REVOKED')"))));
        all.put(Perishable.CONTACT, boxes(VaultKind.CONTACT));
        all.put(Perishable.ASSISTED, boxes(VaultKind.ASSISTED));
        all.put(Perishable.RECEIPT_ADDRESS, boxes(VaultKind.RECEIPT));
        all.put(
                Perishable.ANSWERS,
                new AgedRowsSql(
                        ids("vault", "subject", " JOIN {consent} c ON c.tenant = t.tenant AND c.referral = t.subject")
                                + " AND t.kind = 'ANSWERS' AND c.given_at < ? AND OCTET_LENGTH(t.sealed) > 0"
                                + inOrder("subject"),
                        1,
                        0,
                        List.of(Deletion.emptying(VaultKind.ANSWERS))));
        all.put(Perishable.UNSENT_PROPOSAL, unsent(VaultKind.PROPOSAL, "introduction"));
        all.put(Perishable.UNSENT_CORRECTION, unsent(VaultKind.CORRECTION, "inbox"));
        all.put(
                Perishable.PERSON,
                new AgedRowsSql(
                        ids("person", "id", "")
                                + none("person_index", "person")
                                + none("rejection", "person")
                                + none("inbox", "person")
                                + none("vault", "person")
                                + none("person_alias", "merged_into")
                                + none("identity_key", "person")
                                + none("recognised_application", "person")
                                + none("lifecycle_event", "person")
                                + none("exit_case", "person")
                                + none("reconnection", "person")
                                + none("step_up", "person")
                                + none("membership", "person")
                                + inOrder("id"),
                        0,
                        0,
                        List.of(
                                Deletion.ofCounts(),
                                Deletion.of("identity_link", "one_person", "TRUE"),
                                Deletion.of("identity_link", "other_person", "TRUE"),
                                Deletion.of("person_alias", "person", "TRUE"),
                                Deletion.of("person", "id", "TRUE"))));
        all.put(Perishable.INDEX, index());
        all.put(
                Perishable.REJECTION,
                new AgedRowsSql(
                        ids("rejection", "id", "")
                                + " AND NOT EXISTS (SELECT 1 FROM {referral} o WHERE o.tenant = t.tenant AND o.id = t.id)"
                                + inOrder("id"),
                        0,
                        0,
                        List.of(
                                Deletion.of("mail_return", "rejection", "TRUE"),
                                Deletion.of("rejection", "id", "TRUE"))));
        all.put(Perishable.LIFECYCLE, lifecycle());
        all.put(
                Perishable.EXIT_CASE,
                new AgedRowsSql(
                        ids("exit_case", "id", "") + " AND t.changed_at < ?" + inOrder("id"),
                        1,
                        0,
                        List.of(Deletion.ofBoxes(VaultKind.EXIT_INTERVIEW), Deletion.of("exit_case", "id", "TRUE"))));
        all.put(
                Perishable.MEMBERSHIP,
                new AgedRowsSql(
                        ids("membership", "id", "") + " AND COALESCE(t.ended_at, t.valid_until) < ?" + inOrder("id"),
                        1,
                        0,
                        List.of(
                                Deletion.of("member_word", "membership", "TRUE"),
                                Deletion.of("membership", "id", "TRUE"))));
        all.put(
                Perishable.RECONNECTION,
                new AgedRowsSql(
                        ids("reconnection", "id", "") + inOrder("id"),
                        0,
                        0,
                        List.of(Deletion.of("reconnection", "id", "TRUE"))));
        all.put(
                Perishable.STEP_UP,
                new AgedRowsSql(
                        ids("step_up", "id", "") + " AND t.changed_at < ?" + inOrder("id"),
                        1,
                        0,
                        List.of(Deletion.ofBoxes(VaultKind.STEP_UP), Deletion.of("step_up", "id", "TRUE"))));
        all.put(Perishable.SURVEY_COMMENT, boxes(VaultKind.SURVEY_COMMENT));
        all.put(
                Perishable.CONSENT,
                new AgedRowsSql(
                        ids("consent", "id", "") + " AND t.valid_until < ?" + inOrder("id"),
                        1,
                        0,
                        List.of(
                                Deletion.ofBoxesOfReferrals(VaultKind.ANSWERS),
                                Deletion.ofReferrals("qualification", "referral", "TRUE"),
                                Deletion.ofReferrals("answer_detail", "referral", "TRUE"),
                                Deletion.ofReferrals("support_event", "referral", "TRUE"),
                                Deletion.ofReferrals("referral", "id", "TRUE"),
                                Deletion.of("consent_proof", "consent", "TRUE"),
                                Deletion.of("consent_event", "consent", "TRUE"),
                                Deletion.of("consent", "id", "TRUE"))));
        all.put(
                Perishable.REGISTER,
                new AgedRowsSql(
                        ids("vault", "subject", " JOIN {inbox} i ON i.tenant = t.tenant AND i.id = t.subject")
                                + " AND t.kind = 'ANSWERS' AND i.answered_at < ?"
                                + inOrder("subject"),
                        1,
                        0,
                        List.of(Deletion.ofBoxes(VaultKind.ANSWERS), Deletion.ofBoxes(VaultKind.CORRECTION))));
        all.put(Perishable.PROVISION, records("provision_record"));
        all.put(Perishable.RECEIPT, records("receipt_record"));
        all.put(
                Perishable.INSTRUCTION,
                new AgedRowsSql(
                        ids("instruction", "id", "")
                                + " AND NOT EXISTS (SELECT 1 FROM {instruction} o WHERE o.tenant = t.tenant AND o.id = t.id"
                                + " AND COALESCE(o.settled_at, o.noted_at) >= ?) GROUP BY t.id"
                                + inOrder("id"),
                        1,
                        0,
                        List.of(Deletion.of("instruction", "id", "TRUE"))));
        all.put(
                Perishable.RIGHTS_REQUEST,
                new AgedRowsSql(
                        ids("rights_request", "id", "")
                                + " AND t.changed_at < ? AND t.state IN ('DONE', 'REFUSED', 'CLOSED')" + inOrder("id"),
                        1,
                        0,
                        List.of(Deletion.of("rights_request", "id", "t.state IN ('DONE', 'REFUSED', 'CLOSED')"))));
        all.put(
                Perishable.ERASURE,
                new AgedRowsSql(
                        ids("erasure", "id", "") + " AND t.done_at < ?" + inOrder("id"),
                        1,
                        0,
                        List.of(Deletion.of("erasure", "id", "t.done_at IS NOT NULL"))));
        return Collections.unmodifiableMap(all);
    }

    private static AgedRowsSql boxes(VaultKind kind) {
        return new AgedRowsSql(
                ids("vault", "subject", "") + " AND t.kind = '" + kind.name() + "'" + inOrder("subject"),
                0,
                0,
                List.of(Deletion.ofBoxes(kind)));
    }

    /** Boxes of what was not sent: what has arrived is under the row of a table that is about it. */
    private static AgedRowsSql unsent(VaultKind kind, String arrived) {
        return new AgedRowsSql(
                ids("vault", "subject", "") + " AND t.kind = '" + kind.name() + "' AND NOT EXISTS (SELECT 1 FROM {"
                        + arrived + "} o WHERE o.tenant = t.tenant AND o.id = t.subject)" + inOrder("subject"),
                0,
                0,
                List.of(Deletion.ofBoxes(kind)));
    }

    private static AgedRowsSql records(String table) {
        return new AgedRowsSql(
                ids(table, "id", "") + " AND t.retain_until < ?" + inOrder("id"),
                1,
                0,
                List.of(Deletion.of(table, "id", "TRUE")));
    }

    /** Whoever works here stays, and so does everybody of whom something was recorded since. */
    private static AgedRowsSql lifecycle() {
        return new AgedRowsSql(
                ids("lifecycle_event", "id", "")
                        + " AND NOT EXISTS (SELECT 1 FROM {lifecycle_event} o WHERE o.tenant = t.tenant AND o.person = t.person AND o.id >= ?)"
                        + " AND NOT EXISTS (SELECT 1 FROM {lifecycle_event} o WHERE o.tenant = t.tenant AND o.person = t.person"
                        + " AND o.type IN ('HIRED', 'TRANSFERRED', 'REHIRED')"
                        + " AND NOT EXISTS (SELECT 1 FROM {lifecycle_event} l WHERE l.tenant = o.tenant AND l.person = o.person AND l.type = 'LEFT'"
                        + " AND (l.happened_on > o.happened_on OR l.happened_on = o.happened_on AND o.type <> 'REHIRED')))"
                        + inOrder("id"),
                0,
                1,
                List.of(Deletion.of("lifecycle_event", "id", "TRUE")));
    }

    private static AgedRowsSql index() {
        return new AgedRowsSql(
                ids("person", "id", "")
                        + " AND (EXISTS (SELECT 1 FROM {person_index} o WHERE o.tenant = t.tenant AND o.person = t.id)"
                        + " OR EXISTS (SELECT 1 FROM {identity_key} o WHERE o.tenant = t.tenant AND o.person = t.id)"
                        + " OR EXISTS (SELECT 1 FROM {recognised_application} o WHERE o.tenant = t.tenant AND o.person = t.id))"
                        + " AND NOT EXISTS (SELECT 1 FROM {inbox} o WHERE o.tenant = t.tenant AND o.person = t.id"
                        + " AND (o.answered_at IS NULL OR o.answered_at >= ?))"
                        + " AND NOT EXISTS (SELECT 1 FROM {rejection} o WHERE o.tenant = t.tenant AND o.person = t.id AND o.id >= ?)"
                        + " AND NOT EXISTS (SELECT 1 FROM {person_alias} a JOIN {rejection} o ON o.tenant = a.tenant AND o.person = a.merged_into"
                        + " WHERE a.tenant = t.tenant AND a.person = t.id AND o.id >= ?)"
                        + inOrder("id"),
                1,
                2,
                List.of(
                        Deletion.of("person_index", "person", "TRUE"),
                        Deletion.of("identity_key", "person", "TRUE"),
                        Deletion.of("recognised_application", "person", "TRUE"),
                        Deletion.of("identity_link", "one_person", "t.state = 'OPEN'"),
                        Deletion.of("identity_link", "other_person", "t.state = 'OPEN'"),
                        Deletion.ofBoxes(VaultKind.IDENTITY)));
    }

    /** What stands for the question marks. */
    @Nullable
    Object[] parameters(TenantId tenant, Instant before, OpaqueId after, int limit) {
        OpaqueId first = firstAt(before);
        List<@Nullable Object> parameters = new ArrayList<>(List.of(tenant, after, first));
        parameters.addAll(Collections.nCopies(instants, before));
        parameters.addAll(Collections.nCopies(idsAgain, first));
        parameters.add(limit);
        return parameters.toArray();
    }

    /** The lowest id that can be made at an instant; whole milliseconds, so that none made in the one before it is taken for older. */
    static OpaqueId firstAt(Instant before) {
        return before.isBefore(Instant.EPOCH) ? RowKeys.FIRST : OpaqueId.of(before, new TenantId(0), 0);
    }

    private static String ids(String table, String key, String joined) {
        return "SELECT t." + key + " FROM {" + table + "} t" + joined + " WHERE t.tenant = ? AND t." + key
                + " > ? AND t." + key + " < ?";
    }

    private static String none(String table, String column) {
        return " AND NOT EXISTS (SELECT 1 FROM {" + table + "} o WHERE o.tenant = t.tenant AND o." + column
                + " = t.id)";
    }

    private static String inOrder(String key) {
        return " ORDER BY t." + key + " LIMIT ?";
    }
}
