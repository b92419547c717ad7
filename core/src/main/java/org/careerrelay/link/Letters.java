package org.careerrelay.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.mail.MailDetails;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.suppression.Suppressing;
import org.careerrelay.vault.Packed;
import org.careerrelay.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Puts rejection letters together at the moment of sending, from what holds then. */
final class Letters {

    /** Where in a box with a contact the address is. */
    private static final int ADDRESS = 1;

    /** Where reason, stage and note begin. */
    private static final int DETAILS = 3;

    private final Engine engine;
    private final LetterForm form;
    private final Suppressing suppressing;

    Letters(Engine engine, Links links, MailReferences references) {
        this.engine = engine;
        this.form = new LetterForm(links, references);
        this.suppressing = new Suppressing(engine);
    }

    /** The letters of the rows that need one. */
    Composed compose(UnitOfWork unit, TenantId tenant, CompanySettings settings, List<OutboxRow> rows, Instant now) {
        List<OpaqueId> subjects = rows.stream().map(OutboxRow::subject).toList();
        Map<OpaqueId, StoredRejection> rejections = new HashMap<>();
        unit.rejections().find(tenant, subjects).forEach(r -> rejections.put(r.id(), r));
        Map<OpaqueId, Referral> referrals = new HashMap<>();
        unit.referrals().find(tenant, subjects).forEach(r -> referrals.put(r.id(), r));
        Vault.Opened contacts = engine.vault().open(unit, tenant, VaultKind.CONTACT, subjects);
        Composed composed = new Composed(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new HashSet<>());
        Set<OpaqueId> suppressed = suppressed(unit, tenant, contacts.boxes());
        for (OutboxRow row : rows) {
            StoredRejection rejection = rejections.get(row.subject());
            byte[] contact = contacts.boxes().get(row.subject());
            Referral referral = referrals.get(row.subject());
            CompanyProfile company = settings.company();
            boolean revoked = referral != null && referral.state() == ReferralState.REVOKED
                    || rejection != null && rejection.takenBackAt() != null;
            if (!revoked && contacts.unreadable().contains(row.subject())) {
                composed.unreadable().add(row);
            } else if (rejection == null || contact == null || company == null || revoked) {
                composed.needless().add(row);
            } else if (rejection.source().isApart()
                    && (suppressed.contains(row.subject()) || LetterForm.link(settings, referral, now) == null)) {
                // There is nothing to tell them but the link.
                composed.needless().add(row);
            } else {
                boolean unwanted = suppressed.contains(row.subject());
                if (unwanted && referral != null) {
                    composed.suppressed().add(row.id());
                }
                composed.letters()
                        .put(row, letter(rejection, contact, settings, company, unwanted ? null : referral, now));
            }
        }
        return composed;
    }

    /** Whoever came onto the list since the link was made gets the mail without it (V-M11). */
    private Set<OpaqueId> suppressed(UnitOfWork unit, TenantId tenant, Map<OpaqueId, byte[]> contacts) {
        Map<OpaqueId, MailAddress> addresses = new HashMap<>();
        contacts.forEach(
                (subject, contact) -> MailAddress.parse(Packed.unpack(contact).get(ADDRESS))
                        .ifPresent(address -> addresses.put(subject, address)));
        Set<MailAddress> listed = suppressing.suppressed(unit, tenant, Set.copyOf(addresses.values()));
        return addresses.entrySet().stream()
                .filter(entry -> listed.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private RejectionLetter letter(
            StoredRejection rejection,
            byte[] contact,
            CompanySettings settings,
            CompanyProfile company,
            @Nullable Referral referral,
            Instant now) {
        List<String> texts = Packed.unpack(contact);
        var to = new LetterForm.Addressee(
                rejection.application(),
                Pii.of(texts.get(0)),
                Pii.of(texts.get(1)),
                Pii.of(texts.get(2)),
                details(texts),
                rejection.source());
        return form.letter(rejection.id(), to, settings, company, LetterForm.link(settings, referral, now));
    }

    /** A box that was filled before there were details has none. */
    private static MailDetails details(List<String> texts) {
        return texts.size() < DETAILS + 3
                ? MailDetails.NONE
                : new MailDetails(texts.get(DETAILS), texts.get(DETAILS + 1), Pii.of(texts.get(DETAILS + 2)));
    }

    /**
     * What became of rows.
     *
     * @param letters the letters by their rows, in order
     * @param needless rows that need no letter any more
     * @param unreadable rows whose address does not come out of its box
     * @param suppressed ids of the rows whose letter is without the link because the person does not want it
     */
    record Composed(
            Map<OutboxRow, RejectionLetter> letters,
            List<OutboxRow> needless,
            List<OutboxRow> unreadable,
            Set<OpaqueId> suppressed) {

        /** Ids of the rows whose letter has the link in it. */
        Set<OpaqueId> linked() {
            return letters.entrySet().stream()
                    .filter(entry -> entry.getValue().relay() != null)
                    .map(entry -> entry.getKey().id())
                    .collect(Collectors.toSet());
        }
    }
}
