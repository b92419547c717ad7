package org.careerrelay.intake;

import java.util.Set;
import org.careerrelay.identity.TextForms;

/** Whether a person wants no notices, as exports write it. What is written and is no clear "no" counts as one who wants none: the cautious answer. */
final class OptOuts {

    private static final Set<String> WANTED =
            Set.of("", "0", "-", "ー", "false", "no", "n", "いいえ", "無", "なし", "希望する", "可", "off", "×");

    private OptOuts() {}

    static boolean says(String written) {
        return !WANTED.contains(TextForms.folded(written));
    }
}
