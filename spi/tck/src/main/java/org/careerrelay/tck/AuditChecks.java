package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.id;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.AccessOutcome;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.audit.AuditEntry;
import org.careerrelay.model.event.ChainHead;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.AuditStore}. */
abstract class AuditChecks extends StorageChecks {

    private static final int TIMES = 25;

    AuditChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void anEmptyLog() {
        run(unit -> {
            assertThat(unit.audit().lockHeadLater(acme).get()).isEqualTo(ChainHead.empty());
            assertThat(unit.audit().lockHead(acme)).isEqualTo(ChainHead.empty());
            assertThat(unit.audit().archived(acme)).isEqualTo(ChainHead.empty());
            assertThat(unit.audit().entries(acme, 0, 10)).isEmpty();
            assertThat(unit.audit().about(acme, id(1), 0, 10)).isEmpty();
            unit.audit().append(acme, List.of());
            assertThat(unit.audit().lockHead(acme)).isEqualTo(ChainHead.empty());
        });
    }

    @Test
    void entriesComeBackAsTheyWereWritten() {
        List<AuditEntry> entries = new ArrayList<>();
        for (AccessAction action : AccessAction.values()) {
            long number = entries.size() + 1L;
            ActorRole[] roles = ActorRole.values();
            AccessOutcome[] outcomes = AccessOutcome.values();
            AccessReason.Code[] codes = AccessReason.Code.values();
            entries.add(Samples.audit(
                    number,
                    roles[(int) number % roles.length],
                    number % 3 == 0
                            ? null
                            : AccessReason.of(codes[(int) number % codes.length], number % 2 == 0 ? "" : "件 17 𠮷"),
                    action,
                    outcomes[(int) number % outcomes.length],
                    number % 4 == 0 ? null : id(number)));
        }
        append(entries);
        run(unit -> {
            assertThat(unit.audit().entries(acme, 0, 100)).isEqualTo(entries);
            assertThat(unit.audit().entries(acme, 2, 2)).isEqualTo(entries.subList(2, 4));
            assertThat(unit.audit().entries(acme, entries.size(), 2)).isEmpty();
            assertThat(unit.audit().lockHead(acme)).isEqualTo(head(entries.size()));
            assertThat(unit.audit().lockHeadLater(acme).get()).isEqualTo(head(entries.size()));
        });
    }

    @Test
    void entriesAboutOneThing() {
        append(List.of(
                Samples.audit(1, id(7)), Samples.audit(2, id(8)), Samples.audit(3, id(7)), Samples.audit(4, id(7))));
        run(unit -> {
            assertThat(unit.audit().about(acme, id(7), 0, 10))
                    .extracting(AuditEntry::number)
                    .containsExactly(1L, 3L, 4L);
            assertThat(unit.audit().about(acme, id(7), 1, 1))
                    .extracting(AuditEntry::number)
                    .containsExactly(3L);
            assertThat(unit.audit().about(acme, id(9), 0, 10)).isEmpty();
        });
    }

    @Test
    void aNumberThatIsThereIsRefusedWithTheWholeBatch() {
        append(List.of(Samples.audit(1, id(1))));
        refused(unit -> {
            unit.audit().lockHead(acme);
            unit.audit().append(acme, List.of(Samples.audit(2, id(1)), Samples.audit(1, id(1))));
        });
        run(unit -> {
            assertThat(unit.audit().entries(acme, 0, 10)).hasSize(1);
            assertThat(unit.audit().lockHead(acme)).isEqualTo(head(1));
        });
    }

    @Test
    void whatWasArchivedIsGoneAndTheRestGoesOn() {
        TenantId globex = company("globex");
        append(LongStream.rangeClosed(1, 5)
                .mapToObj(number -> Samples.audit(number, id(1)))
                .toList());
        run(unit -> {
            unit.audit().lockHead(acme);
            unit.audit().archive(acme, head(3));
            unit.audit().archive(acme, head(2));
        });
        run(unit -> {
            assertThat(unit.audit().archived(acme)).isEqualTo(head(3));
            assertThat(unit.audit().archived(globex)).isEqualTo(ChainHead.empty());
            assertThat(unit.audit().entries(acme, 0, 10))
                    .extracting(AuditEntry::number)
                    .containsExactly(4L, 5L);
            assertThat(unit.audit().lockHead(acme)).isEqualTo(head(5));
        });
        append(List.of(Samples.audit(6, id(1))));
        run(unit -> {
            unit.audit().lockHead(acme);
            unit.audit().archive(acme, head(6));
        });
        run(unit -> assertThat(unit.audit().entries(acme, 0, 10)).isEmpty());
        append(List.of(Samples.audit(7, id(1))));
        run(unit -> assertThat(unit.audit().entries(acme, 6, 10)).hasSize(1));
    }

    @Test
    void bytesAreCopiedOnTheWayInAndOnTheWayOut() {
        AuditEntry given = Samples.audit(1, id(1));
        append(List.of(given));
        given.hash()[0]++;
        run(unit -> {
            unit.audit().entries(acme, 0, 1).get(0).hash()[1]++;
            unit.audit().lockHead(acme).hash()[1]++;
        });
        run(unit -> {
            assertThat(unit.audit().entries(acme, 0, 1)).containsExactly(Samples.audit(1, id(1)));
            assertThat(unit.audit().lockHead(acme)).isEqualTo(head(1));
        });
    }

    @Test
    void whoeverAddsWaitsForTheOthersFromTheFirstMomentOn() {
        int total = StorageContract.THREADS * TIMES;
        Threads.race(StorageContract.THREADS, thread -> {
            for (int i = 0; i < TIMES; i++) {
                run(unit -> {
                    long next = unit.audit().lockHead(acme).number() + 1;
                    unit.audit().append(acme, List.of(Samples.audit(next, id(thread + 1L))));
                });
            }
            return true;
        });
        run(unit -> {
            assertThat(unit.audit().lockHead(acme)).isEqualTo(head(total));
            assertThat(unit.audit().entries(acme, 0, total + 1))
                    .extracting(AuditEntry::number)
                    .isEqualTo(LongStream.rangeClosed(1, total).boxed().toList());
        });
    }

    private void append(List<AuditEntry> entries) {
        run(unit -> {
            unit.audit().lockHead(acme);
            unit.audit().append(acme, entries);
        });
    }

    private static ChainHead head(long number) {
        return new ChainHead(number, Samples.bytes(number));
    }
}
