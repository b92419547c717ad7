package org.careerrelay.examples.portal;

import java.time.LocalDate;
import java.util.List;
import org.careerrelay.CompanyDesk;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.identity.RecognitionTerms;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.template.DefaultMail;

/** Who takes part, and the contracts between them. Companies and agency are invented. */
final class Parties {

    static final String COMPANY = "acme";
    /** A company of the same group, which counts together with the first. */
    static final String AFFILIATE = "beta";
    /** Named by the first as well, and not there yet. */
    static final String INVITED = "gamma";

    static final List<String> COMPANIES = List.of(COMPANY, AFFILIATE);
    static final String AGENCY = "agency-1";

    private static final String AGREEMENT = "sample group agreement, section 2";
    private static final String RECRUITING = "saiyo@example.co.jp";
    private static final int LICENCE_YEARS = 3;

    private Parties() {}

    /** Both companies say who they are, with whom they work, and what for, and then that they count together. */
    static void introduce(World world) {
        LocalDate today = world.clock().today();
        introduce(world.company(), "株式会社サンプル製作所", today);
        introduce(world.company(AFFILIATE), "株式会社サンプル販売", today);
        world.company().pool(AGENCY).hold(AGREEMENT, AFFILIATE, INVITED);
        world.company(AFFILIATE).pool(AGENCY).join(AGREEMENT, COMPANY);
    }

    private static void introduce(CompanyDesk company, String name, LocalDate today) {
        company.profile(new CompanyProfile(name, "東京都千代田区一丁目1番1号", "代表取締役 記載 例一", RECRUITING, "03-0000-0000", "JP"));
        company.partner(new AgencyProfile(
                AGENCY,
                "株式会社サンプル紹介",
                "東京都港区二丁目2番2号",
                "代表取締役 記載 例二",
                "soudan@agency.example.com",
                "03-0000-0001",
                "JP"));
        company.mail(DefaultMail.japanese(name + " 採用担当", RECRUITING, RECRUITING));
        company.recognise(RecognitionTerms.sealed("sample notice to applicants, section 3"));
        company.open(Programme.tenForOne(AGENCY)
                .licence("13-ユ-000000", today.plusYears(LICENCE_YEARS))
                .reviewedOn(today.minusMonths(1))
                .feeTable("FT-1")
                .noticeBasis(new NoticeBasis(
                        NoticeBasis.Kind.OPT_IN, "portal: opt-in of the applicants", today.minusMonths(1))));
    }
}
