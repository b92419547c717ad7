package org.careerrelay.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.identity.IdentityHash;
import org.careerrelay.model.leaver.SupportResult;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.SourceKind;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.suppression.Suppressing;

/**
 * Gives links to people who leave or work at the company: the same link, page, consent and gate as after a rejection, counted apart (C08, C09, Q9). Without a link nothing is
 * stored, since there is nothing to tell. Thread-safe.
 */
public final class SupportLinks {

    private final Engine engine;
    private final LinkRules rules;
    private final RejectionEffects effects;
    private final Suppressing suppressing;

    /**
     * Gives links.
     *
     * @param engine what it works with
     */
    public SupportLinks(Engine engine) {
        this.engine = engine;
        this.rules = new LinkRules(engine.inputs());
        this.effects = new RejectionEffects(engine);
        this.suppressing = new Suppressing(engine);
    }

    /**
     * Gives a link to each where the programme allows one. The caller has locked the head of the audit log, so that nobody does the same at once.
     *
     * @param unit the transaction
     * @param company the company
     * @param wanted who is to have one; no key twice
     * @param now the time
     * @return what became of each, by key
     */
    public Map<String, SupportResult> give(UnitOfWork unit, Tenant company, List<Wanted> wanted, Instant now) {
        TenantId tenant = company.id();
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        Optional<Contract> contract = LinkRules.contract(settings, now);
        Map<String, SupportResult> results = new LinkedHashMap<>();
        Map<String, RejectionDraft> drafts = new LinkedHashMap<>();
        AgeRules ages = new AgeRules(
                engine.jurisdiction(unit, tenant, now).ageLimit(),
                engine.jurisdiction(unit, tenant, now).zone());
        for (Wanted each : wanted) {
            LinkRules.Checked checked = rules.check(each.command(), "", ages, now);
            if (checked.address().isEmpty() || settings.company() == null) {
                results.put(each.key(), new SupportResult.Invalid(each.key(), checked.violations()));
                continue;
            }
            drafts.put(
                    each.key(),
                    new RejectionDraft(
                            drafts.size(),
                            each.command(),
                            checked.address().get(),
                            engine.index().fingerprints(tenant, Mailing.ENGINE.canonical(each.command())),
                            engine.index().of(tenant, checked.address().get())));
        }
        Map<String, StoredRejection> known = new HashMap<>();
        unit.rejections()
                .byApplication(
                        tenant,
                        drafts.values().stream()
                                .map(draft -> draft.rejection().application())
                                .toList())
                .forEach(row -> known.put(row.application(), row));
        Set<MailAddress> suppressed = suppressing.suppressed(
                unit,
                tenant,
                drafts.values().stream().map(RejectionDraft::address).toList());
        Map<StoredRejection, RejectionDraft> fresh = new LinkedHashMap<>();
        for (Wanted each : wanted) {
            RejectionDraft draft = drafts.get(each.key());
            if (draft == null) {
                continue;
            }
            StoredRejection before = known.get(each.command().application());
            if (before != null) {
                results.put(each.key(), again(each, draft, before));
            } else if (contract.isEmpty()) {
                results.put(each.key(), new SupportResult.WithoutLink(each.key(), LinkRules.whyNot(settings, now)));
            } else if (suppressed.contains(draft.address())) {
                results.put(each.key(), new SupportResult.WithoutLink(each.key(), NoLinkReason.SUPPRESSED));
            } else {
                StoredRejection row = row(tenant, each, draft, now);
                fresh.put(row, draft);
                results.put(each.key(), new SupportResult.Linked(each.key(), row.application(), row.id(), false));
            }
        }
        store(unit, tenant, settings, contract, fresh, now);
        return results;
    }

    private static SupportResult again(Wanted wanted, RejectionDraft draft, StoredRejection before) {
        if (!draft.repeats(before) || !before.source().isApart()) {
            return new SupportResult.Conflict(wanted.key());
        }
        return before.takenBackAt() != null
                ? new SupportResult.WithoutLink(wanted.key(), NoLinkReason.TAKEN_BACK)
                : new SupportResult.Linked(wanted.key(), before.application(), before.id(), true);
    }

    private StoredRejection row(TenantId tenant, Wanted wanted, RejectionDraft draft, Instant now) {
        return new StoredRejection(
                        engine.ids().next(tenant, now),
                        draft.rejection().application(),
                        draft.fingerprints().get(0),
                        wanted.person(),
                        LinkRules.decidedAt(draft.rejection(), now),
                        draft.rejection().decidedBy(),
                        now,
                        null,
                        null)
                .from(wanted.source());
    }

    private void store(
            UnitOfWork unit,
            TenantId tenant,
            CompanySettings settings,
            Optional<Contract> contract,
            Map<StoredRejection, RejectionDraft> fresh,
            Instant now) {
        if (fresh.isEmpty()) {
            return;
        }
        Set<OpaqueId> people =
                fresh.keySet().stream().map(StoredRejection::person).collect(Collectors.toSet());
        List<Person> found = unit.people().find(tenant, people);
        if (found.size() < people.size()
                || unit.rejections().insert(tenant, List.copyOf(fresh.keySet())).size() < fresh.size()) {
            throw new IllegalStateException("a link beside a locked log");
        }
        index(unit, tenant, fresh, now);
        effects.follow(unit, tenant, settings, contract, fresh, found, Mailing.ENGINE, now);
    }

    /** By their address the page knows them as the addressee. */
    private static void index(
            UnitOfWork unit, TenantId tenant, Map<StoredRejection, RejectionDraft> fresh, Instant now) {
        Set<IndexKey> keys = fresh.values().stream()
                .flatMap(draft -> draft.hashes().stream())
                .collect(Collectors.toSet());
        Map<IndexKey, Set<OpaqueId>> there = unit.identities().sharing(tenant, keys).stream()
                .collect(Collectors.groupingBy(
                        IdentityHash::key, Collectors.mapping(IdentityHash::person, Collectors.toSet())));
        List<IdentityHash> hashes = new ArrayList<>();
        fresh.forEach((row, draft) -> draft.hashes().stream()
                .filter(key -> !there.getOrDefault(key, Set.of()).contains(row.person()))
                .forEach(key -> hashes.add(new IdentityHash(key, row.person(), now))));
        unit.identities().index(tenant, hashes.stream().distinct().toList());
    }

    /**
     * Who is to have a link.
     *
     * @param key the company's key of what it is given for
     * @param person the pseudonym
     * @param source why
     * @param command what is to be told, with an application of its own
     */
    public record Wanted(String key, OpaqueId person, SourceKind source, Rejection command) {

        /**
         * Somebody who is to have a link.
         *
         * @param key the company's key of what it is given for
         * @param person the pseudonym
         * @param source why
         * @param prefix what the ids of such applications begin with
         * @param name the person's name
         * @param mail the mail address
         * @param decidedAt from when on there may be a link
         * @param by who gives it
         * @return who
         */
        public static Wanted of(
                String key,
                OpaqueId person,
                SourceKind source,
                String prefix,
                Pii<String> name,
                Pii<String> mail,
                Instant decidedAt,
                String by) {
            return new Wanted(
                    key,
                    person,
                    source,
                    new Rejection(prefix + key, name, mail, decidedAt, by, "").because(source.name()));
        }
    }
}
