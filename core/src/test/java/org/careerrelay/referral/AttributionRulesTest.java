package org.careerrelay.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.AnswerReason;
import org.careerrelay.model.referral.AttributionPolicy;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttributionRulesTest {

    private static final Instant START = Instant.parse("2026-11-01T03:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 1);
    private static final Instant ARRIVAL = Instant.parse("2026-12-01T03:00:00Z");
    private static final LocalDate ARRIVAL_DAY = LocalDate.of(2026, 12, 1);
    private static final OpaqueId PERSON = new OpaqueId(9, 9);

    /** Acme on the first day, globex on the second, acme again on the third, initech on the fourth. */
    private final List<InboxItem> stream =
            List.of(waiting("acme", 1, 0), waiting("globex", 2, 1), waiting("acme", 3, 2), waiting("initech", 4, 3));

    @Test
    @Proves({"A31", "CMP-16", "V-C17", "Q4"})
    void oneStreamThreePoliciesThreeOutcomes() {
        assertThat(accepted(AttributionPolicy.FIRST_REGISTRATION, stream)).containsExactly(1L);
        assertThat(accepted(AttributionPolicy.LAST_LINK, stream)).containsExactly(4L);
        assertThat(accepted(AttributionPolicy.EACH_COMPANY, stream)).containsExactly(1L, 2L, 4L);
    }

    @Test
    @Proves({"A31", "V-C17"})
    void whoLosesHearsOfNoOtherCompany() {
        assertThat(answers(AttributionPolicy.FIRST_REGISTRATION, stream))
                .extracting(InboxAnswer::detail)
                .containsExactly(null, known(FIRST_DAY), other(FIRST_DAY), known(FIRST_DAY));
        assertThat(answers(AttributionPolicy.LAST_LINK, stream))
                .extracting(InboxAnswer::detail)
                .containsExactly(known(FIRST_DAY), known(FIRST_DAY), known(FIRST_DAY), null);
        assertThat(answers(AttributionPolicy.EACH_COMPANY, stream))
                .extracting(InboxAnswer::detail)
                .containsExactly(null, null, other(FIRST_DAY), null);
    }

    @Test
    @Proves("V-C17")
    void whatIsSaidOfACompanysOwnReferralsRestsOnNothingOfAnother() {
        List<InboxItem> globexFirst = List.of(waiting("globex", 1, 0), waiting("acme", 2, 5), waiting("acme", 3, 6));
        assertThat(answers(AttributionPolicy.EACH_COMPANY, globexFirst))
                .extracting(InboxAnswer::detail)
                .containsExactly(null, null, other(FIRST_DAY.plusDays(5)));
    }

    @Test
    @Proves("A31")
    void whoWasAcceptedBeforeStaysWithThatCompany() {
        InboxItem earlier = waiting("globex", 9, 9).answered(AgencyAnswer.ACCEPTED_NEW, START, null);
        List<InboxItem> later = with(earlier, stream);
        assertThat(accepted(AttributionPolicy.FIRST_REGISTRATION, later)).isEmpty();
        assertThat(accepted(AttributionPolicy.LAST_LINK, later)).isEmpty();
        assertThat(accepted(AttributionPolicy.EACH_COMPANY, later)).containsExactly(1L, 4L);
    }

    @Test
    @Proves("Q5")
    void whomTheAgencyKnewItselfNobodyBrings() {
        LocalDate known = LocalDate.of(2024, 4, 1);
        InboxItem earlier = waiting("globex", 9, 9)
                .answered(
                        AgencyAnswer.ACCEPTED_DUPLICATE,
                        START,
                        AnswerDetail.duplicate(AnswerReason.ALREADY_KNOWN, known));
        List<InboxItem> later = with(earlier, stream);
        assertThat(accepted(AttributionPolicy.FIRST_REGISTRATION, later)).isEmpty();
        assertThat(accepted(AttributionPolicy.LAST_LINK, later)).isEmpty();
        assertThat(answers(AttributionPolicy.LAST_LINK, later))
                .extracting(InboxAnswer::detail)
                .containsOnly(known(known));
        assertThat(accepted(AttributionPolicy.EACH_COMPANY, later)).containsExactly(1L, 4L);
    }

    @Test
    void anEarlierRefusalStandsInNobodysWay() {
        InboxItem refused = waiting("acme", 9, -1).answered(AgencyAnswer.REFUSED, START, null);
        for (AttributionPolicy policy : AttributionPolicy.values()) {
            assertThat(accepted(policy, with(refused, stream))).isEqualTo(accepted(policy, stream));
        }
    }

    @Test
    void nobodyIsKnownFromADayThatHasNotBegun() {
        List<InboxItem> ahead = List.of(waiting("acme", 1, 100), waiting("globex", 2, 200));
        assertThat(answers(AttributionPolicy.FIRST_REGISTRATION, ahead))
                .extracting(InboxAnswer::detail)
                .containsExactly(null, known(ARRIVAL_DAY));
    }

    @Property
    @Proves({"INV-3", "A31"})
    void theOrderOfArrivalDoesNotMatter(
            @ForAll("histories") List<InboxItem> history, @ForAll AttributionPolicy policy, @ForAll long seed) {
        List<InboxItem> shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, new Random(seed));
        List<InboxItem> arrived = IntStream.range(0, shuffled.size())
                .mapToObj(i -> arrivedAs(shuffled.get(i), i))
                .toList();

        assertThat(answers(policy, arrived)).isEqualTo(answers(policy, history));
    }

    @Property
    @Proves({"INV-3", "INV-5", "A31"})
    void onceAnsweredNothingMoreIsAccepted(
            @ForAll("histories") List<InboxItem> history, @ForAll AttributionPolicy policy) {
        List<InboxItem> answered = carriedOut(policy, history);

        assertThat(answers(policy, answered)).isEmpty();
        Set<String> winners = answered.stream()
                .filter(item -> item.answer() == AgencyAnswer.ACCEPTED_NEW)
                .map(InboxItem::company)
                .collect(Collectors.toSet());
        long accepted = answered.stream()
                .filter(item -> item.answer() == AgencyAnswer.ACCEPTED_NEW)
                .count();
        long before = history.stream()
                .filter(item -> item.answer() == AgencyAnswer.ACCEPTED_NEW)
                .count();
        if (policy != AttributionPolicy.EACH_COMPANY) {
            assertThat(accepted).isLessThanOrEqualTo(Math.max(1, before));
        } else if (before == 0) {
            assertThat(accepted).isEqualTo(winners.size());
        }
    }

    /** A list is cut by its limit, and somebody answers a part of it: who wins stays the same. */
    @Property
    @Proves({"INV-3", "A31"})
    void answeredOneByOneInAnyOrderTheOutcomeIsTheSame(
            @ForAll("histories") List<InboxItem> history, @ForAll AttributionPolicy policy, @ForAll long seed) {
        Random random = new Random(seed);
        List<InboxItem> state = new ArrayList<>(history);
        List<InboxAnswer> open = answers(policy, state);
        while (!open.isEmpty()) {
            InboxAnswer next = open.get(random.nextInt(open.size()));
            state.replaceAll(item -> item.referral().equals(next.referral())
                    ? item.answered(next.answer(), START, next.detail())
                    : item);
            open = answers(policy, state);
        }

        assertThat(state).isEqualTo(carriedOut(policy, history));
    }

    @Property
    void everyAnswerIsOneThatMayBeGiven(
            @ForAll("histories") List<InboxItem> history, @ForAll AttributionPolicy policy) {
        assertThat(answers(policy, history))
                .allSatisfy(answer -> assertThat(DetailRules.faults(answer.answer(), answer.detail(), ARRIVAL))
                        .isEmpty());
    }

    @Provide
    Arbitrary<List<InboxItem>> histories() {
        return Arbitraries.integers()
                .between(1, 8)
                .flatMap(size -> Combinators.combine(
                                Arbitraries.of("acme", "globex", "initech")
                                        .list()
                                        .ofSize(size),
                                Arbitraries.integers().between(-3, 3).list().ofSize(size),
                                Arbitraries.of(AgencyAnswer.values())
                                        .injectNull(0.7)
                                        .list()
                                        .ofSize(size))
                        .as((companies, days, answers) -> IntStream.range(0, size)
                                .mapToObj(i -> item(companies.get(i), i, days.get(i), answers.get(i)))
                                .toList()));
    }

    private static InboxItem item(String company, int number, int days, @Nullable AgencyAnswer answer) {
        InboxItem item = waiting(company, number, days);
        return answer == null ? item : item.answered(answer, START, null);
    }

    private static InboxItem waiting(String company, long referral, int days) {
        Instant consented = START.plus(Duration.ofDays(days));
        return InboxItem.waiting(
                new OpaqueId(7, referral), company, new OpaqueId(0, referral), PERSON, consented, ARRIVAL);
    }

    private static InboxItem arrivedAs(InboxItem item, int position) {
        return new InboxItem(
                new OpaqueId(8, position),
                item.company(),
                item.referral(),
                item.person(),
                item.consentedAt(),
                ARRIVAL.plusSeconds(position),
                item.answer(),
                item.answeredAt(),
                item.detail(),
                item.stoppedAt());
    }

    private static List<InboxItem> carriedOut(AttributionPolicy policy, List<InboxItem> history) {
        List<InboxAnswer> answers = answers(policy, history);
        return history.stream()
                .map(item -> answers.stream()
                        .filter(answer ->
                                item.answer() == null && answer.referral().equals(item.referral()))
                        .findFirst()
                        .map(answer -> item.answered(answer.answer(), START, answer.detail()))
                        .orElse(item))
                .toList();
    }

    private static List<InboxItem> with(InboxItem item, List<InboxItem> others) {
        List<InboxItem> all = new ArrayList<>(others);
        all.add(item);
        return all;
    }

    private static List<InboxAnswer> answers(AttributionPolicy policy, List<InboxItem> items) {
        return AttributionRules.answers(policy, items);
    }

    private static List<Long> accepted(AttributionPolicy policy, List<InboxItem> items) {
        return answers(policy, items).stream()
                .filter(answer -> answer.answer() == AgencyAnswer.ACCEPTED_NEW)
                .map(answer -> answer.referral().low())
                .toList();
    }

    private static AnswerDetail known(LocalDate day) {
        return AnswerDetail.duplicate(AnswerReason.ALREADY_KNOWN, day);
    }

    private static AnswerDetail other(LocalDate day) {
        return AnswerDetail.duplicate(AnswerReason.OTHER_REFERRAL, day);
    }
}
