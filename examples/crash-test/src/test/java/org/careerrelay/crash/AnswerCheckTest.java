package org.careerrelay.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.ChainVerdict;
import org.junit.jupiter.api.Test;

/** That what callers heard convicts a ledger that says something else. Everybody is answered as new. */
class AnswerCheckTest {

    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static final Options ONE_ROUND = Options.parse(List.of("--rounds", "1"));
    private static final Script SCRIPT = new Script(1);
    private static final List<OpaqueId> TEN = ids(1);
    private static final List<OpaqueId> PEOPLE = ids(2);

    private final Hearings hearings = new Hearings();

    @Test
    void tenWhoWereHeardAsCountedAndCountAreNoFault() {
        allHear("COUNTED");

        assertThat(violations(PEOPLE, TEN)).isEmpty();
    }

    @Test
    void aCountThatWasHeardAndIsLostIsSeen() {
        allHear("COUNTED");

        assertThat(violations(PEOPLE, TEN.subList(0, 9)))
                .anyMatch(fault -> fault.contains("heard ACCEPTED_NEW COUNTED") && fault.endsWith("does not count"))
                .anyMatch(fault -> fault.endsWith("was accepted as new and does not count"));
    }

    @Test
    void aCountThatWasToldTwiceIsSeen() {
        allHear("COUNTED");
        hear(3, "COUNTED");

        assertThat(violations(PEOPLE, TEN))
                .anyMatch(fault -> fault.contains("person 3") && fault.contains("2 callers heard"))
                .contains("ten: round 1: 11 callers heard COUNTED");
    }

    @Test
    void aReferralThatCountsTwiceIsSeen() {
        allHear("COUNTED");
        List<OpaqueId> twice = new ArrayList<>(TEN);
        twice.add(TEN.get(0));

        assertThat(violations(PEOPLE, twice)).contains("ten: referral " + TEN.get(0) + " counts 2 times");
    }

    @Test
    void aPersonWhoCountsThroughTwoReferralsIsSeen() {
        allHear("COUNTED");
        List<OpaqueId> people = new ArrayList<>(PEOPLE);
        people.set(1, PEOPLE.get(0));

        assertThat(violations(people, TEN)).anyMatch(fault -> fault.startsWith("ten: a person counts through"));
    }

    @Test
    void somebodyWhoWasNeverAnsweredIsSeen() {
        assertThat(violations(PEOPLE, TEN)).contains("ten: nobody heard an answer for person 0");
    }

    private void allHear(String outcome) {
        for (int person = 0; person < TEN.size(); person++) {
            hear(person, outcome);
        }
    }

    private void hear(int person, String outcome) {
        hearings.add(new Heard(Heard.Kind.ANSWER, Firm.TEN, Integer.toString(person), "ACCEPTED_NEW " + outcome));
    }

    private List<String> violations(List<OpaqueId> people, List<OpaqueId> counted) {
        Map<OpaqueId, OpaqueId> byReferral = new HashMap<>();
        for (int person = 0; person < TEN.size(); person++) {
            byReferral.put(TEN.get(person), people.get(person));
        }
        List<LedgerEntry> ledger = new ArrayList<>();
        counted.forEach(referral -> ledger.add(entry(LedgerKind.COUNT, new Cause.OfReferral(referral))));
        ledger.add(entry(LedgerKind.GRANT, new Cause.OfGrant(1)));
        Evidence evidence = new Evidence(
                Firm.TEN,
                TEN,
                byReferral,
                ledger,
                CreditBalance.EMPTY,
                Map.of(),
                new CreditSnapshot("agency-1", NOW, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, null, false),
                Map.of(),
                List.of(),
                new ChainVerdict.Sound(ChainHead.empty()));
        return AnswerCheck.of(evidence, hearings, ONE_ROUND, SCRIPT).stream()
                .flatMap(verdict -> verdict.violations().stream())
                .toList();
    }

    private static LedgerEntry entry(LedgerKind kind, Cause cause) {
        return new LedgerEntry(1, kind, cause, 1, NOW, 1, null, 0, 0, 0);
    }

    private static List<OpaqueId> ids(long high) {
        List<OpaqueId> ids = new ArrayList<>();
        for (int i = 0; i < TenAtOnce.PEOPLE; i++) {
            ids.add(new OpaqueId(high, i));
        }
        return ids;
    }
}
