package org.careerrelay.examples.ats;

import java.time.LocalDate;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Says at each start who the company and its agency are; saying the same again stores nothing. A product has a page for that. */
@Component
class AcmeSettings implements ApplicationRunner {

    private final CareerRelay relay;

    AcmeSettings(CareerRelay relay) {
        this.relay = relay;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        // guide
        CompanyDesk acme = relay.company("acme");
        acme.profile(new CompanyProfile(
                "株式会社例示製作所", "東京都千代田区1-1", "代表取締役 例示 一", "saiyo@example.co.jp", "03-0000-0000", "JP"));
        acme.partner(new AgencyProfile(
                "agency-1", "例示紹介株式会社", "東京都港区2-2", "代表取締役 例示 二", "desk@agency.example.jp", "03-0000-0001", "JP"));
        acme.open(Programme.tenForOne("agency-1")
                .licence("13-ユ-010554", LocalDate.of(2030, 3, 31))
                .reviewedOn(LocalDate.of(2026, 10, 1))
                .noticeBasis(
                        new NoticeBasis(NoticeBasis.Kind.OPT_IN, "application form 12", LocalDate.of(2026, 4, 1))));
        // end
    }
}
