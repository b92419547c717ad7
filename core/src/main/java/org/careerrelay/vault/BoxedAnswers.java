package org.careerrelay.vault;

import java.util.List;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.pii.Pii;

/** What a person typed for the agency, as bytes in a box. */
public final class BoxedAnswers {

    private BoxedAnswers() {}

    /**
     * Packs answers.
     *
     * @param answers what was typed
     * @return the bytes
     */
    public static byte[] pack(RelayAnswers answers) {
        return Packed.pack(
                answers.name().reveal(),
                answers.mail().reveal(),
                answers.wishes().reveal());
    }

    /**
     * Unpacks answers.
     *
     * @param bytes what {@link #pack} gave
     * @return what was typed
     */
    public static RelayAnswers unpack(byte[] bytes) {
        List<String> texts = Packed.unpack(bytes);
        return new RelayAnswers(Pii.of(texts.get(0)), Pii.of(texts.get(1)), Pii.of(texts.get(2)));
    }
}
