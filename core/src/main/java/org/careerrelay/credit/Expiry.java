package org.careerrelay.credit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.engine.Apart;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.LedgerKey;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Writes down which credits have run out. Reading never waits for it: a credit whose time is over is not usable, written down or not (CMP-12).
 * Thread-safe.
 */
public final class Expiry {

    private static final int LEDGERS = 100_000;
    private static final Duration FARTHEST_NOTICE = Duration.ofDays(367);

    private final Engine engine;
    private final Bookkeeping books;

    /**
     * Lets credits run out.
     *
     * @param engine what it works with
     */
    public Expiry(Engine engine) {
        this.engine = engine;
        this.books = new Bookkeeping(engine);
    }

    /** Goes through all ledgers with credits whose time is over; each in a transaction of its own. */
    public void run() {
        Set<LedgerKey> ledgers =
                engine.storage().transact(unit -> unit.credits().lapsing(engine.now(), LEDGERS));
        Apart.each("expiry", ledgers, this::run);
    }

    private void run(LedgerKey ledger) {
        engine.storage().transact(unit -> {
            Instant now = engine.now();
            return CompanySettings.read(unit, ledger.tenant(), now)
                    .ofNumber(ledger.programme())
                    .map(contract -> write(
                            unit,
                            ledger.tenant(),
                            contract,
                            unit.credits().lock(ledger.tenant(), ledger.programme()),
                            now));
        });
    }

    /** Tells of the credits that will run out soon, each once (A26). */
    public void tell() {
        Instant farthest = engine.now().plus(FARTHEST_NOTICE);
        Set<LedgerKey> ledgers =
                engine.storage().transact(unit -> unit.credits().lapsing(farthest, LEDGERS));
        Apart.each("expiry-notice", ledgers, this::tell);
    }

    private void tell(LedgerKey ledger) {
        engine.storage().transact(unit -> {
            Instant now = engine.now();
            CompanySettings.read(unit, ledger.tenant(), now)
                    .ofNumber(ledger.programme())
                    .ifPresent(contract -> tell(unit, ledger.tenant(), contract, now));
            return true;
        });
    }

    private void tell(UnitOfWork unit, TenantId tenant, Contract contract, Instant now) {
        int days = contract.programme().policies().credits().noticeDays();
        Instant before = contract.midnight(contract.day(now).plusDays(days + 1L));
        List<RelayEvent> events = unit.credits().tellEnding(tenant, contract.number(), before).stream()
                .map(credit -> engine.event(
                        tenant,
                        now,
                        EventType.CREDIT_EXPIRES_SOON,
                        engine.ids().next(tenant, now),
                        Map.of(
                                "agency", contract.programme().agency(),
                                "credit", Long.toString(credit.number()),
                                "expiresAt", String.valueOf(credit.expiresAt()))))
                .toList();
        if (!events.isEmpty()) {
            unit.events().append(tenant, events);
        }
    }

    /**
     * Lets the credits of one ledger run out.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param contract the programme
     * @param balance its balance, locked
     * @param now the time
     * @return the balance afterwards
     */
    public CreditBalance write(
            UnitOfWork unit, TenantId tenant, Contract contract, CreditBalance balance, Instant now) {
        List<Credit> lapsed = unit.credits().lapsed(tenant, contract.number(), now);
        if (lapsed.isEmpty()) {
            return balance;
        }
        Posting posting = Ledger.expire(balance, lapsed, LedgerTerms.of(contract, now));
        books.write(unit, tenant, contract, posting, now);
        return posting.after();
    }
}
