package org.careerrelay.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.engine.ReferralTallies;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.provision.AssistedFields;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.qualification.IntakeFlags;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.BoxedFields;
import org.careerrelay.vault.Packed;
import org.careerrelay.vault.Vault;

/** What follows from rejections that were stored: referrals, mails, events, tallies. */
final class RejectionEffects {

    private final Engine engine;

    RejectionEffects(Engine engine) {
        this.engine = engine;
    }

    /** The effects of the new ones, with the drafts they came of. */
    void follow(
            UnitOfWork unit,
            TenantId tenant,
            CompanySettings settings,
            Optional<Contract> contract,
            Map<StoredRejection, RejectionDraft> inserted,
            List<Person> people,
            Mailing mailing,
            Instant now) {
        if (inserted.isEmpty()) {
            return;
        }
        List<RelayEvent> events = new ArrayList<>();
        MailTurns turns = new MailTurns(settings.sending(), mailing, now);
        List<Referral> referrals =
                contract.map(c -> referrals(settings, c, inserted, turns)).orElse(List.of());
        inserted.forEach((row, draft) -> {
            boolean apart = row.source().isApart();
            events.add(engine.event(
                    tenant,
                    now,
                    apart ? EventType.SUPPORT_GIVEN : EventType.REJECTION_TAKEN,
                    row.id(),
                    taken(row, draft)));
            contract.filter(c -> row.noLink() == null)
                    .ifPresent(c -> events.add(engine.event(
                            tenant,
                            now,
                            EventType.LINK_ISSUED,
                            row.id(),
                            apart
                                    ? Map.of(
                                            "agency",
                                            c.programme().agency(),
                                            "source",
                                            row.source().name())
                                    : Map.of("agency", c.programme().agency()))));
        });
        unit.referrals().insert(tenant, referrals);
        keepAssisted(unit, tenant, inserted, people);
        unit.tallies().add(tenant, ReferralTallies.of(settings, referrals, TallyKind.ISSUED, now));
        if (mailing.isByEngine()) {
            mail(unit, tenant, inserted, people, turns);
        } else {
            handOut(unit, tenant, contract, inserted.keySet(), referrals, events, now);
            WriteBackEffects.add(
                    engine,
                    unit,
                    tenant,
                    settings,
                    referrals.stream().map(Referral::id).toList(),
                    now);
        }
        unit.events().append(tenant, events);
    }

    /** That the age was looked at is known afterwards, the date is not. */
    private static Map<String, String> taken(StoredRejection row, RejectionDraft draft) {
        return AgeRules.known(draft.rejection())
                ? Map.of("by", row.decidedBy(), "age", "checked")
                : Map.of("by", row.decidedBy());
    }

    /** All that is kept of people under age: how many, on the day, in the company's first programme (V-C8). */
    static void countUnderAge(UnitOfWork unit, TenantId tenant, CompanySettings settings, long count, Instant now) {
        settings.contracts().stream()
                .findFirst()
                .filter(contract -> count > 0)
                .ifPresent(contract -> tally(unit, tenant, contract, TallyKind.UNDER_AGE, count, now));
    }

    /** What the company would hand over of those who agree; of somebody without a link nothing is kept. */
    private void keepAssisted(
            UnitOfWork unit, TenantId tenant, Map<StoredRejection, RejectionDraft> inserted, List<Person> people) {
        Map<OpaqueId, Vault.Box> boxes = new LinkedHashMap<>();
        inserted.forEach((row, draft) -> {
            AssistedFields fields = draft.rejection().assisted();
            if (row.noLink() == null && fields != null) {
                boxes.put(row.id(), new Vault.Box(row.person(), BoxedFields.pack(AssistedRules.written(fields))));
            }
        });
        if (!boxes.isEmpty()) {
            engine.vault().store(unit, tenant, VaultKind.ASSISTED, people, boxes);
        }
    }

    private static List<Referral> referrals(
            CompanySettings settings,
            Contract contract,
            Map<StoredRejection, RejectionDraft> inserted,
            MailTurns turns) {
        IntakeFlags flags = IntakeFlags.of(settings, contract);
        List<Referral> referrals = new ArrayList<>(inserted.size());
        inserted.forEach((row, draft) -> {
            if (row.noLink() == null) {
                referrals.add(Referral.issued(
                        row.id(),
                        contract.number(),
                        row.person(),
                        turns.now(),
                        turns.of(row, draft)
                                .plus(Duration.ofDays(contract.programme().linkDays())),
                        row.source().isApart() ? apart(flags.of(draft.address())) : flags.of(draft.address())));
            }
        });
        return referrals;
    }

    /** Counted apart, whatever else is found (Q9). */
    private static Set<EligibilityCode> apart(Set<EligibilityCode> found) {
        Set<EligibilityCode> flags = EnumSet.of(EligibilityCode.LEAVER);
        flags.addAll(found);
        return flags;
    }

    /** A mail in the outbox for each, and what it needs until it is sent. */
    private void mail(
            UnitOfWork unit,
            TenantId tenant,
            Map<StoredRejection, RejectionDraft> inserted,
            List<Person> people,
            MailTurns turns) {
        List<OutboxRow> mails = new ArrayList<>(inserted.size());
        Map<OpaqueId, Vault.Box> boxes = new LinkedHashMap<>();
        inserted.forEach((row, draft) -> {
            boxes.put(
                    row.id(),
                    new Vault.Box(
                            row.person(),
                            Packed.pack(
                                    draft.rejection().name().reveal(),
                                    draft.address().forSending(),
                                    draft.rejection().job(),
                                    draft.rejection().details().reason(),
                                    draft.rejection().details().stage(),
                                    draft.rejection().details().note().reveal())));
            mails.add(engine.effect(
                    engine.ids().next(tenant, turns.now()),
                    OutboxKind.MAIL,
                    "mail",
                    row.id(),
                    turns.note(draft).text(),
                    turns.of(row, draft)));
        });
        engine.vault().store(unit, tenant, VaultKind.CONTACT, people, boxes);
        if (turns.policy().approval()) {
            unit.outbox().hold(mails, turns.now());
        } else {
            unit.outbox().add(mails);
        }
    }

    /**
     * The letter goes to the host with the answer, and counts as mailed from then on: were the host to say so later, the figure of mailed
     * links would rise with each consent that comes before its word, and tell who agreed. Neither name nor address is kept.
     */
    private void handOut(
            UnitOfWork unit,
            TenantId tenant,
            Optional<Contract> contract,
            Collection<StoredRejection> inserted,
            List<Referral> referrals,
            List<RelayEvent> events,
            Instant now) {
        Set<OpaqueId> moved = unit.referrals()
                .move(
                        tenant,
                        referrals.stream().map(Referral::id).toList(),
                        ReferralState.ISSUED,
                        ReferralState.MAILED,
                        null,
                        now);
        for (StoredRejection row : inserted) {
            events.add(engine.event(
                    tenant,
                    now,
                    EventType.MAIL_SENT,
                    row.id(),
                    moved.contains(row.id())
                            ? Map.of("by", "host", "state", ReferralState.MAILED.name())
                            : Map.of("by", "host")));
        }
        contract.ifPresent(c -> tally(unit, tenant, c, TallyKind.MAILED, moved.size(), now));
    }

    private static void tally(
            UnitOfWork unit, TenantId tenant, Contract contract, TallyKind kind, long count, Instant now) {
        unit.tallies().add(tenant, List.of(new Tally(contract.number(), contract.day(now), kind, count)));
    }
}
