package org.careerrelay.model.erasure;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;

/**
 * That a person was erased: kept beside the backups, and given back to the engine after one of them was restored (privacy, section 11). The pseudonym
 * names nobody but in a backup.
 *
 * @param person the pseudonym
 * @param at when
 */
public record ErasedPerson(OpaqueId person, Instant at) {}
