package org.careerrelay.model.person;

import org.careerrelay.model.OpaqueId;

/**
 * A person of one tenant: a pseudonym and the key of their boxes.
 *
 * @param id the pseudonym
 * @param key the wrapped data key
 */
public record Person(OpaqueId id, WrappedKey key) {}
