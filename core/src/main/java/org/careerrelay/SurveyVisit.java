package org.careerrelay;

import java.util.Optional;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.survey.SurveyOpinion;
import org.careerrelay.model.survey.SurveyOutcome;
import org.careerrelay.model.survey.SurveyQuestions;
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
     * Who asks what. A pure read: nothing changes, however often and by whomever it is called.
     *
     * @return what the page shows; empty for whatever is no such link, or is one no more
     */
    public Optional<SurveyQuestions> questions() {
        return surveys.asking(token);
    }

    /**
     * Who asks. A pure read.
     *
     * @return the legal name of the company; empty for whatever is no such link, or is one no more
     */
    public Optional<String> company() {
        return questions().map(SurveyQuestions::company);
    }

    /**
     * Answers. The first answer by a link is counted, and its comment kept where the company asks for one.
     *
     * @param opinion the answer
     * @return what became of it
     */
    public SurveyOutcome answer(SurveyOpinion opinion) {
        return surveys.answer(token, opinion);
    }

    /**
     * Erases the comment that was sent by the link, also when the time for answers is over. It may be called again and again; the numbers stay, which are nobody's.
     *
     * @return false for whatever is no link under which a comment may be kept. Whether there was one is not told: whoever finds the link in somebody's mail does not learn it
     */
    public boolean eraseComment() {
        return surveys.erase(token);
    }
}
