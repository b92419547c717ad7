package org.careerrelay.examples.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerrelay.LedgerDesk;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;

/** How many people went over from whom to whom in a pool: a company's own ledger tells, as far as it is published. */
final class Brought {

    private static final String TAKEN_FROM = "pool: taken from ";
    private static final int PAGE = 1000;

    private final Map<String, Long> people;

    private Brought(Map<String, Long> people) {
        this.people = people;
    }

    /** Reads a ledger up to a publication: what came after it is not shown yet, wherever it came from. */
    static Brought read(LedgerDesk ledger, Instant asOf) {
        Map<String, Long> people = new TreeMap<>();
        long after = 0;
        List<LedgerEntry> page = ledger.entries(after, PAGE);
        while (!page.isEmpty()) {
            for (LedgerEntry entry : page) {
                if (entry.kind() == LedgerKind.ADJUST
                        && entry.at().isBefore(asOf)
                        && entry.cause() instanceof Cause.OfCommand command) {
                    ledger.evidence(command.id())
                            .ifPresent(found -> people.merge(found.evidence(), (long) entry.amount(), Long::sum));
                }
                after = entry.sequence();
            }
            page = ledger.entries(after, PAGE);
        }
        return new Brought(people);
    }

    /** In a holder's ledger. */
    long by(String member) {
        return people.getOrDefault(TAKEN_FROM + member, 0L);
    }

    /** Everybody who ever brought people to a holder, in the order of their keys. */
    List<String> companies() {
        return people.keySet().stream()
                .filter(evidence -> evidence.startsWith(TAKEN_FROM))
                .map(evidence -> evidence.substring(TAKEN_FROM.length()))
                .toList();
    }

    /** In a member's ledger, less those that the holder could not take. */
    long to(String holder) {
        return -people.getOrDefault("pool: sent to " + holder, 0L)
                - people.getOrDefault("pool: given back by " + holder, 0L);
    }
}
