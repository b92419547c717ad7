package org.careerrelay.survey;

import java.util.HexFormat;
import java.util.List;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;

/** Under which ids applications are asked: a keyed hash around the number of the tenant, which has to be readable. Nobody finds the application from it. */
final class SurveyLinks {

    private static final int HALF = 6;
    private static final long TAIL = (1L << 8 * HALF) - 1;

    private SurveyLinks() {}

    /** By each live key, the current one first. */
    static List<OpaqueId> ids(Engine engine, TenantId tenant, String application) {
        byte[] form = new CanonicalForm("cr1.survey").text(application).toBytes();
        return engine.index().fingerprints(tenant, form).stream()
                .map(hash -> around(tenant, hash))
                .toList();
    }

    /** The second half of the hash. */
    static long tail(OpaqueId id) {
        return id.low() & TAIL;
    }

    private static OpaqueId around(TenantId tenant, byte[] hash) {
        String hex = HexFormat.of().formatHex(hash, 0, 2 * HALF);
        String number = HexFormat.of().toHexDigits(tenant.number());
        return OpaqueId.parse(hex.substring(0, 2 * HALF) + number + hex.substring(2 * HALF));
    }
}
