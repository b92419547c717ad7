package org.careerrelay.community;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.careerrelay.identity.TextForms;
import org.careerrelay.model.Violation;
import org.careerrelay.model.community.AttributeKind;
import org.careerrelay.model.community.MemberAttribute;
import org.careerrelay.model.provision.SensitiveItem;
import org.careerrelay.text.Violations;

/** Which words people may be looked for by (B07, B16): short ones that name nothing sensitive, and nobody. */
public final class Words {

    /** What a word may be about although it must never be handed over: how far somebody came, and what stood in the way, by the company's own code. */
    private static final Set<SensitiveItem> OWN =
            EnumSet.of(SensitiveItem.REJECTION, SensitiveItem.INTERVIEW_NOTE, SensitiveItem.SCORE, SensitiveItem.PHOTO);

    private Words() {}

    /**
     * All that is wrong with a word.
     *
     * @param path where it stands
     * @param kind of what kind it is
     * @param typed the word
     * @return the violations, which do not say the word
     */
    public static List<Violation> check(String path, AttributeKind kind, String typed) {
        List<Violation> violations = new ArrayList<>();
        String word = MemberAttribute.form(typed);
        if (word.isEmpty()
                || word.length() > MemberAttribute.LONGEST
                || TextForms.hasLoneSurrogate(word)
                || word.chars().anyMatch(c -> Character.isISOControl(c) || c == '@')) {
            violations.add(Violations.of(path, "community.word"));
        } else if (SensitiveItem.of(word)
                .filter(item -> !OWN.contains(item) || kind == AttributeKind.INTEREST)
                .isPresent()) {
            violations.add(Violations.of(path, "community.sensitive"));
        }
        return violations;
    }
}
