package org.careerrelay.consent;

import java.util.EnumSet;
import java.util.Set;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.provision.Payload;
import org.careerrelay.vault.BoxedAnswers;
import org.jspecify.annotations.Nullable;

/**
 * What a hand-over says of a person, and in which way it goes.
 *
 * @param kind the way: FORM, SELF_ENTRY or ASSISTED
 * @param answers what goes; with SELF_ENTRY nothing does but the reference
 */
public record HandOverContent(TransferKind kind, RelayAnswers answers) {

    /** The person types at the agency. */
    public static final HandOverContent SELF_ENTRY = new HandOverContent(TransferKind.SELF_ENTRY, RelayAnswers.NONE);

    /** The person typed on the consent page, and nothing of it is there any more, or can be read. */
    public static final HandOverContent NOTHING = new HandOverContent(TransferKind.FORM, RelayAnswers.NONE);

    /**
     * What lies in a box.
     *
     * @param box what {@link #pack} gave
     * @return the content
     */
    public static HandOverContent of(byte[] box) {
        return new HandOverContent(BoxedAnswers.kind(box), BoxedAnswers.unpack(box));
    }

    /**
     * As bytes in a box.
     *
     * @return the bytes
     */
    public byte[] pack() {
        return BoxedAnswers.pack(answers, kind);
    }

    /**
     * As it is written down.
     *
     * @param referral the referral
     * @return the payload
     */
    public Payload payload(OpaqueId referral) {
        return kind == TransferKind.SELF_ENTRY ? Payload.of(referral) : Payload.of(answers);
    }

    /**
     * Without fields of the company's own that the consent does not name, the programme no longer does, or an earlier try left out: the narrowest goes
     * and never more than the record of it says.
     *
     * @param consent the consent
     * @param contract the programme as it is now
     * @param written the fields that the record of the provision names
     * @return the same where nothing is too much
     */
    public HandOverContent within(ConsentRecord consent, Contract contract, Set<DataItem> written) {
        Set<DataItem> fields = EnumSet.noneOf(DataItem.class);
        fields.addAll(contract.ownFields());
        fields.retainAll(written);
        return kind == TransferKind.ASSISTED
                ? new HandOverContent(
                        kind,
                        new RelayAnswers(
                                answers.name(),
                                answers.mail(),
                                answers.wishes(),
                                within(DataItem.KANA, answers.kana(), consent, fields),
                                within(DataItem.PHONE, answers.phone(), consent, fields)))
                : this;
    }

    private static @Nullable Pii<String> within(
            DataItem item, @Nullable Pii<String> value, ConsentRecord consent, Set<DataItem> fields) {
        return fields.contains(item) && consent.items().contains(item.name()) ? value : null;
    }
}
