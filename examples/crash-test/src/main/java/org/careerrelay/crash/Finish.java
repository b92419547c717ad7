package org.careerrelay.crash;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.careerrelay.model.OpaqueId;

/** Repeats every command of one share until an answer is heard: whoever was killed before hearing it would ask again. */
final class Finish {

    private static final int PAUSE_MICROSECONDS = 1000;

    private final Assignment assignment;
    private final RunFolder folder;
    private final Caller caller;

    Finish(Assignment assignment, RunFolder folder, Caller caller) {
        this.assignment = assignment;
        this.folder = folder;
        this.caller = caller;
    }

    void run() throws InterruptedException {
        int people = folder.shared().front();
        for (Firm firm : Firm.MIXED) {
            List<OpaqueId> referrals = folder.readReferrals(firm);
            Threads.together(assignment.threads(), thread -> {
                int own = assignment.share() * assignment.threads() + thread;
                int step = assignment.shares() * assignment.threads();
                for (int person = own; person < people; person += step) {
                    List<Integer> one = List.of(person);
                    untilHeard(() -> caller.answer(firm, referrals, one, Body.PLANNED));
                    int number = person;
                    if (Script.isVoided(number)) {
                        untilHeard(() -> caller.voidReferral(firm, referrals, number, Body.PLANNED));
                    }
                }
                for (int number = own; number < people / Script.PEOPLE_PER_CORRECTION; number += step) {
                    int one = number;
                    untilHeard(() -> caller.correct(firm, one, Body.PLANNED));
                }
                for (int number = own; number < people / Script.PEOPLE_PER_ORDER; number += step) {
                    int one = number;
                    untilHeard(() -> caller.order(firm, one, Body.PLANNED));
                }
            });
        }
    }

    private static void untilHeard(BooleanSupplier command) {
        while (!command.getAsBoolean()) {
            Threads.pause(PAUSE_MICROSECONDS);
        }
    }
}
