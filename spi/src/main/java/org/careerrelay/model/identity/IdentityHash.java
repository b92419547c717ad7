package org.careerrelay.model.identity;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.person.IndexKey;

/**
 * A keyed hash of what an application said. Any number of pseudonyms may have the same one: couples share a mailbox, families a telephone.
 *
 * @param key the hash
 * @param person the application's pseudonym
 * @param at when it came
 */
public record IdentityHash(IndexKey key, OpaqueId person, Instant at) {}
