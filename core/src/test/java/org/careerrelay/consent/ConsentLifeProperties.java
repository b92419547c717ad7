package org.careerrelay.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.careerrelay.consent.ConsentLife.Passing;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentEvidence;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.ConsentVerdict;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;

/** Whatever time does, also backwards, a consent allows what a naive model says, and its steps stay sound. */
class ConsentLifeProperties {

    private static final Instant START = Instant.parse("2026-11-21T00:00:00Z");
    private static final Duration HOLDS = Duration.ofDays(10);
    private static final Duration KEPT = Duration.ofDays(25);
    private static final OpaqueId ID = new OpaqueId(1, 2);
    private static final NoticeReference NOTICE = new NoticeReference("relay", 2, Locale.JAPANESE, new byte[32]);
    private static final Set<Purpose> ASKED =
            EnumSet.of(Purpose.AGENCY_REGISTRATION, Purpose.FEEDBACK_TO_COMPANY, Purpose.RECONTACT_RETENTION);

    /**
     * Something that happens.
     *
     * @param hours by how much the clock moves first, perhaps back
     * @param what 0: upkeep, 1: renewal, 2: an optional purpose is taken back, 3: everything is
     * @param purposes what is ticked or taken back
     */
    record Move(int hours, int what, Set<Purpose> purposes) {}

    @Property(tries = 2000)
    @Proves({"B01", "R-10", "R-12", "V-C24"})
    void allowsWhatTheModelSays(@ForAll("moves") List<Move> moves, @ForAll("optional") Set<Purpose> first) {
        Instant now = START;
        Map<Purpose, Instant> model = new HashMap<>();
        boolean over = false;
        List<ConsentEvent> steps = new ArrayList<>();
        ConsentRecord record = agree(null, with(first), ConsentState.CONSENT_GIVEN, now, steps);
        give(model, with(first), now);
        for (Move move : moves) {
            now = now.plus(Duration.ofHours(move.hours()));
            now = now.isBefore(START) ? START : now;
            if (move.what() == 0) {
                Passing passing = ConsentLife.pass(record, steps.size(), 3, now);
                steps.addAll(ConsentChain.chained(steps, passing.steps()));
                record = passing.after();
                // What is written down as ended stays ended, though the clock goes back.
                Instant then = now;
                model.values().removeIf(until -> !then.isBefore(until));
            } else if (move.what() == 1 && !over) {
                record = agree(record, with(move.purposes()), ConsentState.RENEWED_CONSENT_GIVEN, now, steps);
                model.clear();
                give(model, with(move.purposes()), now);
            } else if (move.what() == 2) {
                Set<Purpose> optional = EnumSet.copyOf(with(move.purposes()));
                optional.remove(Purpose.AGENCY_REGISTRATION);
                record = record.without(optional);
                record = record.dueAt(ConsentLife.dueAt(record, 3, now));
                model.keySet().removeAll(optional);
            } else if (move.what() == 3) {
                record = record.without(Set.of(Purpose.RECONTACT_RETENTION))
                        .in(ConsentState.CONSENT_WITHDRAWN)
                        .dueAt(ConsentRecord.NEVER);
                model.clear();
                steps.addAll(ConsentChain.chained(
                        steps,
                        List.of(new ConsentEvent(
                                ID,
                                steps.size() + 1,
                                ConsentState.CONSENT_WITHDRAWN,
                                now,
                                ConsentEvent.Actor.PRINCIPAL))));
                over = true;
            }
            for (Purpose purpose : Purpose.values()) {
                Instant until = model.get(purpose);
                assertThat(record.allows(purpose, now))
                        .as("%s at %s", purpose, now)
                        .isEqualTo(until != null && now.isBefore(until));
            }
            assertThat(ConsentChain.verify(record, steps)).isInstanceOf(ConsentVerdict.Sound.class);
        }
    }

    private static void give(Map<Purpose, Instant> model, Set<Purpose> purposes, Instant now) {
        purposes.forEach(
                purpose -> model.put(purpose, now.plus(purpose == Purpose.RECONTACT_RETENTION ? KEPT : HOLDS)));
    }

    private static ConsentRecord agree(
            @Nullable ConsentRecord before,
            Set<Purpose> agreed,
            ConsentState state,
            Instant now,
            List<ConsentEvent> steps) {
        Set<Purpose> refused = EnumSet.copyOf(ASKED);
        refused.removeAll(agreed);
        Agreement agreement = new Agreement(
                agreed, refused, now.plus(HOLDS), agreed.contains(Purpose.RECONTACT_RETENTION) ? now.plus(KEPT) : null);
        steps.addAll(ConsentChain.chained(
                steps, agreement.steps(ID, steps.size(), state, NOTICE, ConsentEvidence.NONE, now)));
        ConsentRecord record = new ConsentRecord(
                ID,
                ID,
                "agency-1",
                new byte[32],
                "JP",
                state,
                agreed,
                Set.of("NAME"),
                NOTICE,
                new AddresseeProof(AddresseeProof.Method.EMAIL_TYPED, now, 1),
                before == null ? now : before.givenAt(),
                agreement.validUntil(),
                refused,
                null,
                agreement.keepUntil(),
                null,
                ConsentRecord.FIRST_GIVEN);
        return record.dueAt(ConsentLife.dueAt(record, 3, now));
    }

    private static Set<Purpose> with(Set<Purpose> optional) {
        Set<Purpose> purposes = EnumSet.of(Purpose.AGENCY_REGISTRATION);
        purposes.addAll(optional);
        return purposes;
    }

    @Provide
    Arbitrary<Set<Purpose>> optional() {
        return Arbitraries.of(Purpose.FEEDBACK_TO_COMPANY, Purpose.RECONTACT_RETENTION)
                .set();
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.integers().between(-100, 400),
                        Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(3, 1), Tuple.of(3, 2), Tuple.of(1, 3)),
                        optional())
                .as(Move::new)
                .list()
                .ofMaxSize(20);
    }
}
