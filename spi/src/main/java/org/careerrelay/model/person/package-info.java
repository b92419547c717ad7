/** A person as storage knows them: a pseudonym, a wrapped key, keyed hashes, sealed boxes. */
@NullMarked
package org.careerrelay.model.person;

import org.jspecify.annotations.NullMarked;
