package org.careerrelay;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.survey.SurveyComments;
import org.careerrelay.model.survey.SurveyInvitation;
import org.careerrelay.model.survey.SurveyTerms;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.spi.kpi.SurveySource;
import org.careerrelay.survey.Comments;
import org.careerrelay.text.Violations;

/** Asks a company's applicants what they think (D03): by links that the company sends, answered on {@code SurveyPages}. Thread-safe. */
public final class SurveyDesk {

    private final Services services;
    private final String company;

    SurveyDesk(Services services, String company) {
        this.services = services;
        this.company = company;
    }

    /**
     * Says how it is asked; it holds from now on. Without it, numbers alone are asked for. Comments that were sent before stay what they are.
     *
     * @param terms how it is asked
     */
    public void terms(SurveyTerms terms) {
        SettingWrites.store(services.engine(), TenantKind.COMPANY, company, terms);
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
        return services.surveys().invite(company, applications);
    }

    /**
     * The answers as a source of figures: {@code KpiSources.none().surveys(...)}. Those of a month are known when the month after it is over. Who answered what is
     * stored nowhere.
     *
     * @return the source; of other companies it knows nothing
     */
    public SurveySource answers() {
        return (asked, period) ->
                asked.equals(company) ? services.surveys().answers(company, period) : Optional.empty();
    }

    /**
     * What applicants wrote in their own words. A month is told when the month after it is over, and when ten people or more wrote in it (design, section 8). The reading is in the audit log.
     *
     * @param accessor who reads, in which role, and why
     * @param period whole months
     * @return by month; months that are not over, or of which few wrote, are not in it
     * @throws InvalidInputException when there is no such company, the period is not made of whole months, or the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<SurveyComments> comments(Accessor accessor, Period period) {
        if (!period.isWholeMonths()) {
            throw new InvalidInputException(List.of(Violations.of("period", "period.months")));
        }
        Audited audited = audited(accessor);
        return audited.doing(
                AccessAction.READ_SURVEY_COMMENTS,
                null,
                unit -> services.surveys().comments(unit, audited.tenant().id(), period));
    }

    /**
     * Erases what the applicants of some applications wrote in their own words; erasing a person does so with the rest. Whether they had written is not told. The numbers stay, which are nobody's.
     *
     * @param accessor who acts, in which role, and why
     * @param applications the company's ids
     * @throws InvalidInputException when there is no such company, or the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public void eraseComments(Accessor accessor, Collection<String> applications) {
        Audited audited = audited(accessor);
        Comments comments = new Comments(services.engine());
        audited.doing(AccessAction.ERASE_SURVEY_COMMENTS, null, unit -> {
            comments.erase(
                    unit,
                    audited.tenant().id(),
                    comments.authors(unit, audited.tenant().id(), Set.copyOf(applications)));
            return true;
        });
    }

    private Audited audited(Accessor accessor) {
        return new Audited(services, Doors.company(services, company), accessor);
    }
}
