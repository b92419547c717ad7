package org.careerrelay.provision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ProvisionStanding;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.provision.RecordMethod;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Writes the provider's records. A record is made in the transaction that decides on the transfer and puts its message into the outbox, and
 * turns into a provision in the transaction after which the message leaves: from then on it may have arrived. One that is never sent says why
 * and is no provision. Thread-safe.
 */
public final class Provisions {

    /** Begins the outcome of what the recipient itself refused: the only one after which the same transfer may be tried again. */
    private static final String REFUSED = "recipient:";

    private final Engine engine;

    /**
     * Writes records.
     *
     * @param engine what it works with
     */
    public Provisions(Engine engine) {
        this.engine = engine;
    }

    /**
     * Writes down that something is about to be provided; what is written down already stays as it is.
     *
     * @param unit the transaction
     * @param tenant the provider
     * @param provisions what is about to be provided
     * @param now the time
     */
    public void prepare(UnitOfWork unit, TenantId tenant, List<Provision> provisions, Instant now) {
        if (provisions.isEmpty()) {
            return;
        }
        JurisdictionProfile rules = engine.jurisdiction(unit, tenant, now);
        Map<OpaqueId, String> origins = origins(unit, tenant, provisions);
        unit.provisions()
                .insert(
                        tenant,
                        provisions.stream()
                                .map(provision ->
                                        record(tenant, provision, origins.get(provision.subject()), rules, now))
                                .toList());
    }

    /** Where the data came from, by the referral, which has the id of the rejection it came of. An agency's proposals come of none. */
    private static Map<OpaqueId, String> origins(UnitOfWork unit, TenantId tenant, List<Provision> provisions) {
        Map<OpaqueId, String> origins = new HashMap<>();
        Set<OpaqueId> subjects = provisions.stream().map(Provision::subject).collect(Collectors.toSet());
        for (StoredRejection rejection : unit.rejections().find(tenant, subjects)) {
            String origin = rejection.dataOrigin();
            if (origin != null) {
                origins.put(rejection.id(), origin);
            }
        }
        return origins;
    }

    private ProvisionRecord record(
            TenantId tenant, Provision provision, @Nullable String dataOrigin, JurisdictionProfile rules, Instant now) {
        OpaqueId id = engine.ids().next(tenant, now);
        return new ProvisionRecord(
                id,
                provision.key(),
                provision.kind(),
                provision.subject(),
                provision.person(),
                provision.recipient(),
                provision.entity(),
                provision.consent(),
                engine.legal().seal(tenant, id, provision.payload().principal()),
                provision.payload().items(),
                provision.country(),
                provision.crossBorder(),
                provision.method(),
                provision.payload().sha256(),
                now,
                ProvisionStanding.PREPARED,
                rules.retainUntil(classOf(provision.method()), now),
                dataOrigin);
    }

    /**
     * Writes down that messages leave after this transaction. Whoever is not among those returned must not be sent.
     *
     * @param unit the transaction
     * @param tenant the provider
     * @param provisions what leaves, with what it rests on now
     * @param now the time
     * @return the names of the transfers that may leave
     */
    public Set<String> leave(UnitOfWork unit, TenantId tenant, List<Provision> provisions, Instant now) {
        Map<String, ProvisionRecord> records =
                find(unit, tenant, provisions.stream().map(Provision::key).toList());
        // An outbox of an earlier version has messages that nothing was written down of.
        List<Provision> unwritten = provisions.stream()
                .filter(provision -> !records.containsKey(provision.key()))
                .toList();
        if (!unwritten.isEmpty()) {
            prepare(unit, tenant, unwritten, now);
            records.putAll(
                    find(unit, tenant, unwritten.stream().map(Provision::key).toList()));
        }
        Set<String> free = records.values().stream()
                .filter(record -> record.standing().state().isProvision())
                .map(ProvisionRecord::transferKey)
                .collect(Collectors.toCollection(HashSet::new));
        Function<ProvisionRecord, ProvisionStanding> onItsWay =
                record -> record.standing().onItsWay(now);
        free.addAll(move(unit, tenant, records.values(), ProvisionState.PREPARED, onItsWay, now));
        List<ProvisionRecord> refused = records.values().stream()
                .filter(record -> String.valueOf(record.standing().outcome()).startsWith(REFUSED))
                .toList();
        free.addAll(move(unit, tenant, refused, ProvisionState.NOT_PROVIDED, onItsWay, now));
        return free;
    }

    /**
     * Writes down that messages have arrived.
     *
     * @param unit the transaction
     * @param tenant the provider
     * @param messages the messages whose arrival was confirmed, by the names of their transfers
     * @param now the time
     */
    public void arrived(UnitOfWork unit, TenantId tenant, Map<String, OpaqueId> messages, Instant now) {
        move(
                unit,
                tenant,
                find(unit, tenant, messages.keySet()).values(),
                ProvisionState.ON_ITS_WAY,
                record -> record.standing().provided(messages.getOrDefault(record.transferKey(), record.id()), now),
                now);
    }

    /**
     * Writes down that the recipient refused messages for good.
     *
     * @param unit the transaction
     * @param tenant the provider
     * @param codes why, by the names of their transfers
     * @param now the time
     */
    public void refused(UnitOfWork unit, TenantId tenant, Map<String, String> codes, Instant now) {
        move(
                unit,
                tenant,
                find(unit, tenant, codes.keySet()).values(),
                ProvisionState.ON_ITS_WAY,
                record -> record.standing().notProvided(REFUSED + codes.get(record.transferKey())),
                now);
    }

    /**
     * Writes down that something will not leave. What may have left stays a provision.
     *
     * @param unit the transaction
     * @param tenant the provider
     * @param keys the names of the transfers
     * @param code why
     * @param now the time
     */
    public void stopped(UnitOfWork unit, TenantId tenant, Collection<String> keys, String code, Instant now) {
        move(
                unit,
                tenant,
                find(unit, tenant, keys).values(),
                ProvisionState.PREPARED,
                record -> record.standing().notProvided(code),
                now);
    }

    /**
     * Writes down that something else is about to be provided, after a correction. What may have left stays as it was written.
     *
     * @param unit the transaction
     * @param tenant the provider
     * @param payloads what is about to be provided, by the names of the transfers
     */
    public void corrected(UnitOfWork unit, TenantId tenant, Map<String, Payload> payloads) {
        List<ProvisionRecord> changed = new ArrayList<>();
        find(unit, tenant, payloads.keySet()).forEach((key, record) -> {
            Payload payload = payloads.get(key);
            if (payload != null && record.standing().state() == ProvisionState.PREPARED) {
                changed.add(record.holding(
                        engine.legal().seal(tenant, record.id(), payload.principal()),
                        payload.items(),
                        payload.sha256()));
            }
        });
        unit.provisions().correct(tenant, changed);
    }

    /**
     * What has left, or may have: a try whose answer was lost may have arrived, whatever the referral says (CMP-17).
     *
     * @param unit the transaction
     * @param tenant the provider
     * @param referrals the referrals
     * @return those of them whose hand-over is a provision
     */
    public static Set<OpaqueId> handedOver(UnitOfWork unit, TenantId tenant, Collection<OpaqueId> referrals) {
        List<String> keys = referrals.stream().map(TransferKeys::handOver).toList();
        return keys.isEmpty()
                ? Set.of()
                : unit.provisions().find(tenant, keys).stream()
                        .filter(record -> record.standing().state().isProvision())
                        .map(ProvisionRecord::subject)
                        .collect(Collectors.toSet());
    }

    /**
     * Who people are by the records of transfers.
     *
     * @param unit the transaction
     * @param tenant the provider
     * @param keys the names of the transfers
     * @return who, by the names of those transfers whose record opens
     */
    public Map<String, byte[]> principals(UnitOfWork unit, TenantId tenant, Collection<String> keys) {
        Map<String, byte[]> principals = new HashMap<>();
        find(unit, tenant, keys)
                .forEach((key, record) -> engine.legal()
                        .open(tenant, record.id(), record.principal())
                        .ifPresent(principal -> principals.put(key, principal)));
        return principals;
    }

    /**
     * What goes or went by the records of transfers.
     *
     * @param unit the transaction
     * @param tenant the provider
     * @param keys the names of the transfers
     * @return the items, by the names of those transfers that have a record
     */
    public Map<String, Set<DataItem>> items(UnitOfWork unit, TenantId tenant, Collection<String> keys) {
        return find(unit, tenant, keys).values().stream()
                .collect(Collectors.toMap(ProvisionRecord::transferKey, ProvisionRecord::items));
    }

    private Map<String, ProvisionRecord> find(UnitOfWork unit, TenantId tenant, Collection<String> keys) {
        Map<String, ProvisionRecord> records = new HashMap<>();
        if (!keys.isEmpty()) {
            unit.provisions().find(tenant, keys).forEach(record -> records.put(record.transferKey(), record));
        }
        return records;
    }

    /** Moves those of the records that are in a state; returns the names of those that were still in it. */
    private Set<String> move(
            UnitOfWork unit,
            TenantId tenant,
            Collection<ProvisionRecord> records,
            ProvisionState from,
            Function<ProvisionRecord, ProvisionStanding> to,
            Instant now) {
        List<ProvisionRecord> there = records.stream()
                .filter(record -> record.standing().state() == from)
                .toList();
        if (there.isEmpty()) {
            return Set.of();
        }
        JurisdictionProfile rules = engine.jurisdiction(unit, tenant, now);
        List<ProvisionRecord> changed = new ArrayList<>();
        for (ProvisionRecord record : there) {
            ProvisionStanding standing = to.apply(record);
            Instant provided = standing.providedAt();
            Instant since = provided == null ? record.createdAt() : provided;
            changed.add(record.with(standing, rules.retainUntil(classOf(record.method()), since)));
        }
        Set<OpaqueId> moved = unit.provisions().update(tenant, from, changed);
        return changed.stream()
                .filter(record -> moved.contains(record.id()))
                .map(ProvisionRecord::transferKey)
                .collect(Collectors.toSet());
    }

    private static DataClass classOf(RecordMethod method) {
        return method.kind() == RecordMethod.Kind.CONTRACT
                ? DataClass.PROVISION_BY_CONTRACT
                : DataClass.PROVISION_RECORD;
    }
}
