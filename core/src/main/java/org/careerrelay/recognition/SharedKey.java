package org.careerrelay.recognition;

import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.person.IndexField;

/**
 * A keyed hash that somebody who arrives shares with somebody known.
 *
 * @param person the pseudonym of who is known
 * @param field what was hashed
 */
public record SharedKey(OpaqueId person, IndexField field) {}
