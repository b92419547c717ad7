package org.careerrelay.recognition;

import static org.careerrelay.model.identity.MatchReason.*;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.careerrelay.model.identity.MatchReason;

/**
 * What R-83 and C03 say of two applications, whatever the evidence weighs. Each case was an ordinary one first:
 *
 * <ul>
 *   <li>Couples and parents share a mailbox or a phone, twins a birth date too: nobody is recognised over another given name.
 *   <li>Numbers and mailboxes get new owners: an exact contact alone is looked at, unless name and birth date both say that it is somebody
 *       else's now.
 *   <li>Namesakes may be born on one day: name and birth date alone are looked at, and stand a contact with typing errors only together.
 *   <li>After a marriage the given name, the birth date and a contact are the same.
 * </ul>
 */
final class PairRules {

    private static final Set<MatchReason> EXACT_CONTACT = EnumSet.of(MAIL_SAME, PHONE_SAME);

    private static final Set<MatchReason> NEAR_CONTACT = EnumSet.of(MAIL_ALIKE, MAIL_NEAR, PHONE_NEAR);

    /** Names that do not contradict each other, so that a contact and the birth date are enough. */
    private static final Set<MatchReason> COMPATIBLE_NAME =
            EnumSet.of(NAME_ALIKE, NAME_OTHER_CHARACTERS, NAME_SWAPPED, NAME_SOUNDS_SAME, GIVEN_NAME_SAME);

    private PairRules() {}

    /** Whether the two may be one person without anybody looking. */
    static boolean allowAuto(Collection<MatchReason> reasons) {
        boolean exact = !Collections.disjoint(reasons, EXACT_CONTACT);
        boolean near = !Collections.disjoint(reasons, NEAR_CONTACT);
        boolean born = reasons.contains(BIRTH_SAME);
        if (reasons.contains(NAME_SAME)) {
            return exact && !reasons.contains(BIRTH_DIFFERENT) || near && born;
        }
        return exact && born && !Collections.disjoint(reasons, COMPATIBLE_NAME);
    }

    /** Whether somebody has to look, however little the evidence weighs. */
    static boolean askForReview(Collection<MatchReason> reasons) {
        return !Collections.disjoint(reasons, EXACT_CONTACT)
                || reasons.contains(NAME_SAME) && reasons.contains(BIRTH_SAME);
    }

    /**
     * Whether the two are two, however much the evidence weighs: what they share is what a household shares, or what somebody has left behind.
     * It takes two contradictions, of which the name is one.
     */
    static boolean contradict(Collection<MatchReason> reasons) {
        boolean oneContact = !reasons.containsAll(EXACT_CONTACT);
        boolean otherContact = reasons.contains(MAIL_DIFFERENT) || reasons.contains(PHONE_DIFFERENT);
        boolean otherName = reasons.contains(GIVEN_NAME_DIFFERENT) || reasons.contains(NAME_DIFFERENT);
        return otherName && reasons.contains(BIRTH_DIFFERENT)
                || reasons.contains(GIVEN_NAME_DIFFERENT) && oneContact && otherContact;
    }
}
