package org.careerrelay.crash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.careerrelay.model.OpaqueId;

/** Every thread acknowledges the same ten people as everybody else, in an order of its own, until it has heard an answer for each. */
final class TenAtOnce {

    static final int PEOPLE = 10;

    private static final int PAUSE_MICROSECONDS = 200;

    private final Assignment assignment;
    private final RunFolder folder;
    private final Caller caller;
    private final Worker worker;
    private final List<OpaqueId> referrals;

    TenAtOnce(Assignment assignment, RunFolder folder, Caller caller, Worker worker) {
        this.assignment = assignment;
        this.folder = folder;
        this.caller = caller;
        this.worker = worker;
        this.referrals = folder.readReferrals(Firm.TEN);
    }

    void run() throws InterruptedException {
        for (int round = assignment.share(); round <= assignment.shares(); round++) {
            int number = round;
            while (folder.shared().round() < round) {
                Threads.pause(PAUSE_MICROSECONDS);
            }
            Threads.together(assignment.threads(), thread -> acknowledge(number, thread));
            worker.tell(Signal.ROUND, round);
        }
    }

    private void acknowledge(int round, int thread) {
        List<Integer> people = new ArrayList<>(
                IntStream.range((round - 1) * PEOPLE, round * PEOPLE).boxed().toList());
        Collections.shuffle(people, new Random(assignment.seed() + assignment.number() * 1000L + thread));
        for (Integer person : people) {
            while (!caller.answer(Firm.TEN, referrals, List.of(person), Body.PLANNED)) {
                Threads.pause(PAUSE_MICROSECONDS);
            }
        }
    }
}
