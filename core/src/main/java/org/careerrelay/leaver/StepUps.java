package org.careerrelay.leaver;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.circulation.Lives;
import org.careerrelay.engine.Engine;
import org.careerrelay.link.SupportLinks;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.leaver.StepUp;
import org.careerrelay.model.leaver.StepUpState;
import org.careerrelay.model.leaver.StepUpWish;
import org.careerrelay.model.leaver.StoredStepUp;
import org.careerrelay.model.leaver.SupportResult;
import org.careerrelay.model.link.SourceKind;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.Packed;
import org.careerrelay.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Steps elsewhere that employees look for (C09). Until the person releases one there is no event, no entry in the audit log, no mail and no figure of it: only a row and a sealed box.
 * Thread-safe.
 */
public final class StepUps {

    /** What the ids begin with by which the company's mails and links are known. */
    private static final String PREFIX = "step-up/";

    private final Engine engine;

    /**
     * Keeps step-ups.
     *
     * @param engine what it works with
     */
    public StepUps(Engine engine) {
        this.engine = engine;
    }

    /**
     * Writes one down for its person alone.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param reference the company's id of the person
     * @param wish what they wish
     * @param now the time
     * @return the step-up
     */
    public StepUp request(UnitOfWork unit, TenantId tenant, String reference, StepUpWish wish, Instant now) {
        unit.audit().lockHead(tenant);
        OpaqueId person = Objects.requireNonNull(
                new Lives(engine).named(unit, tenant, Set.of(reference), now).get(reference));
        StoredStepUp row = new StoredStepUp(
                engine.ids().next(tenant, now), person, reference, StepUpState.PRIVATE, now, null, now);
        unit.stepUps().put(tenant, List.of(row));
        engine.vault()
                .store(
                        unit,
                        tenant,
                        VaultKind.STEP_UP,
                        unit.people().find(tenant, List.of(person)),
                        Map.of(
                                row.id(),
                                new Vault.Box(
                                        person,
                                        Packed.pack(
                                                wish.name().reveal(),
                                                wish.mail().reveal(),
                                                wish.wish().reveal()))));
        return shown(row, wish);
    }

    /**
     * Somebody's own.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param reference the company's id of the person
     * @return in the order in which they were written down
     */
    public List<StepUp> of(UnitOfWork unit, TenantId tenant, String reference) {
        return shown(unit, tenant, unit.stepUps().ofReferences(tenant, List.of(reference)));
    }

    /**
     * Releases one, or takes it back.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param reference the company's id of the person, whose it has to be
     * @param id the step-up
     * @param to RELEASED or WITHDRAWN
     * @param now the time
     * @return how it stands now; empty where the person has none of that id
     */
    public Optional<StepUp> move(
            UnitOfWork unit, TenantId tenant, String reference, OpaqueId id, StepUpState to, Instant now) {
        unit.audit().lockHead(tenant);
        Optional<StoredStepUp> own = unit.stepUps().find(tenant, List.of(id)).stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst();
        return own.map(row -> {
            if (row.state() == to) {
                return shown(unit, tenant, List.of(row)).get(0);
            }
            StoredStepUp after = row.in(to, now);
            unit.stepUps().put(tenant, List.of(after));
            if (to == StepUpState.RELEASED) {
                engine.happened(unit, tenant, now, EventType.STEP_UP_RELEASED, id, Map.of());
            }
            return shown(unit, tenant, List.of(after)).get(0);
        });
    }

    /**
     * Those that were released, page by page.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param after the last id seen, or null to begin
     * @param limit how many at most
     * @return ordered by id
     */
    public List<StepUp> released(UnitOfWork unit, TenantId tenant, @Nullable OpaqueId after, int limit) {
        return shown(unit, tenant, unit.stepUps().released(tenant, after, limit));
    }

    /**
     * Gives people who have released theirs the link that they wish for.
     *
     * @param unit the transaction
     * @param company the company
     * @param ids the step-ups; of what is not released nothing is known
     * @param by who gives it, as an opaque reference
     * @param now the time
     * @return what became of each, in the same order
     */
    public List<SupportResult> support(
            UnitOfWork unit, Tenant company, Collection<OpaqueId> ids, String by, Instant now) {
        unit.audit().lockHead(company.id());
        Map<OpaqueId, StoredStepUp> rows = new LinkedHashMap<>();
        unit.stepUps().find(company.id(), Set.copyOf(ids)).stream()
                .filter(row -> row.state() == StepUpState.RELEASED)
                .forEach(row -> rows.put(row.id(), row));
        Map<OpaqueId, StepUpWish> wishes = open(unit, company.id(), rows.keySet());
        List<SupportLinks.Wanted> wanted = new ArrayList<>();
        rows.forEach((id, row) -> {
            StepUpWish wish = wishes.get(id);
            if (wish != null) {
                wanted.add(SupportLinks.Wanted.of(
                        id.toString(),
                        row.person(),
                        SourceKind.STEP_UP,
                        PREFIX,
                        wish.name(),
                        wish.mail(),
                        row.requestedAt(),
                        by));
            }
        });
        Map<String, SupportResult> results = new HashMap<>(new SupportLinks(engine).give(unit, company, wanted, now));
        return ids.stream()
                .map(id -> results.getOrDefault(id.toString(), new SupportResult.Unknown(id.toString())))
                .toList();
    }

    private List<StepUp> shown(UnitOfWork unit, TenantId tenant, List<StoredStepUp> rows) {
        Map<OpaqueId, StepUpWish> wishes =
                open(unit, tenant, rows.stream().map(StoredStepUp::id).collect(Collectors.toSet()));
        return rows.stream()
                .sorted(Comparator.comparing(StoredStepUp::id))
                .map(row -> shown(row, wishes.get(row.id())))
                .toList();
    }

    private static StepUp shown(StoredStepUp row, @Nullable StepUpWish wish) {
        return new StepUp(row.id(), row.reference(), row.state(), wish, row.requestedAt(), row.releasedAt());
    }

    private Map<OpaqueId, StepUpWish> open(UnitOfWork unit, TenantId tenant, Set<OpaqueId> ids) {
        Map<OpaqueId, StepUpWish> wishes = new HashMap<>();
        if (!ids.isEmpty()) {
            engine.vault().open(unit, tenant, VaultKind.STEP_UP, ids).boxes().forEach((id, box) -> {
                List<String> texts = Packed.unpack(box);
                wishes.put(id, new StepUpWish(Pii.of(texts.get(0)), Pii.of(texts.get(1)), Pii.of(texts.get(2))));
            });
        }
        return wishes;
    }
}
