package org.careerrelay;

import java.util.List;
import java.util.Optional;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.instruction.CorrectionRules;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.Violation;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.incident.IncidentFacts;
import org.careerrelay.model.incident.IncidentReport;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.ProvisionExtract;
import org.careerrelay.model.rights.ClosingReason;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.KnownPerson;
import org.careerrelay.model.rights.RefusalReason;
import org.careerrelay.model.rights.RequestAnswer;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.rights.AddressHolders;
import org.careerrelay.rights.PersonRequests;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/**
 * A company's privacy officer: takes and answers requests of people. Here, and nowhere else at the company's door, somebody sees what is held
 * about one person, such as whether they consented; each call is asked of the access policy, needs a reason, and is written down (B17).
 * Thread-safe.
 */
public final class PrivacyDesk {

    private final Services services;
    private final Tenant tenant;
    private final Accessor accessor;
    private final PersonRequests requests;
    private final Audited audited;

    PrivacyDesk(Services services, Tenant tenant, Accessor accessor) {
        this.services = services;
        this.tenant = tenant;
        this.accessor = accessor;
        this.requests = services.personRequests();
        this.audited = new Audited(services, tenant, accessor);
    }

    /**
     * Takes a request down for the person of an application.
     *
     * @param application the company's id of the application
     * @param kind what is asked for
     * @return the request, which waits for somebody to make sure whose it is; empty where nothing is held by that id
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public Optional<RightsRequest> receive(String application, RequestKind kind) {
        return audited.resulting(
                AccessAction.HANDLE_REQUEST,
                unit -> Applications.person(unit, tenant.id(), application).map(person -> received(unit, person, kind)),
                RightsRequest::id);
    }

    /**
     * Takes a request down for whoever is known by a mail address that one person alone has.
     *
     * @param address the address that the person gave
     * @param kind what is asked for
     * @return the request, which waits for somebody to make sure whose it is; empty where nobody is known by that address
     * @throws InvalidInputException when the accessor is incomplete or gives no reason; and where several people share the address, with
     *     {@code address.shared}: {@link #knownBy} says who they are, and {@link #receiveOf} takes the request of one of them
     * @throws AccessDeniedException when the policy does not let them
     */
    public Optional<RightsRequest> receiveFrom(Pii<String> address, RequestKind kind) {
        return audited.resulting(
                AccessAction.HANDLE_REQUEST,
                unit -> {
                    List<KnownPerson> known = holders(unit, address);
                    if (known.size() > 1) {
                        throw new InvalidInputException(List.of(Violations.of("address", "address.shared")));
                    }
                    return known.stream().findFirst().map(one -> received(unit, one.person(), kind));
                },
                RightsRequest::id);
    }

    /**
     * Who is known by a mail address. Several people may share one: a request is of one of them, and whose it is shows by the applications.
     *
     * @param address the address that the person gave
     * @return nobody, somebody or several, ordered by pseudonym
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<KnownPerson> knownBy(Pii<String> address) {
        return audited.doing(AccessAction.HANDLE_REQUEST, null, unit -> holders(unit, address));
    }

    /**
     * Takes a request down for one of the people whom {@link #knownBy} named.
     *
     * @param person the person's pseudonym
     * @param kind what is asked for
     * @return the request, which waits for somebody to make sure whose it is; empty where nobody has that pseudonym
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public Optional<RightsRequest> receiveOf(OpaqueId person, RequestKind kind) {
        return audited.resulting(
                AccessAction.HANDLE_REQUEST,
                unit -> unit.people().find(tenant.id(), List.of(person)).stream()
                        .findFirst()
                        .map(found -> received(unit, found.id(), kind)),
                RightsRequest::id);
    }

    private List<KnownPerson> holders(UnitOfWork unit, Pii<String> address) {
        return MailAddress.parse(address.reveal())
                .map(parsed -> AddressHolders.of(services.engine(), unit, tenant.id(), parsed))
                .orElse(List.of());
    }

    private RightsRequest received(UnitOfWork unit, OpaqueId person, RequestKind kind) {
        return requests.receive(unit, tenant.id(), person, kind, null, accessor.actor());
    }

    /**
     * Notes how it was made sure that a request is the person's own, now and by this accessor.
     *
     * @param request the request
     * @param method how
     * @return the request; empty where there is none that waits for it
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public Optional<RightsRequest> identify(OpaqueId request, IdentityProof.Method method) {
        return audited.doing(
                AccessAction.HANDLE_REQUEST,
                request,
                unit -> requests.identify(
                        unit,
                        tenant.id(),
                        request,
                        new IdentityProof(method, services.engine().now(), accessor.actor())));
    }

    /**
     * Refuses a request. The person is told why, without delay.
     *
     * @param request the request
     * @param reason why
     * @return the request; empty where there is none that can still be refused
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public Optional<RightsRequest> refuse(OpaqueId request, RefusalReason reason) {
        return audited.doing(
                AccessAction.HANDLE_REQUEST,
                request,
                unit -> requests.refuse(unit, tenant.id(), request, reason, accessor.actor()));
    }

    /**
     * What is held, for an identified request to be told it: everything, the records of provisions, or what the person gave. {@code org.careerrelay.json}
     * writes it as JSON and HTML. The request is done with it.
     *
     * @param request the request
     * @return what is held; empty where there is no such request, or nobody has made sure whose it is
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public Optional<Disclosure> disclose(OpaqueId request) {
        return audited.doing(
                AccessAction.DISCLOSE,
                request,
                unit -> requests.disclose(unit, tenant.id(), request, accessor.actor()));
    }

    /**
     * To whom data about the person was provided, and from whom it was received: the answer to an identified request under APPI article 33, paragraph
     * 5. {@code org.careerrelay.json} writes it as JSON and as a page in Japanese or English. A request for these records is done with it.
     *
     * @param request a request for the records of provisions, or for everything
     * @return the extract; empty where there is no such request, or nobody has made sure whose it is
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public Optional<ProvisionExtract> provisions(OpaqueId request) {
        return audited.doing(
                AccessAction.DISCLOSE,
                request,
                unit -> requests.provisions(unit, tenant.id(), request, accessor.actor()));
    }

    /**
     * Stops the use of a person's data, or erases the person, for an identified request; the agencies are told at once. It is partial until each of
     * them, and every store, has done it (CMP-17).
     *
     * @param request the request
     * @return the request as it stands then; empty where there is no such request, or nobody has made sure whose it is
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public Optional<RightsRequest> carryOut(OpaqueId request) {
        return audited.doingWithLedgers(
                AccessAction.HANDLE_REQUEST,
                request,
                unit -> requests.carryOut(unit, tenant.id(), request, accessor.actor()));
    }

    /**
     * Corrects what is held of a person, for an identified request, and tells the agencies that have it exactly the corrected fields, as far as a
     * consent covers it when it is sent. It is partial until each of them has confirmed (CMP-17).
     *
     * @param request the request
     * @param items the corrected fields
     * @return the request as it stands then; empty where there is no such request, or nobody has made sure whose it is
     * @throws InvalidInputException when the accessor is incomplete or gives no reason, or something is wrong with a value
     * @throws AccessDeniedException when the policy does not let them
     */
    public Optional<RightsRequest> correct(OpaqueId request, CorrectedItems items) {
        List<Violation> violations = CorrectionRules.check(items);
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
        return audited.doing(
                AccessAction.CORRECT,
                request,
                unit -> requests.correct(unit, tenant.id(), request, items, accessor.actor()));
    }

    /**
     * Says that an identified request for a correction was carried out in the applicant system, which is where the data comes from.
     *
     * @param request the request
     * @return the request; empty where there is none that can be done
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public Optional<RightsRequest> corrected(OpaqueId request) {
        return audited.doing(
                AccessAction.CORRECT, request, unit -> requests.done(unit, tenant.id(), request, accessor.actor()));
    }

    /**
     * Closes a request that an agency does not confirm, so that it does not stay open for ever. It is not done: {@link #answer} names the reason and every
     * agency that has not answered, and an answer that comes later is still taken. A store of the company's own that has not erased cannot be passed over.
     *
     * @param request a request that is partial
     * @param reason why nobody waits any longer, which the person is told
     * @return the request; empty where there is none that is partial, or a store of the company's own has not erased yet
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public Optional<RightsRequest> close(OpaqueId request, ClosingReason reason) {
        return audited.doing(
                AccessAction.HANDLE_REQUEST,
                request,
                unit -> requests.close(unit, tenant.id(), request, reason, accessor.actor()));
    }

    /**
     * What the person is answered: how far it has come, which records stay here and at the agencies, why and until when.
     *
     * @param request the request
     * @return the answer as it stands now; empty for an unknown request
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public Optional<RequestAnswer> answer(OpaqueId request) {
        return audited.doing(AccessAction.READ_REQUESTS, request, unit -> requests.answer(unit, tenant.id(), request));
    }

    /**
     * The requests, the oldest first: the log.
     *
     * @param after id of the last one seen, or null to begin
     * @param limit how many at most
     * @return the next ones
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<RightsRequest> requests(@Nullable OpaqueId after, int limit) {
        return audited.doing(AccessAction.READ_REQUESTS, null, unit -> requests.page(unit, tenant.id(), after, limit));
    }

    /**
     * What the company's profile of the jurisdiction says about an incident: how many people it concerns, whether and by when it asks for reports, and
     * drafts of them. It reads every rejection where no applications are named.
     *
     * @param facts what is known so far
     * @return the report, which names nobody
     * @throws InvalidInputException when the accessor is incomplete, or something is wrong with the facts
     * @throws AccessDeniedException when the policy does not let them
     */
    public IncidentReport incident(IncidentFacts facts) {
        services.engine().inputs().check(facts);
        return audited.doing(
                AccessAction.REPORT_INCIDENT, null, unit -> services.incidents().report(unit, tenant.id(), facts));
    }

    /**
     * Takes back every link of the applications an incident concerns: a whole batch of mails at once. What somebody agreed to before stays theirs.
     *
     * @param facts what is known so far
     * @return how many applications had a link: whether somebody had agreed before is not said
     * @throws InvalidInputException when the accessor is incomplete, or something is wrong with the facts
     * @throws AccessDeniedException when the policy does not let them
     */
    public int revokeLinks(IncidentFacts facts) {
        services.engine().inputs().check(facts);
        audited.doing(AccessAction.REPORT_INCIDENT, null, unit -> tenant);
        return services.incidents().revokeLinks(tenant, facts);
    }

    /**
     * Erasing people on the company's own decision.
     *
     * @return erasures
     */
    public ErasureDesk erasures() {
        return new ErasureDesk(audited);
    }

    /**
     * Who does not want to be written to.
     *
     * @return the suppression list
     */
    public SuppressionDesk suppressions() {
        return new SuppressionDesk(audited);
    }

    /**
     * Consents in bulk: all of them handed out, and consents that were collected elsewhere taken over (B02).
     *
     * @return the desk, for the same accessor
     */
    public BulkConsentDesk consents() {
        return new BulkConsentDesk(audited);
    }
}
