package org.careerrelay.circulation;

import java.util.List;
import org.careerrelay.identity.Identifiers;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.person.IndexKey;

/**
 * An application that is being recognised.
 *
 * @param person its own pseudonym
 * @param application the company's id of it
 * @param identifiers what it says
 * @param keys its hashes, under every live version of the key
 */
record Newcomer(OpaqueId person, String application, Identifiers identifiers, List<IndexKey> keys) {}
