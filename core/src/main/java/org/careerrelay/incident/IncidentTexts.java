package org.careerrelay.incident;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.model.incident.IncidentFacts;
import org.careerrelay.model.incident.IncidentReport.Reason;
import org.careerrelay.model.retention.JurisdictionProfile;

/** Drafts with the items of a report (rule 8) and of a notification; what nobody but the company can know stands in brackets. */
final class IncidentTexts {

    private static final Map<Reason, String> REASONS = Map.of(
            Reason.SENSITIVE, "要配慮個人情報を含む",
            Reason.FINANCIAL_HARM, "財産的被害が生じるおそれ",
            Reason.WRONGFUL_PURPOSE, "不正の目的をもって行われたおそれ",
            Reason.NUMBER, "人数");

    private IncidentTexts() {}

    static String authority(
            JurisdictionProfile profile, String company, IncidentFacts facts, int people, Set<Reason> reasons) {
        return String.format(
                Locale.ROOT,
                """
                漏えい等報告（下書き）
                事業者: %s
                発覚日: %s
                1. 概要: 【何が、いつ、どのように起きたか】
                2. 個人データの項目: %s
                3. 本人の数: %d人
                4. 原因: 【分かっていること】
                5. 二次被害又はそのおそれの有無及びその内容: 【有・無、内容】
                6. 本人への対応の実施状況: 【通知の方法と日】
                7. 公表の実施状況: 【有・無、方法と日】
                8. 再発防止のための措置: 【実施したこと、これからのこと】
                9. その他参考となる事項: 暗号化 %s、流出した鍵 %s、該当する事由 %s（プロファイル %s による）
                """,
                company,
                day(profile, facts),
                joined(facts.items()),
                people,
                facts.encrypted() ? "あり" : "なし",
                joined(facts.leakedKeys()),
                joined(reasons.stream().map(REASONS::get).collect(Collectors.toSet())),
                profile.name());
    }

    static String person(JurisdictionProfile profile, String company, IncidentFacts facts) {
        return String.format(Locale.ROOT, """
                個人情報に関するお知らせ（下書き）
                %sです。%sに、あなたの個人情報に関わる事故が分かりました。
                概要: 【何が、いつ、どのように起きたか】
                対象となった項目: %s
                原因: 【分かっていること】
                二次被害又はそのおそれ: 【有・無、内容】
                お願いしたいこと・お問い合わせ先: 【連絡先】
                """, company, day(profile, facts), joined(facts.items()));
    }

    private static LocalDate day(JurisdictionProfile profile, IncidentFacts facts) {
        return LocalDate.ofInstant(facts.noticedAt(), profile.zone());
    }

    private static String joined(Set<String> words) {
        return words.isEmpty() ? "なし" : words.stream().sorted().collect(Collectors.joining("、"));
    }
}
