package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.kpi.GroupTally;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.kpi.Recomputation;
import org.careerrelay.model.kpi.Recomputation.Difference;
import org.careerrelay.model.kpi.TallyKind;
import org.junit.jupiter.api.Test;

/** Figures by group are what the log tells, as far as people are known who are in it, and where they are not they are put right. */
class GroupRecomputationTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Test
    void aRowThatIsTooMuchAndOneThatIsMissingAreFoundAndMended() {
        try (World world = lived()) {
            List<GroupTally> before = stored(world);
            damaged(world, mailed("営業", 3), mailed("開発", -2), mailed("nobody's", 4));
            Recomputation found = found(world);
            assertThat(found.differences())
                    .containsExactlyInAnyOrder(
                            new Difference.OfGroup(mailed("営業", 6), 3),
                            new Difference.OfGroup(mailed("開発", 0), 2),
                            new Difference.OfGroup(mailed("nobody's", 4), 0));
            assertThat(tenant(world).repair(found)).isTrue();
            world.recomputed();
            assertThat(stored(world)).isEqualTo(before);
        }
    }

    @Test
    void whoWasErasedStaysInTheGroupAndInTheSum() {
        try (World world = lived()) {
            List<GroupTally> before = stored(world);
            world.candidate("a-1").erase(org.careerrelay.model.pii.Pii.of(World.address(1)));
            pass(world);
            world.recomputed();
            assertThat(stored(world)).as("in which group nobody knows any more").isEqualTo(before);

            damaged(world, mailed("営業", 1));
            Recomputation tooMany = found(world);
            assertThat(tooMany.differences())
                    .as("one erased, two too many: nobody's group is told of them")
                    .containsExactlyInAnyOrder(
                            new Difference.OfGroup(mailed("営業", 4), 2), new Difference.OfGroup(mailed("", 0), 1));
            assertThat(tenant(world).repair(tooMany)).isTrue();
            world.recomputed();

            damaged(world, mailed("", -1));
            assertThat(found(world).differences())
                    .as("the sum tells that somebody is missing")
                    .containsExactly(new Difference.OfGroup(mailed("", 0), 1));
        }
    }

    /** Three applied for one job, two for another. */
    private static World lived() {
        World world = World.immediate();
        world.desk()
                .reject(IntStream.rangeClosed(1, 5)
                        .mapToObj(person -> world.rejection(person).forJob(person <= 3 ? "営業" : "開発"))
                        .toList());
        pass(world);
        pass(world);
        assertThat(stored(world)).contains(mailed("営業", 3), mailed("開発", 2));
        return world;
    }

    private static void pass(World world) {
        world.run();
        world.clock.move(Duration.ofMinutes(2));
        world.run();
    }

    private static GroupTally mailed(String job, long amount) {
        return new GroupTally(1, FIRST, Grouping.JOB, job, TallyKind.MAILED, amount);
    }

    private static void damaged(World world, GroupTally... added) {
        world.<Boolean>read((unit, acme) -> {
            unit.tallies().addGroups(acme, List.of(added));
            return true;
        });
    }

    private static List<GroupTally> stored(World world) {
        return world.read((unit, acme) -> unit.tallies().readGroups(acme, World.NOVEMBER));
    }

    private static Recomputation found(World world) {
        return tenant(world).recompute();
    }

    private static TenantDesk tenant(World world) {
        return world.company().operator().tenant(TenantKind.COMPANY, World.ACME);
    }
}
