package org.careerrelay.suppression;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.suppression.SuppressedField;
import org.careerrelay.model.suppression.Suppression;
import org.careerrelay.model.suppression.SuppressionKey;
import org.careerrelay.model.suppression.SuppressionReason;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * The suppression list: mail addresses that no relay block goes to, and applications whose person was erased. It holds keyed hashes alone, and
 * leads to nobody. Thread-safe.
 */
public final class Suppressing {

    /** How many entries are reviewed in one transaction at most. */
    public static final int REVIEWED_AT_ONCE = 1000;

    /** Whatever an address can be on the list by. */
    private static final Set<SuppressedField> MAIL = EnumSet.of(SuppressedField.MAIL, SuppressedField.MAIL_OF_LINK);

    private final Engine engine;

    /**
     * Keeps the list.
     *
     * @param engine what it works with
     */
    public Suppressing(Engine engine) {
        this.engine = engine;
    }

    /**
     * Puts an address on the list.
     *
     * @param unit the transaction
     * @param tenant whose list
     * @param address the address
     * @param reason why
     * @param now the time
     */
    public void suppress(UnitOfWork unit, TenantId tenant, MailAddress address, SuppressionReason reason, Instant now) {
        put(unit, tenant, List.of(current(tenant, SuppressedField.MAIL, address.strictKey())), reason, now);
    }

    /**
     * Takes an address off the list, as the person asks.
     *
     * @param unit the transaction
     * @param tenant whose list
     * @param address the address
     * @return whether it was on it
     */
    public boolean release(UnitOfWork unit, TenantId tenant, MailAddress address) {
        List<SuppressionKey> keys = MAIL.stream()
                .flatMap(field -> engine.index().suppressionKeys(tenant, field, address.strictKey()).stream())
                .toList();
        return unit.suppressions().delete(tenant, keys) > 0;
    }

    /**
     * Puts the addressee of an unsubscribe link on the list. It is done once, however often the link is used.
     *
     * @param unit the transaction, in which nobody else does the same
     * @param tenant whose list
     * @param addressee the hash that the link carries
     * @param now the time
     * @return whether they were not on it by such a link before
     */
    public boolean unsubscribe(UnitOfWork unit, TenantId tenant, SuppressionKey addressee, Instant now) {
        if (!unit.suppressions().find(tenant, List.of(addressee)).isEmpty()) {
            return false;
        }
        put(unit, tenant, List.of(addressee), SuppressionReason.OBJECTED, now);
        return true;
    }

    /**
     * Which addresses are on the list.
     *
     * @param unit the transaction
     * @param tenant whose list
     * @param addresses the addresses
     * @return those that are
     */
    public Set<MailAddress> suppressed(UnitOfWork unit, TenantId tenant, Collection<MailAddress> addresses) {
        Map<String, List<MailAddress>> byKey =
                addresses.stream().collect(Collectors.groupingBy(MailAddress::strictKey));
        return listed(unit, tenant, MAIL, byKey.keySet()).stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Which applications are those of people who were erased.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param applications the company's ids
     * @return those that are
     */
    public Set<String> erased(UnitOfWork unit, TenantId tenant, Collection<String> applications) {
        return listed(unit, tenant, Set.of(SuppressedField.APPLICATION), applications);
    }

    /**
     * Remembers applications whose person is erased, so that a file that is read again does not bring the person back.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param rejections the rejections, as they were before
     * @param now the time
     */
    public void applications(UnitOfWork unit, TenantId tenant, List<StoredRejection> rejections, Instant now) {
        put(
                unit,
                tenant,
                rejections.stream()
                        .map(rejection -> current(tenant, SuppressedField.APPLICATION, rejection.companyApplication()))
                        .toList(),
                SuppressionReason.ERASED,
                now);
    }

    /**
     * Decides about entries whose review is due.
     *
     * @param unit the transaction
     * @param tenant whose list
     * @param keep whether they stay for as long again, or go
     * @param now the time
     * @return how many there were; as many as {@link #REVIEWED_AT_ONCE} where there may be more
     */
    public int review(UnitOfWork unit, TenantId tenant, boolean keep, Instant now) {
        List<Suppression> due = unit.suppressions().due(tenant, now, REVIEWED_AT_ONCE);
        if (keep) {
            Instant next = engine.jurisdiction(unit, tenant, now).retainUntil(DataClass.SUPPRESSION, now);
            unit.suppressions()
                    .put(
                            tenant,
                            due.stream()
                                    .map(entry -> entry.reviewedAgainAt(next))
                                    .toList());
        } else {
            unit.suppressions()
                    .delete(tenant, due.stream().map(Suppression::key).toList());
        }
        return due.size();
    }

    private void put(
            UnitOfWork unit, TenantId tenant, List<SuppressionKey> keys, SuppressionReason reason, Instant now) {
        if (!keys.isEmpty()) {
            Instant review = engine.jurisdiction(unit, tenant, now).retainUntil(DataClass.SUPPRESSION, now);
            unit.suppressions()
                    .put(
                            tenant,
                            keys.stream()
                                    .map(key -> new Suppression(key, reason, now, review))
                                    .toList());
        }
    }

    private SuppressionKey current(TenantId tenant, SuppressedField field, String value) {
        return engine.index().suppressionKeys(tenant, field, value).get(0);
    }

    private Set<String> listed(
            UnitOfWork unit, TenantId tenant, Set<SuppressedField> fields, Collection<String> values) {
        Map<SuppressionKey, String> byKey = new HashMap<>();
        for (String value : values) {
            fields.forEach(field ->
                    engine.index().suppressionKeys(tenant, field, value).forEach(key -> byKey.put(key, value)));
        }
        Set<String> listed = new HashSet<>();
        unit.suppressions()
                .find(tenant, byKey.keySet())
                .forEach(entry -> listed.add(byKey.getOrDefault(entry.key(), "")));
        return listed;
    }
}
