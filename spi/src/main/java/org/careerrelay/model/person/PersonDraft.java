package org.careerrelay.model.person;

import java.util.List;

/**
 * A person to be found by a keyed hash, or created.
 *
 * @param person who is created if none of the hashes is known
 * @param indexKeys the hashes, one per live key version; the first is of the current version
 */
public record PersonDraft(Person person, List<IndexKey> indexKeys) {

    /** Copies the list. */
    public PersonDraft {
        indexKeys = List.copyOf(indexKeys);
    }
}
