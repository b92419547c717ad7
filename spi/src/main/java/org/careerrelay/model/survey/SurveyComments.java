package org.careerrelay.model.survey;

import java.time.YearMonth;
import java.util.List;
import org.careerrelay.model.pii.Pii;

/**
 * What ten people or more who were asked in a month wrote in their own words: without who, without when, without what else they answered, and in an order that follows from none of that.
 *
 * @param month the month in which they were asked, in the zone of the company's first programme
 * @param comments their words, which may say more of people than they were asked for
 */
public record SurveyComments(YearMonth month, List<Pii<String>> comments) {

    /** Copies the list. */
    public SurveyComments {
        comments = List.copyOf(comments);
    }
}
