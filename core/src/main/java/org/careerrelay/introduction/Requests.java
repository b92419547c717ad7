package org.careerrelay.introduction;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.credit.Bookkeeping;
import org.careerrelay.credit.Credits;
import org.careerrelay.credit.Expiry;
import org.careerrelay.credit.Ledger;
import org.careerrelay.credit.LedgerTerms;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.IntroductionStatus;
import org.careerrelay.model.introduction.IntroductionTerms;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.programme.CreditPolicy;
import org.careerrelay.spi.introduction.CreditScope;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/** Requests for introductions on a credit (A22): the credit that ends first is reserved, once per request key (A21). Thread-safe. */
public final class Requests {

    private static final Set<IntroductionState> HIRED = EnumSet.of(
            IntroductionState.ACCEPTED,
            IntroductionState.JOINING_REPORTED,
            IntroductionState.JOINED,
            IntroductionState.LEFT_EARLY);

    private final Engine engine;
    private final CreditScope scope;
    private final Bookkeeping books;
    private final Expiry expiry;
    private final Deadlines deadlines;
    private final Changes changes;

    /**
     * Takes requests.
     *
     * @param engine what it works with
     * @param scope what credits are for
     */
    public Requests(Engine engine, CreditScope scope) {
        this.engine = engine;
        this.scope = scope;
        this.books = new Bookkeeping(engine);
        this.expiry = new Expiry(engine);
        this.deadlines = new Deadlines(engine);
        this.changes = new Changes(engine);
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
            TenantId tenant = unit.tenants()
                    .find(TenantKind.COMPANY, company)
                    .map(Tenant::id)
                    .orElseThrow(Requests::noProgramme);
            return once(unit, new Request(tenant, company, agency, order, null));
        });
    }

    /**
     * Requests another credit for another hire from one request.
     *
     * @param company key of the company
     * @param first the introduction that led to the first hire
     * @param requestKey the company's key of this request
     * @return what became of it
     * @throws InvalidInputException when the key is none
     */
    public RequestResult another(String company, OpaqueId first, String requestKey) {
        return engine.storage().transact(unit -> {
            Optional<Introduction> found = unit.tenants()
                    .find(TenantKind.COMPANY, company)
                    .map(Tenant::id)
                    .filter(first.tenant()::equals)
                    .flatMap(tenant -> unit.introductions().find(tenant, List.of(first)).stream()
                            .findFirst())
                    .map(introduction -> Steps.due(introduction, engine.now()));
            if (found.isEmpty() || !HIRED.contains(found.get().state())) {
                return new RequestResult.NoFirstHire();
            }
            JobOrder order = found.get().order().requestKey(requestKey);
            engine.inputs().check(order);
            RequestResult result =
                    once(unit, new Request(first.tenant(), company, found.get().partner(), order, first));
            return result instanceof RequestResult.NothingToRedeem ? new RequestResult.OrdinaryFee() : result;
        });
    }

    private RequestResult once(UnitOfWork unit, Request request) {
        Instant now = engine.now();
        Contract contract = CompanySettings.read(unit, request.tenant(), now)
                .withAgency(request.agency())
                .orElseThrow(Requests::noProgramme);
        // The balance is locked before the request key is looked up: two requests of one key come one after the other.
        unit.credits().lock(request.tenant(), contract.number());
        Optional<Introduction> earlier = unit.introductions()
                .byRequestKey(
                        request.tenant(), request.agency(), request.order().requestKey());
        if (earlier.isPresent()) {
            return request.isSameAs(earlier.get())
                    ? new RequestResult.Requested(Steps.due(earlier.get(), now), true)
                    : new RequestResult.Conflict();
        }
        return refusal(request, contract, now).orElseGet(() -> reserve(unit, request, contract, now));
    }

    private Optional<RequestResult> refusal(Request request, Contract contract, Instant now) {
        if (contract.programme().isTrial()) {
            return Optional.of(new RequestResult.Trial());
        }
        if (!contract.redeemable(now)) {
            return Optional.of(new RequestResult.Ended());
        }
        if (!contract.licensed(now)) {
            return Optional.of(new RequestResult.NoLicence());
        }
        return scope.covers(request.company(), request.agency(), request.order())
                ? Optional.empty()
                : Optional.of(new RequestResult.OutOfScope());
    }

    private RequestResult reserve(UnitOfWork unit, Request request, Contract contract, Instant now) {
        TenantId tenant = request.tenant();
        // Only what is due in this programme: its ledger is locked, and others must not be locked after it.
        deadlines.settle(unit, tenant, other -> other.number() == contract.number(), now);
        CreditBalance locked = unit.credits().lock(tenant, contract.number());
        CreditBalance balance = expiry.write(unit, tenant, contract, locked, now);
        Optional<RequestResult> capped = capped(unit, tenant, contract, balance, now);
        if (capped.isPresent()) {
            return capped.get();
        }
        List<Credit> free =
                unit.credits().usable(tenant, contract.number(), Credits.grantedBefore(contract, now), now, 1);
        if (free.isEmpty()) {
            return new RequestResult.NothingToRedeem();
        }
        Introduction introduction = introduction(request, contract, free.get(0), now);
        unit.introductions().insert(tenant, introduction);
        LedgerTerms terms = LedgerTerms.of(contract, now);
        books.write(unit, tenant, contract, Ledger.reserve(balance, free.get(0), introduction.id(), terms), now);
        changes.announce(unit, tenant, introduction, now);
        return new RequestResult.Requested(introduction, false);
    }

    private static Optional<RequestResult> capped(
            UnitOfWork unit, TenantId tenant, Contract contract, CreditBalance balance, Instant now) {
        CreditPolicy policy = contract.programme().policies().credits();
        Integer open = policy.openAtOnce();
        if (open != null && balance.reserved() >= open) {
            return Optional.of(new RequestResult.CapReached(RequestResult.Cap.OPEN_AT_ONCE, open));
        }
        Integer yearly = policy.perYear();
        if (yearly != null
                && unit.introductions()
                                .requestedSince(
                                        tenant,
                                        contract.number(),
                                        contract.midnight(contract.day(now)
                                                .minusMonths(12)
                                                .plusDays(1)))
                        >= yearly) {
            return Optional.of(new RequestResult.CapReached(RequestResult.Cap.PER_YEAR, yearly));
        }
        return Optional.empty();
    }

    private Introduction introduction(Request request, Contract contract, Credit credit, Instant now) {
        IntroductionTerms terms = new IntroductionTerms(
                contract.programme().policies().introductions(),
                contract.programme().zone());
        return new Introduction(
                engine.ids().next(request.tenant(), now),
                request.agency(),
                contract.number(),
                request.order(),
                terms,
                credit.number(),
                request.follows(),
                now,
                IntroductionStatus.requested(
                        terms.after(contract.day(now), terms.policy().idleDays()), now));
    }

    private static InvalidInputException noProgramme() {
        return new InvalidInputException(List.of(Violations.of("agency", "programme.missing")));
    }

    /** What is asked for, by whom and of whom. */
    private record Request(
            TenantId tenant,
            String company,
            String agency,
            JobOrder order,
            @Nullable OpaqueId follows) {

        boolean isSameAs(Introduction earlier) {
            return earlier.order().equals(order)
                    && (follows == null ? earlier.follows() == null : follows.equals(earlier.follows()));
        }
    }
}
