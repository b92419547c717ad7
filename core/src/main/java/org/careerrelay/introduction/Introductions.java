package org.careerrelay.introduction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.credit.Bookkeeping;
import org.careerrelay.credit.Credits;
import org.careerrelay.credit.Expiry;
import org.careerrelay.credit.Ledger;
import org.careerrelay.credit.LedgerTerms;
import org.careerrelay.credit.Posting;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/**
 * Introductions at the company: a credit is reserved with the request, consumed when both sides say the person joined, released otherwise,
 * and resolved exactly once (A22, A23, INV-8). Thread-safe.
 */
public final class Introductions {

    private static final int MOST = 10_000;

    private final Engine engine;
    private final Bookkeeping books;
    private final Expiry expiry;

    /**
     * Serves companies.
     *
     * @param engine what it works with
     */
    public Introductions(Engine engine) {
        this.engine = engine;
        this.books = new Bookkeeping(engine);
        this.expiry = new Expiry(engine);
    }

    /**
     * Requests an introduction on a published credit.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @param order what is asked for
     * @return what became of it
     * @throws InvalidInputException when the order is incomplete or there is no such programme
     */
    public RequestResult request(String company, String agency, JobOrder order) {
        engine.inputs().check(order);
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            TenantId tenant = unit.tenants()
                    .find(TenantKind.COMPANY, company)
                    .orElseThrow(Introductions::noProgramme)
                    .id();
            Contract contract =
                    CompanySettings.read(unit, tenant, now).withAgency(agency).orElseThrow(Introductions::noProgramme);
            // The balance is locked before the request key is looked up: two requests of one key come one after the
            // other.
            CreditBalance balance = unit.credits().lock(tenant, contract.number());
            Optional<Introduction> earlier = unit.introductions().byRequestKey(tenant, agency, order.requestKey());
            if (earlier.isPresent()) {
                return earlier.get().order().equals(order)
                        ? new RequestResult.Requested(earlier.get(), true)
                        : new RequestResult.Conflict();
            }
            return reserve(unit, tenant, contract, balance, order, now);
        });
    }

    private RequestResult reserve(
            UnitOfWork unit, TenantId tenant, Contract contract, CreditBalance balance, JobOrder order, Instant now) {
        if (contract.programme().isTrial()) {
            return new RequestResult.Trial();
        }
        if (!contract.redeemable(now)) {
            return new RequestResult.NothingToRedeem();
        }
        if (!contract.licensed(now)) {
            return new RequestResult.NoLicence();
        }
        CreditBalance settled = expiry.write(unit, tenant, contract, balance, now);
        List<Credit> free =
                unit.credits().usable(tenant, contract.number(), Credits.grantedBefore(contract, now), now, 1);
        if (free.isEmpty()) {
            return new RequestResult.NothingToRedeem();
        }
        Introduction introduction = new Introduction(
                engine.ids().next(tenant, now),
                contract.programme().agency(),
                contract.number(),
                order,
                IntroductionState.REQUESTED,
                free.get(0).number(),
                null,
                now,
                now);
        unit.introductions().insert(tenant, introduction);
        LedgerTerms terms = LedgerTerms.of(contract, now);
        books.write(unit, tenant, contract, Ledger.reserve(settled, free.get(0), introduction.id(), terms), now);
        announce(unit, tenant, introduction, now);
        return new RequestResult.Requested(introduction, false);
    }

    /**
     * Moves an introduction.
     *
     * @param tenant the company
     * @param agency key of the agency
     * @param id the introduction
     * @param by who moves it
     * @param wanted where to; a joining that the other side had reported before becomes JOINED
     * @return what became of it
     */
    public StepResult move(TenantId tenant, String agency, OpaqueId id, Party by, IntroductionState wanted) {
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            Optional<Contract> contract = unit.tenants()
                    .find(tenant)
                    .filter(t -> t.kind() == TenantKind.COMPANY)
                    .flatMap(t -> CompanySettings.read(unit, tenant, now).withAgency(agency));
            if (contract.isEmpty()) {
                return new StepResult.Unknown();
            }
            CreditBalance balance = unit.credits().lock(tenant, contract.get().number());
            return unit.introductions()
                    .lock(tenant, agency, id)
                    .map(introduction -> {
                        StepResult result = Steps.next(introduction, by, wanted, now);
                        if (result instanceof StepResult.Moved moved
                                && !moved.introduction().equals(introduction)) {
                            apply(unit, tenant, contract.get(), balance, moved.introduction(), by, now);
                        }
                        return result;
                    })
                    .orElseGet(StepResult.Unknown::new);
        });
    }

    private void apply(
            UnitOfWork unit,
            TenantId tenant,
            Contract contract,
            CreditBalance balance,
            Introduction moved,
            Party by,
            Instant now) {
        unit.introductions().update(tenant, moved);
        if (moved.state() == IntroductionState.JOINED || moved.state() == IntroductionState.DECLINED) {
            Credit credit = unit.credits()
                    .findCredits(tenant, contract.number(), List.of(moved.credit()))
                    .get(0);
            LedgerTerms terms = LedgerTerms.of(contract, now);
            Posting posting = moved.state() == IntroductionState.JOINED
                    ? Ledger.consume(balance, credit, moved.id(), terms)
                    : Ledger.release(
                            balance,
                            unit.credits().inState(tenant, contract.number(), CreditState.AVAILABLE),
                            credit,
                            moved.id(),
                            terms);
            books.write(unit, tenant, contract, posting, now);
        }
        unit.events()
                .append(
                        tenant,
                        List.of(engine.event(
                                tenant,
                                now,
                                EventType.INTRODUCTION_CHANGED,
                                moved.id(),
                                Map.of("state", moved.state().name(), "by", by.name()))));
        if (by == Party.COMPANY) {
            announce(unit, tenant, moved, now);
        }
    }

    private void announce(UnitOfWork unit, TenantId tenant, Introduction introduction, Instant now) {
        unit.outbox()
                .add(List.of(new OutboxRow(
                        tenant,
                        engine.ids().next(tenant, now),
                        OutboxKind.INTRODUCTION_TO_AGENCY,
                        introduction.partner(),
                        introduction.id(),
                        introduction.state().name(),
                        0,
                        now)));
    }

    /**
     * The introductions of a company.
     *
     * @param company key of the company
     * @return in the order in which they were requested
     */
    public List<Introduction> list(String company) {
        return engine.storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.COMPANY, company)
                        .map(tenant -> unit.introductions().list(tenant.id(), MOST))
                        .orElseGet(ArrayList::new));
    }

    /**
     * Moves one of a company's own introductions.
     *
     * @param company key of the company
     * @param id the introduction
     * @param wanted where to
     * @return what became of it
     */
    public StepResult moveByCompany(String company, OpaqueId id, IntroductionState wanted) {
        Optional<Introduction> found = engine.storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.COMPANY, company)
                        .filter(tenant -> tenant.id().equals(id.tenant()))
                        .flatMap(tenant -> unit.introductions().find(tenant.id(), List.of(id)).stream()
                                .findFirst()));
        return found.map(introduction -> move(id.tenant(), introduction.partner(), id, Party.COMPANY, wanted))
                .orElseGet(StepResult.Unknown::new);
    }

    private static InvalidInputException noProgramme() {
        return new InvalidInputException(List.of(Violations.of("agency", "programme.missing")));
    }
}
