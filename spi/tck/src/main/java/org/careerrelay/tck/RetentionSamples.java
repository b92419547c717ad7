package org.careerrelay.tck;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.command.StoredCommand;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.erasure.ErasureState;
import org.careerrelay.model.erasure.StoredErasure;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.leaver.ExitCase;
import org.careerrelay.model.leaver.ExitState;
import org.careerrelay.model.leaver.ExitStep;
import org.careerrelay.model.leaver.Reconnection;
import org.careerrelay.model.leaver.ReconnectionType;
import org.careerrelay.model.leaver.StepUpState;
import org.careerrelay.model.leaver.StoredReconnection;
import org.careerrelay.model.leaver.StoredStepUp;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.PersonDraft;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.person.WrappedKey;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ReceiptRecord;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.spi.storage.Perishable;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What {@link RetentionChecks} stores and has go: of each kind of rows one by its number, made so many seconds after the beginning. */
final class RetentionSamples {

    static final Instant MADE = Instant.parse("2026-11-21T00:00:00Z");

    private static final byte[] SEALED = {1, 2, 3};

    private RetentionSamples() {}

    /** Stores one of them. */
    static void store(UnitOfWork unit, TenantId tenant, Perishable what, int number) {
        Instant at = MADE.plusSeconds(number);
        switch (what) {
            case LINK -> unit.referrals().insert(tenant, List.of(referral(number, ReferralState.EXPIRED)));
            case CONTACT -> unit.vault().put(tenant, List.of(box(number, VaultKind.CONTACT)));
            case ANSWERS -> {
                unit.vault().put(tenant, List.of(box(number, VaultKind.ANSWERS)));
                unit.consents().insert(tenant, List.of(consent(number)));
            }
            case UNSENT_PROPOSAL -> unit.vault().put(tenant, List.of(box(number, VaultKind.PROPOSAL)));
            case UNSENT_CORRECTION -> unit.vault().put(tenant, List.of(box(number, VaultKind.CORRECTION)));
            case PERSON ->
                unit.people()
                        .resolve(
                                tenant,
                                List.of(new PersonDraft(
                                        new Person(id(number), new WrappedKey(1, Samples.bytes(number))), List.of())),
                                at);
            case INDEX -> unit.people().resolve(tenant, List.of(draft(number)), at);
            case REJECTION -> unit.rejections().insert(tenant, List.of(rejection(number, number, at)));
            case MEMBERSHIP -> unit.community().add(tenant, List.of(CommunityCalls.over(id(number), at)));
            case LIFECYCLE -> unit.lifecycle().add(tenant, List.of(lifecycle(number, number, LifecycleType.LEFT, 0)));
            case RECONNECTION -> unit.reconnections().add(tenant, List.of(reconnection(number)));
            case STEP_UP -> {
                unit.stepUps()
                        .put(
                                tenant,
                                List.of(new StoredStepUp(
                                        id(number),
                                        id(number),
                                        "employee-" + number,
                                        StepUpState.WITHDRAWN,
                                        at,
                                        null,
                                        at)));
                unit.vault().put(tenant, List.of(box(number, VaultKind.STEP_UP)));
            }
            case EXIT_CASE -> {
                unit.exitCases().insert(tenant, List.of(exitCase(number, at)));
                unit.vault().put(tenant, List.of(box(number, VaultKind.EXIT_INTERVIEW)));
            }
            case CONSENT -> {
                unit.consents().insert(tenant, List.of(consent(number)));
                unit.consents()
                        .append(
                                tenant,
                                List.of(new ConsentEvent(
                                        id(number), 1, ConsentState.CONSENT_GIVEN, at, ConsentEvent.Actor.PRINCIPAL)));
            }
            case REGISTER -> {
                unit.inbox().insert(tenant, List.of(received(number, at.plusSeconds(60))));
                unit.vault().put(tenant, List.of(box(number, VaultKind.ANSWERS)));
            }
            case PROVISION -> unit.provisions().insert(tenant, List.of(provision(number)));
            case RECEIPT -> unit.provisions().insertReceipts(tenant, List.of(receipt(number)));
            case ASSISTED -> unit.vault().put(tenant, List.of(box(number, VaultKind.ASSISTED)));
            case RECEIPT_ADDRESS -> unit.vault().put(tenant, List.of(box(number, VaultKind.RECEIPT)));
            case SURVEY_COMMENT -> unit.vault().put(tenant, List.of(box(number, VaultKind.SURVEY_COMMENT)));
            case INSTRUCTION -> unit.instructions().insert(tenant, List.of(instruction(number, "acme", at)));
            case RIGHTS_REQUEST -> unit.rights().insert(tenant, List.of(request(number, RequestState.DONE)));
            case ERASURE -> unit.erasures().put(tenant, List.of(erasure(number, at.plusSeconds(60))));
            case NOTICE -> unit.notices().keep(tenant, List.of(NoticeChecks.notice(number, at, "説明")));
            case COMMAND ->
                unit.commands()
                        .insert(
                                tenant,
                                List.of(new StoredCommand(
                                        "command-" + number, id(number), Samples.bytes(number), "", at)));
        }
    }

    /** When the time of one of them begins. */
    static Instant begins(Perishable what, int number) {
        Instant at = MADE.plusSeconds(number);
        return switch (what) {
            case LINK, CONSENT -> at.plus(Duration.ofDays(30));
            case ANSWERS, REGISTER, RIGHTS_REQUEST, ERASURE -> at.plusSeconds(60);
            case PROVISION -> provision(number).retainUntil();
            case RECEIPT -> receipt(number).retainUntil();
            default -> at;
        };
    }

    private static ExitCase exitCase(int number, Instant changedAt) {
        ExitCase open = ExitCase.opened(
                id(number),
                new ExitStep.Opened("exit-" + number, "employee-" + number, LocalDate.of(2026, 4, 1)),
                id(number),
                "hr-1",
                changedAt);
        return number % 2 == 0
                ? open
                : open.decided(ExitState.RETAINED, LocalDate.of(2026, 4, 1), null, "hr-1", changedAt);
    }

    private static StoredReconnection reconnection(int number) {
        return new StoredReconnection(
                id(number),
                id(number),
                new Reconnection(
                        "again-" + number, "employee-" + number, ReconnectionType.CONTRACTOR, LocalDate.of(2026, 4, 1)),
                "hr-1",
                MADE);
    }

    /** Something of a person, on a day so many days after the first. */
    static LifecycleEvent lifecycle(int number, int person, LifecycleType type, int days) {
        return new LifecycleEvent(
                id(number),
                "event-" + number,
                id(person),
                "employee-" + person,
                type,
                LocalDate.of(2026, 4, 1).plusDays(days),
                null,
                "hr-1",
                MADE);
    }

    static Instruction instruction(int number, String partner, Instant notedAt) {
        return new Instruction(
                id(number), partner, id(number), InstructionKind.ERASE, Set.of(), MADE, notedAt, null, null);
    }

    static RightsRequest request(int number, RequestState state) {
        Instant at = MADE.plusSeconds(number);
        return new RightsRequest(
                id(number),
                RequestKind.ERASURE,
                id(number),
                state,
                at,
                at.plus(Duration.ofDays(14)),
                null,
                "staff-1",
                null,
                null,
                Set.of(),
                null,
                at.plusSeconds(60),
                null);
    }

    static StoredErasure erasure(int number, @Nullable Instant doneAt) {
        return new StoredErasure(
                new ErasureReport(
                        id(number),
                        ErasureCause.PERSON,
                        doneAt == null ? ErasureState.PARTIAL : ErasureState.DONE,
                        MADE.plusSeconds(number),
                        doneAt,
                        List.of(),
                        List.of()),
                List.of(id(number)),
                0,
                null,
                null);
    }

    static ProvisionRecord provision(int number) {
        return Provisions.provision(number, "FORM/" + number, number);
    }

    static ReceiptRecord receipt(int number) {
        return Provisions.receipt(number, "FORM/" + number, "acme", number);
    }

    static PersonDraft draft(int number) {
        return new PersonDraft(
                new Person(id(number), new WrappedKey(1, Samples.bytes(number))), List.of(Samples.index(1, number)));
    }

    /** Made so many seconds after the beginning. */
    static OpaqueId id(int number) {
        return OpaqueId.of(MADE.plusSeconds(number), new TenantId(0x8765_4321), number);
    }

    static List<OpaqueId> ids(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(RetentionSamples::id).toList();
    }

    static VaultItem box(int number, VaultKind kind) {
        return new VaultItem(id(number), kind, id(number), SEALED);
    }

    static Referral referral(int number, ReferralState state) {
        Instant at = MADE.plusSeconds(number);
        return new Referral(
                id(number),
                1,
                id(number),
                state,
                null,
                at,
                at.plus(Duration.ofDays(30)),
                at,
                null,
                null,
                0,
                null,
                Set.of());
    }

    static StoredRejection rejection(int number, int person, Instant at) {
        return new StoredRejection(
                OpaqueId.of(at, new TenantId(0x8765_4321), number),
                "a-" + number,
                Samples.bytes(number),
                id(person),
                at,
                "recruiter-3",
                at,
                null);
    }

    static ConsentRecord consent(int number) {
        Instant at = MADE.plusSeconds(number);
        return Samples.consent(number, id(number), id(number), at.plusSeconds(60), at.plus(Duration.ofDays(30)));
    }

    static InboxItem received(int number, @Nullable Instant answeredAt) {
        Instant at = MADE.plusSeconds(number);
        InboxItem waiting = InboxItem.waiting(id(number), "acme", id(number), id(number), at, at);
        return answeredAt == null ? waiting : waiting.answered(AgencyAnswer.ACCEPTED_NEW, answeredAt, null);
    }
}
