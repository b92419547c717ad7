package org.careerrelay.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.qualification.IntakeFlags;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;
import org.careerrelay.vault.Packed;
import org.careerrelay.vault.Vault;

/**
 * Takes rejections: one call, no other duty on the company (A04). Good ones are kept, bad ones explained, a second run is safe.
 * Thread-safe.
 */
public final class Rejections {

    private static final int BATCH = 1000;

    private final Engine engine;
    private final LinkRules rules;

    /**
     * Takes rejections.
     *
     * @param engine what it works with
     */
    public Rejections(Engine engine) {
        this.engine = engine;
        this.rules = new LinkRules(engine.inputs());
    }

    /**
     * Takes rejections: a link for each where the programme allows one, and a mail in the outbox, in the same transaction.
     *
     * @param company key of the company
     * @param rejections the rejections
     * @return what became of each, in the same order
     * @throws InvalidInputException when the company's profile is missing; nothing was done
     */
    public List<RejectionResult> reject(String company, List<Rejection> rejections) {
        List<RejectionResult> results = new ArrayList<>(rejections.size());
        for (int from = 0; from < rejections.size(); from += BATCH) {
            int first = from;
            List<Rejection> batch = rejections.subList(from, Math.min(rejections.size(), from + BATCH));
            results.addAll(engine.storage().transact(unit -> batch(unit, company, batch, first)));
        }
        return results;
    }

    private List<RejectionResult> batch(UnitOfWork unit, String company, List<Rejection> batch, int first) {
        Instant now = engine.now();
        TenantId tenant =
                unit.tenants().find(TenantKind.COMPANY, company).map(Tenant::id).orElseThrow(Rejections::noProfile);
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        if (settings.company() == null) {
            throw noProfile();
        }
        RejectionResult[] results = new RejectionResult[batch.size()];
        Map<String, Draft> drafts = new LinkedHashMap<>();
        Map<Integer, Draft> repetitions = new HashMap<>();
        for (int i = 0; i < batch.size(); i++) {
            Rejection rejection = batch.get(i);
            var checked = rules.check(rejection, "[" + (first + i) + "]", now);
            if (checked.address().isEmpty()) {
                results[i] = new RejectionResult.Invalid(rejection.application(), checked.violations());
                continue;
            }
            Draft draft = new Draft(
                    i,
                    rejection,
                    checked.address().get(),
                    engine.index().fingerprints(tenant, canonical(rejection)),
                    engine.index().of(tenant, checked.address().get()));
            Draft earlier = drafts.putIfAbsent(rejection.application(), draft);
            if (earlier != null) {
                repetitions.put(i, draft);
            }
        }
        Map<String, StoredRejection> known = new HashMap<>();
        unit.rejections().byApplication(tenant, drafts.keySet()).forEach(r -> known.put(r.application(), r));
        List<Draft> fresh = drafts.values().stream()
                .filter(draft -> !known.containsKey(draft.rejection().application()))
                .toList();
        Set<OpaqueId> inserted = fresh.isEmpty() ? Set.of() : insert(unit, tenant, settings, fresh, now, known);
        for (Draft draft : drafts.values()) {
            StoredRejection stored = stored(known, draft);
            results[draft.position()] = result(stored, draft, !inserted.contains(stored.id()));
        }
        repetitions.forEach((position, draft) -> results[position] = result(stored(known, draft), draft, true));
        return Arrays.asList(results);
    }

    private Set<OpaqueId> insert(
            UnitOfWork unit,
            TenantId tenant,
            CompanySettings settings,
            List<Draft> drafts,
            Instant now,
            Map<String, StoredRejection> known) {
        List<Person> people = unit.people()
                .resolve(
                        tenant,
                        engine.vault()
                                .drafts(
                                        tenant,
                                        engine.ids().next(tenant, now, drafts.size()),
                                        drafts.stream().map(Draft::hashes).toList()),
                        now);
        Optional<Contract> contract = LinkRules.contract(settings, now);
        NoLinkReason noLink = contract.isPresent() ? null : LinkRules.whyNot(settings, now);
        List<StoredRejection> rows = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Rejection rejection = drafts.get(i).rejection();
            rows.add(new StoredRejection(
                    engine.ids().next(tenant, now),
                    rejection.application(),
                    drafts.get(i).fingerprints().get(0),
                    people.get(i).id(),
                    LinkRules.decidedAt(rejection, now),
                    rejection.decidedBy(),
                    now,
                    noLink));
        }
        Set<OpaqueId> inserted = unit.rejections().insert(tenant, rows);
        rows.stream().filter(row -> inserted.contains(row.id())).forEach(row -> known.put(row.application(), row));
        if (inserted.size() < rows.size()) {
            // Another transaction was faster: what it stored is what holds.
            List<String> lost = rows.stream()
                    .filter(row -> !inserted.contains(row.id()))
                    .map(StoredRejection::application)
                    .toList();
            unit.rejections().byApplication(tenant, lost).forEach(row -> known.put(row.application(), row));
        }
        follow(unit, tenant, settings, contract, drafts, rows, people, inserted, now);
        return inserted;
    }

    /** What follows from the rejections that were inserted: referrals, boxes, mails, events, tallies. */
    private void follow(
            UnitOfWork unit,
            TenantId tenant,
            CompanySettings settings,
            Optional<Contract> contract,
            List<Draft> drafts,
            List<StoredRejection> rows,
            List<Person> people,
            Set<OpaqueId> inserted,
            Instant now) {
        Optional<IntakeFlags> flags = contract.map(c -> IntakeFlags.of(settings, c));
        List<Referral> referrals = new ArrayList<>();
        List<OutboxRow> mails = new ArrayList<>();
        List<RelayEvent> events = new ArrayList<>();
        Map<OpaqueId, Vault.Box> boxes = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            StoredRejection row = rows.get(i);
            if (!inserted.contains(row.id())) {
                continue;
            }
            Draft draft = drafts.get(i);
            boxes.put(
                    row.id(),
                    new Vault.Box(
                            row.person(),
                            Packed.pack(
                                    draft.rejection().name().reveal(),
                                    draft.address().forSending(),
                                    draft.rejection().job())));
            mails.add(new OutboxRow(
                    tenant, engine.ids().next(tenant, now), OutboxKind.MAIL, "mail", row.id(), "", 0, now));
            events.add(engine.event(tenant, now, EventType.REJECTION_TAKEN, row.id(), Map.of("by", row.decidedBy())));
            contract.ifPresent(c -> {
                referrals.add(Referral.issued(
                        row.id(),
                        c.number(),
                        row.person(),
                        now,
                        now.plus(Duration.ofDays(c.programme().linkDays())),
                        flags.map(found -> found.of(draft.address())).orElse(Set.of())));
                events.add(engine.event(
                        tenant,
                        now,
                        EventType.LINK_ISSUED,
                        row.id(),
                        Map.of("agency", c.programme().agency())));
            });
        }
        if (boxes.isEmpty()) {
            return;
        }
        unit.referrals().insert(tenant, referrals);
        engine.vault().store(unit, tenant, VaultKind.CONTACT, people, boxes);
        unit.outbox().add(mails);
        unit.events().append(tenant, events);
        contract.ifPresent(c -> unit.tallies()
                .add(tenant, List.of(new Tally(c.number(), c.day(now), TallyKind.ISSUED, referrals.size()))));
    }

    private static StoredRejection stored(Map<String, StoredRejection> known, Draft draft) {
        StoredRejection stored = known.get(draft.rejection().application());
        if (stored == null) {
            throw new IllegalStateException("storage neither inserted nor found a rejection");
        }
        return stored;
    }

    private static RejectionResult result(StoredRejection stored, Draft draft, boolean repeated) {
        String application = stored.application();
        if (repeated && draft.fingerprints().stream().noneMatch(f -> Arrays.equals(f, stored.fingerprint()))) {
            return new RejectionResult.Conflict(application);
        }
        NoLinkReason noLink = stored.noLink();
        return noLink == null
                ? new RejectionResult.Linked(application, stored.id(), repeated)
                : new RejectionResult.WithoutLink(application, noLink, repeated);
    }

    private static byte[] canonical(Rejection rejection) {
        return new CanonicalForm("cr1.rejection")
                .text(rejection.application())
                .text(rejection.name().reveal())
                .text(rejection.mail().reveal())
                .instant(rejection.decidedAt())
                .text(rejection.decidedBy())
                .text(rejection.job())
                .toBytes();
    }

    private static InvalidInputException noProfile() {
        return new InvalidInputException(List.of(Violations.of("company", "company.profile-missing")));
    }

    /** A rejection on its way in. */
    private record Draft(
            int position, Rejection rejection, MailAddress address, List<byte[]> fingerprints, List<IndexKey> hashes) {}
}
