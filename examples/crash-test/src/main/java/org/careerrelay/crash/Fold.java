package org.careerrelay.crash;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.programme.CreditRule;
import org.jspecify.annotations.Nullable;

/**
 * A ledger read as an accountant reads it: entry by entry, with nothing but the entries and the rule of the contract. Written without a look
 * at the engine's own rules.
 */
final class Fold {

    private final CreditRule rule;
    private final Verdict.Trial trial;
    private final Map<Long, Held> credits = new HashMap<>();
    private final Set<String> causes = new HashSet<>();
    private long entries;
    private long net;
    private long progress;
    private long grants;
    private long revokedGrants;
    private long granted;
    private long revoked;
    private long reserved;
    private long consumed;
    private long expired;

    /** Where a credit is. */
    private record Held(
            long grant, CreditState state, @Nullable OpaqueId by) {}

    Fold(CreditRule rule, Verdict.Trial trial) {
        this.rule = rule;
        this.trial = trial;
    }

    void read(LedgerEntry entry) {
        entries++;
        trial.that(entry.sequence() == entries, "entry %d has the number %d", entries, entry.sequence());
        trial.that(
                causes.add(entry.kind() + " " + entry.cause()),
                "entry %d: a second %s of %s",
                entry.sequence(),
                entry.kind(),
                entry.cause());
        trial.that(
                progress < rule.threshold() || entry.kind() == LedgerKind.GRANT,
                "entry %d is a %s though a grant is due",
                entry.sequence(),
                entry.kind());
        Long credit = entry.credit();
        if (credit == null) {
            people(entry);
        } else {
            credit(entry, credit);
        }
        trial.that(
                entry.progress() == progress && entry.available() == available(),
                "entry %d says %d people and %d available, the entries make it %d and %d",
                entry.sequence(),
                entry.progress(),
                entry.available(),
                progress,
                available());
        trial.that(
                entry.threshold() == (progress > 0 ? rule.threshold() : 0),
                "entry %d says threshold %d at progress %d",
                entry.sequence(),
                entry.threshold(),
                progress);
        trial.that(
                available() >= 0 && reserved >= 0 && consumed >= 0,
                "entry %d: less than nothing is available, reserved or consumed",
                entry.sequence());
    }

    private void people(LedgerEntry entry) {
        switch (entry.kind()) {
            case OPENING, COUNT, ADJUST -> count(entry.amount());
            case UNCOUNT -> count(-entry.amount());
            case GRANT -> grant(entry);
            case REVOKE -> revoke(entry);
            case RESERVE, RELEASE, CONSUME, EXPIRE ->
                trial.that(false, "entry %d is a %s of no credit", entry.sequence(), entry.kind());
        }
    }

    private void count(int people) {
        net += people;
        progress += people;
    }

    private void grant(LedgerEntry entry) {
        trial.that(progress >= rule.threshold(), "entry %d grants at %d people", entry.sequence(), progress);
        trial.that(entry.amount() == rule.grant(), "entry %d grants %d credits", entry.sequence(), entry.amount());
        grants++;
        trial.that(
                entry.cause().equals(new Cause.OfGrant(grants)),
                "entry %d is the grant %d, not %s",
                entry.sequence(),
                grants,
                entry.cause());
        progress -= rule.threshold();
        for (int i = 0; i < entry.amount(); i++) {
            granted++;
            credits.put(granted, new Held(grants, CreditState.AVAILABLE, null));
        }
    }

    private void revoke(LedgerEntry entry) {
        long grant = entry.cause() instanceof Cause.OfGrant of ? of.number() : 0;
        trial.that(progress < 0, "entry %d takes a grant back at %d people", entry.sequence(), progress);
        long unused = credits.values().stream()
                .filter(held -> held.grant() == grant && held.state() == CreditState.AVAILABLE)
                .count();
        trial.that(
                unused == rule.grant() && entry.amount() == rule.grant(),
                "entry %d takes back %d credits of grant %d, of which %d are unused",
                entry.sequence(),
                entry.amount(),
                grant,
                unused);
        credits.replaceAll((number, held) -> held.grant() == grant ? new Held(grant, CreditState.REVOKED, null) : held);
        revokedGrants++;
        revoked += entry.amount();
        progress += rule.threshold();
    }

    private void credit(LedgerEntry entry, long number) {
        OpaqueId by = entry.cause() instanceof Cause.OfIntroduction of ? of.id() : null;
        switch (entry.kind()) {
            case RESERVE -> {
                hand(entry, number, CreditState.AVAILABLE, null, CreditState.RESERVED, by);
                reserved++;
            }
            case RELEASE -> {
                hand(entry, number, CreditState.RESERVED, by, CreditState.AVAILABLE, null);
                reserved--;
            }
            case CONSUME -> {
                hand(entry, number, CreditState.RESERVED, by, CreditState.CONSUMED, by);
                reserved--;
                consumed++;
            }
            case ADJUST -> {
                hand(entry, number, CreditState.CONSUMED, by, CreditState.AVAILABLE, null);
                consumed--;
            }
            case EXPIRE -> {
                hand(entry, number, CreditState.AVAILABLE, null, CreditState.EXPIRED, null);
                expired++;
            }
            case OPENING, COUNT, UNCOUNT, GRANT, REVOKE ->
                trial.that(false, "entry %d is a %s of one credit", entry.sequence(), entry.kind());
        }
    }

    /** A credit goes from hand to hand: never out of two at once. */
    private void hand(
            LedgerEntry entry,
            long number,
            CreditState from,
            @Nullable OpaqueId fromWhom,
            CreditState to,
            @Nullable OpaqueId toWhom) {
        Held held = credits.get(number);
        trial.that(
                held != null && held.state() == from && Objects.equals(held.by(), fromWhom),
                "entry %d: %s of credit %d, which is %s",
                entry.sequence(),
                entry.kind(),
                number,
                held == null ? "not there" : held);
        if (held != null) {
            credits.put(number, new Held(held.grant(), to, toWhom));
        }
    }

    long entries() {
        return entries;
    }

    /** OPENING + COUNT - UNCOUNT + ADJUST. */
    long net() {
        return net;
    }

    long progress() {
        return progress;
    }

    /** How many times people earned, less what was taken back. */
    long standingGrants() {
        return grants - revokedGrants;
    }

    long grants() {
        return grants;
    }

    long granted() {
        return granted;
    }

    long revoked() {
        return revoked;
    }

    long reserved() {
        return reserved;
    }

    long consumed() {
        return consumed;
    }

    long expired() {
        return expired;
    }

    long available() {
        return granted - revoked - reserved - consumed - expired;
    }

    /** In how many grants a credit is in use or ran out. */
    long usedGrants() {
        return credits.values().stream()
                .filter(held -> held.state() != CreditState.AVAILABLE && held.state() != CreditState.REVOKED)
                .map(Held::grant)
                .distinct()
                .count();
    }

    /** Whether a credit is where the entries leave it. */
    boolean isAt(long number, CreditState state, @Nullable OpaqueId by) {
        Held held = credits.get(number);
        return held != null && held.state() == state && Objects.equals(held.by(), by);
    }
}
