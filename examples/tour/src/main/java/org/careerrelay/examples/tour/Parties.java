package org.careerrelay.examples.tour;

import java.time.LocalDate;
import java.time.Period;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.company.MailSettings;
import org.careerrelay.model.identity.RecognitionTerms;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.DataPolicy;
import org.careerrelay.template.DefaultMail;

/** Who takes part, and the contract between them. Company and agency are invented. */
final class Parties {

    /** The company's key, on both sides. */
    static final String COMPANY = "acme";

    /** The agency's key, on both sides. */
    static final String AGENCY = "agency-1";

    private static final int LICENCE_YEARS = 3;

    /** An export reaches back for years: as long as the profile of the jurisdiction allows. */
    private static final Period KEPT = Period.ofMonths(36);

    private Parties() {}

    static CompanyProfile company() {
        return new CompanyProfile(
                "株式会社サンプル製作所", "東京都千代田区一丁目1番1号", "代表取締役 記載 例一", "saiyo@example.co.jp", "03-0000-0000", "JP");
    }

    static AgencyProfile agency() {
        return new AgencyProfile(
                AGENCY, "株式会社サンプル紹介", "東京都港区二丁目2番2号", "代表取締役 記載 例二", "soudan@agency.example.com", "03-0000-0001", "JP");
    }

    static MailSettings mail() {
        return DefaultMail.japanese("株式会社サンプル製作所 採用担当", "saiyo@example.co.jp", "saiyo@example.co.jp");
    }

    /** What applicants were told, and that what they said may be compared. */
    static RecognitionTerms recognition() {
        return RecognitionTerms.sealed("application notice of the tour, section 3");
    }

    /** How long applicants are recognised, and how old a rejection may be that is taken. */
    static DataPolicy keeping(DataPolicy policy) {
        return policy.keep(DataClass.PERSON_INDEX, KEPT);
    }

    /** Ten for one, licensed, reviewed, and with a recorded basis for the notice in the mail. */
    static Programme programme(LocalDate today) {
        return Programme.tenForOne(AGENCY)
                .licence("13-ユ-000000", today.plusYears(LICENCE_YEARS))
                .reviewedOn(today.minusMonths(1))
                .feeTable("FT-1")
                .noticeBasis(new NoticeBasis(
                        NoticeBasis.Kind.OPT_IN, "tour: opt-in of the applicants", today.minusMonths(1)));
    }
}
