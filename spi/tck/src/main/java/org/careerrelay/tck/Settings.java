package org.careerrelay.tck;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.company.MailSettings;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.programme.AssistedTransfer;
import org.careerrelay.model.programme.ConsentPolicy;
import org.careerrelay.model.programme.CreditPolicy;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.Ending;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.IntroductionPolicy;
import org.careerrelay.model.programme.Licence;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.programme.RuleChange;
import org.careerrelay.model.programme.TransferPolicy;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.RecordMethod;

/** Settings to store. */
final class Settings {

    private Settings() {}

    static CompanyProfile company(String legalName) {
        return new CompanyProfile(legalName, "東京都千代田区1-1", "代表取締役 山田 太郎", "saiyo@example.co.jp", "03-0000-0000", "JP");
    }

    static AgencyProfile agency(String key) {
        return new AgencyProfile(key, "紹介株式会社", "大阪市北区2-2", "代表 鈴木 花子", "desk@example.com", "", "JP");
    }

    static MailSettings mail(String body) {
        return new MailSettings(
                "採用担当", "saiyo@example.co.jp", "reply@example.co.jp", Locale.JAPANESE, "選考結果 {{name}} 様", body);
    }

    /** A contract in which nothing is left at its default. */
    static Programme full(String agency) {
        return new Programme(
                agency,
                new CreditRule(7, 2),
                new Licence("13-ユ-010554", LocalDate.of(2031, 3, 31)),
                LocalDate.of(2026, 10, 1),
                "fee-table/2026",
                new NoticeBasis(NoticeBasis.Kind.OPT_IN, "文書 12-3", LocalDate.of(2026, 4, 1)),
                HandOver.FORM,
                Publication.IMMEDIATE,
                ZoneId.of("Pacific/Kiritimati"),
                90,
                36,
                new Policies(
                        new CreditPolicy(14, 24, 45, 3, 12),
                        new QualificationPolicy(
                                7,
                                12,
                                30,
                                500,
                                List.of("example.co.jp"),
                                List.of("example.net", "example.org"),
                                Set.of(EligibilityCode.MANUAL_HOLD),
                                false,
                                true),
                        new IntroductionPolicy(IntroductionPolicy.ConsumeAt.PROPOSAL, 90, 7, 180, 6),
                        new ConsentPolicy(Set.of(Purpose.SURVEY), true, 24, 36, 14),
                        new TransferPolicy(
                                new CrossBorder(
                                        CrossBorderBasis.CONSENT_28,
                                        "https://example.com/system",
                                        "https://example.com/measures"),
                                RecordMethod.Kind.CONTRACT,
                                URI.create("https://agency.example.com/register"),
                                new AssistedTransfer("文書 12-4", Set.of(DataItem.NAME, DataItem.MAIL, DataItem.PHONE))),
                        new RuleChange(LocalDate.of(2027, 4, 1), new CreditRule(5, 1)),
                        new Ending(LocalDate.of(2031, 3, 31), 365)));
    }
}
