package org.careerrelay.benchmarks;

import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.referral.Acknowledgement;

/** One caller of the public interface, some calls a turn. Notes what each call of many rows wrote, for the limit to write the same. */
final class CountingCalls implements Contestant {

    static final String PREFIX = "count_";

    /** What a call wrote, and about whom. */
    record Call(List<Person> people, WrittenRows rows) {}

    private final Installation installation;
    private final Person.Source source;
    private final Database database;
    private final int batch;
    private final int calls;
    private final List<List<Person>> waiting = new ArrayList<>();
    private final List<Call> made = new ArrayList<>();
    private int numbered;

    CountingCalls(Installation installation, Person.Source source, Database database, int batch, int calls) {
        this.installation = installation;
        this.source = source;
        this.database = database;
        this.batch = batch;
        this.calls = calls;
    }

    @Override
    public String name() {
        return batch == 1 ? "one acknowledgement a call" : batch + " acknowledgements in one call";
    }

    /** The calls of the last turn. */
    List<Call> made() {
        return made;
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
        database.settle(PREFIX);
    }

    @Override
    public Sample run() throws Exception {
        made.clear();
        long nanos = 0;
        double allocated = 0;
        for (List<Person> people : waiting) {
            List<Acknowledgement> answers = Person.accepted(people, Instant.now());
            Sample sample = Callers.alone(batch, () -> installation.acknowledge(answers));
            nanos += sample.nanos();
            allocated += sample.allocatedBytes();
            if (batch > 1) {
                note(people);
            }
        }
        return new Sample((long) batch * calls, nanos, allocated);
    }

    private void note(List<Person> people) throws Exception {
        try (Connection connection = database.source().getConnection()) {
            numbered++;
            made.add(new Call(people, WrittenRows.ofTheLastCount(connection, PREFIX, numbered)));
        }
    }
}
