package org.careerrelay.model.survey;

import org.careerrelay.model.pii.RawToken;

/**
 * A link by which an applicant says what they think (D03).
 *
 * @param application the company's id of the application
 * @param token what the link ends with; the same for the same application. It is stored nowhere
 */
public record SurveyInvitation(String application, RawToken token) {

    /** Without both: the token is a key, and the pair would say whose. */
    @Override
    public String toString() {
        return "SurveyInvitation";
    }
}
