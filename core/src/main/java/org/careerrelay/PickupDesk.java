package org.careerrelay;

import java.util.Optional;
import org.careerrelay.model.pickup.CodeOutcome;
import org.careerrelay.model.pickup.PickupOutcome;
import org.careerrelay.model.pickup.PickupPlace;
import org.careerrelay.model.pii.RawToken;

/**
 * The door of an agency without an installation, by the link of the mail that says that something waits. The link alone shows nobody; a code that is sent
 * to the agency's registered address opens it. Thread-safe.
 */
public final class PickupDesk {

    private final Services services;
    private final RawToken token;

    PickupDesk(Services services, RawToken token) {
        this.services = services;
        this.token = token;
    }

    /**
     * What the link shows: the two parties. A pure read.
     *
     * @return the parties; empty for a link that is none, or has ended after 30 days
     */
    public Optional<PickupPlace> look() {
        return services.pickups().look(token);
    }

    /**
     * Sends a code to the agency's registered address; it can be used once, for ten minutes, while that address is registered, and ends the one before.
     * Ten codes and wrong tries without a right one lock the door for a day.
     *
     * @return what became of it
     */
    public CodeOutcome sendCode() {
        return services.pickups().sendCode(token);
    }

    /**
     * Takes the code. With the right one what waits leaves the company: for each person the gate is asked and the record written now, and not when the mail
     * went. Doing it again hands nobody over twice.
     *
     * @param code what was typed
     * @return what waits, or why it is not shown
     */
    public PickupOutcome open(String code) {
        return services.pickups().open(token, code);
    }
}
