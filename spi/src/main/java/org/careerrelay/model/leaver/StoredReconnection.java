package org.careerrelay.model.leaver;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;

/**
 * A reconnection as it lies in storage: added, never changed.
 *
 * @param id its id
 * @param person pseudonym of the person
 * @param reconnection what was noted
 * @param recordedBy who noted it, as an opaque reference
 * @param recordedAt when
 */
public record StoredReconnection(
        OpaqueId id, OpaqueId person, Reconnection reconnection, String recordedBy, Instant recordedAt) {}
