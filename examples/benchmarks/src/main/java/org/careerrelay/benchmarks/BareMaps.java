package org.careerrelay.benchmarks;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AgencyAnswer;

/** Counting with idempotency on bare maps: the first answer of a referral stays, and a person counts once. Nothing is undone or told. */
final class BareMaps implements Contestant {

    private final Person.Source source;
    private final int calls;
    private final ConcurrentMap<OpaqueId, AgencyAnswer> answered = new ConcurrentHashMap<>();
    private final ConcurrentMap<OpaqueId, OpaqueId> counted = new ConcurrentHashMap<>();
    private final AtomicLong count = new AtomicLong();
    private final Map<OpaqueId, OpaqueId> personByReferral = new HashMap<>();
    private List<Acknowledgement> waiting = List.of();

    BareMaps(Person.Source source, int calls) {
        this.source = source;
        this.calls = calls;
    }

    @Override
    public String name() {
        return "limit: two ConcurrentHashMaps and a number";
    }

    @Override
    public void prepare() {
        List<Person> people = source.next(calls);
        people.forEach(person -> personByReferral.put(person.referral(), person.id()));
        waiting = Person.accepted(people, Instant.now());
    }

    @Override
    public Sample run() throws Exception {
        long before = count.get();
        Sample sample = Callers.alone(calls, () -> waiting.forEach(this::take));
        if (count.get() - before != calls) {
            throw new IllegalStateException("not everybody was counted");
        }
        return sample;
    }

    private void take(Acknowledgement answer) {
        OpaqueId person = personByReferral.get(answer.referral());
        if (person != null
                && answered.putIfAbsent(answer.referral(), answer.answer()) == null
                && counted.putIfAbsent(person, answer.referral()) == null) {
            count.incrementAndGet();
        }
    }
}
