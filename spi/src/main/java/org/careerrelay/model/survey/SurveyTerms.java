package org.careerrelay.model.survey;

import org.careerrelay.model.company.Setting;

/**
 * How a company asks its applicants what they think (D03). Whoever never said so asks for {@linkplain #DEFAULT numbers alone}: into a field for words people write names.
 *
 * @param comments whether there is a field for words of their own
 */
public record SurveyTerms(boolean comments) implements Setting {

    /** What the setting is called. */
    public static final String SETTING = "survey";

    /** Numbers alone. */
    public static final SurveyTerms DEFAULT = new SurveyTerms(false);

    @Override
    public String settingName() {
        return SETTING;
    }
}
