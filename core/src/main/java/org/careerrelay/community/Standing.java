package org.careerrelay.community;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.community.Membership;
import org.careerrelay.model.community.MembershipEnd;
import org.careerrelay.model.consent.ConsentRecord;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may be kept and written to: the last thing that they said decides, under whichever pseudonym and in whichever order it became known; what is part of a consent holds as long
 * as that does. Pure.
 */
public final class Standing {

    private static final Comparator<Membership> LATER =
            Comparator.comparing(Membership::agreedAt).thenComparing(Membership::id);

    private Standing() {}

    /**
     * What stands.
     *
     * @param rows all that is known of one person and one purpose, under all pseudonyms
     * @param consents the consents that rows are part of, by id
     * @param now the time
     * @return the one that stands; empty where the company may not rely on any
     */
    public static Optional<Membership> of(
            Collection<Membership> rows, Map<OpaqueId, ConsentRecord> consents, Instant now) {
        Instant left = left(rows);
        return rows.stream()
                .filter(row -> left == null || row.agreedAt().isAfter(left))
                .filter(row -> holds(row, consents, now))
                .max(LATER);
    }

    /**
     * When somebody last left.
     *
     * @param rows all that is known of one person and one purpose
     * @return when, or null where they never did
     */
    public static @Nullable Instant left(Collection<Membership> rows) {
        return rows.stream()
                .filter(row -> {
                    MembershipEnd end = row.end();
                    return end != null && end.isLeaving();
                })
                .map(Membership::endedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean holds(Membership row, Map<OpaqueId, ConsentRecord> consents, Instant now) {
        if (row.endedAt() != null || now.isBefore(row.agreedAt()) || !now.isBefore(row.validUntil())) {
            return false;
        }
        OpaqueId id = row.consent();
        ConsentRecord consent = id == null ? null : consents.get(id);
        return id == null || consent != null && consent.isProven() && consent.allows(row.purpose(), now);
    }
}
