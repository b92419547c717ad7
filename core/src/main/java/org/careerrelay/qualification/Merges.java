package org.careerrelay.qualification;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerrelay.engine.Commands;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.identity.IdentityLink;
import org.careerrelay.model.identity.LinkDecision;
import org.careerrelay.model.identity.LinkOrigin;
import org.careerrelay.model.identity.LinkState;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.qualification.PersonMerge;
import org.careerrelay.model.qualification.PersonMergeResult;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/**
 * Makes two pseudonyms one person and evaluates the counts again (CMP-6): where both count within the window, the later count is taken back.
 * Thread-safe.
 */
public final class Merges {

    private final Engine engine;
    private final Commands commands;
    private final Regrouping regrouping;

    /**
     * Merges persons.
     *
     * @param engine what it works with
     * @param qualifying leads referrals on to their count
     */
    public Merges(Engine engine, Qualifying qualifying) {
        this.engine = engine;
        this.commands = new Commands(engine);
        this.regrouping = new Regrouping(engine, qualifying);
    }

    /**
     * Merges the persons of two rejections.
     *
     * @param company key of the company
     * @param merge which, and by whom
     * @return what became of it
     * @throws InvalidInputException when the command is incomplete or there is no such company
     */
    public PersonMergeResult merge(String company, PersonMerge merge) {
        engine.inputs().check(merge);
        byte[] form = new CanonicalForm("person.merge")
                .id(merge.one())
                .id(merge.other())
                .text(merge.actor())
                .toBytes();
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            Tenant tenant = unit.tenants()
                    .find(TenantKind.COMPANY, company)
                    .orElseThrow(() -> new InvalidInputException(List.of(Violations.of("company", "tenant.missing"))));
            Commands.Claim claim = commands.claim(unit, tenant.id(), merge.key(), form, now);
            if (claim instanceof Commands.Claim.Repeated repeated) {
                return Outcome.valueOf(repeated.outcome()).result(true);
            }
            if (claim instanceof Commands.Claim.Fresh) {
                Outcome outcome = merge(unit, tenant, merge, now);
                commands.settle(unit, tenant.id(), merge.key(), outcome.name());
                return outcome.result(false);
            }
            return new PersonMergeResult.Conflict();
        });
    }

    private Outcome merge(UnitOfWork unit, Tenant company, PersonMerge merge, Instant now) {
        TenantId tenant = company.id();
        Regrouping.Books books = regrouping.lock(unit, company, now);
        Map<OpaqueId, OpaqueId> people = unit.rejections().find(tenant, List.of(merge.one(), merge.other())).stream()
                .collect(Collectors.toMap(StoredRejection::id, StoredRejection::person));
        OpaqueId one = people.get(merge.one());
        OpaqueId other = people.get(merge.other());
        if (one == null || other == null) {
            return Outcome.UNKNOWN;
        }
        Map<OpaqueId, OpaqueId> before = unit.people().groups(tenant, List.of(one, other));
        List<OpaqueId> both = before.values().stream().distinct().sorted().toList();
        if (both.size() == 1) {
            return Outcome.MERGED;
        }
        Map<OpaqueId, OpaqueId> after = new HashMap<>();
        before.keySet().forEach(person -> after.put(person, both.get(0)));
        regrouping.explained(unit, tenant, before, now);
        unit.identities().put(tenant, List.of(link(tenant, one, other, merge.actor(), now)));
        regrouping.write(unit, books, before, after, merge.actor(), now);
        return Outcome.MERGED;
    }

    /** By what the merge can be taken back. */
    private IdentityLink link(TenantId tenant, OpaqueId one, OpaqueId other, String actor, Instant now) {
        return new IdentityLink(
                engine.ids().next(tenant, now),
                one,
                other,
                LinkOrigin.MERGE,
                LinkState.JOINED,
                List.of(),
                0,
                now,
                new LinkDecision(actor, "", now));
    }

    /** What a merge resulted in; the name is what is stored. */
    private enum Outcome {
        MERGED,
        UNKNOWN;

        PersonMergeResult result(boolean repeated) {
            return this == MERGED ? new PersonMergeResult.Merged(repeated) : new PersonMergeResult.Unknown();
        }
    }
}
