package org.careerrelay.erasure;

import java.time.Instant;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;

/**
 * Pseudonyms that name nobody: what stands in place of an erased person's. Nothing else holds one, so that from a count on nobody comes further.
 * They bear a time at which no id was ever made: the time of the erasure would tell which erasure it was.
 */
public final class Nobody {

    private static final Instant NEVER = Instant.ofEpochMilli(1);
    private static final long MILLIS = 16; // bits behind the time

    private Nobody() {}

    /**
     * A new one.
     *
     * @param engine what ids are made with
     * @param tenant whose
     * @return a pseudonym that nothing else holds
     */
    static OpaqueId next(Engine engine, TenantId tenant) {
        return engine.ids().next(tenant, NEVER);
    }

    /**
     * Whether a pseudonym names nobody.
     *
     * @param person the pseudonym
     * @return true once whoever it was in place of was erased
     */
    public static boolean is(OpaqueId person) {
        return person.high() >>> MILLIS == NEVER.toEpochMilli();
    }
}
