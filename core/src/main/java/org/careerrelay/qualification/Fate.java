package org.careerrelay.qualification;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.QualificationState;
import org.jspecify.annotations.Nullable;

/**
 * What became of a referral that was accepted as new.
 *
 * @param state where it stands now
 * @param findings what was found
 * @param again when it is looked at again although nothing but time has to go by, or null: when its hold is over
 */
public record Fate(
        QualificationState state,
        List<Finding> findings,
        @Nullable Instant again) {

    /** It counted. */
    static final Fate COUNTED = new Fate(QualificationState.COUNTED, List.of());

    /**
     * What became of a referral for which a hold alone says when it counts.
     *
     * @param state see above
     * @param findings see above
     */
    public Fate(QualificationState state, List<Finding> findings) {
        this(state, findings, null);
    }

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
