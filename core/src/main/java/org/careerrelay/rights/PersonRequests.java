package org.careerrelay.rights;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.engine.Engine;
import org.careerrelay.erasure.Erasing;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.provision.ProvisionExtract;
import org.careerrelay.model.rights.ClosingReason;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.RefusalReason;
import org.careerrelay.model.rights.RequestAnswer;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.provision.Extracts;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Requests of people at a company: taken, identified, carried out, answered. Whatever is to be done elsewhere too is told as partial until
 * everybody has done it (CMP-17). Whoever calls has asked whether somebody may, and writes it down. Thread-safe.
 */
public final class PersonRequests {

    private final Engine engine;
    private final RequestLog log;
    private final CarryingOut carryingOut;
    private final Disclosing disclosing;
    private final Extracts extracts;

    /**
     * Serves people.
     *
     * @param engine what it works with
     * @param erasing erases
     */
    public PersonRequests(Engine engine, Erasing erasing) {
        this.engine = engine;
        this.log = new RequestLog(engine);
        this.carryingOut = new CarryingOut(engine, log, erasing);
        this.disclosing = new Disclosing(engine);
        this.extracts = new Extracts(engine);
    }

    /**
     * Takes a request down.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param person the person's pseudonym
     * @param kind what is asked for
     * @param proof how it was made sure that it is the person's own, or null where that is still to be done
     * @param by who takes it down
     * @return the request
     */
    public RightsRequest receive(
            UnitOfWork unit,
            TenantId tenant,
            OpaqueId person,
            RequestKind kind,
            @Nullable IdentityProof proof,
            String by) {
        Instant now = engine.now();
        RightsRequest received = new RightsRequest(
                engine.ids().next(tenant, now),
                kind,
                person,
                RequestState.RECEIVED,
                now,
                engine.jurisdiction(unit, tenant, now).due(kind.deadline(), now),
                null,
                by,
                null,
                null,
                Set.of(),
                null,
                now,
                null);
        RightsRequest request = proof == null ? received : received.identified(proof);
        log.add(unit, tenant, request);
        return request;
    }

    /**
     * Notes how it was made sure that a request is the person's own.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param id the request
     * @param proof how
     * @return the request; empty where there is none that waits for it
     */
    public Optional<RightsRequest> identify(UnitOfWork unit, TenantId tenant, OpaqueId id, IdentityProof proof) {
        return RequestLog.find(unit, tenant, id)
                .filter(request -> request.state().next().contains(RequestState.IDENTIFIED))
                .flatMap(request -> log.move(unit, tenant, request, request.identified(proof)));
    }

    /**
     * Refuses a request.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param id the request
     * @param reason why, which the person is told
     * @param by who refuses
     * @return the request; empty where there is none that can still be refused
     */
    public Optional<RightsRequest> refuse(
            UnitOfWork unit, TenantId tenant, OpaqueId id, RefusalReason reason, String by) {
        return RequestLog.find(unit, tenant, id)
                .filter(request -> request.state().next().contains(RequestState.REFUSED))
                .flatMap(request -> log.move(unit, tenant, request, request.refused(reason, by, engine.now())));
    }

    /**
     * Puts together what the person asked to be told; the request is done with it, and may be read again.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param id an identified request to be told something
     * @param by who answers
     * @return what is held; empty where there is no such request, or nobody has made sure whose it is
     */
    public Optional<Disclosure> disclose(UnitOfWork unit, TenantId tenant, OpaqueId id, String by) {
        Instant now = engine.now();
        return RequestLog.find(unit, tenant, id)
                .filter(request -> Disclosing.answers(request.kind()) && request.identity() != null)
                .filter(request -> request.state() != RequestState.REFUSED)
                .map(request -> {
                    if (request.state().isOpen()) {
                        log.move(unit, tenant, request, request.in(RequestState.DONE, by, now));
                    }
                    return disclosing.of(unit, tenant, request.person(), request.kind(), now);
                });
    }

    /**
     * Puts together to whom data about the person was provided, and from whom it was received; the request is done with it where that was all
     * that was asked for.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param id an identified request for the records of provisions, or for everything
     * @param by who answers
     * @return the extract; empty where there is no such request, or nobody has made sure whose it is
     */
    public Optional<ProvisionExtract> provisions(UnitOfWork unit, TenantId tenant, OpaqueId id, String by) {
        Instant now = engine.now();
        return RequestLog.find(unit, tenant, id)
                .filter(request ->
                        request.kind() == RequestKind.PROVISION_RECORDS || request.kind() == RequestKind.DISCLOSURE)
                .filter(request -> request.identity() != null && request.state() != RequestState.REFUSED)
                .map(request -> {
                    if (request.kind() == RequestKind.PROVISION_RECORDS
                            && request.state().isOpen()) {
                        log.move(unit, tenant, request, request.in(RequestState.DONE, by, now));
                    }
                    Dossier dossier = Dossier.of(unit, tenant, request.person());
                    LegalRecords records = dossier.records(unit, tenant);
                    return extracts.of(tenant, records.provided(), records.received(), now);
                });
    }

    /**
     * Carries a request out: stops the use, or erases. The agencies are told in the same transaction.
     *
     * @param unit the transaction; it has locked nothing yet
     * @param tenant the company
     * @param id an identified request to stop or to erase
     * @param by who carries it out
     * @return the request as it stands then; empty where there is no such request, or nobody has made sure whose it is
     */
    public Optional<RightsRequest> carryOut(UnitOfWork unit, TenantId tenant, OpaqueId id, String by) {
        return RequestLog.find(unit, tenant, id)
                .filter(request -> request.state().next().contains(RequestState.PARTIAL))
                .flatMap(request -> switch (request.kind()) {
                    case STOP -> carryingOut.stop(unit, tenant, request, by);
                    case ERASURE -> carryingOut.erase(unit, tenant, request, by);
                    case DISCLOSURE, PROVISION_RECORDS, CORRECTION, PORTABILITY -> Optional.empty();
                });
    }

    /**
     * Corrects what is held of a person; the agencies that have it are told in the same transaction.
     *
     * @param unit the transaction; it has locked nothing yet
     * @param tenant the company
     * @param id an identified request for a correction
     * @param items the corrected fields, which hold no violation
     * @param by who carries it out
     * @return the request as it stands then; empty where there is no such request, or nobody has made sure whose it is
     */
    public Optional<RightsRequest> correct(
            UnitOfWork unit, TenantId tenant, OpaqueId id, CorrectedItems items, String by) {
        return RequestLog.find(unit, tenant, id)
                .filter(request -> request.kind() == RequestKind.CORRECTION
                        && request.state().next().contains(RequestState.PARTIAL))
                .flatMap(request -> carryingOut.correct(unit, tenant, request, items, by));
    }

    /**
     * Says that a request was carried out outside of this installation, such as a correction.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param id an identified request
     * @param by who says so
     * @return the request; empty where there is none that can be done
     */
    public Optional<RightsRequest> done(UnitOfWork unit, TenantId tenant, OpaqueId id, String by) {
        return RequestLog.find(unit, tenant, id)
                .filter(request -> request.kind() == RequestKind.CORRECTION
                        && request.state().next().contains(RequestState.DONE))
                .flatMap(request -> log.move(unit, tenant, request, request.in(RequestState.DONE, by, engine.now())));
    }

    /**
     * Closes a request that an agency does not confirm. What the agency was told stays told, and its word is taken whenever it comes.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param id a request that is partial, and that no store of the company's own holds up
     * @param reason why nobody waits any longer, which the person is told
     * @param by who closes it
     * @return the request; empty where there is none that can be closed
     */
    public Optional<RightsRequest> close(
            UnitOfWork unit, TenantId tenant, OpaqueId id, ClosingReason reason, String by) {
        return RequestLog.find(unit, tenant, id)
                .filter(request -> request.state().next().contains(RequestState.CLOSED))
                .filter(request -> RequestLog.isErased(unit, tenant, request))
                .flatMap(request -> log.move(unit, tenant, request, request.closed(reason, by, engine.now())));
    }

    /**
     * What the person is answered: how far the request has come, what stays, why and until when.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param id the request
     * @return the answer as it stands now; empty for an unknown request
     */
    public Optional<RequestAnswer> answer(UnitOfWork unit, TenantId tenant, OpaqueId id) {
        return RequestLog.find(unit, tenant, id).map(request -> {
            List<Instruction> told = log.instructions(unit, tenant, request);
            return new RequestAnswer(
                    request,
                    RequestLog.erasure(unit, tenant, request)
                            .map(ErasureReport::kept)
                            .orElse(List.of()),
                    told.stream().sorted(Comparator.comparing(Instruction::id)).toList());
        });
    }

    /**
     * What became of the erasure that a request began.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param request the request
     * @return the report as it stands; empty where nothing was there to erase
     */
    public Optional<ErasureReport> erasure(UnitOfWork unit, TenantId tenant, RightsRequest request) {
        return RequestLog.erasure(unit, tenant, request);
    }

    /**
     * Requests, the oldest first.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param after id of the last one seen, or null to begin
     * @param limit how many at most
     * @return the next ones
     */
    public List<RightsRequest> page(UnitOfWork unit, TenantId tenant, @Nullable OpaqueId after, int limit) {
        return unit.rights().page(tenant, after, limit);
    }
}
