package org.careerrelay.model.consent;

import java.util.List;
import org.careerrelay.model.OpaqueId;

/**
 * What a check of all consents of a company found (V-C24).
 *
 * @param consents how many were looked at
 * @param unchained how many of them have steps of before schema 3, of which nothing is known
 * @param faults those that were altered, the first thousand
 */
public record ConsentReport(long consents, long unchained, List<Fault> faults) {

    /** Copies the list. */
    public ConsentReport {
        faults = List.copyOf(faults);
    }

    /**
     * Whether nothing was found.
     *
     * @return true without faults
     */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /**
     * A consent that was altered.
     *
     * @param consent its id
     * @param sequence the step at which it shows; one beyond the last where the consent says something else than its steps
     * @param code as in {@link ConsentVerdict.Tampered}, or {@code notice.text} where the notice it refers to is not what was hashed
     */
    public record Fault(OpaqueId consent, int sequence, String code) {}
}
