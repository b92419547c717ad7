package org.careerrelay.model.kpi;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a company has come with the five steps of starting (A38). What is recorded says what is done; what no record can show is left to the company.
 *
 * @param items one for each step, in the order of the steps
 */
public record OnboardingChecklist(List<Item> items) {

    /** Copies the list. */
    public OnboardingChecklist {
        items = List.copyOf(items);
    }

    /**
     * One step.
     *
     * @param step which
     * @return how far it has come
     */
    public Item of(Step step) {
        return items.get(step.ordinal());
    }

    /** The steps, in their order. */
    public enum Step {
        /** Rejections are given with data that passes the checks: shown by the first link that could be made. */
        CLEAN_REJECTED_DATA,
        /** The link stands in the rejection mail: shown by the first such mail that the mail server took. */
        LINK_IN_MAIL,
        /** Recruiters know what it is for. No record shows it. */
        SHARE_INTENT,
        /** The figures are looked at: shown by the first published count. */
        MONITOR,
        /** What came of it is told outside. No record shows that either, but it needs published figures of ten people or more. */
        TELL_RESULTS
    }

    /** How far a step has come. */
    public enum Status {
        /** It is done; the record shows it. */
        DONE,
        /** The record does not show it yet. */
        OPEN,
        /** It can be done now; whether it was, the company knows alone. */
        COMPANY_SAYS
    }

    /**
     * A step and how far it has come.
     *
     * @param step the step
     * @param status how far
     * @param since the day on which it was done first, in the programme's zone; null where it is not done, or the day would tell of a person
     */
    public record Item(Step step, Status status, @Nullable LocalDate since) {}
}
