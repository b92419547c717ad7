package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.CollectedConsent;
import org.careerrelay.model.consent.ConsentImportResult;
import org.careerrelay.model.consent.ConsentImportResult.Outcome;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.tck.Proves;

/** Whatever rows come in whatever order: one result for each, the same as was foretold, and a second run changes nothing. */
class ConsentImportProperties {

    private static final int PEOPLE = 4;

    @Property(tries = 40)
    @Proves({"B02", "B04"})
    void eachRowHasOneResultAndASecondRunChangesNothing(@ForAll("rows") List<CollectedConsent> rows) {
        try (World world = World.immediate()) {
            world.rejectNext(PEOPLE);
            world.run();
            world.consent(1);
            world.consent(2);
            world.clock.move(Duration.ofDays(1));

            List<ConsentImportResult> tried = Collected.tried(world.company(), rows);
            List<ConsentImportResult> first = Collected.imported(world.company(), rows);
            assertThat(first).isEqualTo(tried);
            assertThat(first)
                    .extracting(ConsentImportResult::row)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, rows.size()).boxed().toList());
            List<Object> stored = stored(world);

            List<ConsentImportResult> second = Collected.imported(world.company(), rows);
            assertThat(stored(world)).isEqualTo(stored);
            assertThat(Collected.outcomes(second)).doesNotContain(Outcome.TAKEN, Outcome.TAKEN_BACK);
            assertThat(Collected.outcomes(Collected.imported(world.company(), reversed(rows))))
                    .doesNotContain(Outcome.TAKEN, Outcome.TAKEN_BACK);
            assertThat(stored(world)).isEqualTo(stored);
            assertThat(world.company()
                            .operator()
                            .tenant(TenantKind.COMPANY, World.ACME)
                            .consents()
                            .verify()
                            .isSound())
                    .isTrue();
            IntStream.range(0, rows.size())
                    .filter(i -> first.get(i).outcome() != Outcome.REFUSED
                            && first.get(i).outcome() != Outcome.CONFLICT)
                    .forEach(i -> assertNoIsNeverLost(world, rows.get(i)));
        }
    }

    /** After a no that is newer than every yes, nothing is permitted. */
    private static void assertNoIsNeverLost(World world, CollectedConsent row) {
        if (row.withdrawnAt() == null) {
            return;
        }
        Instant no = row.withdrawnAt();
        OpaqueId referral = world.referral(row.application()).id();
        ConsentRecord record = world.read(
                (unit, acme) -> unit.consents().find(acme, Set.of(referral)).get(0));
        assertThat(record.state().allowsProcessing() && record.givenAt().isBefore(no))
                .as("a consent from before the withdrawal still permits something")
                .isFalse();
    }

    @Provide
    Arbitrary<List<CollectedConsent>> rows() {
        Arbitrary<Integer> people = Arbitraries.integers().between(1, PEOPLE + 1);
        Arbitrary<String> references = Arbitraries.of("s-1", "s-2", "s-3", "s-4", "s-5", "s-6", "s-7", "山田");
        Arbitrary<Instant> times =
                Arbitraries.integers().between(-1, 30).map(hour -> World.START.plusSeconds(3600L * hour));
        Arbitrary<Integer> withdrawals = Arbitraries.of(-1, 0, 1, 5, -2, -2, -2, -2);
        Arbitrary<Set<String>> given = Arbitraries.of("AGENCY_REGISTRATION", "FEEDBACK_TO_COMPANY", "STATS")
                .set()
                .ofMaxSize(2);
        return Combinators.combine(people, references, times, withdrawals, given)
                .as((person, reference, at, withdrawal, yes) -> Collected.of(
                        person,
                        reference,
                        at,
                        withdrawal == -2 ? null : at.plusSeconds(withdrawal),
                        yes,
                        yes.contains("AGENCY_REGISTRATION") ? Set.of() : Set.of("AGENCY_REGISTRATION")))
                .list()
                .ofMaxSize(12);
    }

    private static List<CollectedConsent> reversed(List<CollectedConsent> rows) {
        List<CollectedConsent> reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<Object> stored(World world) {
        return world.read((unit, acme) -> Stream.of(
                        RowKind.CONSENT, RowKind.CONSENT_EVENT, RowKind.NOTICE, RowKind.COMMAND, RowKind.REFERRAL)
                .flatMap(kind -> unit.exports().read(acme, kind, null, 1000).stream())
                .map(Object.class::cast)
                .toList());
    }
}
