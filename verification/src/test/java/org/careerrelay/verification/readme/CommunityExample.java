package org.careerrelay.verification.readme;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.careerrelay.CareerRelay;
import org.careerrelay.CommunityDesk;
import org.careerrelay.CompanyDesk;
import org.careerrelay.MyCommunityDesk;
import org.careerrelay.model.circulation.CirculationBalance;
import org.careerrelay.model.community.AttributeKind;
import org.careerrelay.model.community.Audience;
import org.careerrelay.model.community.AudienceQuery;
import org.careerrelay.model.community.CollectedMembership;
import org.careerrelay.model.community.MemberProfile;
import org.careerrelay.model.community.MembershipResult;
import org.careerrelay.model.consent.Invitation.Notice;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.spi.kpi.KpiSources;

/** The code of the guide on the community and the pool. */
final class CommunityExample {

    private final BiConsumer<String, RawToken> letters;

    CommunityExample(BiConsumer<String, RawToken> letters) {
        this.letters = letters;
    }

    static boolean page(CareerRelay relay, RawToken token) {
        // guide
        MyCommunityDesk mine = relay.candidate(token).community();
        Optional<Notice> notice = mine.look(Locale.JAPANESE); // empty: not asked
        // end
        return notice.isPresent();
    }

    static List<MembershipResult> record(CommunityDesk community, Instant agreedAt) {
        // guide
        List<MembershipResult> results = community.record(List.of(new CollectedMembership(
                "employee-17",
                Purpose.ALUMNI_COMMUNITY,
                "退職後も、元社員のコミュニティへの案内を受け取ります。",
                Locale.JAPANESE,
                agreedAt,
                agreedAt.plus(Duration.ofDays(365)),
                "exit-interview-4711")));
        // end
        return results;
    }

    void write(CommunityDesk community) {
        // guide
        AudienceQuery query =
                AudienceQuery.forOpenings().about("データアナリスト").with(AttributeKind.INTEREST, "データ分析", "SQL");
        Audience page = community.audience(query, null, 100);
        page.members().forEach(member -> send(member.reference(), member.leave()));
        // end
    }

    static Audience pool(CommunityDesk community) {
        // guide
        List<MembershipResult> described = community.describe(List.of(MemberProfile.of("application-17")
                .jobFamily("バックエンド")
                .skills("Java", "SQL")
                .rejectedAt("二次面接", "HEADCOUNT")));
        Audience found = community.audience(
                AudienceQuery.forOpenings()
                        .with(AttributeKind.JOB_FAMILY, "バックエンド", "インフラ")
                        .with(AttributeKind.SKILL, "java"),
                null,
                100);
        // end
        return described.isEmpty() ? new Audience(List.of(), null) : found;
    }

    static long balance(CompanyDesk acme) {
        // guide
        CirculationBalance balance = acme.circulation().balance();
        long given = balance.referredOut(); // people who counted
        long received = balance.received(); // free hires
        // end
        return given - received;
    }

    static KpiReport figures(CompanyDesk acme) {
        // guide
        KpiReport report = acme.kpis(
                Period.month(2026, 11),
                KpiSources.none().reapplications(acme.circulation().returns()));
        // end
        return report;
    }

    private void send(String reference, RawToken leave) {
        letters.accept(reference, leave);
    }
}
