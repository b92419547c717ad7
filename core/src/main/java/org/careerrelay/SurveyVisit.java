package org.careerrelay;

import java.util.Optional;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.survey.SurveyOpinion;
import org.careerrelay.model.survey.SurveyOutcome;
import org.careerrelay.survey.Surveys;

/** The door of an applicant who was asked what they think. It shows nothing about anybody. Thread-safe. */
public final class SurveyVisit {

    private final Surveys surveys;
    private final RawToken token;

    SurveyVisit(Surveys surveys, RawToken token) {
        this.surveys = surveys;
        this.token = token;
    }

    /**
     * Who asks. A pure read: nothing changes, however often and by whomever it is called.
     *
     * @return the legal name of the company; empty for whatever is no such link
     */
    public Optional<String> company() {
        return surveys.asking(token);
    }

    /**
     * Answers. The first answer by a link is counted.
     *
     * @param opinion the answer
     * @return what became of it
     */
    public SurveyOutcome answer(SurveyOpinion opinion) {
        return surveys.answer(token, opinion);
    }
}
