package org.careerrelay.pickup;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.pickup.CodeOutcome;
import org.careerrelay.model.pickup.PickedUp;
import org.careerrelay.model.pickup.Pickup;
import org.careerrelay.model.pickup.PickupOutcome;
import org.careerrelay.model.pickup.PickupPlace;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.pickup.PickupTokens.Kind;
import org.careerrelay.pickup.PickupTokens.Opened;
import org.careerrelay.spi.keys.Keys;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * An agency without an installation comes for what waits (decision 44): a link that shows nobody, a code to its registered address, and what waits at
 * the moment at which the code is typed. Thread-safe.
 */
public final class Pickups {

    /** How long a code can be used. */
    static final Duration CODE = Duration.ofMinutes(10);

    private static final Duration SESSION = Duration.ofMinutes(30);
    private static final Duration BETWEEN_CODES = Duration.ofMinutes(1);
    private static final Duration LOCKED = Duration.ofHours(24);
    private static final int TRIES = 10;

    private final Engine engine;
    private final PickupTokens tokens;
    private final HandingOut handingOut;

    /**
     * Serves agencies that come.
     *
     * @param engine what it works with
     * @param keys of links and codes
     * @param handingOut lets what waits leave
     */
    public Pickups(Engine engine, Keys keys, HandingOut handingOut) {
        this.engine = engine;
        this.tokens = new PickupTokens(keys);
        this.handingOut = handingOut;
    }

    /**
     * What a link shows. A pure read.
     *
     * @param link the link's token
     * @return the two parties; empty for whatever opens nothing
     */
    public Optional<PickupPlace> look(RawToken link) {
        return counter(Kind.LINK, link).map(Counter::place);
    }

    /**
     * Sends a code to the registered address.
     *
     * @param link the link's token
     * @return what became of it
     */
    public CodeOutcome sendCode(RawToken link) {
        Optional<Opened> opened = tokens.verify(Kind.LINK, link, engine.now());
        return opened.isEmpty()
                ? new CodeOutcome.InvalidLink()
                : engine.storage().transact(unit -> sendCode(unit, opened.get(), engine.now()));
    }

    private CodeOutcome sendCode(UnitOfWork unit, Opened opened, Instant now) {
        if (Counter.of(unit, opened.tenant(), opened.programme(), now).isEmpty()) {
            return new CodeOutcome.InvalidLink();
        }
        TenantId tenant = opened.tenant();
        Pickup before = locked(unit, opened);
        if (before.isLocked(now)) {
            return new CodeOutcome.Locked(Objects.requireNonNull(before.lockedUntil()));
        }
        Instant last = before.codeUntil();
        if (last != null && now.isBefore(last.minus(CODE).plus(BETWEEN_CODES))) {
            return new CodeOutcome.TooSoon();
        }
        Pickup tried = tried(before, now);
        if (tried.lockedUntil() != null) {
            unit.pickups().put(tenant, tried);
            return new CodeOutcome.Locked(tried.lockedUntil());
        }
        Instant until = now.plus(CODE);
        unit.pickups().put(tenant, tried.code(tokens.version(), until));
        unit.outbox().add(List.of(PickupMails.row(engine, tenant, OutboxKind.PICKUP_CODE, opened.programme(), now)));
        return new CodeOutcome.OnItsWay(until);
    }

    /**
     * Takes a typed code. With the right one, what waits leaves: the gate is asked for each person, and the record written, now and not before.
     *
     * @param link the link's token
     * @param typed what was typed
     * @return what became of it
     */
    public PickupOutcome open(RawToken link, String typed) {
        Instant now = engine.now();
        Optional<Opened> opened = tokens.verify(Kind.LINK, link, now);
        Optional<Counter> counter = counter(Kind.LINK, link);
        if (opened.isEmpty() || counter.isEmpty()) {
            return new PickupOutcome.InvalidLink();
        }
        Optional<PickupOutcome> refused =
                engine.storage().transact(unit -> check(unit, counter.get(), opened.get(), typed, now));
        return refused.orElseGet(() -> {
            handingOut.release(counter.get());
            RawToken session = tokens.issue(
                    Kind.SESSION, opened.get().tenant(), opened.get().programme(), now.plus(SESSION));
            return new PickupOutcome.Opened(session, handingOut.page(counter.get()));
        });
    }

    /** Empty where the code is right: it is used up with that. */
    private Optional<PickupOutcome> check(UnitOfWork unit, Counter counter, Opened opened, String typed, Instant now) {
        TenantId tenant = opened.tenant();
        Pickup before = locked(unit, opened);
        if (before.isLocked(now)) {
            return Optional.of(new PickupOutcome.Locked(Objects.requireNonNull(before.lockedUntil())));
        }
        Instant until = before.codeUntil();
        boolean right = until != null
                && now.isBefore(until)
                && tokens.code(tenant, opened.programme(), before.keyVersion(), until, counter.address())
                        .filter(code -> PickupTokens.isSame(code, typed))
                        .isPresent();
        Pickup after = right ? Pickup.none(opened.programme()) : tried(before, now);
        unit.pickups().put(tenant, after);
        engine.happened(
                unit,
                tenant,
                now,
                right ? EventType.PICKUP_OPENED : EventType.PICKUP_CODE_FAILED,
                engine.ids().next(tenant, now),
                Map.of("agency", counter.agency().key()));
        if (right) {
            return Optional.empty();
        }
        return Optional.of(
                after.lockedUntil() == null
                        ? new PickupOutcome.WrongCode(TRIES - after.tries())
                        : new PickupOutcome.Locked(after.lockedUntil()));
    }

    private Pickup locked(UnitOfWork unit, Opened opened) {
        return unit.pickups()
                .lock(opened.tenant(), opened.programme())
                .orElseGet(() -> Pickup.none(opened.programme()));
    }

    private static Pickup tried(Pickup before, Instant now) {
        int tries = before.tries() + 1;
        return tries < TRIES ? before.tried(tries, null) : before.tried(0, now.plus(LOCKED));
    }

    /**
     * What is shown, once more. Nobody new is handed over by it.
     *
     * @param session what came with the right code
     * @return what waits for the agency's word; empty when the session is over
     */
    public Optional<PickedUp> again(RawToken session) {
        return counter(Kind.SESSION, session).map(handingOut::page);
    }

    /**
     * Those of some references that this session may answer: of its own company and programme, and handed over. A reference of anybody else opens
     * nothing, also where the agency goes by the same key there.
     *
     * @param session what came with the right code
     * @param referrals the references
     * @return those that may be answered; none when the session is over
     */
    public Set<OpaqueId> answerable(RawToken session, Collection<OpaqueId> referrals) {
        return counter(Kind.SESSION, session)
                .map(counter -> {
                    List<OpaqueId> own = referrals.stream()
                            .filter(id -> id.tenant().equals(counter.tenant()))
                            .toList();
                    return engine.storage().transact(unit -> unit.referrals().find(counter.tenant(), own)).stream()
                            .filter(referral ->
                                    referral.programme() == counter.contract().number()
                                            && referral.state() != ReferralState.CONSENTED)
                            .map(Referral::id)
                            .collect(Collectors.toUnmodifiableSet());
                })
                .orElse(Set.of());
    }

    /**
     * Whose session it is.
     *
     * @param session what came with the right code
     * @return key of the agency; empty when the session is over
     */
    public Optional<String> agency(RawToken session) {
        return counter(Kind.SESSION, session).map(counter -> counter.agency().key());
    }

    /**
     * A word of a person that this session may confirm.
     *
     * @param session what came with the right code
     * @param instruction its id
     * @return the word, whose new values count as taken with this; empty when it is none of this agency's, or is confirmed already
     */
    public Optional<PickedUp.Word> confirming(RawToken session, OpaqueId instruction) {
        return counter(Kind.SESSION, session).flatMap(counter -> handingOut.confirming(counter, instruction));
    }

    private Optional<Counter> counter(Kind kind, RawToken token) {
        return tokens.verify(kind, token, engine.now())
                .flatMap(opened -> engine.storage()
                        .transact(unit -> Counter.of(unit, opened.tenant(), opened.programme(), engine.now())));
    }
}
