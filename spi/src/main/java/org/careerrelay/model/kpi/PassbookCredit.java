package org.careerrelay.model.kpi;

import java.time.LocalDate;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.introduction.IntroductionState;
import org.jspecify.annotations.Nullable;

/**
 * One credit in a passbook.
 *
 * @param number 1 for the first of the programme
 * @param grantedOn the day on which it arose
 * @param people how many counted people its cycle needed
 * @param state where it stands
 * @param job title of the job for which it is held or was used, or null
 * @param introduction where that introduction stands, or null
 * @param changedOn since which day, or null
 */
public record PassbookCredit(
        long number,
        LocalDate grantedOn,
        int people,
        CreditState state,
        @Nullable String job,
        @Nullable IntroductionState introduction,
        @Nullable LocalDate changedOn) {}
