package org.careerrelay.model.settlement;

import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import org.careerrelay.model.OpaqueId;

/**
 * What a side says of one referral in a month. It is known by the opaque reference that both sides have; nothing in it is about the person.
 *
 * @param referral the reference
 * @param kind what is said of it
 */
public record SettlementItem(
        @NotNull OpaqueId referral, @NotNull Kind kind) implements Comparable<SettlementItem> {

    private static final Comparator<SettlementItem> ORDER =
            Comparator.comparing(SettlementItem::referral).thenComparing(SettlementItem::kind);

    /** What can be said. The name is what is stored. */
    public enum Kind {
        /** At the company: a person counted through it. At the agency: it accepted the person as new. */
        COUNT,
        /** The count was taken back. */
        UNCOUNT
    }

    @Override
    public int compareTo(SettlementItem other) {
        return ORDER.compare(this, other);
    }
}
