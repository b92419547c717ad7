package org.careerrelay.crash;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.introduction.Introduction;

/** Everything at once: each thread gives random commands about what everybody else is busy with too. */
final class Mix {

    private static final int RECENT = 40; // people, orders and introductions around the front are fought over
    private static final int MOST_IN_A_CALL = 12;
    private static final int LONGEST_PAUSE_MICROSECONDS = 60_000;
    private static final int LOOK_AGAIN = 4; // one in so many steps looks instead which introductions there are
    private static final int ANY_STEP = 4; // all but one in so many are in place where the introduction stood
    private static final int MISTAKES = 20; // one in so many commands has the other body

    private final Assignment assignment;
    private final Shared shared;
    private final Caller caller;
    private final Worker worker;
    private final List<Scene> scenes;

    Mix(Assignment assignment, RunFolder folder, Caller caller, Worker worker) {
        this.assignment = assignment;
        this.shared = folder.shared();
        this.caller = caller;
        this.worker = worker;
        this.scenes = Firm.MIXED.stream()
                .map(firm -> new Scene(firm, folder.readReferrals(firm)))
                .toList();
    }

    void run() throws InterruptedException {
        SplittableRandom[] sources = new SplittableRandom[assignment.threads()];
        SplittableRandom own = new SplittableRandom(assignment.seed() + assignment.number());
        for (int i = 0; i < sources.length; i++) {
            sources[i] = own.split();
        }
        Threads.together(assignment.threads(), thread -> {
            SplittableRandom random = sources[thread];
            while (!worker.stopped()) {
                command(random, scenes.get(random.nextInt(scenes.size())));
                Threads.pause(random.nextInt(LONGEST_PAUSE_MICROSECONDS));
            }
        });
    }

    private void command(SplittableRandom random, Scene scene) {
        Firm firm = scene.firm;
        int front = shared.front();
        int percent = random.nextInt(100);
        Body body = random.nextInt(MISTAKES) == 0 ? Body.OTHER : Body.PLANNED;
        if (percent < 50) {
            caller.answer(firm, scene.referrals, List.of(recent(random, front)), body);
        } else if (percent < 60) {
            List<Integer> people = IntStream.range(0, random.nextInt(1, MOST_IN_A_CALL + 1))
                    .mapToObj(i -> recent(random, front))
                    .toList();
            caller.answer(firm, scene.referrals, people, body);
        } else if (percent < 70) {
            caller.order(firm, recent(random, front / Script.PEOPLE_PER_ORDER), body);
        } else if (percent < 88) {
            step(random, scene);
        } else if (percent < 90) {
            int person = Math.min(Script.voided(recent(random, front)), Script.voided(front - 1));
            caller.voidReferral(firm, scene.referrals, person, body);
        } else if (percent < 92) {
            caller.correct(firm, recent(random, front / Script.PEOPLE_PER_CORRECTION), body);
        } else if (percent < 96) {
            caller.look(firm);
        } else {
            caller.dispatch();
        }
    }

    private void step(SplittableRandom random, Scene scene) {
        List<Introduction> known = scene.introductions;
        if (known.isEmpty() || random.nextInt(LOOK_AGAIN) == 0) {
            List<Introduction> all = caller.introductions(scene.firm);
            scene.introductions = all.subList(Math.max(0, all.size() - RECENT), all.size());
        } else {
            Introduction introduction = known.get(random.nextInt(known.size()));
            List<Move> moves = random.nextInt(ANY_STEP) > 0 ? Move.from(introduction.state()) : List.of(Move.values());
            caller.step(scene.firm, introduction.id(), moves.get(random.nextInt(moves.size())));
        }
    }

    /** One of the last before the front, and now and then an older one. */
    private static int recent(SplittableRandom random, int front) {
        int end = Math.max(1, front);
        int from = random.nextInt(RECENT) == 0 ? 0 : Math.max(0, end - RECENT);
        return random.nextInt(from, end);
    }

    /** What the threads know of a company. */
    private static final class Scene {

        private final Firm firm;
        private final List<OpaqueId> referrals;
        private volatile List<Introduction> introductions = List.of();

        Scene(Firm firm, List<OpaqueId> referrals) {
            this.firm = firm;
            this.referrals = referrals;
        }
    }
}
