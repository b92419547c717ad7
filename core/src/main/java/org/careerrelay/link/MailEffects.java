package org.careerrelay.link;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.company.MailSettings;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.outbox.OutboxHandler;
import org.careerrelay.outbox.Settlement;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.mail.RelayBlock;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.template.DefaultMail;
import org.careerrelay.vault.Packed;
import org.jspecify.annotations.Nullable;

/**
 * Sends rejection mails. Name, address and link are put together at the moment of sending; whether the link may still go is looked at
 * again then (design, section 6).
 */
public final class MailEffects implements OutboxHandler {

    private final Engine engine;
    private final MailTransport transport;
    private final RelayBlocks blocks;

    /**
     * Sends mail.
     *
     * @param engine what it works with
     * @param transport sends
     * @param links makes the links
     */
    public MailEffects(Engine engine, MailTransport transport, Links links) {
        this.engine = engine;
        this.transport = transport;
        this.blocks = new RelayBlocks(links);
    }

    @Override
    public Set<OutboxKind> kinds() {
        return Set.of(OutboxKind.MAIL);
    }

    @Override
    public void handle(TenantId tenant, String destination, List<OutboxRow> rows, Instant now, Settlement settlement) {
        List<RejectionLetter> letters = new ArrayList<>();
        List<OutboxRow> sent = new ArrayList<>();
        settlement.transact(unit -> {
            letters.clear();
            sent.clear();
            List<OutboxRow> needless = compose(unit, tenant, rows, now, letters, sent);
            settlement.done(unit, needless);
            return needless.size();
        });
        if (letters.isEmpty()) {
            return;
        }
        List<MailOutcome> outcomes = transport.send(letters);
        settlement.transact(unit -> {
            settle(unit, tenant, sent, letters, outcomes, now, settlement);
            return outcomes.size();
        });
    }

    /** Fills the letters and their rows; returns the rows that need no letter any more. */
    private List<OutboxRow> compose(
            UnitOfWork unit,
            TenantId tenant,
            List<OutboxRow> rows,
            Instant now,
            List<RejectionLetter> letters,
            List<OutboxRow> sent) {
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        List<OpaqueId> subjects = rows.stream().map(OutboxRow::subject).toList();
        Map<OpaqueId, StoredRejection> rejections = new HashMap<>();
        unit.rejections().find(tenant, subjects).forEach(r -> rejections.put(r.id(), r));
        Map<OpaqueId, Referral> referrals = new HashMap<>();
        unit.referrals().find(tenant, subjects).forEach(r -> referrals.put(r.id(), r));
        Map<OpaqueId, byte[]> contacts = engine.vault().open(unit, tenant, VaultKind.CONTACT, subjects);
        List<OutboxRow> needless = new ArrayList<>();
        for (OutboxRow row : rows) {
            StoredRejection rejection = rejections.get(row.subject());
            byte[] contact = contacts.get(row.subject());
            Referral referral = referrals.get(row.subject());
            CompanyProfile company = settings.company();
            boolean revoked = referral != null && referral.state() == ReferralState.REVOKED;
            if (rejection == null || contact == null || company == null || revoked) {
                needless.add(row);
                continue;
            }
            letters.add(letter(row, rejection, contact, settings, company, referral, now));
            sent.add(row);
        }
        return needless;
    }

    private RejectionLetter letter(
            OutboxRow row,
            StoredRejection rejection,
            byte[] contact,
            CompanySettings settings,
            CompanyProfile company,
            @Nullable Referral referral,
            Instant now) {
        List<String> texts = Packed.unpack(contact);
        MailSettings own = settings.mail();
        MailSettings mail = own != null
                ? own
                : DefaultMail.japanese(company.legalName(), company.contactMail(), company.contactMail());
        String domain = mail.senderAddress().substring(mail.senderAddress().lastIndexOf('@') + 1);
        Locale locale = mail.locale();
        RelayBlock block = referral == null ? null : block(settings, company, referral, locale, now);
        return new RejectionLetter(
                row.id() + "@" + domain,
                mail.senderName(),
                mail.senderAddress(),
                mail.replyTo(),
                Pii.of(texts.get(0)),
                Pii.of(texts.get(1)),
                locale,
                mail.subject(),
                mail.body(),
                Map.of(
                        "name", Pii.of(texts.get(0)),
                        "company", Pii.of(company.legalName()),
                        "job", Pii.of(texts.get(2)),
                        "application", Pii.of(rejection.application())),
                block);
    }

    private @Nullable RelayBlock block(
            CompanySettings settings, CompanyProfile company, Referral referral, Locale locale, Instant now) {
        return settings.ofNumber(referral.programme())
                .filter(contract -> LinkRules.obstacle(settings, contract, now).isEmpty())
                .filter(contract -> now.isBefore(referral.expiresAt()))
                .map(contract -> blocks.of(referral, contract, settings, company, locale))
                .orElse(null);
    }

    private void settle(
            UnitOfWork unit,
            TenantId tenant,
            List<OutboxRow> sent,
            List<RejectionLetter> letters,
            List<MailOutcome> outcomes,
            Instant now,
            Settlement settlement) {
        Set<OpaqueId> moved = move(unit, tenant, sent, letters, outcomes, now);
        List<OutboxRow> done = new ArrayList<>();
        List<RelayEvent> events = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            OutboxRow row = sent.get(i);
            MailOutcome outcome = outcomes.get(i);
            if (outcome instanceof MailOutcome.Accepted) {
                events.add(engine.event(
                        tenant,
                        now,
                        EventType.MAIL_SENT,
                        row.subject(),
                        moved.contains(row.subject()) ? Map.of("state", ReferralState.MAILED.name()) : Map.of()));
            } else if (outcome instanceof MailOutcome.PermanentFailure failure) {
                events.add(engine.event(
                        tenant, now, EventType.MAIL_FAILED, row.subject(), Map.of("code", failure.code())));
            } else if (outcome instanceof MailOutcome.TemporaryFailure failure) {
                settlement.failed(unit, row, failure.code(), null, now);
                continue;
            }
            done.add(row);
        }
        unit.vault()
                .delete(
                        tenant,
                        VaultKind.CONTACT,
                        done.stream().map(OutboxRow::subject).toList());
        unit.events().append(tenant, events);
        settlement.done(unit, done);
        tally(unit, tenant, moved, now);
    }

    /** Those whose mail was taken with its link become MAILED. */
    private static Set<OpaqueId> move(
            UnitOfWork unit,
            TenantId tenant,
            List<OutboxRow> sent,
            List<RejectionLetter> letters,
            List<MailOutcome> outcomes,
            Instant now) {
        List<OpaqueId> mailed = IntStream.range(0, sent.size())
                .filter(i -> outcomes.get(i) instanceof MailOutcome.Accepted
                        && letters.get(i).relay() != null)
                .mapToObj(i -> sent.get(i).subject())
                .toList();
        unit.referrals().lock(tenant, mailed);
        return unit.referrals().move(tenant, mailed, ReferralState.ISSUED, ReferralState.MAILED, null, now);
    }

    private static void tally(UnitOfWork unit, TenantId tenant, Set<OpaqueId> mailed, Instant now) {
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        Map<Integer, Long> byProgramme = unit.referrals().find(tenant, mailed).stream()
                .collect(Collectors.groupingBy(Referral::programme, Collectors.counting()));
        List<Tally> tallies = new ArrayList<>();
        byProgramme.forEach((number, count) -> settings.ofNumber(number)
                .map(Contract::programme)
                .ifPresent(programme -> tallies.add(
                        new Tally(number, LocalDate.ofInstant(now, programme.zone()), TallyKind.MAILED, count))));
        unit.tallies().add(tenant, tallies);
    }
}
