package org.careerrelay.recognition;

import org.careerrelay.identity.Identifiers;
import org.careerrelay.model.OpaqueId;

/**
 * What an application of somebody known said, opened for the moment of comparison. Somebody who applied several times is several of these.
 *
 * @param person the pseudonym
 * @param identifiers what the application said
 */
public record Known(OpaqueId person, Identifiers identifiers) {}
