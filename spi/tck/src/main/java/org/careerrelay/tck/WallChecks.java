package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.row;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.spi.storage.StorageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The wall between tenants, although they use the same ids, hashes, names and programme numbers. */
abstract class WallChecks extends StorageChecks {

    private static final int CALLS = 120;

    private TenantId globex;

    WallChecks(StorageContract contract) {
        super(contract);
    }

    @BeforeEach
    void createGlobex() {
        globex = company("globex");
    }

    /** Whatever one tenant calls, the other's reads stay as they were, from the empty ones on. */
    @Proves({"B19", "INV-11"})
    @RepeatedTest(10)
    void callsOfOneTenantNeverChangeWhatAnotherReads(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Map<String, Object> empty = Snapshot.of(storage, acme);
        calls(seed).forEach(call -> call.make(storage, globex));
        assertThat(Snapshot.of(storage, acme)).isEqualTo(empty);

        Map<String, Object> filled = Snapshot.of(storage, globex);
        assertThat(filled).isNotEqualTo(empty);
        calls(-seed).forEach(call -> call.make(storage, acme));
        assertThat(Snapshot.of(storage, globex)).isEqualTo(filled);
    }

    /** Every call of a tenant that shares its storage gives what it gives to a tenant who is alone. */
    @Proves({"B19", "INV-11"})
    @RepeatedTest(10)
    void callsOfATenantGiveWhatTheyGiveWhenItIsAlone(RepetitionInfo repetition) {
        long seed = 100L + repetition.getCurrentRepetition();
        List<Made> own = calls(seed);
        List<Made> others = calls(-seed);
        List<Object> shared = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            others.get(i).make(storage, globex);
            shared.add(own.get(i).make(storage, acme));
        }

        Storage alone = contract.freshStorage();
        TenantId only = alone.transact(unit ->
                unit.tenants().create(TenantKind.COMPANY, "acme", Samples.NOW).id());
        List<Object> undisturbed =
                own.stream().map(call -> call.make(alone, only)).toList();

        assertThat(shared).isEqualTo(undisturbed);
        assertThat(Snapshot.of(storage, acme)).isEqualTo(Snapshot.of(alone, only));
    }

    @Proves({"B19", "INV-11"})
    @Test
    void rowsOfTheOutboxAreSettledForTheirOwnTenantOnly() {
        OutboxRow own = row(acme, 1, OutboxKind.MAIL, Samples.NOW);
        OutboxRow others = row(globex, 1, OutboxKind.MAIL, Samples.NOW);
        run(unit -> unit.outbox().add(List.of(own, others)));
        run(unit -> {
            for (TenantId tenant : List.of(acme, globex)) {
                unit.outbox()
                        .claim(
                                tenant,
                                EnumSet.allOf(OutboxKind.class),
                                "a",
                                Samples.NOW,
                                Samples.NOW.plusSeconds(60),
                                10);
            }
        });
        run(unit -> unit.outbox().complete("a", List.of(own)));
        assertThat(Snapshot.waiting(storage, acme)).isEmpty();
        assertThat(Snapshot.waiting(storage, globex)).hasSize(1);
        run(unit -> {
            unit.outbox().retry("a", List.of(own));
            unit.outbox().park("a", List.of(own), "code", Samples.NOW);
            unit.outbox().replay(acme, List.of(own.id()), Samples.NOW);
        });
        assertThat(Snapshot.waiting(storage, globex)).hasSize(1);
    }

    private static List<Made> calls(long seed) {
        Random random = new Random(seed);
        List<Made> calls = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            // The ledger is there from the start, so that most calls find something to do.
            int which = i == 0 ? 1 : random.nextInt(TenantCalls.ALL.size());
            calls.add(new Made(TenantCalls.ALL.get(which), TenantCalls.Draw.from(random)));
        }
        return calls;
    }

    private record Made(TenantCalls.Call call, TenantCalls.Draw draw) {

        Object make(Storage storage, TenantId tenant) {
            try {
                return storage.transact(unit -> call.make(unit, tenant, draw));
            } catch (StorageException e) {
                // A key that exists already, or a ledger that does not: that too must not depend on the other tenant.
                return "refused";
            }
        }
    }
}
