package org.careerrelay.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.kpi.AnonymousAggregate;
import org.careerrelay.model.kpi.AnonymousAggregate.Group;
import org.careerrelay.model.kpi.Dimension;
import org.careerrelay.model.kpi.PseudonymousRecord;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Numbers of people that no person can be told from. */
class AnonymousAggregateTest {

    private static final Dimension DEPARTMENT = Dimension.of("department");
    private static final Dimension JOB = new Dimension("job", List.of(job -> job.substring(0, 1)));

    @Test
    @Proves({"B09", "INV-10"})
    void aGroupBelowTheThresholdIsLeftOutAndOthersAreRoundedDown() {
        List<PseudonymousRecord> people = new ArrayList<>();
        add(people, 25, "sales", "a1");
        add(people, 9, "legal", "a1");
        AnonymousAggregate shared = AnonymousAggregate.of(people, List.of(DEPARTMENT), 10);
        assertThat(shared.groups()).containsExactly(group(20, Map.of("department", "sales")));
        assertThat(shared.manifest().leftOut()).isTrue();
        assertThat(shared.manifest().items()).containsExactly("department");
        assertThat(shared.manifest().smallestGroup()).isEqualTo(10);
    }

    @Test
    @Proves("B09")
    void aDimensionIsMadeCoarserBeforePeopleAreLeftOut() {
        List<PseudonymousRecord> people = new ArrayList<>();
        IntStream.range(0, 8).forEach(i -> add(people, 5, "sales", "a" + i));
        IntStream.range(0, 4).forEach(i -> add(people, 5, "sales", "b" + i));
        AnonymousAggregate shared = AnonymousAggregate.of(people, List.of(DEPARTMENT, JOB), 10);
        assertThat(shared.groups())
                .containsExactly(
                        group(40, Map.of("department", "sales", "job", "a")),
                        group(20, Map.of("department", "sales", "job", "b")));
        assertThat(shared.manifest().levels()).containsEntry("job", 1).containsEntry("department", 0);
        assertThat(shared.manifest().leftOut()).isFalse();
    }

    @Test
    @Proves("B09")
    void somebodyWithSeveralRecordsIsOnePerson() {
        PseudonymousRecord one = entry(1, "sales", "a1");
        assertThat(AnonymousAggregate.of(
                                List.of(one, one, one, one, one, one, one, one, one, one), List.of(DEPARTMENT), 10)
                        .groups())
                .isEmpty();
        assertThatThrownBy(() -> AnonymousAggregate.of(List.of(), List.of(DEPARTMENT), 9))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AnonymousAggregate.of(List.of(), List.of(DEPARTMENT, DEPARTMENT), 10))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Proves("B09")
    void noGroupIsTakenForAnotherWhateverItsValuesAreCalled() {
        List<PseudonymousRecord> people = new ArrayList<>();
        add(people, 10, "sales, job=x", "y");
        add(people, 20, "sales", "x, job=y");
        assertThat(AnonymousAggregate.of(people, List.of(DEPARTMENT, Dimension.of("job")), 10)
                        .groups())
                .containsExactly(
                        group(20, Map.of("department", "sales", "job", "x, job=y")),
                        group(10, Map.of("department", "sales, job=x", "job", "y")));
    }

    @Property(tries = 100)
    @Proves({"B09", "INV-10"})
    void whateverTheRecordsNoNumberIsBelowTheThresholdOrMoreThanThereAre(
            @ForAll @Size(max = 80) List<@IntRange(min = 0, max = 30) Integer> attributes,
            @ForAll @IntRange(min = 10, max = 15) int smallest) {
        List<PseudonymousRecord> people = new ArrayList<>();
        attributes.forEach(i -> add(people, 1, "d" + i % 3, "j" + i));
        AnonymousAggregate shared = AnonymousAggregate.of(people, List.of(DEPARTMENT, JOB), smallest);
        assertThat(shared.groups()).allSatisfy(group -> {
            assertThat(group.atLeast()).isGreaterThanOrEqualTo(smallest);
            assertThat(group.atLeast() % smallest).isZero();
        });
        assertThat(shared.groups().stream().mapToLong(Group::atLeast).sum()).isLessThanOrEqualTo(people.size());
    }

    @Test
    @Proves({"B09", "B10"})
    void whatIsSharedHasNoPlaceForAnIdentifierAndIsMadeInOneWay() {
        assertThat(AnonymousAggregate.class.getDeclaredConstructors())
                .extracting(Constructor::getModifiers)
                .allMatch(Modifier::isPrivate);
        assertThat(Group.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly("attributes", "atLeast");
        assertThat(Arrays.stream(AnonymousAggregate.class.getMethods())
                        .filter(method -> method.getDeclaringClass() == AnonymousAggregate.class)
                        .map(method -> method.getReturnType().getSimpleName()))
                .doesNotContain("PseudonymousRecord", "OpaqueId");
        assertThat(entry(1, "sales", "a1").toString()).doesNotContain("sales");
    }

    private static Group group(long atLeast, Map<String, String> attributes) {
        return new Group(new TreeMap<>(attributes), atLeast);
    }

    private static void add(List<PseudonymousRecord> people, int number, String department, String job) {
        IntStream.range(0, number).forEach(i -> people.add(entry(people.size() + 1, department, job)));
    }

    private static PseudonymousRecord entry(int number, String department, String job) {
        OpaqueId pseudonym = new OpaqueId(1, number);
        return new PseudonymousRecord(pseudonym, new TreeMap<>(Map.of("department", department, "job", job)));
    }
}
