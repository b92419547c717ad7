package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.careerrelay.AgencyInbox;
import org.careerrelay.CareerRelay;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.credit.OutstandingCredits.Age;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AttributionPolicy;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An agency's installation on each storage: several clerks at once, and the same answers everywhere. */
class AgencyOnEveryStorageTest extends Databases {

    private static final String AGENCY = "agency-1";
    private static final int PEOPLE = 40;
    private static final int CLERKS = 8;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves({"A31", "CMP-16"})
    void ofManyClerksThatDecideAtOnceOneAcceptsEachPerson(Supplier<TestDatabase> database) throws Exception {
        AgencyInbox inbox = inbox(database);

        List<Integer> stored = Race.run(CLERKS, clerk -> {
            if (clerk < 2) { // globex's referrals first, and acme's with the earlier consents close behind
                String company = clerk == 0 ? "globex" : "acme";
                handOvers(company, 10L * (1 - clerk)).forEach(message -> inbox.receive(company, List.of(message)));
                return 0;
            }
            return IntStream.range(0, PEOPLE).map(i -> inbox.attribute(1000)).sum();
        });

        assertThat(stored.stream().mapToInt(Integer::intValue).sum() + inbox.attribute(1000))
                .isEqualTo(2 * PEOPLE);
        List<InboxItem> answered = inbox.answered(1000);
        assertThat(answered)
                .filteredOn(item -> item.answer() == AgencyAnswer.ACCEPTED_NEW)
                .hasSize(PEOPLE)
                .extracting(InboxItem::person)
                .doesNotHaveDuplicates();
        assertThat(answered)
                .filteredOn(item -> item.answer() == AgencyAnswer.ACCEPTED_DUPLICATE)
                .hasSize(PEOPLE)
                .allSatisfy(AgencyOnEveryStorageTest::isCommitted);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves({"A31", "INV-3"})
    void theOrderOfArrivalDoesNotMatter(Supplier<TestDatabase> database) {
        AgencyInbox inbox = inbox(database);
        inbox.receive("globex", handOvers("globex", 10));
        inbox.receive("acme", handOvers("acme", 0));
        inbox.attribute(1000);

        assertThat(inbox.answered(1000))
                .hasSize(2 * PEOPLE)
                .allSatisfy(item -> assertThat(item.answer())
                        .isEqualTo(
                                item.company().equals("acme")
                                        ? AgencyAnswer.ACCEPTED_NEW
                                        : AgencyAnswer.ACCEPTED_DUPLICATE));
        assertThat(inbox.outstanding("acme", CreditRule.TEN_FOR_ONE).ages()).startsWith(new Age(0, 3, 4, 0));
        assertThat(inbox.outstanding("globex", CreditRule.TEN_FOR_ONE).available())
                .isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves("Q5")
    void aCommitmentIsOpenedFromWhatIsStored(Supplier<TestDatabase> database) {
        AgencyInbox inbox = inbox(database);
        inbox.attribution(AttributionPolicy.LAST_LINK);
        inbox.receive("acme", handOvers("acme", 0));
        inbox.receive("globex", handOvers("globex", 10));
        inbox.attribute(1000);

        assertThat(inbox.answered(1000))
                .filteredOn(item -> item.company().equals("acme"))
                .hasSize(PEOPLE)
                .allSatisfy(item -> assertThat(inbox.opening("acme", item.referral()))
                        .hasValueSatisfying(
                                opening -> assertThat(item.detail().commitment().isOpenedBy(opening))
                                        .isTrue()));
    }

    private static void isCommitted(InboxItem item) {
        assertThat(item.detail()).isNotNull();
        assertThat(item.detail().commitment()).isNotNull();
    }

    private AgencyInbox inbox(Supplier<TestDatabase> database) {
        return CareerRelay.builder()
                .storage(database == null ? MemoryStorage.create() : storage(database))
                .keys(KeyRing.random(new SecureRandom()))
                .agency(MemoryAgency.create())
                .build()
                .agency(AGENCY)
                .inbox();
    }

    /** The same people, whichever company sends them, who agreed some seconds after the start. */
    private static List<ExchangeMessage> handOvers(String company, long seconds) {
        return IntStream.range(0, PEOPLE)
                .<ExchangeMessage>mapToObj(i -> new ReferralHandOver(
                        new OpaqueId(company.hashCode(), i),
                        company,
                        AGENCY,
                        START.plusSeconds(seconds + i),
                        new OpaqueId(1, i),
                        new OpaqueId(2, i),
                        new RelayAnswers(Pii.of("応募者"), Pii.of("applicant" + i + "@example.jp"), Pii.of(""))))
                .toList();
    }
}
