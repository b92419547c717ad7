package org.careerrelay.tck;

import java.io.Serial;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.UnitOfWork;

/** Everything that storage tells about a tenant, as far as ids, keys and times are those of the tests. */
final class Snapshot {

    /** Ids from 1 to this number are looked up. */
    static final int POOL = 6;

    static final Instant DISTANT = Instant.parse("9999-12-31T23:59:59.999999Z");

    private static final Period ALWAYS = new Period(LocalDate.of(1970, 1, 1), LocalDate.of(9999, 12, 31));
    private static final int ALL = 1000;

    private Snapshot() {}

    static Map<String, Object> of(Storage storage, TenantId tenant) {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.putAll(storage.transact(unit -> read(unit, tenant)));
        seen.put(
                "outbox",
                waiting(storage, tenant).stream().map(Snapshot::withoutTenant).toList());
        return seen;
    }

    private static Map<String, Object> read(UnitOfWork unit, TenantId tenant) {
        List<OpaqueId> ids = Samples.ids(1, POOL);
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("settings", unit.settings().effective(tenant, DISTANT));
        seen.put("commands", set(unit.commands().find(tenant, commandKeys())));
        seen.put("people", set(unit.people().find(tenant, ids)));
        seen.put("merged", unit.people().merged(tenant, ids));
        seen.put(
                "hashes",
                indexKeys()
                        .map(key -> unit.people().lookUp(tenant, List.of(key)))
                        .toList());
        seen.put("contacts", set(unit.vault().find(tenant, VaultKind.CONTACT, ids)));
        seen.put("answers", set(unit.vault().find(tenant, VaultKind.ANSWERS, ids)));
        seen.put("rejections", set(unit.rejections().find(tenant, ids)));
        seen.put(
                "mails",
                unit.outbox().queued(tenant, OutboxKind.MAIL, new OpaqueId(0, 0), ALL).stream()
                        .map(queued -> List.of(queued.state(), withoutTenant(queued.row())))
                        .toList());
        seen.put("referrals", set(unit.referrals().find(tenant, ids)));
        seen.put("answers awaited", unit.vault().subjects(tenant, VaultKind.ANSWERS, null, ALL));
        seen.put("qualifications", set(unit.qualifications().find(tenant, ids)));
        seen.put("details", unit.referrals().details(tenant, ids));
        seen.put("overdue", unit.referrals().overdue(tenant, DISTANT, ALL));
        seen.put("consents", set(unit.consents().find(tenant, ids)));
        seen.put(
                "consent events",
                ids.stream().map(id -> unit.consents().events(tenant, id)).toList());
        seen.put("steps of consents", unit.consents().eventsOf(tenant, ids));
        seen.put("consents due", set(unit.consents().due(tenant, DISTANT, ALL)));
        seen.put("consents by id", set(unit.consents().byId(tenant, ids)));
        seen.put("consent proofs", set(unit.consentProofs().lock(tenant, ids)));
        seen.put(
                "provisions",
                List.of(
                        set(unit.provisions()
                                .find(
                                        tenant,
                                        LongStream.rangeClosed(1, POOL)
                                                .mapToObj(number -> "FORM/" + number)
                                                .toList())),
                        unit.provisions().ofPeople(tenant, ids),
                        unit.provisions().receiptsOfPeople(tenant, ids)));
        seen.put(
                "notices",
                set(unit.notices()
                        .find(
                                tenant,
                                LongStream.rangeClosed(1, POOL)
                                        .mapToObj(number -> NoticeChecks.notice(number)
                                                .notice()
                                                .reference())
                                        .toList())));
        seen.put("erasures", unit.erasures().page(tenant, null, ALL));
        seen.put("due erasures", unit.erasures().due(tenant, DISTANT, ALL));
        seen.put("arrivals", set(unit.identities().ofPeople(tenant, ids)));
        seen.put(
                "shared hashes",
                set(unit.identities().sharing(tenant, indexKeys().toList())));
        seen.put("links", set(unit.identities().linksOf(tenant, ids)));
        seen.put("lifecycle", set(unit.lifecycle().ofPeople(tenant, ids)));
        seen.put("reconnections", set(unit.reconnections().ofPeople(tenant, ids)));
        seen.put(
                "support",
                List.of(
                        set(unit.support().find(tenant, ids)),
                        unit.support().totals(tenant, YearMonth.of(1970, 1), YearMonth.of(9999, 12))));
        seen.put("step-ups", set(unit.stepUps().ofPeople(tenant, ids)));
        seen.put("exit cases", set(unit.exitCases().ofPeople(tenant, ids)));
        seen.put("memberships", set(unit.community().ofPeople(tenant, ids)));
        seen.put("words of members", unit.community().words(tenant, ids));
        seen.put("groups", unit.people().groups(tenant, ids));
        seen.put("groups of figures", unit.tallies().readGroups(tenant, ALWAYS));
        seen.put("figures", unit.figureSnapshots().read(tenant, new Period(LocalDate.EPOCH, LocalDate.of(9999, 1, 1))));
        seen.put("mail returns", set(unit.mailReturns().find(tenant, ids)));
        seen.put("intakeSources", unit.intakeSources().all(tenant));
        seen.put(
                "pickups",
                List.of(unit.pickups().lock(tenant, 1), unit.pickups().lock(tenant, 2)));
        seen.put("suppressions", unit.suppressions().due(tenant, DISTANT, ALL));
        List<ProgrammeKey> programmes = unit.settings().programmes(tenant);
        seen.put("programmes", programmes);
        for (ProgrammeKey programme : programmes) {
            seen.put("ledger " + programme.agency(), ledger(unit, tenant, programme.number()));
        }
        seen.put("introductions", unit.introductions().list(tenant, ALL));
        seen.put("received", unit.inbox().list(tenant, false, ALL));
        seen.put("answered", unit.inbox().list(tenant, true, ALL));
        seen.put("by person", set(unit.inbox().byPerson(tenant, ids)));
        seen.put(
                "accepted",
                Stream.of("acme", "another")
                        .map(company -> unit.inbox().everyNthAccepted(tenant, company, 1))
                        .toList());
        seen.put("registered", set(unit.inbox().registered(tenant, ids)));
        List<String> partners = List.of("agency-1", "agency-2");
        seen.put(
                "instructions",
                partners.stream()
                        .map(partner -> set(unit.instructions().byReferral(tenant, partner, ids)))
                        .toList());
        seen.put("requests of people", unit.rights().page(tenant, null, ALL));
        seen.put("open instructions", unit.instructions().open(tenant, null, ALL));
        seen.put(
                "statements",
                partners.stream()
                        .map(partner -> unit.statements()
                                .between(tenant, partner, Statements.FIRST, Statements.MONTH.plusYears(1)))
                        .toList());
        seen.put(
                "steps",
                partners.stream()
                        .map(partner -> unit.statements().steps(tenant, partner, Statements.MONTH))
                        .toList());
        seen.put("head", unit.events().lockHead(tenant));
        seen.put("archived", unit.events().archived(tenant));
        seen.put("unnumbered", unit.events().unnumbered(tenant, ALL));
        seen.put("numbered", unit.events().numbered(tenant, 0, ALL));
        for (KeyPurpose purpose : List.of(KeyPurpose.INDEX, KeyPurpose.VAULT, KeyPurpose.LEGAL)) {
            seen.put("uses of " + purpose, unit.keyUses().uses(tenant, purpose));
        }
        seen.put("audit head", unit.audit().lockHead(tenant));
        seen.put("audit archived", unit.audit().archived(tenant));
        seen.put("audit", unit.audit().entries(tenant, 0, ALL));
        seen.put(
                "audit about",
                ids.stream().map(id -> unit.audit().about(tenant, id, 0, ALL)).toList());
        seen.put("cursor", unit.events().lockCursor(tenant, "listener"));
        seen.put("tallies", unit.tallies().read(tenant, ALWAYS));
        return seen;
    }

    private static List<String> commandKeys() {
        return Stream.concat(
                        Stream.of("another"), LongStream.rangeClosed(1, POOL).mapToObj(number -> "command-" + number))
                .toList();
    }

    private static List<Object> ledger(UnitOfWork unit, TenantId tenant, int programme) {
        return List.of(
                unit.credits().read(tenant, programme),
                unit.credits().entries(tenant, programme, 0, ALL),
                unit.credits().sumsSince(tenant, programme, Instant.EPOCH, Long.MAX_VALUE),
                unit.credits()
                        .findCredits(
                                tenant,
                                programme,
                                LongStream.rangeClosed(1, POOL).boxed().toList()),
                Stream.of(CreditState.values())
                        .map(state -> unit.credits().inState(tenant, programme, state))
                        .toList(),
                unit.credits().usable(tenant, programme, DISTANT, DISTANT, ALL),
                unit.credits().counted(tenant, programme, Samples.ids(1, POOL)),
                unit.qualifications().reviews(tenant, programme, null, ALL),
                unit.qualifications().due(tenant, programme, DISTANT, ALL));
    }

    /** The rows of the outbox as they are claimed next. Claiming is the only way to see them; it is taken back. */
    static List<OutboxRow> waiting(Storage storage, TenantId tenant) {
        try {
            return storage.transact(unit -> {
                throw new Seen(unit.outbox()
                        .claim(tenant, EnumSet.allOf(OutboxKind.class), "snapshot", DISTANT, DISTANT, ALL));
            });
        } catch (Seen seen) {
            return seen.rows;
        }
    }

    /** The row without its tenant, who may have another number elsewhere. */
    private static List<Object> withoutTenant(OutboxRow row) {
        return List.of(
                row.id(), row.kind(), row.destination(), row.subject(), row.note(), row.attempts(), row.notBefore());
    }

    static Stream<IndexKey> indexKeys() {
        return LongStream.rangeClosed(1, POOL)
                .boxed()
                .flatMap(number -> Stream.of(Samples.index(1, number), Samples.index(2, number)));
    }

    private static HashSet<Object> set(Collection<?> rows) {
        return new HashSet<>(rows);
    }

    /** Carries what was seen out of a transaction that is rolled back. */
    private static final class Seen extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient List<OutboxRow> rows;

        Seen(List<OutboxRow> rows) {
            super("taken back on purpose");
            this.rows = rows;
        }
    }
}
