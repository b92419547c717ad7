package org.careerrelay.referral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.careerrelay.engine.Engine;
import org.careerrelay.engine.GroupCommit;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult.Outcome;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Answers that come one by one, from many callers, taken together: one transaction locks the balance once for all that wait (design, section
 * 5). Companies are spread over stripes, so that a busy one holds up few others. Thread-safe.
 */
final class SingleAnswers {

    static final int STRIPES = 64;

    /** Several processes may lead at once: all lock in the same order. */
    private static final Comparator<Sender> ORDER = Comparator.comparing(
                    (Sender sender) -> sender.tenant().number(), Integer::compareUnsigned)
            .thenComparing(Sender::agency);

    private final Engine engine;
    private final Batch batch;
    private final List<GroupCommit<Single, Outcome>> stripes;

    SingleAnswers(Engine engine, Batch batch) {
        this.engine = engine;
        this.batch = batch;
        this.stripes = IntStream.range(0, STRIPES)
                .mapToObj(stripe -> new GroupCommit<>(this::together))
                .toList();
    }

    Outcome take(String agency, Acknowledgement answer) {
        TenantId tenant = answer.referral().tenant();
        return stripes.get(stripe(tenant)).carryOut(new Single(new Sender(tenant, agency), answer));
    }

    /** Storage with routes tells its routes apart by the upper half of the number, and each may have one company only. */
    static int stripe(TenantId tenant) {
        int number = tenant.number();
        return Math.floorMod(number ^ (number >>> 16), STRIPES);
    }

    private List<Outcome> together(List<Single> singles) {
        Map<Sender, List<Integer>> bySender = new TreeMap<>(ORDER);
        for (int i = 0; i < singles.size(); i++) {
            bySender.computeIfAbsent(singles.get(i).sender(), sender -> new ArrayList<>())
                    .add(i);
        }
        return engine.storage().transact(unit -> {
            Outcome[] outcomes = new Outcome[singles.size()];
            bySender.forEach((sender, positions) -> {
                List<Outcome> taken = batch.take(
                        unit,
                        sender.tenant(),
                        sender.agency(),
                        positions.stream().map(i -> singles.get(i).answer()).toList());
                for (int i = 0; i < positions.size(); i++) {
                    outcomes[positions.get(i)] = taken.get(i);
                }
            });
            return Arrays.asList(outcomes);
        });
    }

    /** Takes answers of one agency to one company inside a transaction. */
    interface Batch {

        List<Outcome> take(UnitOfWork unit, TenantId tenant, String agency, List<Acknowledgement> answers);
    }

    /** Whose answer to whom. */
    private record Sender(TenantId tenant, String agency) {}

    /** One answer. */
    private record Single(Sender sender, Acknowledgement answer) {}
}
