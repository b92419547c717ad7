package org.careerrelay.engine;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.LegalRecords;
import org.careerrelay.vault.PersonIndex;
import org.careerrelay.vault.Vault;

/**
 * What every capability works with.
 *
 * @param storage where state is kept
 * @param clock the time
 * @param ids makes ids
 * @param vault seals what is known of people
 * @param legal seals what the law makes us keep about them
 * @param index recognises people by keyed hashes
 * @param inputs checks input
 * @param traces the traces in which effects arise
 * @param shipped the rules of the jurisdiction, where a tenant has said no others
 */
public record Engine(
        Storage storage,
        InstantSource clock,
        Ids ids,
        Vault vault,
        LegalRecords legal,
        PersonIndex index,
        Inputs inputs,
        Traces traces,
        JurisdictionProfile shipped) {

    private static final int TENANTS = 500;

    /**
     * The same on another storage.
     *
     * @param other where state is kept instead
     * @return what works there with the same time, ids, keys and checks
     */
    public Engine on(Storage other) {
        return new Engine(other, clock, ids, vault, legal, index, inputs, traces, shipped);
    }

    /**
     * The time.
     *
     * @return now, in microseconds: what every storage keeps
     */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The rules of the jurisdiction that hold for a tenant: what it has said itself, or what the engine was built with.
     *
     * @param unit the transaction
     * @param tenant whose
     * @param now the time
     * @return the profile
     */
    public JurisdictionProfile jurisdiction(UnitOfWork unit, TenantId tenant, Instant now) {
        return jurisdiction(unit.settings().effective(tenant, now));
    }

    /**
     * The same of settings that were read already.
     *
     * @param effective the settings that hold
     * @return the profile
     */
    public JurisdictionProfile jurisdiction(List<StoredSetting> effective) {
        return effective.stream()
                .map(StoredSetting::value)
                .filter(JurisdictionProfile.class::isInstance)
                .map(JurisdictionProfile.class::cast)
                .findFirst()
                .orElse(shipped);
    }

    /**
     * An event that happened now.
     *
     * @param tenant whose
     * @param now the time
     * @param type what
     * @param subject to what
     * @param details further facts, never about a person
     * @return the event
     */
    public RelayEvent event(
            TenantId tenant, Instant now, EventType type, OpaqueId subject, Map<String, String> details) {
        return new RelayEvent(ids.next(tenant, now), now, type, subject, details);
    }

    /**
     * Writes down an event that happened now; several at once are written by the store itself, in one go.
     *
     * @param unit the transaction
     * @param tenant whose
     * @param now the time
     * @param type what
     * @param subject to what
     * @param details further facts, never about a person
     */
    public void happened(
            UnitOfWork unit,
            TenantId tenant,
            Instant now,
            EventType type,
            OpaqueId subject,
            Map<String, String> details) {
        unit.events().append(tenant, List.of(event(tenant, now, type, subject, details)));
    }

    /**
     * An effect to be carried out as soon as its time has come, in the trace of the caller.
     *
     * @param id its id
     * @param kind what is to be done
     * @param destination key of the partner, or {@code "mail"}
     * @param subject what it is about
     * @param note a word on the step, or empty
     * @param notBefore when it may be tried first: now, for most
     * @return the row for the outbox
     */
    public OutboxRow effect(
            OpaqueId id, OutboxKind kind, String destination, OpaqueId subject, String note, Instant notBefore) {
        return new OutboxRow(id.tenant(), id, kind, destination, subject, note, 0, notBefore, traces.current());
    }

    /**
     * Goes through all companies; where something fails for one, it is told and the others go on.
     *
     * @param action what to do
     */
    public void forEachCompany(Consumer<TenantId> action) {
        forEachTenant(tenant -> {
            if (tenant.kind() == TenantKind.COMPANY) {
                action.accept(tenant.id());
            }
        });
    }

    /**
     * Goes through all tenants; where something fails for one, it is told and the others go on.
     *
     * @param action what to do
     */
    public void forEachTenant(Consumer<Tenant> action) {
        tenants().forEach(tenant -> Apart.one("tenant", tenant.id(), () -> action.accept(tenant)));
    }

    /**
     * All tenants, read a page in a transaction.
     *
     * @return companies and agencies, by number
     */
    public List<Tenant> tenants() {
        List<Tenant> all = new ArrayList<>();
        TenantId after = new TenantId(0);
        List<Tenant> page;
        do {
            TenantId from = after;
            page = storage.transact(unit -> unit.tenants().page(from, TENANTS));
            all.addAll(page);
            after = page.isEmpty() ? after : page.get(page.size() - 1).id();
        } while (!page.isEmpty());
        return all;
    }

    /**
     * All companies.
     *
     * @return the companies, by number
     */
    public List<Tenant> companies() {
        return tenants().stream()
                .filter(tenant -> tenant.kind() == TenantKind.COMPANY)
                .toList();
    }

    /**
     * The tenant an id says it belongs to, if it exists and is of a kind.
     *
     * @param unit the transaction
     * @param id the id
     * @param kind company or agency
     * @return the tenant, if there is such a one
     */
    public Optional<Tenant> tenantOf(UnitOfWork unit, OpaqueId id, TenantKind kind) {
        return unit.tenants().find(id.tenant()).filter(tenant -> tenant.kind() == kind);
    }
}
