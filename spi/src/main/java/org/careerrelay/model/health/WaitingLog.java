package org.careerrelay.model.health;

import java.time.Instant;
import org.careerrelay.model.Tenant;

/**
 * A log with events that have no number yet: listeners, exports and checks do not see them.
 *
 * @param tenant whose log
 * @param since when the event happened that is to be numbered next
 */
public record WaitingLog(Tenant tenant, Instant since) {}
