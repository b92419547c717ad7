package org.careerrelay.erasure;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.erasure.ErasedPerson;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.erasure.StoredErasure;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Erasures at an agency, by the company's name for somebody, and what is known of all that were. Thread-safe. */
public final class Erasures {

    private static final int PAGE = 500;

    private final Engine engine;
    private final Erasing erasing;

    /**
     * Erases people.
     *
     * @param engine what it works with
     * @param erasing takes them out
     */
    public Erasures(Engine engine, Erasing erasing) {
        this.engine = engine;
        this.erasing = erasing;
    }

    /**
     * Erases the person of a referral at the agency that received it.
     *
     * @param agency key of the agency
     * @param company key of the company
     * @param referral the company's reference
     * @param cause why
     * @return what became of it; empty for a referral that is not known
     */
    public Optional<ErasureReport> ofReferral(String agency, String company, OpaqueId referral, ErasureCause cause) {
        return engine.storage()
                .transact(unit -> tenant(unit, TenantKind.AGENCY, agency)
                        .flatMap(tenant -> unit.inbox().find(tenant, company, List.of(referral)).stream()
                                .map(InboxItem::person)
                                .findFirst()
                                .flatMap(person -> erasing.erase(unit, tenant, person, cause, engine.now()))));
    }

    /**
     * Who was erased, to be kept beside the backups.
     *
     * @param kind company or agency
     * @param key its name
     * @param sink takes each
     */
    public void erased(TenantKind kind, String key, Consumer<ErasedPerson> sink) {
        forEach(
                kind,
                key,
                erasure -> erasure.people()
                        .forEach(person -> sink.accept(
                                new ErasedPerson(person, erasure.report().askedAt()))));
    }

    /**
     * All erasures.
     *
     * @param kind company or agency
     * @param key its name
     * @return their reports, in the order in which they began
     */
    public List<ErasureReport> reports(TenantKind kind, String key) {
        List<ErasureReport> reports = new ArrayList<>();
        forEach(kind, key, erasure -> reports.add(erasure.report()));
        return reports;
    }

    private void forEach(TenantKind kind, String key, Consumer<StoredErasure> sink) {
        Optional<TenantId> tenant = engine.storage().transact(unit -> tenant(unit, kind, key));
        @Nullable OpaqueId after = null;
        List<StoredErasure> page = List.of();
        do {
            @Nullable OpaqueId from = after;
            page = tenant.map(id ->
                            engine.storage().transact(unit -> unit.erasures().page(id, from, PAGE)))
                    .orElse(List.of());
            for (StoredErasure erasure : page) {
                after = erasure.report().id();
                sink.accept(erasure);
            }
        } while (!page.isEmpty());
    }

    /**
     * Erases people again who came back with a backup.
     *
     * @param people who was erased before, as {@link #erased} told
     * @return what became of those of whom something was there
     */
    public List<ErasureReport> replay(Iterator<ErasedPerson> people) {
        List<ErasureReport> reports = new ArrayList<>();
        while (people.hasNext()) {
            OpaqueId person = people.next().person();
            engine.storage()
                    .transact(unit -> unit.tenants()
                            .find(person.tenant())
                            .flatMap(tenant ->
                                    erasing.erase(unit, tenant.id(), person, ErasureCause.RESTORED, engine.now())))
                    .ifPresent(reports::add);
        }
        return reports;
    }

    private static Optional<TenantId> tenant(UnitOfWork unit, TenantKind kind, String key) {
        return unit.tenants().find(kind, key).map(Tenant::id);
    }
}
