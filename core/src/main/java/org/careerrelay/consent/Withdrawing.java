package org.careerrelay.consent;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.consent.AddresseeProofs.Proof;
import org.careerrelay.engine.Engine;
import org.careerrelay.instruction.Instructing;
import org.careerrelay.instruction.UnsureHandOvers;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.ConsentDetail;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentEvidence;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.provision.Provisions;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.qualification.WithdrawnCounts;
import org.careerrelay.receipt.Receipts;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Takes consents back. */
final class Withdrawing {

    private static final Set<ReferralState> WITHDRAWABLE =
            EnumSet.of(ReferralState.CONSENTED, ReferralState.SENT, ReferralState.DISPUTED);

    /** Why nothing was provided, in the record. */
    private static final String WITHDRAWN = "consent.withdrawn";

    private final Engine engine;
    private final AddresseeProofs proofs;
    private final WithdrawnCounts counts;
    private final Instructing instructing;
    private final Receipts receipts;
    private final Provisions provisions;
    private final KeptByConsent membership;

    Withdrawing(Engine engine, Receipts receipts) {
        this.engine = engine;
        this.receipts = receipts;
        this.proofs = new AddresseeProofs(engine);
        this.counts = new WithdrawnCounts(engine);
        this.instructing = new Instructing(engine);
        this.provisions = new Provisions(engine);
        this.membership = new KeptByConsent(engine);
    }

    /**
     * Takes back.
     *
     * @param purposes the optional purposes that are taken back, or with the registration among them, or none at all, everything
     */
    WithdrawalOutcome withdraw(UnitOfWork unit, OpaqueId id, Pii<String> typedAddress, Set<Purpose> purposes) {
        Instant now = engine.now();
        Optional<CreditBalance> balance = balance(unit, id, now);
        Optional<Entrance> maybe = Entrance.find(engine, unit, id, now, true);
        if (maybe.isEmpty()) {
            return new WithdrawalOutcome.InvalidLink();
        }
        Proof proof = proofs.prove(unit, maybe.get(), typedAddress, now);
        if (proof instanceof Proof.Locked locked) {
            return new WithdrawalOutcome.Locked(locked.until());
        }
        if (proof instanceof Proof.Wrong wrong) {
            return new WithdrawalOutcome.WrongAddress(wrong.triesLeft());
        }
        ConsentRecord record = maybe.get().consent();
        if (record == null) {
            return new WithdrawalOutcome.NothingToWithdraw();
        }
        return takeBack(unit, maybe.get().link(), record, purposes, Said.here(typedAddress, now), balance, now);
    }

    /**
     * Takes back what was agreed to here because of what the person said elsewhere later.
     *
     * @param decision what they said
     * @return false where it changes nothing, as things are under the lock
     */
    boolean takeBack(UnitOfWork unit, OpaqueId referral, ImportedDecision decision) {
        Instant now = engine.now();
        Optional<CreditBalance> balance = balance(unit, referral, now);
        Entrance entrance = Entrance.find(engine, unit, referral, now, true).orElse(null);
        ConsentRecord record = entrance == null ? null : entrance.consent();
        if (entrance == null || record == null) {
            return false;
        }
        Standing standing = new Standing(record, unit.consents().events(entrance.tenant(), record.id()));
        if (!(ImportVerdict.of(decision, standing, now) instanceof ImportVerdict.TakeBack verdict)) {
            return false;
        }
        unit.notices().keep(entrance.tenant(), List.of(decision.notice()));
        return takeBack(unit, entrance.link(), record, verdict.purposes(), Said.elsewhere(decision), balance, now)
                instanceof WithdrawalOutcome.Withdrawn;
    }

    /** Where what it earned is given back, the ledger is locked before the referral. */
    private Optional<CreditBalance> balance(UnitOfWork unit, OpaqueId id, Instant now) {
        return Entrance.find(engine, unit, id, now, false)
                .map(Entrance::link)
                .filter(link -> !countStays(link))
                .map(link -> unit.credits().lock(link.tenant(), link.contract().number()));
    }

    private WithdrawalOutcome takeBack(
            UnitOfWork unit,
            LivingLink link,
            ConsentRecord record,
            Set<Purpose> purposes,
            Said said,
            Optional<CreditBalance> balance,
            Instant now) {
        OpaqueId referral = record.referral();
        if (!purposes.isEmpty() && !purposes.contains(Purpose.AGENCY_REGISTRATION)) {
            return narrow(unit, link, record, purposes, said, now);
        }
        // What has ended by itself can be taken back all the same: the agency may still hold what it received.
        if (!record.state().allowsProcessing() && record.state() != ConsentState.CONSENT_EXPIRED) {
            return new WithdrawalOutcome.NothingToWithdraw();
        }
        int sequence = step(unit, link, record, record.purposes(), said);
        unit.consents()
                .replace(
                        link.tenant(),
                        List.of(record.without(Set.of(Purpose.RECONTACT_RETENTION))
                                .in(ConsentState.CONSENT_WITHDRAWN)
                                .dueAt(ConsentRecord.NEVER)));
        mail(unit, link, record, sequence, said, now);
        if (record.purposes().contains(Purpose.RECONTACT_RETENTION)) {
            membership.withdrawn(unit, link, said.at(), now);
        }
        boolean ends = WITHDRAWABLE.contains(link.referral().state());
        if (ends) {
            unit.referrals()
                    .move(
                            link.tenant(),
                            List.of(referral),
                            link.referral().state(),
                            ReferralState.WITHDRAWN,
                            null,
                            now);
            link.tally(unit, TallyKind.WITHDRAWN, now);
        }
        balance.ifPresent(
                locked -> counts.takeBack(unit, link.tenant(), link.contract(), locked, link.referral(), now));
        unit.vault().delete(link.tenant(), VaultKind.ANSWERS, List.of(referral));
        unit.support().delete(link.tenant(), List.of(referral));
        provisions.stopped(unit, link.tenant(), List.of(TransferKeys.handOver(referral)), WITHDRAWN, now);
        engine.happened(
                unit,
                link.tenant(),
                now,
                EventType.CONSENT_WITHDRAWN,
                referral,
                ends ? Map.of("state", ReferralState.WITHDRAWN.name()) : Map.of());
        if (mayBeAtTheAgency(unit, link)) {
            instructing.tell(
                    unit, link.tenant(), record.recipient(), List.of(referral), InstructionKind.CONSENT_WITHDRAWN, now);
        }
        return new WithdrawalOutcome.Withdrawn(now);
    }

    /** What may have arrived counts as arrived: a try whose answer was lost is not tried again where the gate has closed since. */
    private static boolean mayBeAtTheAgency(UnitOfWork unit, LivingLink link) {
        return link.referral().sentAt() != null
                || link.referral().state() == ReferralState.ACKNOWLEDGED
                || UnsureHandOvers.contains(unit, link.tenant(), link.referral().id())
                || !Provisions.handedOver(
                                unit, link.tenant(), List.of(link.referral().id()))
                        .isEmpty();
    }

    /** Optional purposes are taken back and nothing else changes: what a waiting hand-over may rest on is read when it is sent. */
    private WithdrawalOutcome narrow(
            UnitOfWork unit, LivingLink link, ConsentRecord record, Set<Purpose> purposes, Said said, Instant now) {
        Set<Purpose> taken = EnumSet.noneOf(Purpose.class);
        for (Purpose purpose : purposes) {
            if (record.allows(purpose, now)) {
                taken.add(purpose);
            }
        }
        if (taken.isEmpty()) {
            return new WithdrawalOutcome.NothingToWithdraw();
        }
        int sequence = step(unit, link, record, taken, said);
        ConsentRecord narrowed = record.without(taken);
        int renewalDays = link.contract().programme().policies().consent().renewalDays();
        unit.consents().replace(link.tenant(), List.of(narrowed.dueAt(ConsentLife.dueAt(narrowed, renewalDays, now))));
        mail(unit, link, narrowed, sequence, said, now);
        if (taken.contains(Purpose.RECONTACT_RETENTION)) {
            membership.withdrawn(unit, link, said.at(), now);
        }
        if (taken.contains(Purpose.ASSISTED_TRANSFER)) {
            stopAssisted(unit, link, record.recipient(), now);
        }
        if (taken.contains(Purpose.FEEDBACK_TO_COMPANY)) {
            stopFeedback(unit, link, record.recipient(), now);
        }
        engine.happened(
                unit,
                link.tenant(),
                now,
                EventType.PURPOSES_WITHDRAWN,
                record.referral(),
                Map.of(
                        "consent", record.id().toString(),
                        "purposes", taken.stream().map(Enum::name).collect(Collectors.joining(","))));
        return new WithdrawalOutcome.Withdrawn(now);
    }

    /**
     * What the company was about to hand over of its own, and has not yet, goes at once; of what has arrived, or may have, the agency is told that it
     * is no longer used. The registration is still agreed to, and stays.
     */
    private void stopAssisted(UnitOfWork unit, LivingLink link, String agency, Instant now) {
        OpaqueId referral = link.referral().id();
        List<String> key = List.of(TransferKeys.handOver(referral));
        if (unit.provisions().find(link.tenant(), key).stream()
                .noneMatch(record -> record.kind() == TransferKind.ASSISTED)) {
            return;
        }
        unit.vault().delete(link.tenant(), VaultKind.ANSWERS, List.of(referral));
        // What leaves in this moment is on its way afterwards, and not stopped: it is looked at after that.
        provisions.stopped(unit, link.tenant(), key, WITHDRAWN, now);
        if (mayBeAtTheAgency(unit, link)) {
            instructing.tell(unit, link.tenant(), agency, List.of(referral), InstructionKind.ASSISTED_WITHDRAWN, now);
        }
    }

    /** What the company was told of the person so far goes, and the agency hears that it may tell no more. */
    private void stopFeedback(UnitOfWork unit, LivingLink link, String agency, Instant now) {
        OpaqueId referral = link.referral().id();
        unit.support().delete(link.tenant(), List.of(referral));
        if (mayBeAtTheAgency(unit, link)) {
            instructing.tell(unit, link.tenant(), agency, List.of(referral), InstructionKind.FEEDBACK_WITHDRAWN, now);
        }
    }

    /** The number of the step. */
    private static int step(UnitOfWork unit, LivingLink link, ConsentRecord record, Set<Purpose> purposes, Said said) {
        List<ConsentEvent> before = unit.consents().events(link.tenant(), record.id());
        ConsentEvent step = new ConsentEvent(
                record.id(),
                before.size() + 1,
                ConsentState.CONSENT_WITHDRAWN,
                said.at(),
                ConsentEvent.Actor.PRINCIPAL,
                new ConsentDetail(said.method(), purposes, said.notice(), null, said.evidence()),
                null,
                null);
        unit.consents().append(link.tenant(), ConsentChain.chained(before, List.of(step)));
        return step.sequence();
    }

    /** To the address that was typed; what was said elsewhere came with none. */
    private void mail(UnitOfWork unit, LivingLink link, ConsentRecord record, int sequence, Said said, Instant now) {
        Pii<String> address = said.address();
        if (address != null) {
            receipts.mail(unit, record, link.referral().person(), sequence, address, now);
        }
    }

    private static boolean countStays(LivingLink link) {
        return link.contract().programme().policies().qualification().countStays();
    }

    /**
     * How somebody said that they take back.
     *
     * @param at when
     * @param method how
     * @param notice what they were shown, or null
     * @param evidence what stood around it
     * @param address the address they typed, or null
     */
    private record Said(
            Instant at,
            ConsentDetail.Method method,
            @Nullable NoticeReference notice,
            ConsentEvidence evidence,
            @Nullable Pii<String> address) {

        static Said here(Pii<String> typedAddress, Instant now) {
            return new Said(now, ConsentDetail.Method.WEB_POST, null, ConsentEvidence.NONE, typedAddress);
        }

        static Said elsewhere(ImportedDecision decision) {
            return new Said(
                    decision.lastSaid(),
                    ConsentDetail.Method.IMPORT,
                    decision.notice().notice().reference(),
                    decision.evidence(),
                    null);
        }
    }
}
