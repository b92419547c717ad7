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
        SettlementDifference difference = Reconciling.difference(company(FIRST, one, Set.of()), agency(FIRST, other));
        assertThat(difference.onlyCompany()).containsExactlyElementsOf(naive(one, other));
        assertThat(difference.onlyAgency()).containsExactlyElementsOf(naive(other, one));
        assertThat(difference.isEmpty()).isEqualTo(one.equals(other));
        SettlementDifference swapped = Reconciling.difference(company(FIRST, other, Set.of()), agency(FIRST, one));
        assertThat(swapped).isEqualTo(new SettlementDifference(difference.onlyAgency(), difference.onlyCompany()));
    }

    /** What the agency answered in one month arrives in that month or a later one, or never while anybody looks. */
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
                    .containsExactlyElementsOf(ids(counted, answer -> answer.answered <= now && now < answer.arrived));
            assertThat(reconciliation.arrived())
                    .extracting(SettlementItem::referral)
                    .containsExactlyElementsOf(ids(counted, answer -> answer.answered < now && now == answer.arrived));
            assertThat(reconciliation.carriedForward().onlyCompany()).isEmpty();
            assertThat(reconciliation.carriedForward().onlyAgency())
                    .extracting(SettlementItem::referral)
                    .containsExactlyElementsOf(reconciliation.inTransit());
        }
    }

    /** Each real difference comes up once: in the month in which the company knew the answer and did not count, or counted without one. */
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
                            ids(answers, answer -> answer.fate == Fate.NOT_COUNTED && answer.arrived == now));
            assertThat(unexplained.onlyCompany())
                    .extracting(SettlementItem::referral)
                    .containsExactlyElementsOf(ids(
                            answers,
                            answer -> answer.fate == Fate.INVENTED && answer.arrived == now
                                    || answer.fate == Fate.TAKEN_BACK && answer.arrived == now));
        }
    }

    @Example
    void aCompanyThatCountsBeforeTheAgencysClockSaysSoIsSettledInTheNextMonth() {
        SettlementItem item = new SettlementItem(id(1), Kind.COUNT);
        Reconciliation november = Reconciling.reconcile(
                company(FIRST, Set.of(item), Set.of()), agency(FIRST, Set.of()), Reconciling.BroughtForward.NOTHING);
        assertThat(november.unexplained().onlyCompany()).containsExactly(item);
        YearMonth next = FIRST.plusMonths(1);
        Reconciliation december = Reconciling.reconcile(
                company(next, Set.of(), Set.of()),
                agency(next, Set.of(item)),
                Reconciling.BroughtForward.from(november));
        assertThat(december.arrived()).containsExactly(item);
        assertThat(december.unexplained().isEmpty()).isTrue();
        assertThat(december.carriedForward().isEmpty()).isTrue();
    }

    @Example
    void onlyTheTwoStatementsOfOneMonthAreCompared() {
        SettlementStatement company = company(FIRST, Set.of(), Set.of());
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
        /** The company takes back in the month of arrival what it counts in the same. */
        TAKEN_BACK
    }

    private record Answer(long number, int answered, int arrived, Fate fate) {

        Answer with(Fate other) {
            return new Answer(number, answered, arrived, other);
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
                    items(answers, Kind.COUNT, answer -> answer.fate != Fate.NOT_COUNTED && answer.arrived == now));
            counted.addAll(
                    items(answers, Kind.UNCOUNT, answer -> answer.fate == Fate.TAKEN_BACK && answer.arrived == now));
            Set<OpaqueId> unanswered =
                    Set.copyOf(ids(answers, answer -> answer.fate != Fate.INVENTED && now < answer.arrived));
            Reconciliation reconciliation = Reconciling.reconcile(
                    company(FIRST.plusMonths(month), counted, unanswered),
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

    private static SettlementStatement company(YearMonth month, Set<SettlementItem> items, Set<OpaqueId> unanswered) {
        return new SettlementStatement(
                Party.COMPANY,
                "acme",
                "agency-1",
                month,
                Programme.JAPAN,
                new SettlementTotals(0, 0, Map.of(), 0, 0, 0, 0, 0),
                List.copyOf(items),
                List.copyOf(unanswered));
    }

    private static SettlementStatement agency(YearMonth month, Set<SettlementItem> items) {
        return new SettlementStatement(
                Party.AGENCY, "acme", "agency-1", month, Programme.JAPAN, null, List.copyOf(items), List.of());
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
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(Fate.values()))
                .as((answered, delay, fate) -> new Answer(0, answered, answered + delay, fate));
        return answer.list().ofMaxSize(15).map(list -> {
            List<Answer> numbered = new ArrayList<>();
            for (Answer each : list) {
                numbered.add(new Answer(numbered.size() + 1L, each.answered, each.arrived, each.fate));
            }
            return numbered;
        });
    }
}
