package org.careerrelay.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.benchmarks.Callers.Work;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.referral.Acknowledgement;

/**
 * One caller of the public interface, some calls a turn, each about so many.
 *
 * @param <T> what a call is about
 */
final class BatchedCalls<T> implements Contestant {

    /** Makes ready what the calls of a turn are about. */
    @FunctionalInterface
    interface Preparation<T> {
        List<T> next(int count) throws Exception;
    }

    /** Makes ready one call. */
    @FunctionalInterface
    interface Call<T> {
        Work about(List<T> batch);
    }

    /** Looks at what a call did, unmeasured. */
    @FunctionalInterface
    interface Witness<T> {
        void called(List<T> batch) throws Exception;
    }

    private final String name;
    private final int batch;
    private final int calls;
    private final Preparation<T> preparation;
    private final Call<T> call;
    private final Witness<T> witness;
    private final List<List<T>> waiting = new ArrayList<>();

    BatchedCalls(String name, int batch, int calls, Preparation<T> preparation, Call<T> call, Witness<T> witness) {
        this.name = name;
        this.batch = batch;
        this.calls = calls;
        this.preparation = preparation;
        this.call = call;
        this.witness = witness;
    }

    /**
     * Acknowledgements.
     *
     * @param installation where they are made
     * @param source of the people
     * @param batch how many a call has
     * @param calls how many calls a turn has
     * @param settling what is done between the people's coming and the calls, unmeasured
     * @param witness looks at each call
     */
    static BatchedCalls<Person> counting(
            Installation installation,
            Person.Source source,
            int batch,
            int calls,
            Work settling,
            Witness<Person> witness) {
        return new BatchedCalls<>(
                batch == 1 ? "one acknowledgement a call" : batch + " acknowledgements in one call",
                batch,
                calls,
                count -> {
                    List<Person> people = source.next(count);
                    installation.add(people);
                    installation.dispatch();
                    settling.run();
                    return people;
                },
                people -> {
                    List<Acknowledgement> answers = Person.accepted(people, Instant.now());
                    return () -> installation.acknowledge(answers);
                },
                witness);
    }

    /**
     * Rejections.
     *
     * @param company who rejects
     * @param applicants whom
     * @param batch how many a call has
     * @param calls how many calls a turn has
     * @param settling what is done before a turn, unmeasured
     * @param witness looks at each call
     */
    static BatchedCalls<Rejection> rejecting(
            Company company, Applicants applicants, int batch, int calls, Work settling, Witness<Rejection> witness) {
        return new BatchedCalls<>(
                batch == 1 ? "one rejection a call" : batch + " rejections in one call",
                batch,
                calls,
                count -> {
                    company.dispatch();
                    settling.run();
                    return applicants.next(count);
                },
                rejections -> () -> company.reject(rejections),
                witness);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare() throws Exception {
        waiting.clear();
        List<T> all = preparation.next(batch * calls);
        for (int i = 0; i < calls; i++) {
            waiting.add(all.subList(i * batch, (i + 1) * batch));
        }
    }

    @Override
    public Sample run() throws Exception {
        long nanos = 0;
        double allocated = 0;
        for (List<T> some : waiting) {
            Sample sample = Callers.alone(batch, call.about(some));
            nanos += sample.nanos();
            allocated += sample.allocatedBytes();
            witness.called(some);
        }
        return new Sample((long) batch * calls, nanos, allocated);
    }
}
