package org.careerrelay.rights;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.erasure.Endings;
import org.careerrelay.erasure.Erasing;
import org.careerrelay.instruction.Instructing;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.erasure.ErasureState;
import org.careerrelay.model.erasure.StoredErasure;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.provision.ProvisionExtract;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.RefusalReason;
import org.careerrelay.model.rights.RequestAnswer;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.model.suppression.SuppressionReason;
import org.careerrelay.provision.Extracts;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.suppression.Suppressing;
import org.jspecify.annotations.Nullable;

/**
 * Requests of people at a company: taken, identified, carried out, answered. Whatever is to be done elsewhere too is told as partial until
 * everybody has done it (CMP-17). Whoever calls has asked whether somebody may, and writes it down. Thread-safe.
 */
public final class PersonRequests {

    private static final int PAGE = 500;

    /** How long before a request is late its reminder comes. */
    private static final Duration LEAD = Duration.ofDays(4);

    private final Engine engine;
    private final Erasing erasing;
    private final Endings endings;
    private final Instructing instructing;
    private final Suppressing suppressing;
    private final Correcting correcting;
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
        this.erasing = erasing;
        this.endings = new Endings(engine);
        this.instructing = new Instructing(engine);
        this.suppressing = new Suppressing(engine);
        this.correcting = new Correcting(engine, instructing);
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
                Set.of(),
                null,
                now,
                null);
        RightsRequest request = proof == null ? received : received.identified(proof);
        unit.rights().insert(tenant, List.of(request));
        told(unit, tenant, request, EventType.RIGHTS_REQUESTED, now);
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
        return find(unit, tenant, id)
                .filter(request -> request.state().next().contains(RequestState.IDENTIFIED))
                .flatMap(request -> move(unit, tenant, request, request.identified(proof)));
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
        return find(unit, tenant, id)
                .filter(request -> request.state().next().contains(RequestState.REFUSED))
                .flatMap(request -> move(unit, tenant, request, request.refused(reason, by, engine.now())));
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
        return find(unit, tenant, id)
                .filter(request -> Disclosing.answers(request.kind()) && request.identity() != null)
                .filter(request -> request.state() != RequestState.REFUSED)
                .map(request -> {
                    if (request.state().isOpen()) {
                        move(unit, tenant, request, request.in(RequestState.DONE, by, now));
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
        return find(unit, tenant, id)
                .filter(request ->
                        request.kind() == RequestKind.PROVISION_RECORDS || request.kind() == RequestKind.DISCLOSURE)
                .filter(request -> request.identity() != null && request.state() != RequestState.REFUSED)
                .map(request -> {
                    if (request.kind() == RequestKind.PROVISION_RECORDS
                            && request.state().isOpen()) {
                        move(unit, tenant, request, request.in(RequestState.DONE, by, now));
                    }
                    return extracts.of(
                            unit,
                            tenant,
                            Dossier.of(unit, tenant, request.person()).people(),
                            now);
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
        return find(unit, tenant, id)
                .filter(request -> request.state().next().contains(RequestState.PARTIAL))
                .flatMap(request -> switch (request.kind()) {
                    case STOP -> stop(unit, tenant, request, by);
                    case ERASURE -> erase(unit, tenant, request, by);
                    case DISCLOSURE, PROVISION_RECORDS, CORRECTION, PORTABILITY -> Optional.empty();
                });
    }

    private Optional<RightsRequest> stop(UnitOfWork unit, TenantId tenant, RightsRequest request, String by) {
        Instant now = engine.now();
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        settings.inLockOrder().forEach(contract -> unit.credits().lock(tenant, contract.number()));
        Dossier dossier = Dossier.of(unit, tenant, request.person());
        Set<OpaqueId> awaited = tell(unit, tenant, settings, dossier, InstructionKind.STOP_USE, now);
        suppress(unit, tenant, dossier, now);
        List<OpaqueId> ids = dossier.referrals().stream().map(Referral::id).toList();
        endings.end(unit, tenant, settings, unit.referrals().lock(tenant, ids), ErasureCause.PERSON, now);
        unit.vault().delete(tenant, VaultKind.ANSWERS, ids);
        return settle(unit, tenant, request, awaited, null, by, now);
    }

    /** Nobody writes to the person of relays any more, either: every address that is still known goes onto the suppression list. */
    private void suppress(UnitOfWork unit, TenantId tenant, Dossier dossier, Instant now) {
        Addresses.of(engine, unit, tenant, dossier)
                .forEach(address -> suppressing.suppress(unit, tenant, address, SuppressionReason.OBJECTED, now));
    }

    private Optional<RightsRequest> erase(UnitOfWork unit, TenantId tenant, RightsRequest request, String by) {
        Instant now = engine.now();
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        settings.inLockOrder().forEach(contract -> unit.credits().lock(tenant, contract.number()));
        Dossier dossier = Dossier.of(unit, tenant, request.person());
        Set<OpaqueId> awaited = tell(unit, tenant, settings, dossier, InstructionKind.ERASE, now);
        ErasureReport report = erasing.erase(unit, tenant, request.person(), ErasureCause.PERSON, now)
                .orElse(null);
        return settle(unit, tenant, request, awaited, report, by, now);
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
        Instant now = engine.now();
        return find(unit, tenant, id)
                .filter(request -> request.kind() == RequestKind.CORRECTION
                        && request.state().next().contains(RequestState.PARTIAL))
                .flatMap(request -> {
                    CompanySettings settings = CompanySettings.read(unit, tenant, now);
                    Set<OpaqueId> awaited = correcting.correct(unit, tenant, settings, request.person(), items, now);
                    return settle(unit, tenant, request, awaited, null, by, now);
                });
    }

    private Set<OpaqueId> tell(
            UnitOfWork unit,
            TenantId tenant,
            CompanySettings settings,
            Dossier dossier,
            InstructionKind kind,
            Instant now) {
        Set<OpaqueId> awaited = new HashSet<>();
        for (String agency : Dossier.agencies(settings)) {
            instructing.tell(unit, tenant, agency, dossier.handedOver(settings, agency), kind, now).stream()
                    .map(Instruction::id)
                    .forEach(awaited::add);
        }
        return awaited;
    }

    private Optional<RightsRequest> settle(
            UnitOfWork unit,
            TenantId tenant,
            RightsRequest request,
            Set<OpaqueId> awaited,
            @Nullable ErasureReport report,
            String by,
            Instant now) {
        boolean whole = awaited.isEmpty() && (report == null || report.state() == ErasureState.DONE);
        RightsRequest next = request.in(whole ? RequestState.DONE : RequestState.PARTIAL, by, now)
                .awaiting(awaited, report == null ? null : report.id());
        return move(unit, tenant, request, next);
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
        return find(unit, tenant, id)
                .filter(request -> request.kind() == RequestKind.CORRECTION
                        && request.state().next().contains(RequestState.DONE))
                .flatMap(request -> move(unit, tenant, request, request.in(RequestState.DONE, by, engine.now())));
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
        return find(unit, tenant, id).map(request -> {
            List<Instruction> told = told(unit, tenant, request);
            return new RequestAnswer(
                    request,
                    report(unit, tenant, request).map(ErasureReport::kept).orElse(List.of()),
                    told.stream().sorted(Comparator.comparing(Instruction::id)).toList());
        });
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

    /** Goes through the requests of all companies: closes what everybody has done, and reminds of what is late soon. */
    public void run() {
        engine.forEachCompany(tenant -> {
            OpaqueId after = null;
            List<RightsRequest> page;
            do {
                OpaqueId from = after;
                page = engine.storage().transact(unit -> unit.rights().page(tenant, from, PAGE));
                for (RightsRequest request : page) {
                    after = request.id();
                    if (request.state() == RequestState.PARTIAL) {
                        engine.storage().transact(unit -> close(unit, tenant, request.id()));
                    }
                }
            } while (page.size() == PAGE);
            engine.storage().transact(unit -> remind(unit, tenant));
        });
    }

    private boolean close(UnitOfWork unit, TenantId tenant, OpaqueId id) {
        return find(unit, tenant, id)
                .filter(request -> request.state() == RequestState.PARTIAL)
                .filter(request -> told(unit, tenant, request).stream()
                                .filter(instruction -> instruction.result() != null)
                                .count()
                        == request.awaited().size())
                .filter(request -> report(unit, tenant, request)
                        .map(report -> report.state() == ErasureState.DONE)
                        .orElse(true))
                .flatMap(request ->
                        move(unit, tenant, request, request.in(RequestState.DONE, request.handledBy(), engine.now())))
                .isPresent();
    }

    private int remind(UnitOfWork unit, TenantId tenant) {
        Instant now = engine.now();
        List<RightsRequest> due = unit.rights().due(tenant, now.plus(LEAD), PAGE);
        List<RightsRequest> reminded = new ArrayList<>();
        due.stream().collect(Collectors.groupingBy(RightsRequest::state)).forEach((state, requests) -> {
            Set<OpaqueId> changed = unit.rights()
                    .update(
                            tenant,
                            state,
                            requests.stream()
                                    .map(request -> request.reminded(now))
                                    .toList());
            requests.stream().filter(request -> changed.contains(request.id())).forEach(reminded::add);
        });
        reminded.forEach(request -> unit.events()
                .append(
                        tenant,
                        List.of(engine.event(
                                tenant,
                                now,
                                EventType.RIGHTS_REQUEST_DUE,
                                request.id(),
                                Map.of(
                                        "kind",
                                        request.kind().name(),
                                        "due",
                                        request.dueAt().toString())))));
        return reminded.size();
    }

    private List<Instruction> told(UnitOfWork unit, TenantId tenant, RightsRequest request) {
        CompanySettings settings = CompanySettings.read(unit, tenant, engine.now());
        return Dossier.agencies(settings).stream()
                .flatMap(agency -> unit.instructions().find(tenant, agency, request.awaited()).stream())
                .toList();
    }

    private static Optional<ErasureReport> report(UnitOfWork unit, TenantId tenant, RightsRequest request) {
        OpaqueId erasure = request.erasure();
        return erasure == null
                ? Optional.empty()
                : unit.erasures().find(tenant, List.of(erasure)).stream()
                        .map(StoredErasure::report)
                        .findFirst();
    }

    private Optional<RightsRequest> move(UnitOfWork unit, TenantId tenant, RightsRequest from, RightsRequest to) {
        if (unit.rights().update(tenant, from.state(), List.of(to)).isEmpty()) {
            return Optional.empty();
        }
        told(unit, tenant, to, EventType.RIGHTS_REQUEST_CHANGED, engine.now());
        return Optional.of(to);
    }

    private void told(UnitOfWork unit, TenantId tenant, RightsRequest request, EventType type, Instant now) {
        unit.events()
                .append(
                        tenant,
                        List.of(engine.event(
                                tenant,
                                now,
                                type,
                                request.id(),
                                Map.of(
                                        "kind",
                                        request.kind().name(),
                                        "state",
                                        request.state().name()))));
    }

    private static Optional<RightsRequest> find(UnitOfWork unit, TenantId tenant, OpaqueId id) {
        return unit.rights().find(tenant, List.of(id)).stream().findFirst();
    }
}
