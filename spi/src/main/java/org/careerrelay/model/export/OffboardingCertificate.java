package org.careerrelay.model.export;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.signature.Signable;

/**
 * Says that everything of a tenant was handed out and erased: how many rows of each kind there were, and that none is left. It holds nothing of any
 * person. Made in the transaction that erases: where that is not committed, nothing was erased and the certificate is void.
 *
 * @param tenant who left
 * @param at when
 * @param erased how many rows of each kind there were; none of any is left
 * @param head the last numbered event and its hash, to be laid beside a copy of the log
 * @param heldElsewhere keys of the partners who received data from this tenant: what they hold is theirs, and was not erased here
 */
public record OffboardingCertificate(
        Tenant tenant, Instant at, Map<RowKind, Long> erased, ChainHead head, Set<String> heldElsewhere)
        implements Signable {

    /** Copies map and set. */
    public OffboardingCertificate {
        erased = Map.copyOf(erased);
        heldElsewhere = Set.copyOf(heldElsewhere);
    }

    @Override
    public byte[] toCanonicalBytes() {
        CanonicalForm form = new CanonicalForm("cr1.offboarding")
                .number(tenant.id().number())
                .text(tenant.kind().name())
                .text(tenant.key())
                .instant(at);
        Map<String, String> counts = new TreeMap<>();
        new EnumMap<>(erased).forEach((kind, count) -> counts.put(kind.name(), Long.toString(count)));
        form.map(counts).number(head.number()).bytes(head.hash());
        new TreeSet<>(heldElsewhere).forEach(form::text);
        return form.toBytes();
    }
}
