package org.careerrelay.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.benchmarks.Callers.Work;
import org.careerrelay.model.link.Rejection;

/** One caller that rejects people through the public interface, some calls a turn. */
final class RejectingCalls implements Contestant {

    /** Looks at what a call did, unmeasured. */
    @FunctionalInterface
    interface Witness {
        void rejected(List<Rejection> rejections) throws Exception;
    }

    private final Company company;
    private final Applicants applicants;
    private final int batch;
    private final int calls;
    private final Work settling;
    private final Witness witness;
    private final List<List<Rejection>> waiting = new ArrayList<>();

    /** Numbers of people who have not been rejected before. */
    static final class Applicants {

        private int next = 1;

        List<Rejection> next(int count) {
            List<Rejection> rejections = Company.rejections(next, count, Instant.now());
            next += count;
            return rejections;
        }
    }

    /**
     * Calls of one caller.
     *
     * @param company who rejects
     * @param applicants whom
     * @param batch how many rejections a call has
     * @param calls how many calls a turn has
     * @param settling what is done before a turn, unmeasured
     * @param witness looks at each call
     */
    RejectingCalls(Company company, Applicants applicants, int batch, int calls, Work settling, Witness witness) {
        this.company = company;
        this.applicants = applicants;
        this.batch = batch;
        this.calls = calls;
        this.settling = settling;
        this.witness = witness;
    }

    @Override
    public String name() {
        return batch == 1 ? "one rejection a call" : batch + " rejections in one call";
    }

    @Override
    public void prepare() throws Exception {
        waiting.clear();
        for (int i = 0; i < calls; i++) {
            waiting.add(applicants.next(batch));
        }
        company.dispatch();
        settling.run();
    }

    @Override
    public Sample run() throws Exception {
        long nanos = 0;
        double allocated = 0;
        for (List<Rejection> rejections : waiting) {
            Sample sample = Callers.alone(batch, () -> company.reject(rejections));
            nanos += sample.nanos();
            allocated += sample.allocatedBytes();
            witness.rejected(rejections);
        }
        return new Sample((long) batch * calls, nanos, allocated);
    }
}
