package org.careerrelay.event;

import java.util.List;
import java.util.Optional;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.ChainVerdict;
import org.careerrelay.model.event.ChainVerdict.Broken;
import org.careerrelay.model.event.ChainVerdict.Fault;
import org.careerrelay.model.event.Chained;

/** Checks a chained log as storage has it, a page and a short transaction at a time, while others go on adding to it. Thread-safe. */
public final class ChainVerification {

    private static final int PAGE = 1000;

    private final Engine engine;
    private final ChainedLog log;

    /**
     * Checks a log.
     *
     * @param engine what it works with
     * @param log the log
     */
    public ChainVerification(Engine engine, ChainedLog log) {
        this.engine = engine;
        this.log = log;
    }

    /**
     * Checks the chain from where storage has it (B18, INV-12).
     *
     * @param tenant whose
     * @param noted a head noted outside of storage, or the empty one
     * @return sound, or the first fault
     */
    public ChainVerdict verify(TenantId tenant, ChainHead noted) {
        while (true) {
            Optional<ChainVerdict> verdict = goOn(tenant, new ChainCheck(archived(tenant), noted));
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
    }

    /** Goes on to the end; empty when what comes next was archived meanwhile. */
    Optional<ChainVerdict> goOn(TenantId tenant, ChainCheck check) {
        int limit = PAGE;
        while (true) {
            List<? extends Chained> events;
            try {
                events = page(tenant, check.number(), limit);
            } catch (IllegalArgumentException e) {
                if (limit == 1) {
                    return Optional.of(new Broken(check.number() + 1, Fault.UNREADABLE));
                }
                limit = 1; // one row of the page is no event: those before it are checked one by one
                continue;
            }
            Optional<Broken> broken = check.take(events);
            if (broken.isPresent() || events.isEmpty()) {
                if (archived(tenant).number() > check.number()) {
                    return Optional.empty();
                }
                Optional<ChainVerdict> verdict = broken.isPresent() ? Optional.of(broken.get()) : end(tenant, check);
                if (verdict.isPresent()) {
                    return verdict;
                }
            }
        }
    }

    /** Compares with the stored head while no sequencer can move it; empty when events were numbered meanwhile. */
    private Optional<ChainVerdict> end(TenantId tenant, ChainCheck check) {
        return engine.storage().transact(unit -> {
            ChainHead stored = log.lockHead(unit, tenant);
            return log.page(unit, tenant, check.number(), 1).isEmpty()
                    ? Optional.of(check.end(stored))
                    : Optional.empty();
        });
    }

    private ChainHead archived(TenantId tenant) {
        return engine.storage().transact(unit -> log.archived(unit, tenant));
    }

    private List<? extends Chained> page(TenantId tenant, long after, int limit) {
        return engine.storage().transact(unit -> log.page(unit, tenant, after, limit));
    }
}
