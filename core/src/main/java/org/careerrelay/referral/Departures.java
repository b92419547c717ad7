package org.careerrelay.referral;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.consent.HandOverContent;
import org.careerrelay.consent.Refusal;
import org.careerrelay.consent.Transfer;
import org.careerrelay.consent.TransferGate;
import org.careerrelay.consent.TransferGate.Passage;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.instruction.Instructing;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.provision.Payload;
import org.careerrelay.provision.Provisions;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Leads referrals through the gate. Where it is closed for a reason that is with the company or the agency, and so can pass, the referral
 * waits as long as the answers may be kept; where the consent does not cover it, the answers go at once.
 */
final class Departures {

    /** Answers are kept until they are acknowledged, and no longer than this (privacy, section 11). */
    private static final Duration ANSWERS_KEPT = Duration.ofDays(14);

    private static final String TOO_OLD = "answers.too-old";
    private static final String NO_PAGE = "pickup.self-entry";
    private static final String NOT_WANTED = "referral.over";

    /** What was typed is gone, or a renewal agreed to fields that nobody typed: with SELF_ENTRY only a reference was to go. */
    private static final String NOTHING = "answers.missing";

    /** Of what an earlier version left in the outbox nothing is written down yet. */
    private static final Set<DataItem> ANYTHING = EnumSet.allOf(DataItem.class);

    private final Engine engine;
    private final Instructing instructing;
    private final Provisions provisions;

    Departures(Engine engine, Provisions provisions) {
        this.engine = engine;
        this.instructing = new Instructing(engine);
        this.provisions = provisions;
    }

    /** The messages of the rows that may go now; the others are settled, or wait. */
    Map<OutboxRow, ExchangeMessage> of(UnitOfWork unit, TenantId tenant, List<OutboxRow> rows, Settlement settlement) {
        Instant now = engine.now();
        String company = unit.tenants().find(tenant).map(Tenant::key).orElseThrow();
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        List<OpaqueId> ids = rows.stream().map(OutboxRow::subject).toList();
        Map<OpaqueId, Referral> referrals = new HashMap<>();
        unit.referrals().find(tenant, ids).forEach(r -> referrals.put(r.id(), r));
        Map<OpaqueId, ConsentRecord> consents = new HashMap<>();
        unit.consents().find(tenant, ids).forEach(c -> consents.put(c.referral(), c));
        Map<String, Set<DataItem>> written = provisions.items(
                unit, tenant, ids.stream().map(TransferKeys::handOver).toList());
        Vault.Opened answers = engine.vault().open(unit, tenant, VaultKind.ANSWERS, ids);
        Map<OutboxRow, Passage.Open> open = new LinkedHashMap<>();
        Map<OutboxRow, HandOverContent> contents = new HashMap<>();
        Map<String, Payload> narrowed = new HashMap<>();
        List<OutboxRow> needless = new ArrayList<>();
        for (OutboxRow row : rows) {
            Referral referral = referrals.get(row.subject());
            ConsentRecord consent = consents.get(row.subject());
            byte[] boxed = answers.boxes().get(row.subject());
            boolean unreadable = answers.unreadable().contains(row.subject());
            // A renewal may name the reference alone: what was typed before is still asked about as what it is, and
            // stays.
            boolean selfEntry = consent != null && Transfer.isSelfEntry(consent) && boxed == null && !unreadable;
            boolean nothing = !selfEntry && boxed == null && !unreadable;
            if (referral == null || referral.state() != ReferralState.CONSENTED) {
                needless.add(row);
                continue;
            }
            if (nothing) {
                end(unit, row, NOTHING, now, settlement);
                continue;
            }
            Optional<Contract> contract = settings.ofNumber(referral.programme());
            HandOverContent whole = content(selfEntry, boxed);
            HandOverContent content = consent == null
                    ? whole
                    : contract.map(c -> whole.within(
                                    consent, c, written.getOrDefault(TransferKeys.handOver(row.subject()), ANYTHING)))
                            .orElse(whole);
            Payload payload = content.payload(referral.id());
            Passage passage = contract.map(
                            c -> TransferGate.check(settings, c, referral, consent, content.kind(), payload, now))
                    .orElseGet(() -> new Passage.Closed(Refusal.PROGRAMME_MISSING));
            if (passage instanceof Passage.Closed closed) {
                stay(unit, row, closed.refusal(), consent, now, settlement);
            } else if (!selfEntry && boxed == null) {
                settlement.refused(unit, row, Vault.UNREADABLE);
            } else if (consent == null || isTooOld(consent, now)) {
                end(unit, row, TOO_OLD, now, settlement); // parked for too long, and sent again
            } else if (passage instanceof Passage.Open through) {
                open.put(row, through);
                contents.put(row, content);
                if (!content.equals(whole)) {
                    narrowed.put(through.provision().key(), payload);
                }
            }
        }
        // The record says what leaves, which is less than what was agreed to.
        provisions.corrected(unit, tenant, narrowed);
        Set<String> leaving = provisions.leave(
                unit,
                tenant,
                open.values().stream().map(Passage.Open::provision).toList(),
                now);
        Map<OutboxRow, ExchangeMessage> messages = new LinkedHashMap<>();
        open.forEach((row, through) -> {
            HandOverContent content = contents.get(row);
            boolean leaves = leaving.contains(through.provision().key());
            if (leaves && through.provision().kind() == TransferKind.SELF_ENTRY) {
                messages.put(row, HandOverMessage.announcement(through.consent(), row.id(), company));
            } else if (leaves && content != null) {
                messages.put(
                        row, HandOverMessage.of(through.consent(), row.id(), company, content, through.provenance()));
            } else {
                needless.add(row); // taken back while this transaction was reading
            }
        });
        notWanted(unit, tenant, needless, now, settlement);
        tellWithdrawn(unit, tenant, needless, referrals, now);
        return messages;
    }

    /**
     * The rows that still wait for an agency that comes for them. What is over, or waits for too long, ends as it would on its way; who types at the
     * agency needs an installation there.
     */
    List<OutboxRow> waiting(UnitOfWork unit, TenantId tenant, List<OutboxRow> rows, Settlement settlement) {
        Instant now = engine.now();
        List<OpaqueId> ids = rows.stream().map(OutboxRow::subject).toList();
        Map<OpaqueId, Referral> referrals = new HashMap<>();
        unit.referrals().find(tenant, ids).forEach(referral -> referrals.put(referral.id(), referral));
        Map<OpaqueId, ConsentRecord> consents = new HashMap<>();
        unit.consents().find(tenant, ids).forEach(consent -> consents.put(consent.referral(), consent));
        List<OutboxRow> waiting = new ArrayList<>();
        List<OutboxRow> needless = new ArrayList<>();
        for (OutboxRow row : rows) {
            Referral referral = referrals.get(row.subject());
            ConsentRecord consent = consents.get(row.subject());
            if (referral == null || referral.state() != ReferralState.CONSENTED) {
                needless.add(row);
            } else if (consent != null && Transfer.isSelfEntry(consent)) {
                settlement.refused(unit, row, NO_PAGE);
            } else if (consent == null || isTooOld(consent, now)) {
                end(unit, row, TOO_OLD, now, settlement);
            } else {
                waiting.add(row);
            }
        }
        notWanted(unit, tenant, needless, now, settlement);
        return waiting;
    }

    private void notWanted(UnitOfWork unit, TenantId tenant, List<OutboxRow> rows, Instant now, Settlement settlement) {
        List<String> transfers =
                rows.stream().map(row -> TransferKeys.handOver(row.subject())).toList();
        provisions.stopped(unit, tenant, transfers, NOT_WANTED, now);
        settlement.needless(unit, rows);
    }

    private static HandOverContent content(boolean selfEntry, byte @Nullable [] boxed) {
        if (selfEntry) {
            return HandOverContent.SELF_ENTRY;
        }
        return boxed == null ? HandOverContent.NOTHING : HandOverContent.of(boxed);
    }

    /**
     * A row that was tried before and is withdrawn since may have arrived, though nobody could write it down: the agency is told rather once
     * too often. It learns no more than a reference that it may have heard of.
     */
    private void tellWithdrawn(
            UnitOfWork unit,
            TenantId tenant,
            List<OutboxRow> needless,
            Map<OpaqueId, Referral> referrals,
            Instant now) {
        for (OutboxRow row : needless) {
            Referral referral = referrals.get(row.subject());
            if (row.attempts() > 1 && referral != null && referral.state() == ReferralState.WITHDRAWN) {
                instructing.tell(
                        unit,
                        tenant,
                        row.destination(),
                        List.of(row.subject()),
                        InstructionKind.CONSENT_WITHDRAWN,
                        now);
            }
        }
    }

    private void stay(
            UnitOfWork unit,
            OutboxRow row,
            Refusal refusal,
            @Nullable ConsentRecord consent,
            Instant now,
            Settlement settlement) {
        String code = refusal.code();
        if (!refusal.passes()) {
            end(unit, row, code, now, settlement);
        } else if (consent == null || isTooOld(consent, now)) {
            end(unit, row, TOO_OLD, now, settlement);
        } else {
            List<String> said = Arrays.asList(row.note().split(" "));
            if (said.contains(code)) {
                settlement.waits(unit, row, row.note());
            } else if (settlement.waits(unit, row, (row.note() + " " + code).strip())) {
                refused(unit, row, code, now);
            }
        }
    }

    /** Where nothing was typed nothing grows old: the person waits as long as the consent holds. */
    private static boolean isTooOld(ConsentRecord consent, Instant now) {
        return !Transfer.isSelfEntry(consent) && !now.isBefore(consent.givenAt().plus(ANSWERS_KEPT));
    }

    private void end(UnitOfWork unit, OutboxRow row, String code, Instant now, Settlement settlement) {
        if (!settlement.needless(unit, List.of(row)).isEmpty()) {
            unit.vault().delete(row.tenant(), VaultKind.ANSWERS, List.of(row.subject()));
            provisions.stopped(unit, row.tenant(), List.of(TransferKeys.handOver(row.subject())), code, now);
            refused(unit, row, code, now);
        }
    }

    private void refused(UnitOfWork unit, OutboxRow row, String code, Instant now) {
        engine.happened(unit, row.tenant(), now, EventType.TRANSFER_REFUSED, row.subject(), Map.of("code", code));
    }
}
