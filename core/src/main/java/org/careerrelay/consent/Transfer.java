package org.careerrelay.consent;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.TransferKind;

/**
 * What is to be handed over, as far as consent is concerned.
 *
 * @param referral the referral
 * @param recipient key of the receiving agency
 * @param recipientSha256 hash of who that agency is now
 * @param country ISO 3166-1 alpha-2 code of the country it handles the data in
 * @param items names of the fields that go
 * @param purposes what must have been agreed to
 */
public record Transfer(
        OpaqueId referral,
        String recipient,
        byte[] recipientSha256,
        String country,
        Set<String> items,
        Set<Purpose> purposes) {

    /** The fields of the form: name, mail, and what the person would like. */
    public static final Set<String> FORM_ITEMS =
            Set.of(DataItem.NAME.name(), DataItem.MAIL.name(), DataItem.WISHES.name());

    /** What the person carries to the agency's page: the reference alone. */
    public static final Set<String> SELF_ENTRY_ITEMS = Set.of(DataItem.REFERENCE.name());

    /**
     * Whether the person types their data at the agency: as it was agreed to, whatever the programme says since.
     *
     * @param consent the consent
     * @return false where something of the person is handed over
     */
    public static boolean isSelfEntry(ConsentRecord consent) {
        return consent.items().equals(SELF_ENTRY_ITEMS);
    }

    /** What goes in one of the ways of a programme, as far as it does not come from the company. */
    static Set<String> items(HandOver handOver) {
        return switch (handOver) {
            case FORM, ASSISTED -> FORM_ITEMS;
            case SELF_ENTRY -> SELF_ENTRY_ITEMS;
        };
    }

    /** What a notice names, as far as it was agreed to: the fields of the way, and with a box of their own the company's. */
    static Set<String> shown(Contract contract, Set<Purpose> agreed) {
        Set<String> shown = new HashSet<>(items(contract.programme().handOver()));
        if (agreed.contains(Purpose.ASSISTED_TRANSFER)) {
            contract.ownFields().forEach(field -> shown.add(field.name()));
        }
        return shown;
    }

    /** Copies the sets. */
    public Transfer {
        items = Set.copyOf(items);
        purposes = Set.copyOf(purposes);
    }

    /**
     * A hand-over that needs the registration alone.
     *
     * @param referral the referral
     * @param recipient key of the receiving agency
     * @param recipientSha256 hash of who that agency is now
     * @param country ISO 3166-1 alpha-2 code of the country it handles the data in
     * @param items names of the fields that go
     */
    public Transfer(OpaqueId referral, String recipient, byte[] recipientSha256, String country, Set<String> items) {
        this(referral, recipient, recipientSha256, country, items, Set.of(Purpose.AGENCY_REGISTRATION));
    }

    /** What must have been agreed to: what the company has of a person needs a box of its own. */
    static Set<Purpose> purposes(TransferKind kind) {
        return kind == TransferKind.ASSISTED
                ? EnumSet.of(Purpose.AGENCY_REGISTRATION, Purpose.ASSISTED_TRANSFER)
                : EnumSet.of(Purpose.AGENCY_REGISTRATION);
    }
}
