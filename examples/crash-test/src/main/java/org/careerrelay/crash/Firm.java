package org.careerrelay.crash;

import java.time.LocalDate;
import java.util.List;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.programme.CreditPolicy;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.IntroductionPolicy;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.model.programme.QualificationPolicy;

/** The companies of the run, each with one programme. */
enum Firm {
    /** Ten people, one credit, nothing else: everybody acknowledges the same ten. */
    TEN("ten", "agency-1", CreditRule.TEN_FOR_ONE, Publication.IMMEDIATE, Policies.DEFAULT),

    /** The usual contract, shown at once, with introductions that time out within the run. */
    ACME(
            "acme",
            "agency-1",
            CreditRule.TEN_FOR_ONE,
            Publication.IMMEDIATE,
            Policies.DEFAULT.introductions(Terms.INTRODUCTIONS)),

    /** People count a day after the answer; two credits for five, held for a day and running out after a month; published once a day. */
    SAMPLE(
            "sample",
            "agency-2",
            new CreditRule(5, 2),
            Publication.DAILY,
            Policies.DEFAULT
                    .introductions(Terms.INTRODUCTIONS)
                    .qualification(QualificationPolicy.DEFAULT.holdDays(1))
                    .credits(CreditPolicy.DEFAULT.holdDays(1).expiryMonths(1)));

    /** After so many days everything that waits for somebody has fallen due. */
    static final int DEADLINES_DAYS = 30;

    /** Those of which everything is fought over at once. */
    static final List<Firm> MIXED = List.of(ACME, SAMPLE);

    /** A consent holds for a year: so long a run may be by its own clock. */
    static final int DAYS = 300;

    private final String key;
    private final String agency;
    private final CreditRule rule;
    private final Publication publication;
    private final Policies policies;

    Firm(String key, String agency, CreditRule rule, Publication publication, Policies policies) {
        this.key = key;
        this.agency = agency;
        this.rule = rule;
        this.publication = publication;
        this.policies = policies;
    }

    /** The company's key. */
    String key() {
        return key;
    }

    /** Its agency's key. */
    String agency() {
        return agency;
    }

    CreditRule rule() {
        return rule;
    }

    static CompanyProfile profile() {
        return new CompanyProfile(
                "株式会社サンプル", "東京都千代田区丸の内1-1", "代表取締役 見本 一郎", "saiyo@example.co.jp", "03-0000-0000", "JP");
    }

    AgencyProfile partner() {
        return new AgencyProfile(
                agency, "見本人材株式会社", "東京都港区芝1-1", "代表取締役 例 二郎", "contact@agency.example.com", "03-0000-0001", "JP");
    }

    Programme programme(LocalDate today) {
        return Programme.tenForOne(agency)
                .rule(rule)
                .licence("13-ユ-010554", today.plusYears(5))
                .reviewedOn(today.minusMonths(1))
                .noticeBasis(new NoticeBasis(NoticeBasis.Kind.OPT_IN, "応募フォームの同意欄", today.minusMonths(2)))
                .publication(publication)
                .policies(policies);
    }

    /** Constants of an enum cannot use its own. */
    private static final class Terms {
        private static final IntroductionPolicy INTRODUCTIONS =
                IntroductionPolicy.DEFAULT.idleDays(9).confirmationDays(3).guaranteeDays(20);
    }
}
