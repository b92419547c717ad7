package org.careerrelay.sequence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.programme.CreditRule;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger must be, written from the requirements alone (INV-1, A19 to A32, Q6 to Q8): people are a number, grants are a list, and
 * everything else is worked out of these two again and again.
 */
public final class LedgerModel {

    /** One line, as an accountant would write it. */
    public record Line(
            LedgerKind kind,
            Cause cause,
            int amount,
            @Nullable Long credit,
            long progress,
            int threshold,
            long available) {}

    /** One credit. */
    public static final class Slot {
        public final long number;
        public final long grant;
        public final Instant grantedAt;
        public final @Nullable Instant usableFrom;
        public final @Nullable Instant expiresAt;
        public CreditState state = CreditState.AVAILABLE;

        @Nullable
        public OpaqueId holder;

        Slot(long number, long grant, Instant grantedAt, @Nullable Instant usableFrom, @Nullable Instant expiresAt) {
            this.number = number;
            this.grant = grant;
            this.grantedAt = grantedAt;
            this.usableFrom = usableFrom;
            this.expiresAt = expiresAt;
        }

        public boolean lapsed(Instant at) {
            return expiresAt != null && expiresAt.compareTo(at) <= 0;
        }
    }

    /** What one full cycle gave. */
    public record Given(long number, CreditRule rule, List<Slot> slots) {

        boolean takenBack() {
            return slots.stream().allMatch(slot -> slot.state == CreditState.REVOKED);
        }

        boolean untouched() {
            return slots.stream().allMatch(slot -> slot.state == CreditState.AVAILABLE);
        }
    }

    public CreditRule rule;
    public Function<Instant, @Nullable Instant> usableFrom = granted -> null;
    public Function<Instant, @Nullable Instant> expiresAt = granted -> null;
    public Instant now;

    public final List<Given> grants = new ArrayList<>();
    public final List<Line> lines = new ArrayList<>();

    /** When each line was written. */
    public final List<Instant> times = new ArrayList<>();

    private long people;
    private @Nullable CreditRule cycle;

    public LedgerModel(CreditRule rule, Instant now) {
        this.rule = rule;
        this.now = now;
    }

    public Stream<Slot> slots() {
        return grants.stream().flatMap(grant -> grant.slots().stream());
    }

    public Stream<Slot> in(CreditState state) {
        return slots().filter(slot -> slot.state == state);
    }

    public List<Slot> usable() {
        return in(CreditState.AVAILABLE)
                .filter(slot -> (slot.usableFrom == null || !now.isBefore(slot.usableFrom)) && !slot.lapsed(now))
                .toList();
    }

    public List<Slot> lapsed() {
        return in(CreditState.AVAILABLE).filter(slot -> slot.lapsed(now)).toList();
    }

    public long counted() {
        return people;
    }

    /** INV-1: who counts, less what the grants that stand have cost. */
    public long progress() {
        return people
                - grants.stream()
                        .filter(Predicate.not(Given::takenBack))
                        .mapToLong(grant -> grant.rule().threshold())
                        .sum();
    }

    /** What the open cycle needs; nobody is in it, nothing is open. */
    public int threshold() {
        return cycle == null ? 0 : cycle.threshold();
    }

    public int cycleGrant() {
        return cycle == null ? 0 : cycle.grant();
    }

    public void people(LedgerKind kind, Cause cause, int amount, int more) {
        people += more;
        turn(cycle);
        line(kind, cause, amount, null);
        settle();
    }

    public void move(LedgerKind kind, Cause cause, long number, CreditState to, @Nullable OpaqueId holder) {
        Slot slot = slot(number);
        slot.state = to;
        slot.holder = holder;
        line(kind, cause, 1, number);
    }

    public void runOut() {
        lapsed().forEach(slot ->
                move(LedgerKind.EXPIRE, new Cause.OfCredit(slot.number), slot.number, CreditState.EXPIRED, null));
    }

    /** What is owed is taken from the latest grant that nobody uses; then whoever is left over fills cycles. */
    public void settle() {
        Optional<Given> back = owed();
        while (back.isPresent()) {
            Given grant = back.get();
            grant.slots().forEach(slot -> slot.state = CreditState.REVOKED);
            turn(grant.rule());
            line(
                    LedgerKind.REVOKE,
                    new Cause.OfGrant(grant.number()),
                    grant.slots().size(),
                    null);
            back = owed();
        }
        while (cycle != null && progress() >= cycle.threshold()) {
            CreditRule full = cycle;
            long number = grants.size() + 1L;
            long first = slots().count() + 1;
            grants.add(new Given(
                    number,
                    full,
                    IntStream.range(0, full.grant())
                            .mapToObj(
                                    i -> new Slot(first + i, number, now, usableFrom.apply(now), expiresAt.apply(now)))
                            .toList()));
            turn(null);
            line(LedgerKind.GRANT, new Cause.OfGrant(number), full.grant(), null);
        }
    }

    private Optional<Given> owed() {
        return progress() >= 0
                ? Optional.empty()
                : grants.stream().filter(Given::untouched).reduce((earlier, later) -> later);
    }

    /** Who is in a cycle stays in it; the first one in begins it under today's rule. */
    private void turn(@Nullable CreditRule open) {
        cycle = progress() <= 0 ? null : Objects.requireNonNullElse(open, rule);
    }

    public Slot slot(long number) {
        return slots().filter(slot -> slot.number == number).findFirst().orElseThrow();
    }

    private void line(LedgerKind kind, Cause cause, int amount, @Nullable Long credit) {
        times.add(now);
        lines.add(new Line(
                kind,
                cause,
                amount,
                credit,
                progress(),
                threshold(),
                in(CreditState.AVAILABLE).count()));
    }
}
