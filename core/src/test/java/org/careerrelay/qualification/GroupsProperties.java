package org.careerrelay.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.identity.IdentityLink;
import org.careerrelay.model.identity.LinkDecision;
import org.careerrelay.model.identity.LinkOrigin;
import org.careerrelay.model.identity.LinkState;

/** Who is one person does not depend on the order in which links came, and what was joined comes apart exactly. */
class GroupsProperties {

    private static final int PEOPLE = 9;
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    @Property(tries = 300)
    void theOrderOfLinksDoesNotMatter(@ForAll("links") List<IdentityLink> links, @ForAll long seed) {
        List<IdentityLink> shuffled = new ArrayList<>(links);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Groups.of(everybody(), shuffled).staying())
                .isEqualTo(Groups.of(everybody(), links).staying());
    }

    @Property(tries = 300)
    void aDecisionThatIsTakenBackLeavesEverybodyWhereTheyWere(
            @ForAll("links") List<IdentityLink> links, @ForAll("legacy") Map<OpaqueId, OpaqueId> legacy) {
        Groups first = Groups.of(legacy);
        links.stream()
                .filter(link -> link.state() == LinkState.JOINED)
                .forEach(link -> first.join(link.one(), link.other()));
        List<IdentityLink> explained = explained(first.staying(), links);
        assertThat(Groups.of(everybody(), explained).staying()).isEqualTo(first.staying());
        assertThat(Groups.unexplained(first.staying(), explained)).isEmpty();
        for (int i = 0; i < explained.size(); i++) {
            for (LinkState state : LinkState.values()) {
                List<IdentityLink> changed = new ArrayList<>(explained);
                changed.set(i, explained.get(i).decided(state, new LinkDecision("hr-1", "", NOW)));
                Groups there = Groups.of(everybody(), changed);
                List<IdentityLink> then = explained(there.staying(), changed);
                then.set(i, explained.get(i));
                assertThat(Groups.of(everybody(), then).staying()).isEqualTo(first.staying());
            }
        }
    }

    private static List<IdentityLink> explained(Map<OpaqueId, OpaqueId> stored, List<IdentityLink> links) {
        List<IdentityLink> all = new ArrayList<>(links);
        Groups.unexplained(stored, links)
                .forEach(pair -> all.add(new IdentityLink(
                        id(200 + all.size()),
                        pair.getKey(),
                        pair.getValue(),
                        LinkOrigin.AUTO,
                        LinkState.JOINED,
                        List.of(),
                        0,
                        NOW,
                        null)));
        return all;
    }

    @Provide
    Arbitrary<List<IdentityLink>> links() {
        Arbitrary<Integer> person = Arbitraries.integers().between(1, PEOPLE);
        Arbitrary<LinkState> state = Arbitraries.of(LinkState.JOINED, LinkState.JOINED, LinkState.OPEN);
        return Combinators.combine(person, person, state)
                .as((one, other, how) -> Map.entry(Map.entry(one, other), how))
                .list()
                .ofMaxSize(8)
                .map(pairs -> IntStream.range(0, pairs.size())
                        .mapToObj(i -> link(
                                i + 1,
                                pairs.get(i).getKey().getKey(),
                                pairs.get(i).getKey().getValue(),
                                pairs.get(i).getValue()))
                        .toList());
    }

    @Provide
    Arbitrary<Map<OpaqueId, OpaqueId>> legacy() {
        return Arbitraries.integers().between(1, PEOPLE).list().ofSize(PEOPLE).map(staying -> {
            Groups groups = Groups.of(alone());
            for (int i = 0; i < PEOPLE; i++) {
                if (i % 4 == 0) {
                    groups.join(id(i + 1), id(staying.get(i)));
                }
            }
            return groups.staying();
        });
    }

    private static List<OpaqueId> everybody() {
        return IntStream.rangeClosed(1, PEOPLE).mapToObj(GroupsProperties::id).toList();
    }

    private static Map<OpaqueId, OpaqueId> alone() {
        Map<OpaqueId, OpaqueId> alone = new HashMap<>();
        IntStream.rangeClosed(1, PEOPLE).forEach(number -> alone.put(id(number), id(number)));
        return alone;
    }

    private static IdentityLink link(int number, int one, int other, LinkState state) {
        return new IdentityLink(id(100 + number), id(one), id(other), LinkOrigin.AUTO, state, List.of(), 0, NOW, null);
    }

    private static OpaqueId id(int number) {
        return new OpaqueId(1, number);
    }
}
