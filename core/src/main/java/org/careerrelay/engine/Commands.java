package org.careerrelay.engine;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.command.StoredCommand;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Has each command carried out once (A21, CMP-13): the same key with the same body gives the same result, with another body a conflict.
 * Thread-safe.
 */
public final class Commands {

    private final Engine engine;

    /**
     * Takes commands.
     *
     * @param engine what it works with
     */
    public Commands(Engine engine) {
        this.engine = engine;
    }

    /** What a key stands for. */
    public sealed interface Claim {

        /**
         * A new command: carry it out in this transaction, then {@link #settle settle} it.
         *
         * @param id its id, the cause of what follows
         */
        record Fresh(OpaqueId id) implements Claim {}

        /**
         * The very same command was carried out before.
         *
         * @param id its id
         * @param outcome what it resulted in
         */
        record Repeated(OpaqueId id, String outcome) implements Claim {}

        /** Another command has this key. */
        record Conflict() implements Claim {}
    }

    /**
     * Takes a key. Where another transaction is carrying out a command with it, this one waits for its end.
     *
     * @param unit the transaction
     * @param tenant whose
     * @param key the caller's key
     * @param canonicalForm the command in its {@link org.careerrelay.model.CanonicalForm canonical form}, with a domain of its own for each
     *     kind of command
     * @param now the time
     * @return what the key stands for
     */
    public Claim claim(UnitOfWork unit, TenantId tenant, String key, byte[] canonicalForm, Instant now) {
        List<byte[]> fingerprints = engine.index().fingerprints(tenant, canonicalForm);
        StoredCommand command = new StoredCommand(key, engine.ids().next(tenant, now), fingerprints.get(0), "", now);
        if (!unit.commands().insert(tenant, List.of(command)).isEmpty()) {
            return new Claim.Fresh(command.id());
        }
        StoredCommand earlier = unit.commands().find(tenant, List.of(key)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("storage neither inserted nor found a command"));
        return fingerprints.stream().anyMatch(own -> Arrays.equals(own, earlier.fingerprint()))
                ? new Claim.Repeated(earlier.id(), earlier.outcome())
                : new Claim.Conflict();
    }

    /**
     * Notes what a new command resulted in, so that its repetition says the same.
     *
     * @param unit the transaction in which it was carried out
     * @param tenant whose
     * @param key the caller's key
     * @param outcome opaque words, never about a person
     */
    public void settle(UnitOfWork unit, TenantId tenant, String key, String outcome) {
        unit.commands().settle(tenant, Map.of(key, outcome));
    }
}
