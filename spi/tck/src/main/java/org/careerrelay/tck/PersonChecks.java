package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.draft;
import static org.careerrelay.tck.Samples.id;
import static org.careerrelay.tck.Samples.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.PersonDraft;
import org.careerrelay.model.person.WrappedKey;
import org.careerrelay.model.referral.Referral;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.PersonStore}. */
abstract class PersonChecks extends StorageChecks {

    PersonChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void knowsNobodyAtFirst() {
        run(unit -> {
            assertThat(unit.people().find(acme, List.of(id(1)))).isEmpty();
            assertThat(unit.people().lookUp(acme, List.of(index(1, 1)))).isEmpty();
        });
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            assertThat(unit.people().resolve(acme, List.of(), Samples.NOW)).isEmpty();
            assertThat(unit.people().find(acme, List.of())).isEmpty();
            assertThat(unit.people().lookUp(acme, List.of())).isEmpty();
        });
    }

    @Test
    void createsThePersonOfADraftThatNobodyHas() {
        PersonDraft draft = draft(1, index(1, 1));
        assertThat(resolve(draft)).containsExactly(draft.person());
        run(unit -> {
            assertThat(unit.people().find(acme, List.of(id(1), id(2), id(1)))).containsExactly(draft.person());
            assertThat(unit.people().lookUp(acme, List.of(index(1, 1)))).contains(id(1));
        });
    }

    @Test
    void findsThePersonThatHasTheHash() {
        Person first = resolve(draft(1, index(1, 1))).get(0);
        assertThat(resolve(draft(2, index(1, 1)))).containsExactly(first);
        run(unit -> assertThat(unit.people().find(acme, List.of(id(2)))).isEmpty());
    }

    @Test
    void theSameHashTwiceInABatchIsOnePerson() {
        Person first = draft(1, index(1, 1)).person();
        Person other = draft(2, index(1, 2)).person();
        assertThat(resolve(draft(1, index(1, 1)), draft(2, index(1, 2)), draft(3, index(1, 1))))
                .containsExactly(first, other, first);
        run(unit -> assertThat(unit.people().find(acme, List.of(id(3)))).isEmpty());
    }

    @Test
    void eachHashOfADraftLeadsToItsPerson() {
        resolve(draft(1, index(2, 1), index(1, 1)));
        assertThat(lookUp(index(2, 1))).containsExactly(id(1));
        assertThat(lookUp(index(1, 1))).containsExactly(id(1));
        assertThat(lookUp(index(2, 7), index(1, 1))).containsExactly(id(1));
        assertThat(lookUp(index(3, 1))).isEmpty();
    }

    @Test
    void aNewHashOfAKnownPersonIsAdded() {
        resolve(draft(1, index(1, 1)));
        assertThat(resolve(draft(2, index(2, 1), index(1, 1))))
                .extracting(Person::id)
                .containsExactly(id(1));
        assertThat(lookUp(index(2, 1))).containsExactly(id(1));
        assertThat(resolve(draft(3, index(2, 1)))).extracting(Person::id).containsExactly(id(1));
    }

    @Test
    void draftsOfABatchAreOnePersonAlsoByAHashThatIsNew() {
        assertThat(resolve(draft(1, index(1, 1)), draft(2, index(2, 1), index(1, 1)), draft(3, index(2, 1))))
                .extracting(Person::id)
                .containsExactly(id(1), id(1), id(1));
    }

    @Test
    void theAnswersAreInTheOrderOfTheDrafts() {
        resolve(batch(10, 100, 7));
        List<OpaqueId> expected = IntStream.range(0, 30)
                .mapToObj(i -> i < 10 ? id(100 + i) : id(200 + i))
                .toList();
        List<PersonDraft> drafts = new ArrayList<>(batch(30, 200, 7));
        List<Integer> order = new ArrayList<>(IntStream.range(0, 30).boxed().toList());
        Collections.shuffle(order, new Random(1));
        assertThat(resolve(order.stream().map(drafts::get).toList()))
                .extracting(Person::id)
                .isEqualTo(order.stream().map(expected::get).toList());
    }

    @Test
    void bytesAreCopiedOnTheWayInAndOnTheWayOut() {
        IndexKey key = index(1, 1);
        Person person = new Person(id(1), new WrappedKey(1, new byte[] {1, 2, 3}));
        resolve(new PersonDraft(person, List.of(key)));
        key.mac()[0]++;
        person.key().bytes()[0]++;
        WrappedKey stored = new WrappedKey(1, new byte[] {1, 2, 3});
        run(unit -> unit.people().find(acme, List.of(id(1))).get(0).key().bytes()[1]++);
        resolve(draft(2, index(1, 1))).get(0).key().bytes()[2]++;
        assertThat(resolve(draft(2, index(1, 1)))).containsExactly(new Person(id(1), stored));
    }

    @Test
    void whoIsMergedIsShownAsOne() {
        run(unit -> {
            unit.referrals().insert(acme, List.of(of(1, 901), of(2, 902), of(3, 903)));
            assertThat(unit.people().merged(acme, List.of())).isEmpty();
            assertThat(unit.people().merged(acme, List.of(id(901)))).isEmpty();
        });
        run(unit -> {
            unit.people().resolve(acme, List.of(draft(901, index(1, 1)), draft(902, index(1, 2))), Samples.NOW);
            assertThat(unit.people().lookUp(acme, List.of(index(1, 2)))).contains(id(902));
        });
        run(unit -> unit.people().merge(acme, id(903), id(902)));
        run(unit -> unit.people().merge(acme, id(902), id(901)));
        run(unit -> {
            assertThat(unit.people().merged(acme, List.of(id(901), id(902), id(903), id(904), id(902))))
                    .isEqualTo(Map.of(id(902), id(901), id(903), id(901)));
            assertThat(unit.referrals().find(acme, Samples.ids(1, 3)))
                    .extracting(Referral::person)
                    .containsOnly(id(901));
            assertThat(unit.referrals().lock(acme, Samples.ids(1, 3)))
                    .extracting(Referral::person)
                    .containsOnly(id(901));
        });
        run(unit -> {
            assertThat(unit.people().lookUp(acme, List.of(index(1, 2)))).contains(id(901));
            assertThat(unit.people().resolve(acme, List.of(draft(904, index(1, 2), index(2, 2))), Samples.NOW))
                    .extracting(Person::id)
                    .containsExactly(id(901));
            assertThat(unit.people().lookUp(acme, List.of(index(2, 2)))).contains(id(901));
        });
        TenantId globex = company("globex");
        run(unit -> {
            unit.referrals().insert(globex, List.of(of(2, 902)));
            assertThat(unit.referrals().find(globex, List.of(id(2)))).containsExactly(of(2, 902));
        });
    }

    private static Referral of(long number, long person) {
        return Referral.issued(id(number), 1, id(person), Samples.NOW, Samples.NOW, Set.of());
    }

    @Test
    void threadsThatMeetTheSamePeopleAgreeOnThem() {
        int people = 20;
        List<List<OpaqueId>> answers = Threads.race(StorageContract.THREADS, thread -> {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, people).boxed().toList());
            Collections.shuffle(order, new Random(thread));
            List<PersonDraft> drafts = batch(people, 1000L * (thread + 1), 1);
            OpaqueId[] found = new OpaqueId[people];
            List<Person> resolved = resolve(order.stream().map(drafts::get).toList());
            for (int i = 0; i < people; i++) {
                found[order.get(i)] = resolved.get(i).id();
            }
            return List.of(found);
        });
        assertThat(answers).containsOnly(answers.get(0));
        assertThat(answers.get(0)).doesNotHaveDuplicates();
        List<OpaqueId> all = LongStream.rangeClosed(1, StorageContract.THREADS)
                .boxed()
                .flatMap(thread -> Samples.ids(1000 * thread, 1000 * thread + people).stream())
                .toList();
        run(unit -> assertThat(unit.people().find(acme, all)).hasSize(people));
    }

    /** Drafts with two hashes each: persons numbered from, hashes from another number. */
    private static List<PersonDraft> batch(int size, long person, long hash) {
        return LongStream.range(0, size)
                .mapToObj(i -> draft(person + i, index(2, hash + i), index(1, hash + i)))
                .toList();
    }

    private List<Person> resolve(PersonDraft... drafts) {
        return resolve(List.of(drafts));
    }

    private List<Person> resolve(List<PersonDraft> drafts) {
        return get(unit -> unit.people().resolve(acme, drafts, Samples.NOW));
    }

    private List<OpaqueId> lookUp(IndexKey... keys) {
        return get(unit -> unit.people().lookUp(acme, List.of(keys)).stream().toList());
    }
}
