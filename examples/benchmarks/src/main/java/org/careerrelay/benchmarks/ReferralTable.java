package org.careerrelay.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;

/** A table that is inserted into, read by id and read page by page, in one way of {@link ReferralAccess}. */
final class ReferralTable {

    private static final int ROWS = 100; // of an insertion
    private static final int LINK_DAYS = 90;

    private final ReferralAccess access;
    private final Person.Source people;
    private final int programme;
    private final Instant now;
    private final List<OpaqueId> ids = new ArrayList<>();
    private final Random random = new Random(7);

    ReferralTable(ReferralAccess access, Person.Source people, int programme, Instant now) {
        this.access = access;
        this.people = people;
        this.programme = programme;
        this.now = now;
    }

    /** Fills the table, so that there is something to read. */
    void fill(int rows) throws Exception {
        for (int i = 0; i < rows; i += ROWS) {
            List<Referral> referrals = referrals();
            access.insert(referrals);
            referrals.forEach(referral -> ids.add(referral.id()));
        }
    }

    Contestant inserting(int transactions) {
        return new Contestant() {

            private final List<List<Referral>> waiting = new ArrayList<>();

            @Override
            public String name() {
                return "insert " + ROWS + " in a transaction: " + access.name();
            }

            @Override
            public void prepare() {
                waiting.clear();
                for (int i = 0; i < transactions; i++) {
                    waiting.add(referrals());
                }
            }

            @Override
            public Sample run() throws Exception {
                return Callers.alone((long) transactions * ROWS, () -> {
                    for (List<Referral> referrals : waiting) {
                        access.insert(referrals);
                    }
                });
            }
        };
    }

    Contestant byId(int times) {
        return new Repeating(
                "by id: " + access.name(),
                times,
                i -> access.byId(anyId()).state().ordinal());
    }

    Contestant pages(int times) {
        return new Repeating("a page of " + ReferralAccess.PAGE + ": " + access.name(), times, i -> {
            // Not from the last ones: every page is full.
            List<Referral> page = access.page(ids.get(random.nextInt(ids.size() - ReferralAccess.PAGE)));
            if (page.size() != ReferralAccess.PAGE) {
                throw new IllegalStateException("a page of " + page.size());
            }
            return page.size();
        });
    }

    private OpaqueId anyId() {
        return ids.get(random.nextInt(ids.size()));
    }

    private List<Referral> referrals() {
        return people.next(ROWS).stream()
                .map(person -> new Referral(
                        person.referral(),
                        programme,
                        person.id(),
                        ReferralState.SENT,
                        null,
                        now,
                        now.plus(Duration.ofDays(LINK_DAYS)),
                        now,
                        null,
                        null,
                        0,
                        null,
                        Set.of()))
                .toList();
    }
}
