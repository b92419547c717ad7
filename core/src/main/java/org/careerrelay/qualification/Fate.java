package org.careerrelay.qualification;

import java.util.List;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.QualificationState;

/**
 * What became of a referral that was accepted as new.
 *
 * @param state where it stands now
 * @param findings what was found
 */
public record Fate(QualificationState state, List<Finding> findings) {

    /** It counted. */
    static final Fate COUNTED = new Fate(QualificationState.COUNTED, List.of());

    private static final List<Finding> DUPLICATE = List.of(Finding.of(EligibilityCode.DUPLICATE_PERSON));

    /**
     * Whether it counted.
     *
     * @return true in state COUNTED
     */
    public boolean counted() {
        return state == QualificationState.COUNTED;
    }

    /**
     * Whether nothing stands against it but that the person counts already.
     *
     * @return true where that is the only finding
     */
    public boolean isDuplicate() {
        return findings.equals(DUPLICATE);
    }
}
