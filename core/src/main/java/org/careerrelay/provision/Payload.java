package org.careerrelay.provision;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.vault.Packed;
import org.jspecify.annotations.Nullable;

/**
 * What is handed over about a person: values by item, so that nothing else can be in it. Both sides compute the same hash of it.
 */
public final class Payload {

    private final Map<DataItem, Pii<String>> values;
    private final Map<DataItem, Pii<String>> principal;

    private Payload(Map<DataItem, Pii<String>> values) {
        this(values, values);
    }

    private Payload(Map<DataItem, Pii<String>> values, Map<DataItem, Pii<String>> principal) {
        this.values = values;
        this.principal = principal;
    }

    /**
     * What a person typed, or the company has of them.
     *
     * @param answers the answers
     * @return the payload
     */
    public static Payload of(RelayAnswers answers) {
        Map<DataItem, Pii<String>> values = new EnumMap<>(DataItem.class);
        values.put(DataItem.NAME, answers.name());
        values.put(DataItem.MAIL, answers.mail());
        values.put(DataItem.WISHES, answers.wishes());
        put(values, DataItem.KANA, answers.kana());
        put(values, DataItem.PHONE, answers.phone());
        return new Payload(values);
    }

    private static void put(Map<DataItem, Pii<String>> values, DataItem item, @Nullable Pii<String> value) {
        if (value != null) {
            values.put(item, value);
        }
    }

    /**
     * What a person corrected. It alone need not say who they are: that comes from the record of the hand-over.
     *
     * @param corrected the corrected fields
     * @param before who the person is by that record, as {@link #principal()} packed it, or null where there is none
     * @param referral the referral
     * @return the payload
     */
    public static Payload of(CorrectedItems corrected, byte @Nullable [] before, OpaqueId referral) {
        Map<DataItem, Pii<String>> principal = new EnumMap<>(DataItem.class);
        if (before != null) {
            List<String> texts = Packed.unpack(before);
            principal.put(DataItem.NAME, Pii.of(texts.get(0)));
            principal.put(DataItem.MAIL, Pii.of(texts.get(1)));
        }
        principal.putAll(corrected.values());
        principal.put(DataItem.REFERENCE, Pii.of(referral.toString()));
        return new Payload(corrected.values(), principal);
    }

    /**
     * Whom an agency proposes.
     *
     * @param proposal the proposal
     * @return the payload
     */
    public static Payload of(PersonProposal proposal) {
        Map<DataItem, Pii<String>> values = new EnumMap<>(DataItem.class);
        values.put(DataItem.NAME, proposal.name());
        values.put(DataItem.MAIL, proposal.mail());
        values.put(DataItem.PROFILE, proposal.profile());
        return new Payload(values);
    }

    /**
     * The opaque reference alone.
     *
     * @param referral the referral
     * @return the payload
     */
    public static Payload of(OpaqueId referral) {
        return new Payload(new EnumMap<>(Map.of(DataItem.REFERENCE, Pii.of(referral.toString()))));
    }

    /**
     * What is in it.
     *
     * @return the items
     */
    public Set<DataItem> items() {
        return Set.copyOf(values.keySet());
    }

    /**
     * A proof of what was handed over.
     *
     * @return SHA-256 over items and values in the order of {@link DataItem}
     */
    byte[] sha256() {
        CanonicalForm form = new CanonicalForm("cr1.payload").number(values.size());
        values.forEach((item, value) -> form.text(item.name()).text(value.reveal()));
        try {
            return MessageDigest.getInstance("SHA-256").digest(form.toBytes());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform", e);
        }
    }

    /** Who the person is, as far as the payload says (本人を特定するに足りる事項): name and address, or the reference. */
    byte[] principal() {
        return Packed.pack(text(DataItem.NAME), text(DataItem.MAIL), text(DataItem.REFERENCE));
    }

    private String text(DataItem item) {
        Pii<String> value = principal.get(item);
        return value == null ? "" : value.reveal();
    }
}
