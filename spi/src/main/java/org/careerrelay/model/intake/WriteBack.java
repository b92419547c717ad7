package org.careerrelay.model.intake;

import org.careerrelay.model.company.Setting;

/**
 * Whether the applicant tracking system is told which applications' mails went out with a link (H08). It is told nothing else of single applications: what came of a link is the
 * person's.
 *
 * @param linkMailed whether it is told
 */
public record WriteBack(boolean linkMailed) implements Setting {

    /** What the setting is called. */
    public static final String SETTING = "write-back";

    @Override
    public String settingName() {
        return SETTING;
    }
}
