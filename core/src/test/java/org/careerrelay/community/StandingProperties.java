package org.careerrelay.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.community.Membership;
import org.careerrelay.model.community.MembershipEnd;
import org.careerrelay.model.community.MembershipOrigin;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;

/** Whether somebody may be written to, against the plain rule: the last thing that they said, and its time is not over. */
class StandingProperties {

    private static final Instant START = Instant.parse("2026-11-15T00:00:00Z");
    private static final Duration HOLDS = Duration.ofSeconds(4);

    /** At each second somebody agrees, leaves, or says nothing; under either of two pseudonyms that are one person. */
    private enum Said {
        AGREED,
        AGREED_AS_ANOTHER,
        LEFT,
        NOTHING
    }

    @Property(tries = 500)
    void theLastThingThatSomebodySaidDecides(@ForAll("saids") List<Said> saids, @ForAll Random random) {
        List<Membership> rows = new ArrayList<>();
        Instant agreedAt = null;
        for (int i = 0; i < saids.size(); i++) {
            Instant at = START.plusSeconds(i);
            switch (saids.get(i)) {
                case AGREED, AGREED_AS_ANOTHER -> {
                    rows.add(row(i, saids.get(i) == Said.AGREED ? 1 : 2, at));
                    agreedAt = at;
                }
                case LEFT -> {
                    // Only what was visible at that moment is marked: what another transaction added meanwhile may not
                    // be.
                    rows.replaceAll(row -> row.endedAt() == null && random.nextInt(4) > 0 || row.equals(first(rows))
                            ? row.ended(at, MembershipEnd.UNSUBSCRIBED)
                            : row);
                    agreedAt = null;
                }
                case NOTHING -> {}
            }
        }
        Instant now = START.plusSeconds(saids.size());
        Collections.shuffle(rows, random);
        boolean may = agreedAt != null && now.isBefore(agreedAt.plus(HOLDS));
        assertThat(Standing.of(rows, Map.of(), now).isPresent()).isEqualTo(may);
        if (may) {
            assertThat(Standing.of(rows, Map.of(), now).orElseThrow().agreedAt())
                    .isEqualTo(agreedAt);
        }
    }

    @Property(tries = 100)
    void whatIsPartOfAConsentThatIsGoneDoesNotStand(@ForAll("saids") List<Said> saids) {
        List<Membership> rows = new ArrayList<>();
        for (int i = 0; i < saids.size(); i++) {
            Membership row = row(i, 1, START.plusSeconds(i));
            rows.add(new Membership(
                    row.id(),
                    row.person(),
                    row.reference(),
                    row.purpose(),
                    MembershipOrigin.RELAY_FORM,
                    row.notice(),
                    row.agreedAt(),
                    row.validUntil(),
                    id(99),
                    null,
                    row.recordedBy(),
                    null,
                    null));
        }
        assertThat(Standing.of(rows, Map.of(), START.plusSeconds(saids.size()))).isEmpty();
    }

    @Provide
    Arbitrary<List<Said>> saids() {
        return Arbitraries.of(Said.values()).list().ofMaxSize(8);
    }

    /** Whoever leaves has seen a row at least: the first one is always marked. */
    private static Membership first(List<Membership> rows) {
        return rows.get(0);
    }

    private static Membership row(int number, int person, Instant at) {
        return new Membership(
                id(number + 1),
                id(person),
                "application-" + person,
                Purpose.RECONTACT_RETENTION,
                MembershipOrigin.PAGE,
                new NoticeReference("community", 1, Locale.JAPANESE, new byte[32]),
                at,
                at.plus(HOLDS),
                null,
                null,
                "person",
                null,
                null);
    }

    private static OpaqueId id(long number) {
        return OpaqueId.of(START, new TenantId(1), number);
    }
}
