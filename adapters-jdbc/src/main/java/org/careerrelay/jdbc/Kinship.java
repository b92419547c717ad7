package org.careerrelay.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.person.PersonDraft;

/**
 * Which drafts of a batch are one person because they share a hash that is not stored yet, directly or through others. A group goes by the
 * place of its first draft.
 */
final class Kinship {

    private final int[] parents;

    Kinship(List<PersonDraft> drafts, Map<IndexKey, ?> stored) {
        parents = new int[drafts.size()];
        Map<IndexKey, Integer> first = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
            for (IndexKey key : drafts.get(i).indexKeys()) {
                if (!stored.containsKey(key)) {
                    Integer other = first.putIfAbsent(key, i);
                    if (other != null) {
                        join(other, i);
                    }
                }
            }
        }
    }

    /** The first draft of the group that a draft belongs to. */
    int group(int draft) {
        int root = draft;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private void join(int one, int other) {
        int firstGroup = group(one);
        int secondGroup = group(other);
        parents[Math.max(firstGroup, secondGroup)] = Math.min(firstGroup, secondGroup);
    }
}
