package org.careerrelay.intake;

import java.time.LocalDate;
import java.util.Map;
import org.careerrelay.model.intake.BackfillBasis;
import org.careerrelay.model.link.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * How rows of an applicant tracking system are taken. Unless {@link #live()} is said nothing is done, and results tell what would be.
 *
 * @param profile what the words of the rows mean
 * @param actor who decided the rejections, as an opaque reference like {@link Rejection#decidedBy()}; rows do not say it
 * @param isLive whether rejections are taken and mails go
 * @param from the first day whose rejections are taken, or null for the last {@link BackfillBasis#FRESH_DAYS} days. An earlier one needs a recorded {@link BackfillBasis}
 * @param cap how many rejections one run takes at most
 * @param reasons the company's codes of reasons, by the words of the rows; they choose the text of the mail and never decide about the link (H16). Without them reasons are not read
 */
public record IntakeTerms(
        IntakeProfile profile,
        String actor,
        boolean isLive,
        @Nullable LocalDate from,
        int cap,
        Map<String, String> reasons) {

    /** How many rejections one run takes unless another number is said. */
    public static final int CAP = 1000;

    /** Copies the map. */
    public IntakeTerms {
        if (cap < 0) {
            throw new IllegalArgumentException("a cap is no negative number");
        }
        reasons = Map.copyOf(reasons);
    }

    /**
     * A dry run of the last days, with the usual words.
     *
     * @param actor who decided the rejections, as an opaque reference
     * @return the terms
     */
    public static IntakeTerms by(String actor) {
        return new IntakeTerms(IntakeProfile.defaults(), actor, false, null, CAP, Map.of());
    }

    /**
     * The same with other words.
     *
     * @param words what the words of the rows mean
     * @return the changed terms
     */
    public IntakeTerms reading(IntakeProfile words) {
        return new IntakeTerms(words, actor, isLive, from, cap, reasons);
    }

    /**
     * The same in earnest: rejections are taken, and mails go.
     *
     * @return the changed terms
     */
    public IntakeTerms live() {
        return new IntakeTerms(profile, actor, true, from, cap, reasons);
    }

    /**
     * The same of another time.
     *
     * @param first the first day whose rejections are taken
     * @return the changed terms
     */
    public IntakeTerms from(LocalDate first) {
        return new IntakeTerms(profile, actor, isLive, first, cap, reasons);
    }

    /**
     * The same with another cap.
     *
     * @param rejections how many one run takes at most
     * @return the changed terms
     */
    public IntakeTerms atMost(int rejections) {
        return new IntakeTerms(profile, actor, isLive, from, rejections, reasons);
    }

    /**
     * The same with reasons that choose the text of the mail.
     *
     * @param codes the company's codes, by the words of the rows
     * @return the changed terms
     */
    public IntakeTerms reasons(Map<String, String> codes) {
        return new IntakeTerms(profile, actor, isLive, from, cap, codes);
    }
}
