package org.careerrelay.model.company;

import org.careerrelay.model.circulation.CorporateGroup;
import org.careerrelay.model.circulation.ReapplicationPolicy;
import org.careerrelay.model.consent.NoticeWording;
import org.careerrelay.model.identity.RecognitionTerms;
import org.careerrelay.model.intake.BackfillBasis;
import org.careerrelay.model.intake.WriteBack;
import org.careerrelay.model.link.CompanyLink;
import org.careerrelay.model.link.ReportedRejections;
import org.careerrelay.model.mail.MailWording;
import org.careerrelay.model.mail.SendingPolicy;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.ProgrammePool;
import org.careerrelay.model.referral.Attribution;
import org.careerrelay.model.retention.DataPolicy;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.model.survey.SurveyTerms;

/**
 * Something a company, an agency or the operator decides and may change while the engine runs: stored, validated, effective-dated (design, section 2). One engine
 * serves thousands of companies, each with its own.
 */
public sealed interface Setting
        permits CompanyProfile,
                AgencyProfile,
                MailSettings,
                MailWording,
                Programme,
                Attribution,
                OperatorProfile,
                JurisdictionProfile,
                NoticeWording,
                DataPolicy,
                RecognitionTerms,
                SendingPolicy,
                ReapplicationPolicy,
                CorporateGroup,
                BackfillBasis,
                WriteBack,
                CompanyLink,
                ReportedRejections,
                SurveyTerms,
                ProgrammePool {

    /**
     * What the setting is called inside its tenant; a later setting of the same name replaces it.
     *
     * @return a short name, such as {@code "company"} or {@code "programme/agency-1"}
     */
    String settingName();
}
