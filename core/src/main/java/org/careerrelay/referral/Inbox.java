package org.careerrelay.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.instruction.Instructed;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.provision.Confirmation;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.CommitmentOpening;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.model.referral.InboxReferral;
import org.careerrelay.model.referral.JobSeeker;
import org.careerrelay.model.support.SupportStep;
import org.careerrelay.provision.Payload;
import org.careerrelay.provision.ReceiptWriting;
import org.careerrelay.provision.Received;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;
import org.careerrelay.vault.BoxedAnswers;
import org.careerrelay.vault.Vault;

/** The agency's side: receives referrals from companies, shows them, answers them. The tenant is the agency. Thread-safe. */
public final class Inbox {

    private final Engine engine;
    private final Commitments commitments;
    private final ReceiptWriting receipts;

    /**
     * Serves agencies.
     *
     * @param engine what it works with
     */
    public Inbox(Engine engine) {
        this.engine = engine;
        this.commitments = new Commitments(engine.index());
        this.receipts = new ReceiptWriting(engine);
    }

    /**
     * Takes hand-overs; one that is here already is taken again without effect.
     *
     * @param agency key of the agency
     * @param messages the hand-overs
     * @return a receipt for each, in the same order
     */
    public List<Receipt> receive(String agency, List<ReferralHandOver> messages) {
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            TenantId tenant =
                    unit.tenants().create(TenantKind.AGENCY, agency, now).id();
            List<Receipt> receipts = new ArrayList<>();
            Map<List<Object>, Arrival> arrivals = new LinkedHashMap<>();
            Set<List<Object>> over = over(unit, tenant, messages);
            for (ReferralHandOver message : messages) {
                Optional<MailAddress> address =
                        MailAddress.parse(message.answers().mail().reveal());
                if (!message.agency().equals(agency) || address.isEmpty()) {
                    receipts.add(new Receipt(message.id(), address.isEmpty() ? "mail.syntax" : "agency.other"));
                    continue;
                }
                if (over.contains(List.of(message.company(), message.referral()))) {
                    receipts.add(new Receipt(message.id(), "referral.withdrawn"));
                    continue;
                }
                arrivals.putIfAbsent(
                        List.of(message.company(), message.referral()), Arrival.of(message, address.get()));
                receipts.add(new Receipt(message.id(), null));
            }
            store(unit, tenant, List.copyOf(arrivals.values()), now);
            return receipts;
        });
    }

    /** Hand-overs whose withdrawal has overtaken them: they are refused, whichever way they come. */
    private static Set<List<Object>> over(UnitOfWork unit, TenantId tenant, List<ReferralHandOver> messages) {
        Set<List<Object>> over = new HashSet<>();
        messages.stream()
                .collect(Collectors.groupingBy(
                        ReferralHandOver::company, Collectors.mapping(ReferralHandOver::referral, Collectors.toList())))
                .forEach((company, referrals) -> Instructed.over(unit, tenant, company, referrals)
                        .keySet()
                        .forEach(referral -> over.add(List.of(company, referral))));
        return over;
    }

    /** Stores what is not there yet; returns how much was. */
    int store(UnitOfWork unit, TenantId tenant, List<Arrival> arrivals, Instant now) {
        if (arrivals.isEmpty()) {
            return 0;
        }
        List<Person> people = unit.people()
                .resolve(
                        tenant,
                        engine.vault()
                                .drafts(
                                        tenant,
                                        engine.ids().next(tenant, now, arrivals.size()),
                                        arrivals.stream()
                                                .map(arrival -> engine.index().of(tenant, arrival.address()))
                                                .toList()),
                        now);
        List<InboxItem> items = new ArrayList<>();
        Map<OpaqueId, Vault.Box> boxes = new HashMap<>();
        for (int i = 0; i < arrivals.size(); i++) {
            Arrival arrival = arrivals.get(i);
            InboxItem item = InboxItem.waiting(
                            engine.ids().next(tenant, now),
                            arrival.company(),
                            arrival.referral(),
                            people.get(i).id(),
                            arrival.consentedAt(),
                            now)
                    .feedback(arrival.feedbackUntil());
            items.add(item);
            boxes.put(item.id(), new Vault.Box(item.person(), BoxedAnswers.pack(arrival.answers(), arrival.kind())));
        }
        Set<OpaqueId> inserted = unit.inbox().insert(tenant, items);
        boxes.keySet().retainAll(inserted);
        engine.vault().store(unit, tenant, VaultKind.ANSWERS, people, boxes);
        List<Received> received = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (inserted.contains(items.get(i).id())) {
                received.add(received(items.get(i), arrivals.get(i)));
            }
        }
        receipts.write(unit, tenant, received, now);
        unit.events().append(tenant, events(tenant, items, inserted, EventType.REFERRAL_RECEIVED, now));
        return inserted.size();
    }

    private static Received received(InboxItem item, Arrival arrival) {
        return new Received(
                TransferKeys.handOver(arrival.referral()),
                arrival.kind(),
                item.id(),
                item.person(),
                arrival.company(),
                arrival.provenance(),
                Confirmation.Method.DECLARED_BY_PROVIDER,
                arrival.consent().toString(),
                // What the person typed here themselves no company has provided.
                arrival.kind() == TransferKind.SELF_ENTRY
                        ? Payload.of(arrival.referral())
                        : Payload.of(arrival.answers()));
    }

    /**
     * Referrals that wait for an answer.
     *
     * @param agency key of the agency
     * @param limit how many at most
     * @return in the order in which people consented
     */
    public List<InboxReferral> pending(String agency, int limit) {
        return engine.storage()
                .transact(unit -> tenant(unit, agency)
                        .map(tenant -> open(
                                unit,
                                tenant,
                                Instructed.living(unit, tenant, unit.inbox().list(tenant, false, limit))))
                        .orElse(List.of()));
    }

    private List<InboxReferral> open(UnitOfWork unit, TenantId tenant, List<InboxItem> items) {
        Map<OpaqueId, byte[]> boxes = engine.vault()
                .open(
                        unit,
                        tenant,
                        VaultKind.ANSWERS,
                        items.stream().map(InboxItem::id).toList())
                .boxes();
        Set<OpaqueId> known = unit.inbox()
                .registered(tenant, items.stream().map(InboxItem::person).collect(Collectors.toSet()));
        List<InboxReferral> referrals = new ArrayList<>();
        for (InboxItem item : items) {
            byte[] answers = boxes.get(item.id());
            if (answers != null) {
                referrals.add(new InboxReferral(
                        item.company(),
                        item.referral(),
                        item.person(),
                        known.contains(item.person()),
                        item.consentedAt(),
                        BoxedAnswers.unpack(answers)));
            }
        }
        return referrals;
    }

    /**
     * Referrals that were answered.
     *
     * @param agency key of the agency
     * @param limit how many at most
     * @return in the order in which people consented
     */
    public List<InboxItem> answered(String agency, int limit) {
        return engine.storage()
                .transact(unit -> tenant(unit, agency)
                        .map(tenant -> unit.inbox().list(tenant, true, limit))
                        .orElse(List.of()));
    }

    /**
     * People whom the agency accepted as new, with what it received, as far as that is still held and may be used.
     *
     * @param agency key of the agency
     * @param limit how many answered referrals are looked through at most
     * @return in the order in which people consented
     */
    public List<JobSeeker> jobSeekers(String agency, int limit) {
        return engine.storage()
                .transact(unit -> tenant(unit, agency)
                        .map(tenant -> jobSeekers(unit, tenant, limit))
                        .orElse(List.of()));
    }

    private List<JobSeeker> jobSeekers(UnitOfWork unit, TenantId tenant, int limit) {
        List<InboxItem> accepted = unit.inbox().list(tenant, true, limit).stream()
                .filter(item -> item.answer() == AgencyAnswer.ACCEPTED_NEW && item.stoppedAt() == null)
                .toList();
        Map<OpaqueId, byte[]> boxes = engine.vault()
                .open(
                        unit,
                        tenant,
                        VaultKind.ANSWERS,
                        accepted.stream().map(InboxItem::id).toList())
                .boxes();
        Map<List<Object>, List<SupportStep>> supports = supports(unit, tenant, accepted);
        List<JobSeeker> seekers = new ArrayList<>();
        for (InboxItem item : accepted) {
            byte[] answers = boxes.get(item.id());
            Instant acceptedAt = item.answeredAt();
            if (answers != null && acceptedAt != null) {
                seekers.add(new JobSeeker(
                        item.company(),
                        item.referral(),
                        item.person(),
                        item.consentedAt(),
                        item.receivedAt(),
                        acceptedAt,
                        BoxedAnswers.unpack(answers),
                        supports.getOrDefault(List.of(item.company(), item.referral()), List.of())));
            }
        }
        return seekers;
    }

    private static Map<List<Object>, List<SupportStep>> supports(
            UnitOfWork unit, TenantId tenant, List<InboxItem> items) {
        return unit
                .support()
                .ofReferrals(tenant, items.stream().map(InboxItem::referral).toList())
                .stream()
                .sorted(Comparator.comparing(row -> row.event().at()))
                .collect(Collectors.groupingBy(
                        row -> List.of(row.partner(), row.event().referral()),
                        Collectors.mapping(
                                row -> new SupportStep(
                                        row.event().stage(), row.event().at()),
                                Collectors.toList())));
    }

    /**
     * Stores answers and puts them on their way to the companies, in the order given; a referral that has an answer keeps it.
     *
     * @param agency key of the agency
     * @param answers the answers
     * @return how many were stored now
     * @throws InvalidInputException when a detail does not belong to its answer or is not whole (Q5); then nothing was stored
     */
    public int answer(String agency, List<InboxAnswer> answers) {
        check(answers);
        return engine.storage()
                .transact(unit -> tenant(unit, agency)
                        .map(tenant -> answer(unit, tenant, answers))
                        .orElse(0));
    }

    private void check(List<InboxAnswer> answers) {
        Instant now = engine.now();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            InboxAnswer answer = answers.get(i);
            String path = "[" + i + "].detail";
            DetailRules.faults(answer.answer(), answer.detail(), now)
                    .forEach(code -> violations.add(Violations.of(path, code)));
            if (answer.detail() != null && answer.detail().commitment() != null) {
                violations.add(Violations.of(path, "commitment.made-here"));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }

    /**
     * Opens the commitment of an answered referral, for a dispute about it (Q5).
     *
     * @param agency key of the agency
     * @param company key of the company
     * @param referral the company's opaque reference
     * @return the opening, if there is a commitment and the version of the INDEX key that made its salt is still there
     */
    public Optional<CommitmentOpening> opening(String agency, String company, OpaqueId referral) {
        return engine.storage()
                .transact(unit -> tenant(unit, agency)
                        .flatMap(tenant -> unit.inbox().find(tenant, company, List.of(referral)).stream()
                                .findFirst()
                                .flatMap(item -> commitments.opening(tenant, item))));
    }

    int answer(UnitOfWork unit, TenantId tenant, List<InboxAnswer> answers) {
        Instant now = engine.now();
        Map<String, List<OpaqueId>> byCompany = answers.stream()
                .collect(Collectors.groupingBy(
                        InboxAnswer::company, Collectors.mapping(InboxAnswer::referral, Collectors.toList())));
        Map<List<Object>, InboxItem> items = new HashMap<>();
        byCompany.forEach((company, referrals) -> unit.inbox()
                .find(tenant, company, referrals)
                .forEach(item -> items.put(List.of(company, item.referral()), item)));
        Map<OpaqueId, InboxItem> answered = new LinkedHashMap<>();
        for (InboxAnswer answer : answers) {
            InboxItem item = items.get(List.of(answer.company(), answer.referral()));
            if (item != null && item.answer() == null) {
                AnswerDetail detail = answer.detail();
                answered.putIfAbsent(
                        item.id(),
                        item.answered(
                                answer.answer(),
                                now,
                                detail == null ? null : commitments.committed(tenant, item, detail)));
            }
        }
        Set<OpaqueId> stored = unit.inbox().answer(tenant, List.copyOf(answered.values()));
        List<InboxItem> fresh = answered.values().stream()
                .filter(item -> stored.contains(item.id()))
                .toList();
        List<OutboxRow> rows = new ArrayList<>();
        List<OpaqueId> ids = engine.ids().next(tenant, now, fresh.size());
        for (int i = 0; i < fresh.size(); i++) {
            InboxItem item = fresh.get(i);
            rows.add(engine.effect(ids.get(i), OutboxKind.ACKNOWLEDGE, item.company(), item.id(), "", now));
        }
        unit.outbox().add(rows);
        unit.events().append(tenant, events(tenant, fresh, stored, EventType.REFERRAL_ANSWERED, now));
        return fresh.size();
    }

    private List<RelayEvent> events(
            TenantId tenant, List<InboxItem> items, Set<OpaqueId> wanted, EventType type, Instant now) {
        return items.stream()
                .filter(item -> wanted.contains(item.id()))
                .map(item -> engine.event(
                        tenant,
                        now,
                        type,
                        item.id(),
                        Map.of(
                                "company",
                                item.company(),
                                "referral",
                                item.referral().toString())))
                .toList();
    }

    private static Optional<TenantId> tenant(UnitOfWork unit, String agency) {
        return unit.tenants().find(TenantKind.AGENCY, agency).map(Tenant::id);
    }
}
