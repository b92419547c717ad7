package org.careerrelay.model.event;

import java.util.Arrays;
import org.careerrelay.model.CanonicalForm;

/**
 * A committed event with its gap-free number and the hash that chains it to the one before (design, section 5; B18). Readers see only these.
 *
 * @param number 1 for the first of the tenant, then rising by one without gaps
 * @param event the event
 * @param hash SHA-256 over the hash before and the canonical form of the number and the event
 */
public record NumberedEvent(long number, RelayEvent event, byte[] hash) implements Chained {

    @Override
    public byte[] toCanonicalBytes(byte[] before) {
        return new CanonicalForm("cr1.event")
                .bytes(before)
                .number(number)
                .id(event.id())
                .instant(event.at())
                .text(event.type().name())
                .id(event.subject())
                .map(event.details())
                .toBytes();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberedEvent that
                && number == that.number
                && event.equals(that.event)
                && Arrays.equals(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }
}
