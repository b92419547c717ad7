package org.careerrelay.credit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
final class LedgerModel {

    /** One line, as an accountant would write it. */
    record Line(
            LedgerKind kind,
            Cause cause,
            int amount,
            @Nullable Long credit,
            long progress,
            int threshold,
            long available) {}

    /** One credit. */
    static final class Slot {
        final long number;
        final long grant;
        final Instant grantedAt;
        final Instant usableFrom;
        final @Nullable Instant expiresAt;
        CreditState state = CreditState.AVAILABLE;

        @Nullable
        OpaqueId holder;

        Slot(long number, long grant, Instant grantedAt, Instant usableFrom, @Nullable Instant expiresAt) {
            this.number = number;
            this.grant = grant;
            this.grantedAt = grantedAt;
            this.usableFrom = usableFrom;
            this.expiresAt = expiresAt;
        }

        boolean lapsed(Instant now) {
            return expiresAt != null && expiresAt.compareTo(now) <= 0;
        }
    }

    /** What one full cycle gave. */
    record Given(long number, CreditRule rule, List<Slot> slots) {

        boolean takenBack() {
            return slots.stream().allMatch(slot -> slot.state == CreditState.REVOKED);
        }

        boolean untouched() {
            return slots.stream().allMatch(slot -> slot.state == CreditState.AVAILABLE);
        }
    }

    CreditRule rule;
    Duration hold = Duration.ZERO;

    @Nullable
    Duration life;

    Instant now;

    long people;
    final List<Given> grants = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    private @Nullable CreditRule cycle;

    LedgerModel(CreditRule rule, Instant now) {
        this.rule = rule;
        this.now = now;
    }

    Stream<Slot> slots() {
        return grants.stream().flatMap(grant -> grant.slots().stream());
    }

    Stream<Slot> in(CreditState state) {
        return slots().filter(slot -> slot.state == state);
    }

    List<Slot> usable() {
        return in(CreditState.AVAILABLE)
                .filter(slot -> !now.isBefore(slot.usableFrom) && !slot.lapsed(now))
                .toList();
    }

    List<Slot> lapsed() {
        return in(CreditState.AVAILABLE).filter(slot -> slot.lapsed(now)).toList();
    }

    /** INV-1: who counts, less what the grants that stand have cost. */
    long progress() {
        return people
                - grants.stream()
                        .filter(Predicate.not(Given::takenBack))
                        .mapToLong(grant -> grant.rule().threshold())
                        .sum();
    }

    /** What the open cycle needs; nobody is in it, nothing is open. */
    int threshold() {
        return cycle == null ? 0 : cycle.threshold();
    }

    int cycleGrant() {
        return cycle == null ? 0 : cycle.grant();
    }

    void people(LedgerKind kind, Cause cause, int amount, int more) {
        people += more;
        turn(cycle);
        line(kind, cause, amount, null);
        settle();
    }

    void move(LedgerKind kind, Cause cause, long number, CreditState to, @Nullable OpaqueId holder) {
        Slot slot = slot(number);
        slot.state = to;
        slot.holder = holder;
        line(kind, cause, 1, number);
    }

    void runOut() {
        lapsed().forEach(slot ->
                move(LedgerKind.EXPIRE, new Cause.OfCredit(slot.number), slot.number, CreditState.EXPIRED, null));
    }

    /** What is owed is taken from the latest grant that nobody uses; then whoever is left over fills cycles. */
    void settle() {
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
                            .mapToObj(i -> new Slot(
                                    first + i, number, now, now.plus(hold), life == null ? null : now.plus(life)))
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

    Slot slot(long number) {
        return slots().filter(slot -> slot.number == number).findFirst().orElseThrow();
    }

    private void line(LedgerKind kind, Cause cause, int amount, @Nullable Long credit) {
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
