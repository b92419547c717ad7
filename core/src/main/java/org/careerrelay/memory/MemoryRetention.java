package org.careerrelay.memory;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.command.StoredCommand;
import org.careerrelay.model.community.Membership;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.export.ExportedRow.OfAlias;
import org.careerrelay.model.export.ExportedRow.OfCommand;
import org.careerrelay.model.export.ExportedRow.OfConsent;
import org.careerrelay.model.export.ExportedRow.OfExitCase;
import org.careerrelay.model.export.ExportedRow.OfInboxItem;
import org.careerrelay.model.export.ExportedRow.OfInstruction;
import org.careerrelay.model.export.ExportedRow.OfLifecycleEvent;
import org.careerrelay.model.export.ExportedRow.OfMembership;
import org.careerrelay.model.export.ExportedRow.OfNotice;
import org.careerrelay.model.export.ExportedRow.OfProvision;
import org.careerrelay.model.export.ExportedRow.OfReceipt;
import org.careerrelay.model.export.ExportedRow.OfReferral;
import org.careerrelay.model.export.ExportedRow.OfRejection;
import org.careerrelay.model.export.ExportedRow.OfRightsRequest;
import org.careerrelay.model.export.ExportedRow.OfStepUp;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.leaver.ExitCase;
import org.careerrelay.model.leaver.StoredStepUp;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ReceiptRecord;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.model.retention.AgedRows;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.spi.storage.Perishable;
import org.careerrelay.spi.storage.RetentionStore;
import org.jspecify.annotations.Nullable;

/** What goes by age: every row is looked at, as is done in memory. */
final class MemoryRetention implements RetentionStore {

    private static final Set<ReferralState> UNUSED = Set.of(ReferralState.EXPIRED, ReferralState.REVOKED);
    private static final Set<LifecycleType> EMPLOYING =
            Set.of(LifecycleType.HIRED, LifecycleType.TRANSFERRED, LifecycleType.REHIRED);
    private static final byte[] NOTHING = {};

    private final MemoryUnit unit;

    MemoryRetention(MemoryUnit unit) {
        this.unit = unit;
    }

    @Override
    public Set<Perishable> due(TenantId tenant, Map<Perishable, Instant> before) {
        return before.entrySet().stream()
                .filter(asked -> look(tenant, asked.getKey(), asked.getValue()).rows() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public AgedRows look(TenantId tenant, Perishable what, Instant before) {
        if (what == Perishable.COMMAND) {
            List<StoredCommand> due = commands(tenant, before);
            return due.isEmpty()
                    ? AgedRows.NONE
                    : new AgedRows(due.size(), due.get(0).at());
        }
        if (what == Perishable.NOTICE) {
            return notices(tenant, before)
                    .map(notice -> new AgedRows(1, notice.keptAt()))
                    .reduce(AgedRows.NONE, AgedRows::and);
        }
        List<OpaqueId> due = due(tenant, what, before);
        return due.isEmpty()
                ? AgedRows.NONE
                : new AgedRows(due.size(), due.get(0).at());
    }

    @Override
    public Batch purge(TenantId tenant, Perishable what, Instant before, @Nullable OpaqueId after, int limit) {
        if (what == Perishable.COMMAND) {
            List<StoredCommand> due =
                    commands(tenant, before).stream().limit(limit).toList();
            due.forEach(command -> unit.commands.remove(tenant, command.key()));
            return new Batch(due.size(), null);
        }
        if (what == Perishable.NOTICE) {
            List<StoredNotice> due = notices(tenant, before).limit(limit).toList();
            due.forEach(notice -> unit.notices.remove(tenant, notice.notice().reference()));
            return new Batch(due.size(), null);
        }
        List<OpaqueId> due = due(tenant, what, before).stream()
                .filter(id -> after == null || id.compareTo(after) > 0)
                .limit(limit)
                .toList();
        delete(tenant, what, due);
        return new Batch(due.size(), due.isEmpty() ? null : due.get(due.size() - 1));
    }

    private List<StoredCommand> commands(TenantId tenant, Instant before) {
        return unit.commands.rows(tenant).stream()
                .map(OfCommand::command)
                .filter(command -> command.at().isBefore(before))
                .sorted(Comparator.comparing(StoredCommand::at))
                .toList();
    }

    private Stream<StoredNotice> notices(TenantId tenant, Instant before) {
        Set<ByteBuffer> referred = Stream.concat(
                        consents(tenant).map(ConsentRecord::notice),
                        unit.community.rows(tenant).stream()
                                .map(row -> row.membership().notice()))
                .map(notice -> ByteBuffer.wrap(notice.sha256()))
                .collect(Collectors.toSet());
        return unit.notices.rows(tenant).stream()
                .map(OfNotice::notice)
                .filter(notice -> notice.keptAt().isBefore(before)
                        && !referred.contains(
                                ByteBuffer.wrap(notice.notice().reference().sha256())));
    }

    private List<OpaqueId> due(TenantId tenant, Perishable what, Instant before) {
        Predicate<OpaqueId> older = older(before);
        Stream<OpaqueId> due = switch (what) {
            case LINK ->
                referrals(tenant)
                        .filter(row ->
                                UNUSED.contains(row.state()) && row.expiresAt().isBefore(before))
                        .map(Referral::id)
                        .filter(id -> unit.consents.find(tenant, List.of(id)).isEmpty());
            case CONTACT -> boxes(tenant, VaultKind.CONTACT).map(VaultItem::subject);
            case ASSISTED -> boxes(tenant, VaultKind.ASSISTED).map(VaultItem::subject);
            case RECEIPT_ADDRESS -> boxes(tenant, VaultKind.RECEIPT).map(VaultItem::subject);
            case ANSWERS -> answers(tenant, before);
            case UNSENT_PROPOSAL ->
                boxes(tenant, VaultKind.PROPOSAL)
                        .map(VaultItem::subject)
                        .filter(id ->
                                unit.introductions.find(tenant, List.of(id)).isEmpty());
            case UNSENT_CORRECTION -> {
                Set<OpaqueId> arrived = received(tenant).map(InboxItem::id).collect(Collectors.toSet());
                yield boxes(tenant, VaultKind.CORRECTION)
                        .map(VaultItem::subject)
                        .filter(id -> !arrived.contains(id));
            }
            case REGISTER -> register(tenant, before);
            case PERSON -> forgotten(tenant);
            case INDEX -> unseen(tenant, before, older);
            case REJECTION -> {
                Set<OpaqueId> kept = referrals(tenant).map(Referral::id).collect(Collectors.toSet());
                yield rejections(tenant).map(StoredRejection::id).filter(id -> !kept.contains(id));
            }
            case LIFECYCLE -> ended(tenant, older);
            case RECONNECTION ->
                unit.reconnections.rows(tenant).stream()
                        .map(row -> row.reconnection().id())
                        .filter(older);
            case STEP_UP ->
                unit.stepUps.rows(tenant).stream()
                        .map(OfStepUp::stepUp)
                        .filter(row -> row.changedAt().isBefore(before))
                        .map(StoredStepUp::id);
            case EXIT_CASE ->
                unit.exitCases.rows(tenant).stream()
                        .map(OfExitCase::exitCase)
                        .filter(it -> it.changedAt().isBefore(before))
                        .map(ExitCase::id);
            case MEMBERSHIP ->
                unit.community.rows(tenant).stream()
                        .map(OfMembership::membership)
                        .filter(membership -> wasOver(membership, before))
                        .map(Membership::id);
            case SURVEY_COMMENT -> boxes(tenant, VaultKind.SURVEY_COMMENT).map(VaultItem::subject);
            case CONSENT ->
                consents(tenant)
                        .filter(consent -> consent.validUntil().isBefore(before))
                        .map(ConsentRecord::id);
            case PROVISION ->
                unit.provisions.rows(tenant).stream()
                        .map(OfProvision::provision)
                        .filter(record -> record.retainUntil().isBefore(before))
                        .map(ProvisionRecord::id);
            case RECEIPT ->
                unit.provisions.receiptRows(tenant).stream()
                        .map(OfReceipt::receipt)
                        .filter(record -> record.retainUntil().isBefore(before))
                        .map(ReceiptRecord::id);
            case INSTRUCTION -> told(tenant, before);
            case RIGHTS_REQUEST ->
                unit.rights.rows(tenant).stream()
                        .map(OfRightsRequest::request)
                        .filter(request ->
                                !request.state().isOpen() && request.changedAt().isBefore(before))
                        .map(RightsRequest::id);
            case ERASURE ->
                unit.erasures.rows(tenant).stream()
                        .map(row -> row.erasure().report())
                        .filter(report -> doneBefore(report, before))
                        .map(ErasureReport::id);
            case COMMAND, NOTICE -> Stream.empty();
        };
        return due.filter(older).sorted().toList();
    }

    private Stream<OpaqueId> told(TenantId tenant, Instant before) {
        Map<OpaqueId, Boolean> over = unit.instructions.rows(tenant).stream()
                .map(OfInstruction::instruction)
                .collect(Collectors.toMap(
                        Instruction::id, instruction -> notedBefore(instruction, before), Boolean::logicalAnd));
        return over.keySet().stream().filter(id -> over.getOrDefault(id, false));
    }

    private Stream<OpaqueId> answers(TenantId tenant, Instant before) {
        Set<OpaqueId> old = consents(tenant)
                .filter(consent -> consent.givenAt().isBefore(before))
                .map(ConsentRecord::referral)
                .collect(Collectors.toSet());
        return boxes(tenant, VaultKind.ANSWERS)
                .filter(box -> box.sealed().length > 0 && old.contains(box.subject()))
                .map(VaultItem::subject);
    }

    private Stream<OpaqueId> register(TenantId tenant, Instant before) {
        Set<OpaqueId> old = received(tenant)
                .filter(item -> answeredBefore(item, before))
                .map(InboxItem::id)
                .collect(Collectors.toSet());
        return boxes(tenant, VaultKind.ANSWERS).map(VaultItem::subject).filter(old::contains);
    }

    /** Whoever works here stays, and so does everybody of whom something was recorded since. */
    private Stream<OpaqueId> ended(TenantId tenant, Predicate<OpaqueId> older) {
        Map<OpaqueId, List<LifecycleEvent>> byPerson = unit.lifecycle.rows(tenant).stream()
                .map(OfLifecycleEvent::event)
                .collect(Collectors.groupingBy(LifecycleEvent::person));
        return byPerson.values().stream()
                .filter(events -> events.stream().allMatch(event -> older.test(event.id())) && !worksHere(events))
                .flatMap(List::stream)
                .map(LifecycleEvent::id);
    }

    private static boolean wasOver(Membership membership, Instant before) {
        Instant endedAt = membership.endedAt();
        return (endedAt == null ? membership.validUntil() : endedAt).isBefore(before);
    }

    private static boolean worksHere(List<LifecycleEvent> events) {
        return events.stream()
                .filter(event -> EMPLOYING.contains(event.type()))
                .anyMatch(began -> events.stream()
                        .filter(event -> event.type() == LifecycleType.LEFT)
                        .noneMatch(left -> left.on().isAfter(began.on())
                                || left.on().equals(began.on()) && began.type() != LifecycleType.REHIRED));
    }

    private Stream<OpaqueId> forgotten(TenantId tenant) {
        Set<OpaqueId> known =
                unit.people.hashes(tenant).stream().map(hash -> hash.person()).collect(Collectors.toSet());
        rejections(tenant).map(StoredRejection::person).forEach(known::add);
        unit.lifecycle.rows(tenant).forEach(row -> known.add(row.event().person()));
        unit.exitCases.rows(tenant).forEach(row -> known.add(row.exitCase().person()));
        unit.reconnections
                .rows(tenant)
                .forEach(row -> known.add(row.reconnection().person()));
        unit.stepUps.rows(tenant).forEach(row -> known.add(row.stepUp().person()));
        unit.community.rows(tenant).forEach(row -> known.add(row.membership().person()));
        received(tenant).map(InboxItem::person).forEach(known::add);
        unit.vault.rows(tenant).forEach(row -> known.add(row.box().person()));
        unit.identities.hashRows(tenant).forEach(row -> known.add(row.hash().person()));
        unit.identities
                .arrivalRows(tenant)
                .forEach(row -> known.add(row.arrival().person()));
        return unit.people.people(tenant).stream()
                .map(row -> row.person().id())
                .filter(id -> !known.contains(id) && !unit.people.isMergedInto(tenant, id));
    }

    private Stream<OpaqueId> unseen(TenantId tenant, Instant before, Predicate<OpaqueId> older) {
        Set<OpaqueId> seen = rejections(tenant)
                .filter(rejection -> !older.test(rejection.id()))
                .map(StoredRejection::person)
                .collect(Collectors.toSet());
        received(tenant)
                .filter(item -> !answeredBefore(item, before))
                .map(InboxItem::person)
                .forEach(seen::add);
        Map<OpaqueId, OpaqueId> merged =
                unit.people.aliases(tenant).stream().collect(Collectors.toMap(OfAlias::person, OfAlias::mergedInto));
        return Stream.of(
                        unit.people.hashes(tenant).stream().map(hash -> hash.person()),
                        unit.identities.hashRows(tenant).stream()
                                .map(row -> row.hash().person()),
                        unit.identities.arrivalRows(tenant).stream()
                                .map(row -> row.arrival().person()))
                .flatMap(known -> known)
                .distinct()
                .filter(id -> !seen.contains(id) && !seen.contains(merged.getOrDefault(id, id)));
    }

    private void delete(TenantId tenant, Perishable what, List<OpaqueId> ids) {
        switch (what) {
            case LINK -> ids.forEach(id -> unit.referrals.remove(tenant, id));
            case CONTACT -> unit.vault.delete(tenant, VaultKind.CONTACT, ids);
            case ASSISTED -> unit.vault.delete(tenant, VaultKind.ASSISTED, ids);
            case RECEIPT_ADDRESS -> unit.vault.delete(tenant, VaultKind.RECEIPT, ids);
            case ANSWERS -> empty(tenant, ids);
            case UNSENT_PROPOSAL -> unit.vault.delete(tenant, VaultKind.PROPOSAL, ids);
            case UNSENT_CORRECTION -> unit.vault.delete(tenant, VaultKind.CORRECTION, ids);
            case REGISTER -> {
                unit.vault.delete(tenant, VaultKind.ANSWERS, ids);
                unit.vault.delete(tenant, VaultKind.CORRECTION, ids);
            }
            case PERSON ->
                ids.forEach(id -> {
                    unit.credits.forget(tenant, id);
                    unit.people.remove(tenant, id);
                    unit.identities.delete(tenant, List.of(id));
                });
            case INDEX -> {
                ids.forEach(id -> unit.people.removeHashes(tenant, id));
                unit.identities.forget(tenant, ids);
                unit.identities.forgetOpen(tenant, ids);
                unit.vault.delete(tenant, VaultKind.IDENTITY, ids);
            }
            case REJECTION -> {
                unit.mailReturns.delete(tenant, ids);
                ids.forEach(id -> unit.rejections.remove(tenant, id));
            }
            case LIFECYCLE -> ids.forEach(id -> unit.lifecycle.remove(tenant, id));
            case RECONNECTION -> ids.forEach(id -> unit.reconnections.remove(tenant, id));
            case STEP_UP -> {
                unit.vault.delete(tenant, VaultKind.STEP_UP, ids);
                ids.forEach(id -> unit.stepUps.remove(tenant, id));
            }
            case EXIT_CASE -> {
                unit.vault.delete(tenant, VaultKind.EXIT_INTERVIEW, ids);
                ids.forEach(id -> unit.exitCases.remove(tenant, id));
            }
            case MEMBERSHIP -> ids.forEach(id -> unit.community.remove(tenant, id));
            case SURVEY_COMMENT -> unit.vault.delete(tenant, VaultKind.SURVEY_COMMENT, ids);
            case CONSENT -> deleteConsents(tenant, Set.copyOf(ids));
            case PROVISION, RECEIPT -> ids.forEach(id -> unit.provisions.remove(tenant, id));
            case INSTRUCTION -> ids.forEach(id -> unit.instructions.remove(tenant, id));
            case RIGHTS_REQUEST -> ids.forEach(id -> unit.rights.remove(tenant, id));
            case ERASURE -> ids.forEach(id -> unit.erasures.remove(tenant, id));
            case COMMAND, NOTICE -> throw new IllegalArgumentException("no ids of " + what);
        }
    }

    private void empty(TenantId tenant, List<OpaqueId> ids) {
        List<VaultItem> emptied = unit.vault.find(tenant, VaultKind.ANSWERS, ids).stream()
                .map(box -> new VaultItem(box.person(), box.kind(), box.subject(), NOTHING))
                .toList();
        unit.vault.put(tenant, emptied);
    }

    private void deleteConsents(TenantId tenant, Set<OpaqueId> ids) {
        consents(tenant).filter(consent -> ids.contains(consent.id())).toList().forEach(consent -> {
            unit.vault.delete(tenant, VaultKind.ANSWERS, List.of(consent.referral()));
            unit.qualifications.remove(tenant, consent.referral());
            unit.support.delete(tenant, List.of(consent.referral()));
            unit.referrals.remove(tenant, consent.referral());
            unit.consentProofs.delete(tenant, List.of(consent.id()));
            unit.consents.remove(tenant, consent);
        });
    }

    private Stream<VaultItem> boxes(TenantId tenant, VaultKind kind) {
        return unit.vault.rows(tenant).stream().map(row -> row.box()).filter(box -> box.kind() == kind);
    }

    private Stream<Referral> referrals(TenantId tenant) {
        return unit.referrals.rows(tenant).stream().map(OfReferral::referral);
    }

    private Stream<StoredRejection> rejections(TenantId tenant) {
        return unit.rejections.rows(tenant).stream().map(OfRejection::rejection);
    }

    private Stream<ConsentRecord> consents(TenantId tenant) {
        return unit.consents.rows(tenant).stream().map(OfConsent::consent);
    }

    private Stream<InboxItem> received(TenantId tenant) {
        return unit.inbox.rows(tenant).stream().map(OfInboxItem::item);
    }

    private static boolean answeredBefore(InboxItem item, Instant before) {
        Instant answeredAt = item.answeredAt();
        return answeredAt != null && answeredAt.isBefore(before);
    }

    private static boolean notedBefore(Instruction instruction, Instant before) {
        InstructionResult result = instruction.result();
        return (result == null ? instruction.notedAt() : result.at()).isBefore(before);
    }

    private static boolean doneBefore(ErasureReport report, Instant before) {
        Instant doneAt = report.doneAt();
        return doneAt != null && doneAt.isBefore(before);
    }

    /** As ids order, whichever tenant stands in them: whole milliseconds. */
    private static Predicate<OpaqueId> older(Instant before) {
        return before.isBefore(Instant.EPOCH)
                ? id -> false
                : id -> id.compareTo(OpaqueId.of(before, new TenantId(0), 0)) < 0;
    }
}
