package org.careerrelay.qualification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.identity.IdentityLink;
import org.careerrelay.model.identity.LinkOrigin;
import org.careerrelay.model.identity.LinkState;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Writes down which pseudonyms are one person, and has counts follow (CMP-6): where two who counted are one, the later count is taken back; where one is two
 * again, each count goes with whom it belongs to, and who was kept from counting counts. Thread-safe.
 */
public final class Regrouping {

    private final Engine engine;
    private final Recounting recounting;

    /**
     * Writes groups.
     *
     * @param engine what it works with
     * @param qualifying leads referrals on to their count
     */
    public Regrouping(Engine engine, Qualifying qualifying) {
        this.engine = engine;
        this.recounting = new Recounting(engine, qualifying);
    }

    /**
     * The ledgers of a company, locked: whoever counts meanwhile sees either the people before or those after.
     *
     * @param company the company
     * @param contracts its programmes, in the order in which their ledgers are locked
     * @param balances their balances, by number of the programme
     */
    public record Books(Tenant company, List<Contract> contracts, Map<Integer, CreditBalance> balances) {}

    /**
     * Locks all ledgers of a company. Groups are read after that.
     *
     * @param unit the transaction
     * @param company the company
     * @param now the time
     * @return the ledgers
     */
    public Books lock(UnitOfWork unit, Tenant company, Instant now) {
        List<Contract> contracts = CompanySettings.read(unit, company.id(), now).inLockOrder();
        Map<Integer, CreditBalance> balances = new HashMap<>();
        contracts.forEach(
                contract -> balances.put(contract.number(), unit.credits().lock(company.id(), contract.number())));
        return new Books(company, contracts, balances);
    }

    /**
     * Links of people, before any of them changes. What no link explains gets one, so that it comes apart exactly when what is joined now does.
     *
     * @param unit the transaction, with the ledgers locked
     * @param tenant the company
     * @param stored the pseudonym that stays, by pseudonym, of all pseudonyms of the people
     * @param now the time
     * @return all links of theirs
     */
    public List<IdentityLink> explained(UnitOfWork unit, TenantId tenant, Map<OpaqueId, OpaqueId> stored, Instant now) {
        List<IdentityLink> links = new ArrayList<>(unit.identities().linksOf(tenant, stored.keySet()));
        List<IdentityLink> added = Groups.unexplained(stored, links).stream()
                .map(pair -> new IdentityLink(
                        engine.ids().next(tenant, now),
                        pair.getKey(),
                        pair.getValue(),
                        LinkOrigin.AUTO,
                        LinkState.JOINED,
                        List.of(),
                        0,
                        now,
                        null))
                .toList();
        unit.identities().put(tenant, added);
        links.addAll(added);
        return links;
    }

    /**
     * Writes groups down.
     *
     * @param unit the transaction
     * @param books the ledgers
     * @param before the pseudonym that stayed, by pseudonym, as {@link org.careerrelay.spi.storage.PersonStore#groups} said after the lock
     * @param after the pseudonym that stays now, of the same pseudonyms
     * @param actor who says so
     * @param now the time
     */
    public void write(
            UnitOfWork unit,
            Books books,
            Map<OpaqueId, OpaqueId> before,
            Map<OpaqueId, OpaqueId> after,
            String actor,
            Instant now) {
        TenantId tenant = books.company().id();
        Map<OpaqueId, OpaqueId> changed = new TreeMap<>();
        after.forEach((person, stays) -> {
            if (!stays.equals(before.get(person))) {
                changed.put(person, stays);
            }
        });
        if (changed.isEmpty()) {
            return;
        }
        unit.people().regroup(tenant, changed);
        unit.events().append(tenant, events(tenant, before, changed, actor, now));
        for (Contract contract : books.contracts()) {
            CreditBalance balance = books.balances().get(contract.number());
            if (balance != null) {
                // Written even where nothing changes: a host whose snapshot is older than the change finds the ledger
                // changed.
                unit.credits().append(tenant, contract.number(), List.of(), balance);
            }
        }
        recounting.recount(unit, books.company(), books.contracts(), before, after, actor, now);
    }

    private List<RelayEvent> events(
            TenantId tenant,
            Map<OpaqueId, OpaqueId> before,
            Map<OpaqueId, OpaqueId> changed,
            String actor,
            Instant now) {
        List<RelayEvent> events = new ArrayList<>();
        changed.forEach((person, stays) -> {
            boolean alone = person.equals(stays);
            events.add(engine.event(
                    tenant,
                    now,
                    alone ? EventType.PERSONS_SEPARATED : EventType.PERSONS_MERGED,
                    person,
                    alone
                            ? Map.of("by", actor, "from", String.valueOf(before.get(person)))
                            : Map.of("by", actor, "into", stays.toString())));
        });
        return events;
    }
}
