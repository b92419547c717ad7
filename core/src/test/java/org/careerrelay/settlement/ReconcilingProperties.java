package org.careerrelay.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.settlement.Reconciliation;
import org.careerrelay.model.settlement.SettlementDifference;
import org.careerrelay.model.settlement.SettlementItem;
import org.careerrelay.model.settlement.SettlementItem.Kind;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.model.settlement.SettlementTotals;
import org.careerrelay.tck.Proves;

class ReconcilingProperties {

    private static final YearMonth FIRST = YearMonth.of(2026, 11);
    private static final int MONTHS = 4;

    @Property
    @Proves("A35")
    void theDifferenceIsTheExactSymmetricDifferenceWhicheverSideSaysWhat(
            @ForAll("items") Set<SettlementItem> one, @ForAll("items") Set<SettlementItem> other) {
        SettlementDifference difference =
                Reconciling.difference(company(FIRST, one, Set.of(), Set.of()), agency(FIRST, other));
        assertThat(difference.onlyCompany()).containsExactlyElementsOf(naive(one, other));
        assertThat(difference.onlyAgency()).containsExactlyElementsOf(naive(other, one));
        assertThat(difference.isEmpty()).isEqualTo(one.equals(other));
        SettlementDifference swapped =
                Reconciling.difference(company(FIRST, other, Set.of(), Set.of()), agency(FIRST, one));
        assertThat(swapped).isEqualTo(new SettlementDifference(difference.onlyAgency(), difference.onlyCompany()));
    }

    /** An answer arrives in its month or a later one, waits there for a hold or a review, and may do so for longer than anybody looks. */
    @Property
    @Proves("A35")
    void whateverTheDelayAnHonestMonthHasNothingToExplain(@ForAll("answers") List<Answer> answers) {
        List<Answer> counted =
                answers.stream().map(answer -> answer.with(Fate.COUNTED)).toList();
        List<Reconciliation> months = reconcile(counted);
        for (int month = 0; month < MONTHS; month++) {
            int now = month;
            Reconciliation reconciliation = months.get(month);
            assertThat(reconciliation.unexplained().isEmpty()).isTrue();
            assertThat(reconciliation.inTransit())
                    .containsExactlyElementsOf(ids(counted, answer -> answer.answered <= now && now < answer.known));
            assertThat(reconciliation.pending())
                    .containsExactlyElementsOf(ids(counted, answer -> answer.known <= now && now < answer.decided));
            assertThat(reconciliation.arrived())
                    .extracting(SettlementItem::referral)
                    .containsExactlyElementsOf(ids(counted, answer -> answer.answered < now && now == answer.decided));
            assertThat(reconciliation.carriedForward().onlyCompany()).isEmpty();
            assertThat(reconciliation.carriedForward().onlyAgency())
                    .extracting(SettlementItem::referral)
                    .containsExactlyElementsOf(ids(counted, answer -> answer.answered <= now && now < answer.decided));
        }
    }

    /** Each real difference comes up once: in the month in which the company decided not to count, or counted without an answer. */
    @Property
    @Proves("A35")
    void aRealDifferenceComesUpInOneMonthAndIsNeverTakenForADelay(@ForAll("answers") List<Answer> answers) {
        List<Reconciliation> months = reconcile(answers);
        for (int month = 0; month < MONTHS; month++) {
            int now = month;
            SettlementDifference unexplained = months.get(month).unexplained();
            assertThat(unexplained.onlyAgency())
                    .extracting(SettlementItem::referral)
                    .containsExactlyElementsOf(
                            ids(answers, answer -> answer.fate == Fate.NOT_COUNTED && answer.decided == now));
            assertThat(unexplained.onlyCompany())
                    .extracting(SettlementItem::referral)
                    .containsExactlyElementsOf(ids(
                            answers,
                            answer -> answer.fate == Fate.INVENTED && answer.decided == now
                                    || answer.fate == Fate.TAKEN_BACK && answer.decided == now));
        }
    }

    @Example
    void aCompanyThatCountsBeforeTheAgencysClockSaysSoIsSettledInTheNextMonth() {
        SettlementItem item = new SettlementItem(id(1), Kind.COUNT);
        Reconciliation november = Reconciling.reconcile(
                company(FIRST, Set.of(item), Set.of(), Set.of()),
                agency(FIRST, Set.of()),
                Reconciling.BroughtForward.NOTHING);
        assertThat(november.unexplained().onlyCompany()).containsExactly(item);
        YearMonth next = FIRST.plusMonths(1);
        Reconciliation december = Reconciling.reconcile(
                company(next, Set.of(), Set.of(), Set.of()),
                agency(next, Set.of(item)),
                Reconciling.BroughtForward.from(november));
        assertThat(december.arrived()).containsExactly(item);
        assertThat(december.unexplained().isEmpty()).isTrue();
        assertThat(december.carriedForward().isEmpty()).isTrue();
    }

    @Example
    void onlyTheTwoStatementsOfOneMonthAreCompared() {
        SettlementStatement company = company(FIRST, Set.of(), Set.of(), Set.of());
        SettlementStatement agency = agency(FIRST, Set.of());
        assertThatIllegalArgumentException().isThrownBy(() -> Reconciling.difference(agency, company));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reconciling.difference(company, agency(FIRST.plusMonths(1), Set.of())));
    }

    private enum Fate {
        COUNTED,
        /** The agency says new; the company had counted this person before. */
        NOT_COUNTED,
        /** The company counts what the agency never said. */
        INVENTED,
        /** The company counts it and takes it back in the same month. */
        TAKEN_BACK
    }

    /** Answered in one month, known to the company in that or a later one, and decided on by it in that or a later one again. */
    private record Answer(long number, int answered, int known, int decided, Fate fate) {

        Answer with(Fate other) {
            return new Answer(number, answered, known, decided, other);
        }
    }

    private static List<Reconciliation> reconcile(List<Answer> answers) {
        List<Reconciliation> months = new ArrayList<>();
        Reconciling.BroughtForward before = Reconciling.BroughtForward.NOTHING;
        for (int month = 0; month < MONTHS; month++) {
            int now = month;
            Set<SettlementItem> said = new TreeSet<>(
                    items(answers, Kind.COUNT, answer -> answer.fate != Fate.INVENTED && answer.answered == now));
            Set<SettlementItem> counted = new TreeSet<>(
                    items(answers, Kind.COUNT, answer -> answer.fate != Fate.NOT_COUNTED && answer.decided == now));
            counted.addAll(
                    items(answers, Kind.UNCOUNT, answer -> answer.fate == Fate.TAKEN_BACK && answer.decided == now));
            Set<OpaqueId> unanswered =
                    Set.copyOf(ids(answers, answer -> answer.fate != Fate.INVENTED && now < answer.known));
            Set<OpaqueId> pending = Set.copyOf(ids(
                    answers, answer -> answer.fate != Fate.INVENTED && answer.known <= now && now < answer.decided));
            Reconciliation reconciliation = Reconciling.reconcile(
                    company(FIRST.plusMonths(month), counted, unanswered, pending),
                    agency(FIRST.plusMonths(month), said),
                    before);
            months.add(reconciliation);
            before = Reconciling.BroughtForward.from(reconciliation);
        }
        return months;
    }

    private static List<OpaqueId> ids(List<Answer> answers, Predicate<Answer> wanted) {
        return answers.stream()
                .filter(wanted)
                .map(answer -> id(answer.number()))
                .sorted()
                .toList();
    }

    private static List<SettlementItem> items(List<Answer> answers, Kind kind, Predicate<Answer> wanted) {
        return ids(answers, wanted).stream()
                .map(id -> new SettlementItem(id, kind))
                .toList();
    }

    private static List<SettlementItem> naive(Set<SettlementItem> some, Set<SettlementItem> others) {
        List<SettlementItem> rest = new ArrayList<>();
        for (SettlementItem item : some) {
            boolean found = false;
            for (SettlementItem other : others) {
                found |= other.referral().equals(item.referral()) && other.kind() == item.kind();
            }
            if (!found) {
                rest.add(item);
            }
        }
        rest.sort(null);
        return rest;
    }

    private static SettlementStatement company(
            YearMonth month, Set<SettlementItem> items, Set<OpaqueId> unanswered, Set<OpaqueId> pending) {
        return new SettlementStatement(
                Party.COMPANY,
                "acme",
                "agency-1",
                month,
                Programme.JAPAN,
                new SettlementTotals(0, 0, Map.of(), 0, 0, 0, 0, 0),
                List.copyOf(items),
                List.copyOf(unanswered),
                List.copyOf(pending));
    }

    private static SettlementStatement agency(YearMonth month, Set<SettlementItem> items) {
        return new SettlementStatement(
                Party.AGENCY,
                "acme",
                "agency-1",
                month,
                Programme.JAPAN,
                null,
                List.copyOf(items),
                List.of(),
                List.of());
    }

    private static OpaqueId id(long number) {
        return new OpaqueId(1, number);
    }

    @Provide
    static Arbitrary<Set<SettlementItem>> items() {
        return Combinators.combine(Arbitraries.longs().between(0, 12), Arbitraries.of(Kind.values()))
                .as((number, kind) -> new SettlementItem(id(number), kind))
                .set()
                .ofMaxSize(20);
    }

    @Provide
    static Arbitrary<List<Answer>> answers() {
        Arbitrary<Answer> answer = Combinators.combine(
                        Arbitraries.integers().between(0, MONTHS - 1),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Fate.values()))
                .as((answered, delay, hold, fate) ->
                        new Answer(0, answered, answered + delay, answered + delay + hold, fate));
        return answer.list().ofMaxSize(15).map(list -> {
            List<Answer> numbered = new ArrayList<>();
            for (Answer each : list) {
                numbered.add(new Answer(numbered.size() + 1L, each.answered, each.known, each.decided, each.fate));
            }
            return numbered;
        });
    }
}
