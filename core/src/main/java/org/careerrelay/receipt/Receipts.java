package org.careerrelay.receipt;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.link.Links;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.receipt.ConsentReceipt;
import org.careerrelay.model.receipt.ReceiptDocument;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Texts;
import org.careerrelay.vault.Packed;
import org.careerrelay.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Issues receipts: asks for their mails in the transaction of what they are about, and writes them whenever somebody wants one. Thread-safe. */
public final class Receipts {

    private static final String MAIL = "mail";

    private final Engine engine;
    private final @Nullable Links links;
    private final boolean mailed;

    /**
     * Issues receipts.
     *
     * @param engine what it works with
     * @param links makes the manage links, or null where no links are made: then there are no receipts with a link, and none by mail
     * @param mailed whether this installation sends mail: where it does not, a receipt is what the page offers
     */
    public Receipts(Engine engine, @Nullable Links links, boolean mailed) {
        this.engine = engine;
        this.links = links;
        this.mailed = mailed && links != null;
    }

    /**
     * The same on another storage.
     *
     * @param other what it works with there
     * @return receipts of that storage
     */
    public Receipts on(Engine other) {
        return new Receipts(other, links, mailed);
    }

    /**
     * Whether people are written to.
     *
     * @return false on an installation without mail or without links
     */
    public boolean mailed() {
        return mailed;
    }

    /**
     * Asks for the mail of a receipt. A receipt is no advertising: it goes out whatever else the person does not want to be sent. Where the
     * person's key is gone nothing can be sealed, and no mail goes out.
     *
     * @param unit the transaction of what it is about
     * @param consent the consent
     * @param person pseudonym of the person
     * @param sequence number of the event it is about
     * @param address the address that was just typed as proof
     * @param now the time
     */
    public void mail(
            UnitOfWork unit, ConsentRecord consent, OpaqueId person, int sequence, Pii<String> address, Instant now) {
        TenantId tenant = consent.id().tenant();
        List<Person> people = mailed ? unit.people().find(tenant, List.of(person)) : List.of();
        if (people.isEmpty()) {
            return;
        }
        OpaqueId row = engine.ids().next(tenant, now);
        engine.vault()
                .store(
                        unit,
                        tenant,
                        VaultKind.RECEIPT,
                        people,
                        Map.of(row, new Vault.Box(people.get(0).id(), Packed.pack(address.reveal()))));
        unit.outbox()
                .add(List.of(
                        engine.effect(row, OutboxKind.RECEIPT, MAIL, consent.id(), Integer.toString(sequence), now)));
    }

    /**
     * The receipt of a consent as it stands.
     *
     * @param unit the transaction
     * @param consent the consent
     * @param locale the language of its text
     * @return the receipt of the event that it stands by; empty where the companies are not known any more
     */
    public Optional<ReceiptDocument> of(UnitOfWork unit, ConsentRecord consent, Locale locale) {
        // Purposes that were refused or taken back one by one have events of their own, after the one that the consent
        // stands by.
        int last = unit.consents().events(consent.id().tenant(), consent.id()).stream()
                .filter(event -> event.state() == consent.state())
                .mapToInt(ConsentEvent::sequence)
                .max()
                .orElse(0);
        return written(unit, consent, last, Texts.supported(locale))
                .map(written -> new ReceiptDocument(
                        written.text().receipt(),
                        written.text().purposes(),
                        Pii.of(written.text().file(written.link().reveal()))));
    }

    /** The receipt of one event in words. */
    Optional<Written> written(UnitOfWork unit, ConsentRecord consent, int sequence, Locale locale) {
        TenantId tenant = consent.id().tenant();
        Links made = links;
        CompanySettings then = CompanySettings.read(unit, tenant, consent.givenAt());
        ZoneId zone = then.withAgency(consent.recipient())
                .map(contract -> contract.programme().zone())
                .orElse(Programme.JAPAN);
        Optional<Referral> referral = unit.referrals().find(tenant, List.of(consent.referral())).stream()
                .findFirst();
        if (made == null || referral.isEmpty()) {
            return Optional.empty();
        }
        Optional<ConsentReceipt> receipt = ReceiptRules.of(
                referral.get().person(), consent, unit.consents().events(tenant, consent.id()), sequence, then);
        return receipt.map(
                found -> new Written(new ReceiptText(found, locale, zone, then.groupNames()), made.of(consent.id())));
    }

    /**
     * A receipt and its link.
     *
     * @param text the receipt
     * @param link the manage link
     */
    record Written(ReceiptText text, Pii<String> link) {}
}
