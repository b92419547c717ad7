package org.careerrelay.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.benchmarks.Callers.Work;
import org.careerrelay.model.referral.Acknowledgement;

/** One caller of the public interface, some calls a turn. */
final class CountingCalls implements Contestant {

    /** Looks at what a call did, unmeasured. */
    @FunctionalInterface
    interface Witness {
        void counted(List<Person> people) throws Exception;
    }

    private final Installation installation;
    private final Person.Source source;
    private final int batch;
    private final int calls;
    private final Work settling;
    private final Witness witness;
    private final List<List<Person>> waiting = new ArrayList<>();

    /**
     * Calls of one caller.
     *
     * @param installation where they are made
     * @param source of the people
     * @param batch how many acknowledgements a call has
     * @param calls how many calls a turn has
     * @param settling what is done between the people's coming and the calls, unmeasured
     * @param witness looks at each call
     */
    CountingCalls(
            Installation installation, Person.Source source, int batch, int calls, Work settling, Witness witness) {
        this.installation = installation;
        this.source = source;
        this.batch = batch;
        this.calls = calls;
        this.settling = settling;
        this.witness = witness;
    }

    @Override
    public String name() {
        return batch == 1 ? "one acknowledgement a call" : batch + " acknowledgements in one call";
    }

    @Override
    public void prepare() throws Exception {
        waiting.clear();
        List<Person> people = source.next(batch * calls);
        installation.add(people);
        for (int i = 0; i < calls; i++) {
            waiting.add(people.subList(i * batch, (i + 1) * batch));
        }
        installation.dispatch();
        settling.run();
    }

    @Override
    public Sample run() throws Exception {
        long nanos = 0;
        double allocated = 0;
        for (List<Person> people : waiting) {
            List<Acknowledgement> answers = Person.accepted(people, Instant.now());
            Sample sample = Callers.alone(batch, () -> installation.acknowledge(answers));
            nanos += sample.nanos();
            allocated += sample.allocatedBytes();
            witness.counted(people);
        }
        return new Sample((long) batch * calls, nanos, allocated);
    }
}
