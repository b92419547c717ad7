package org.careerrelay.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.ChainVerdict;
import org.careerrelay.model.event.ChainVerdict.Broken;
import org.careerrelay.model.event.ChainVerdict.Sound;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.spi.listener.EventArchive;
import org.careerrelay.spi.listener.RelayListener;
import org.careerrelay.text.Violations;

/** Moves the beginning of a log out of storage, a block at a time: kept elsewhere first, deleted then. Thread-safe. */
public final class Archiving {

    private static final int BLOCK = 1000;

    private final Engine engine;
    private final List<RelayListener> listeners;

    /**
     * Archives logs.
     *
     * @param engine what it works with
     * @param listeners those who must have heard what goes
     */
    public Archiving(Engine engine, List<RelayListener> listeners) {
        this.engine = engine;
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Archives a log from where it begins in storage.
     *
     * @param kind company or agency
     * @param key its name
     * @param upTo number of the last event that may go
     * @param archive where to
     * @return sound with the last event that is archived now; or the first fault, and nothing from there on was archived
     * @throws InvalidInputException when there is no such tenant
     */
    public ChainVerdict archive(TenantKind kind, String key, long upTo, EventArchive archive) {
        Tenant tenant = engine.storage()
                .transact(unit -> unit.tenants().find(kind, key))
                .orElseThrow(() -> new InvalidInputException(List.of(Violations.of("key", "tenant.missing"))));
        ChainHead archived = engine.storage().transact(unit -> unit.events().archived(tenant.id()));
        while (true) {
            ChainHead from = archived;
            List<NumberedEvent> block = block(tenant, from, upTo);
            ChainCheck check = new ChainCheck(from, ChainHead.empty());
            Optional<Broken> broken = check.take(block);
            if (broken.isPresent()) {
                return broken.get();
            }
            if (block.isEmpty()) {
                return new Sound(archived);
            }
            archive.keep(tenant, block);
            archived = delete(tenant, from, check.head());
        }
    }

    private List<NumberedEvent> block(Tenant tenant, ChainHead from, long upTo) {
        return engine.storage().transact(unit -> {
            Map<String, Long> cursors = unit.events().cursors(tenant.id());
            long heard = listeners.stream()
                    .mapToLong(listener -> cursors.getOrDefault(listener.name(), 0L))
                    .min()
                    .orElse(Long.MAX_VALUE);
            long last = cursors.values().stream().mapToLong(Long::longValue).reduce(Math.min(upTo, heard), Math::min);
            return unit.events().numbered(tenant.id(), from.number(), BLOCK).stream()
                    .filter(event -> event.number() <= last)
                    .toList();
        });
    }

    /** Unless another has archived meanwhile: then it goes on from there. */
    private ChainHead delete(Tenant tenant, ChainHead from, ChainHead to) {
        return engine.storage().transact(unit -> {
            unit.events().lockHead(tenant.id());
            ChainHead now = unit.events().archived(tenant.id());
            if (!now.equals(from)) {
                return now;
            }
            unit.events().archive(tenant.id(), to);
            return to;
        });
    }
}
