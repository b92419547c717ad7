package org.careerrelay.vault;

import java.util.List;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.TransferKind;
import org.jspecify.annotations.Nullable;

/**
 * What goes to the agency, as bytes in a box: name, mail address and wishes; where the company hands them over, the reading and the telephone
 * number after them, empty where they are not handed over.
 */
public final class BoxedAnswers {

    private static final int TYPED = 3;

    private BoxedAnswers() {}

    /**
     * Packs answers.
     *
     * @param answers what goes
     * @param kind in which way
     * @return the bytes
     */
    public static byte[] pack(RelayAnswers answers, TransferKind kind) {
        String name = answers.name().reveal();
        String mail = answers.mail().reveal();
        String wishes = answers.wishes().reveal();
        return kind == TransferKind.ASSISTED
                ? Packed.pack(name, mail, wishes, text(answers.kana()), text(answers.phone()))
                : Packed.pack(name, mail, wishes);
    }

    /**
     * Unpacks answers.
     *
     * @param bytes what {@link #pack} gave
     * @return what goes
     */
    public static RelayAnswers unpack(byte[] bytes) {
        List<String> texts = Packed.unpack(bytes);
        Pii<String> name = Pii.of(texts.get(0));
        Pii<String> mail = Pii.of(texts.get(1));
        Pii<String> wishes = Pii.of(texts.get(2));
        return texts.size() == TYPED
                ? new RelayAnswers(name, mail, wishes)
                : new RelayAnswers(name, mail, wishes, optional(texts.get(3)), optional(texts.get(4)));
    }

    /**
     * In which way it goes.
     *
     * @param bytes what {@link #pack} gave
     * @return FORM or ASSISTED
     */
    public static TransferKind kind(byte[] bytes) {
        return Packed.unpack(bytes).size() == TYPED ? TransferKind.FORM : TransferKind.ASSISTED;
    }

    private static String text(@Nullable Pii<String> value) {
        return value == null ? "" : value.reveal();
    }

    private static @Nullable Pii<String> optional(String text) {
        return text.isEmpty() ? null : Pii.of(text);
    }
}
