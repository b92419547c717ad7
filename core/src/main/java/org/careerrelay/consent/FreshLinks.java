package org.careerrelay.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.link.LinkTokens;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.suppression.Suppressing;
import org.careerrelay.vault.Packed;
import org.careerrelay.vault.Vault;

/**
 * Mails people their link again who ask for it where a link opens nothing: whoever has a living referral gets its link, whoever consented the manage link, everybody else nothing. An
 * address gets one such mail of a company a day. Nothing is answered. Thread-safe.
 */
public final class FreshLinks {

    /** More companies than that are not gone through for a link that tells none of them. */
    static final int COMPANIES = 50;

    /** When a code ended that is never sent. */
    private static final String ENDED = "0";

    private static final Set<ReferralState> OPEN = EnumSet.of(ReferralState.ISSUED, ReferralState.MAILED);

    private final Engine engine;
    private final LinkTokens tokens;
    private final Suppressing suppressing;
    private final AddressTries tries;
    private final boolean mailed;

    /**
     * Mails links.
     *
     * @param engine what it works with
     * @param tokens checks what was tried
     * @param mailed whether this installation sends mail
     */
    public FreshLinks(Engine engine, LinkTokens tokens, boolean mailed) {
        this.engine = engine;
        this.tokens = tokens;
        this.suppressing = new Suppressing(engine);
        this.tries = new AddressTries(engine, "fresh-link", 1);
        this.mailed = mailed;
    }

    /**
     * Mails the addressee their link, if there is one.
     *
     * @param tried the token that opened nothing: where it was signed here, it says which company is meant
     * @param typedAddress the address
     */
    public void send(RawToken tried, Pii<String> typedAddress) {
        Optional<MailAddress> address = MailAddress.parse(typedAddress.reveal());
        if (mailed && address.isPresent()) {
            companies(tried)
                    .forEach(company -> engine.storage().<Boolean>transact(unit -> send(unit, company, address.get())));
        }
    }

    private List<TenantId> companies(RawToken tried) {
        Optional<OpaqueId> signed = tokens.verify(tried);
        return engine.storage().transact(unit -> {
            Optional<TenantId> meant = signed.flatMap(
                    id -> engine.tenantOf(unit, id, TenantKind.COMPANY).map(Tenant::id));
            if (meant.isPresent()) {
                return List.of(meant.get());
            }
            List<Tenant> all = unit.tenants().page(new TenantId(0), COMPANIES + 1);
            return all.size() > COMPANIES
                    ? List.<TenantId>of()
                    : all.stream()
                            .filter(tenant -> tenant.kind() == TenantKind.COMPANY)
                            .map(Tenant::id)
                            .toList();
        });
    }

    /** The mark is made for every address, known or not: what is done for both takes as long. */
    private boolean send(UnitOfWork unit, TenantId tenant, MailAddress address) {
        Instant now = engine.now();
        if (tries.take(unit, tenant, address.strictKey(), "", LocalDate.ofInstant(now, ZoneOffset.UTC), now) < 0) {
            return false;
        }
        OpaqueId row = engine.ids().next(tenant, now);
        Optional<OpaqueId> person = unit.people().lookUp(tenant, engine.index().of(tenant, address));
        Optional<OpaqueId> subject = person.flatMap(known -> subject(unit, tenant, address, known, now));
        List<Person> people =
                subject.isPresent() ? unit.people().find(tenant, List.of(person.orElseThrow())) : List.of();
        if (people.isEmpty()) {
            // What is written takes the longest: of whom there is no link to send, something that has ended is written.
            List<Person> nobody =
                    unit.people().resolve(tenant, engine.vault().drafts(tenant, List.of(row), List.of(List.of())), now);
            add(unit, tenant, nobody, "", engine.effect(row, OutboxKind.PROOF_CODE, "mail", row, ENDED, now));
            return false;
        }
        OutboxRow mail = engine.effect(row, OutboxKind.FRESH_LINK, "mail", subject.orElseThrow(), "", now);
        add(unit, tenant, people, address.forSending(), mail);
        return true;
    }

    private void add(UnitOfWork unit, TenantId tenant, List<Person> people, String address, OutboxRow mail) {
        Vault.Box box = new Vault.Box(people.get(0).id(), Packed.pack(address));
        engine.vault().store(unit, tenant, VaultKind.RECEIPT, people, Map.of(mail.id(), box));
        unit.outbox().add(List.of(mail));
    }

    /** The latest consent that is held, for its manage link; else the latest link that takes a consent, unless no notices go to the address. */
    private Optional<OpaqueId> subject(
            UnitOfWork unit, TenantId tenant, MailAddress address, OpaqueId person, Instant now) {
        List<OpaqueId> ids = unit.rejections().ofPeople(tenant, unit.people().together(tenant, person)).stream()
                .map(StoredRejection::id)
                .toList();
        Optional<OpaqueId> consent = unit.consents().find(tenant, ids).stream()
                .max(Comparator.comparing(ConsentRecord::givenAt))
                .map(ConsentRecord::id);
        if (consent.isPresent()
                || !suppressing.suppressed(unit, tenant, List.of(address)).isEmpty()) {
            return consent;
        }
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        return unit.referrals().find(tenant, ids).stream()
                .filter(referral -> OPEN.contains(referral.state()) && now.isBefore(referral.expiresAt()))
                .filter(referral -> settings.ofNumber(referral.programme())
                        .filter(contract -> contract.licensed(now) && contract.open(now))
                        .isPresent())
                .map(Referral::id)
                .max(Comparator.naturalOrder());
    }
}
