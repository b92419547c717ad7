package org.careerrelay.examples.recognition;

import java.util.List;
import org.careerrelay.model.identity.Recognition;

/** A way to recognise people. Applications are known by their number, counted from zero in the order of arrival. */
interface Contestant {

    /** What the table calls it. */
    String name();

    /** Decides about the next application; the pseudonyms of the answer are numbers of earlier applications ({@link Numbered}). */
    Recognition next(Row row);

    /** A contestant for each table anew. */
    static List<Contestant> all(long people) {
        return List.of(
                KeyRule.exactMail(),
                KeyRule.mailOrPhone(),
                KeyRule.nameAndBirthDate(),
                KeyRule.plainScript(),
                Ours.blind(people),
                Ours.clearText(people));
    }
}
