package org.careerrelay;

import java.util.List;
import java.util.Optional;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.survey.SurveyInvitation;
import org.careerrelay.spi.kpi.SurveySource;
import org.careerrelay.survey.Surveys;

/** Asks a company's applicants what they think (D03): by links that the company sends, answered on {@code SurveyPages}. Thread-safe. */
public final class SurveyDesk {

    private final Surveys surveys;
    private final String company;

    SurveyDesk(Surveys surveys, String company) {
        this.surveys = surveys;
        this.company = company;
    }

    /**
     * Makes links. Each application is asked once, however often it is given, and gets the same link. Answers are taken until the end of the month after the one
     * in which it was asked.
     *
     * @param applications the company's ids, of rejected and hired people alike: whoever asks only the one or the other gets an answer to another question
     * @return a link for each, in the order given
     * @throws InvalidInputException when the company has no profile or no programme
     */
    public List<SurveyInvitation> invite(List<String> applications) {
        return surveys.invite(company, applications);
    }

    /**
     * The answers as a source of figures: {@code KpiSources.none().surveys(...)}. Those of a month are known when the month after it is over. Who answered what is
     * stored nowhere.
     *
     * @return the source; of other companies it knows nothing
     */
    public SurveySource answers() {
        return (asked, period) -> asked.equals(company) ? surveys.answers(company, period) : Optional.empty();
    }
}
