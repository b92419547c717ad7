package org.careerrelay.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.LedgerEntry;

/**
 * What a storage keeps of postings, and what it relies on: numbers without gaps, one entry of a kind per cause, each credit once. It adds up the
 * entries for itself.
 */
final class LedgerBooks {

    CreditBalance balance = CreditBalance.EMPTY;
    final Map<Long, Credit> credits = new TreeMap<>();
    final List<LedgerEntry> entries = new ArrayList<>();
    private final Set<List<Object>> causes = new HashSet<>();
    private final Map<Cause, Long> costs = new HashMap<>();
    private long people;
    private long granted;
    private long revoked;
    private long reserved;
    private long consumed;
    private long expired;
    private long grants;

    /** The same that would be read under the lock. */
    List<Credit> available() {
        return credits.values().stream()
                .filter(credit -> credit.state() == CreditState.AVAILABLE)
                .toList();
    }

    void write(Posting posting, LedgerTerms terms) {
        assertThat(posting.isEmpty()).isEqualTo(posting.entries().isEmpty());
        for (LedgerEntry entry : posting.entries()) {
            assertThat(entry.sequence()).isEqualTo(entries.size() + 1);
            assertThat(entry.at()).isEqualTo(terms.now());
            assertThat(entry.contractVersion()).isEqualTo(terms.contractVersion());
            assertThat(causes.add(List.of(entry.kind(), entry.cause())))
                    .as("one %s per %s, so no credit runs out twice either (INV-6)", entry.kind(), entry.cause())
                    .isTrue();
            entries.add(entry);
            add(entry);
        }
        Set<Long> numbers = new HashSet<>();
        for (Credit credit : posting.credits()) {
            assertThat(numbers.add(credit.number())).isTrue();
            credits.put(credit.number(), credit);
        }
        balance = posting.after();
        balances();
    }

    private void add(LedgerEntry entry) {
        switch (entry.kind()) {
            case OPENING, COUNT -> people += entry.amount();
            case UNCOUNT -> people -= entry.amount();
            case GRANT -> {
                granted += entry.amount();
                grants++;
                costs.put(entry.cause(), people - entry.progress() - cost());
            }
            case REVOKE -> {
                revoked += entry.amount();
                costs.remove(entry.cause());
            }
            case RESERVE -> reserved += entry.amount();
            case RELEASE -> reserved -= entry.amount();
            case CONSUME -> {
                reserved -= entry.amount();
                consumed += entry.amount();
            }
            case EXPIRE -> expired += entry.amount();
            case ADJUST -> {
                if (entry.credit() == null) {
                    people += entry.amount();
                } else {
                    consumed -= entry.amount();
                }
            }
        }
        assertThat(entry.progress()).as("progress after %s", entry).isEqualTo(people - cost());
        assertThat(entry.available())
                .as("available after %s", entry)
                .isEqualTo(granted - revoked - reserved - consumed - expired)
                .isNotNegative();
    }

    /** What the grants that stand have cost. */
    private long cost() {
        return costs.values().stream().mapToLong(Long::longValue).sum();
    }

    /** A19: the balance says nothing that the entries do not say, and neither do the credits. */
    private void balances() {
        assertThat(balance)
                .isEqualTo(new CreditBalance(
                        entries.size(),
                        people,
                        people - cost(),
                        granted,
                        revoked,
                        reserved,
                        consumed,
                        expired,
                        grants,
                        entries.isEmpty() ? 0 : entries.get(entries.size() - 1).threshold(),
                        balance.cycleGrant()));
        assertThat(List.of(
                        in(CreditState.AVAILABLE),
                        in(CreditState.RESERVED),
                        in(CreditState.CONSUMED),
                        in(CreditState.EXPIRED),
                        in(CreditState.REVOKED),
                        (long) credits.size()))
                .containsExactly(balance.available(), reserved, consumed, expired, revoked, granted);
        assertThat(reserved).as("INV-2").isLessThanOrEqualTo(granted - consumed - expired - revoked);
    }

    long in(CreditState state) {
        return credits.values().stream()
                .filter(credit -> credit.state() == state)
                .count();
    }
}
