package org.careerrelay.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.careerrelay.engine.Engine;
import org.careerrelay.event.ChainCheck;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.audit.Access;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.AccessOutcome;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.AuditEntry;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.spi.audit.AccessPolicy;
import org.careerrelay.spi.storage.Storage.Work;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody at what is about people without having asked the policy, and writes down who was let in, and who was not (B17). Thread-safe.
 *
 * <p>An entry locks its tenant's log until the transaction ends: write it last. Who locks ledgers in the same transaction locks the log before them: so nobody
 * who has the one waits for somebody who has the other.
 */
public final class Audit {

    private final Engine engine;
    private final AccessPolicy policy;

    /**
     * Asks a policy.
     *
     * @param engine what it works with
     * @param policy who may do or read what
     */
    public Audit(Engine engine, AccessPolicy policy) {
        this.engine = engine;
        this.policy = policy;
    }

    /**
     * The same on another storage.
     *
     * @param other what works there
     * @return asks the same policy
     */
    public Audit on(Engine other) {
        return new Audit(other, policy);
    }

    /**
     * Does work for somebody who may, and writes it down in the same transaction; for anybody else nothing is done, and that is written down.
     *
     * @param <T> type of the result
     * @param access who asks for what
     * @param work reads or writes in the transaction
     * @return the work's result
     * @throws InvalidInputException when the accessor is incomplete, or has no reason where one is needed
     * @throws AccessDeniedException when the policy does not let them
     */
    public <T> T doing(Access access, Work<T> work) {
        return doing(access, work, result -> Optional.ofNullable(access.subject()));
    }

    /**
     * The same where it is known afterwards only what it is about, such as something that is new.
     *
     * @param <T> type of the result
     * @param access who asks for what
     * @param work reads or writes in the transaction
     * @param subject opaque id of what it was about, from the result; empty where it was about no single thing
     * @return the work's result
     * @throws InvalidInputException when the accessor is incomplete, or has no reason where one is needed
     * @throws AccessDeniedException when the policy does not let them
     */
    public <T> T doing(Access access, Work<T> work, Function<T, Optional<OpaqueId>> subject) {
        require(access);
        return engine.storage().transact(unit -> {
            T result = work.with(unit);
            append(
                    unit,
                    access,
                    AccessOutcome.ALLOWED,
                    Collections.singletonList(subject.apply(result).orElse(null)));
            return result;
        });
    }

    /**
     * The same for work that locks ledgers: the log is locked before it.
     *
     * @param <T> type of the result
     * @param access who asks for what
     * @param work reads or writes in the transaction
     * @param subject opaque id of what it was about, from the result; empty where it was about no single thing
     * @return the work's result
     * @throws InvalidInputException when the accessor is incomplete, or has no reason where one is needed
     * @throws AccessDeniedException when the policy does not let them
     */
    public <T> T doingWithLedgers(Access access, Work<T> work, Function<T, Optional<OpaqueId>> subject) {
        return doing(
                access,
                unit -> {
                    unit.audit().lockHead(access.tenant().id());
                    return work.with(unit);
                },
                subject);
    }

    /**
     * The same for work that tells when it asks storage for the last time before it writes: the log is locked on that way already, so that an entry costs no way
     * of its own. From then on nobody else of the tenant adds to it.
     *
     * @param <T> type of the result
     * @param access who asks for what
     * @param work reads or writes in the transaction, and runs what it is given no more than once
     * @return the work's result
     * @throws InvalidInputException when the accessor is incomplete, or has no reason where one is needed
     * @throws AccessDeniedException when the policy does not let them
     */
    public <T> T doingTogether(Access access, BiFunction<UnitOfWork, Runnable, T> work) {
        require(access);
        return engine.storage().transact(unit -> {
            AtomicReference<@Nullable Supplier<ChainHead>> head = new AtomicReference<>();
            T result = work.apply(
                    unit,
                    () -> head.set(unit.audit().lockHeadLater(access.tenant().id())));
            Supplier<ChainHead> locked = head.get();
            append(
                    unit,
                    access,
                    AccessOutcome.ALLOWED,
                    Collections.singletonList(access.subject()),
                    locked == null ? unit.audit().lockHead(access.tenant().id()) : locked.get());
            return result;
        });
    }

    /**
     * Asks whether somebody may; a refusal is written down in a transaction of its own (on a transaction of the host's, in that one). Call it outside of a
     * transaction, before anything is read.
     *
     * @param access who asks for what
     * @throws InvalidInputException when the accessor is incomplete, or has no reason where one is needed
     * @throws AccessDeniedException when the policy does not let them
     */
    public void require(Access access) {
        engine.inputs().check(access.accessor());
        if (!policy.allows(access)) {
            refuse(access, AccessOutcome.DENIED);
            throw new AccessDeniedException(access);
        }
        if (access.action().isSensitive() && access.accessor().reason() == null) {
            refuse(access, AccessOutcome.WITHOUT_REASON);
            throw new InvalidInputException(List.of(Violations.of("accessor.reason", "accessor.reason")));
        }
    }

    /**
     * Writes down what was done by somebody who was let in.
     *
     * @param unit the transaction in which it is done
     * @param access who did what
     */
    public void record(UnitOfWork unit, Access access) {
        append(unit, access, AccessOutcome.ALLOWED, Collections.singletonList(access.subject()));
    }

    /**
     * Writes down what was done to several things at once.
     *
     * @param unit the transaction in which it is done
     * @param tenant whose data
     * @param accessor who did it
     * @param action what
     * @param subjects opaque ids of what it was done to; an entry for each
     */
    public void record(
            UnitOfWork unit, Tenant tenant, Accessor accessor, AccessAction action, Collection<OpaqueId> subjects) {
        append(unit, new Access(tenant, accessor, action, null), AccessOutcome.ALLOWED, subjects);
    }

    private void refuse(Access access, AccessOutcome outcome) {
        engine.storage().transact(unit -> {
            append(unit, access, outcome, Collections.singletonList(access.subject()));
            return outcome;
        });
    }

    private void append(
            UnitOfWork unit, Access access, AccessOutcome outcome, Collection<? extends @Nullable OpaqueId> subjects) {
        if (!subjects.isEmpty()) {
            append(
                    unit,
                    access,
                    outcome,
                    subjects,
                    unit.audit().lockHead(access.tenant().id()));
        }
    }

    private void append(
            UnitOfWork unit,
            Access access,
            AccessOutcome outcome,
            Collection<? extends @Nullable OpaqueId> subjects,
            ChainHead head) {
        Instant now = engine.now();
        List<AuditEntry> entries = new ArrayList<>(subjects.size());
        long number = head.number();
        byte[] hash = head.hash();
        for (OpaqueId subject : subjects) {
            number++;
            AuditEntry open = new AuditEntry(number, now, access.accessor(), access.action(), outcome, subject, hash);
            hash = ChainCheck.hash(hash, open);
            entries.add(new AuditEntry(number, now, access.accessor(), access.action(), outcome, subject, hash));
        }
        unit.audit().append(access.tenant().id(), entries);
    }
}
