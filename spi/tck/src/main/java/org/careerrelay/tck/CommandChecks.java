package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.careerrelay.tck.Samples.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.command.StoredCommand;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.CommandStore}. */
abstract class CommandChecks extends StorageChecks {

    private static final int KEYS = 20;

    CommandChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            assertThat(unit.commands().insert(acme, List.of())).isEmpty();
            assertThat(unit.commands().find(acme, List.of())).isEmpty();
            assertThat(unit.commands().find(acme, List.of("command-1"))).isEmpty();
            unit.commands().settle(acme, Map.of());
            unit.commands().settle(acme, Map.of("command-1", "done"));
            assertThat(unit.commands().find(acme, List.of("command-1"))).isEmpty();
        });
    }

    @Test
    void findsWhatWasInserted() {
        assertThat(insert(command(2, "command-2"), command(1, "command-1")))
                .containsExactlyInAnyOrder("command-1", "command-2");
        assertThat(find("command-2", "command-3", "command-2")).containsExactly(command(2, "command-2"));
        assertThat(find("command-1", "command-2"))
                .containsExactlyInAnyOrder(command(1, "command-1"), command(2, "command-2"));
    }

    @Test
    @Proves({"A21", "CMP-13"})
    void aKeyIsTakenOnce() {
        insert(command(1, "command-1"));
        assertThat(insert(command(2, "command-1"), command(3, "command-3"))).containsExactly("command-3");
        assertThat(insert(command(1, "command-1"))).isEmpty();
        assertThat(find("command-1")).containsExactly(command(1, "command-1"));
    }

    @Test
    @Proves({"A21", "CMP-13"})
    void theSameKeyOfAnotherTenantIsAnother() {
        TenantId globex = company("globex");
        insert(command(1, "command-1"));
        run(unit -> assertThat(unit.commands().insert(globex, List.of(command(2, "command-1"))))
                .containsExactly("command-1"));
        run(unit -> unit.commands().settle(globex, Map.of("command-1", "done")));
        assertThat(find("command-1")).containsExactly(command(1, "command-1"));
    }

    @Test
    void outcomesAreNotedForThoseThatExist() {
        insert(command(1, "command-1"), command(2, "command-2"), command(3, "command-3"));
        run(unit -> unit.commands().settle(acme, Map.of("command-1", "counted", "command-3", Texts.LONG, "?", "lost")));
        assertThat(find("command-1", "command-2", "command-3"))
                .extracting(StoredCommand::key, StoredCommand::outcome)
                .containsExactlyInAnyOrder(
                        tuple("command-1", "counted"), tuple("command-2", ""), tuple("command-3", Texts.LONG));
        assertThat(find("command-1").get(0).fingerprint()).isEqualTo(Samples.bytes(1));
        assertThat(find("?")).isEmpty();
    }

    @Test
    void keysAreToldApartExactly() {
        List<String> keys = new ArrayList<>(Texts.ALIKE);
        keys.add(Texts.LONG);
        keys.add(Texts.LONG_WIDE);
        List<StoredCommand> all = IntStream.range(0, keys.size())
                .mapToObj(i -> command(1 + i, keys.get(i)))
                .toList();
        assertThat(insert(all)).hasSameSizeAs(keys);
        all.forEach(each -> assertThat(find(each.key())).containsExactly(each));
    }

    @Test
    void workThatFailsTakesNoKey() {
        refused(unit -> {
            unit.commands().insert(acme, List.of(command(1, "command-1")));
            unit.credits().lock(acme, 99);
        });
        assertThat(insert(command(2, "command-1"))).containsExactly("command-1");
    }

    @Test
    @Proves({"A21", "CMP-13"})
    void ofThreadsThatTakeTheSameKeysEachGoesToOneAndTheOthersSeeItsOutcome() {
        List<Integer> taken = Threads.race(
                StorageContract.THREADS,
                thread -> get(unit -> {
                    List<StoredCommand> mine = IntStream.range(0, KEYS)
                            .mapToObj(i -> command(100L * (thread + 1) + i, "command-" + i))
                            .toList();
                    Set<String> won = unit.commands().insert(acme, mine);
                    won.forEach(key -> unit.commands().settle(acme, Map.of(key, "by " + thread)));
                    assertThat(unit.commands()
                                    .find(
                                            acme,
                                            mine.stream()
                                                    .map(StoredCommand::key)
                                                    .toList()))
                            .hasSize(KEYS)
                            .noneMatch(command -> command.outcome().isEmpty());
                    return won.size();
                }));
        assertThat(taken.stream().mapToInt(Integer::intValue).sum()).isEqualTo(KEYS);
    }

    @Test
    void bytesAreCopiedOnTheWayInAndOnTheWayOut() {
        StoredCommand row = command(1, "command-1");
        insert(row);
        row.fingerprint()[0]++;
        find("command-1").get(0).fingerprint()[1]++;
        assertThat(find("command-1")).containsExactly(command(1, "command-1"));
    }

    private Set<String> insert(StoredCommand... commands) {
        return insert(List.of(commands));
    }

    private Set<String> insert(Collection<StoredCommand> commands) {
        return get(unit -> unit.commands().insert(acme, List.copyOf(commands)));
    }

    private List<StoredCommand> find(String... keys) {
        return get(unit -> unit.commands().find(acme, List.of(keys)));
    }
}
