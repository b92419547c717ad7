package org.careerrelay.examples.tour;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.intake.IntakeOutcome;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.referral.AgencyAnswer;

/** What happened, on one page for people. */
record Summary(
        Options options, RowList rows, int mails, List<Journey> journeys, CreditSnapshot credits, KpiReport report) {

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("キャリアリレー ツアーの結果 (").append(options.today()).append(")\n\n");
        text.append("応募データ: ").append(rows.rows().size()).append("行\n");
        outcomes().forEach((outcome, number) -> line(text, label(outcome) + " [" + outcome.word() + "]", number + "行"));
        text.append('\n');
        line(text, "送信したお祈りメール", mails + "通");
        line(text, "リンクを開いた人", people(Journey::opened));
        line(text, "紹介会社への登録に同意した人", people(Journey::consented));
        line(text, "紹介会社の回答: 新規登録", answers(AgencyAnswer.ACCEPTED_NEW));
        line(text, "紹介会社の回答: 登録済み", answers(AgencyAnswer.ACCEPTED_DUPLICATE));
        line(text, "紹介会社の回答: 登録見送り", answers(AgencyAnswer.REFUSED));
        text.append('\n');
        text.append("無料紹介の権利 (").append(credits.agency()).append(")\n");
        line(text, "数えた人数", credits.counted() + "人");
        line(text, "付与", credits.granted() + "件");
        line(text, "予約中", credits.reserved() + "件");
        line(text, "使用済み (入社)", credits.consumed() + "件");
        line(text, "残り", credits.available() + "件");
        line(text, "次の付与まで", credits.progress() + "/" + credits.threshold() + "人");
        text.append('\n');
        text.append("指標 (").append(report.period()).append(")\n");
        report.figures().forEach(kpi -> line(text, kpi.id(), value(kpi)));
        text.append('\n');
        text.append("出力先: ").append(options.out()).append('\n');
        return text.toString();
    }

    private Map<IntakeOutcome, Long> outcomes() {
        return rows.rows().stream().collect(Collectors.groupingBy(Row::outcome, TreeMap::new, Collectors.counting()));
    }

    private String people(Predicate<Journey> which) {
        return journeys.stream().filter(which).count() + "人";
    }

    private String answers(AgencyAnswer answer) {
        return journeys.stream()
                        .filter(journey ->
                                journey.answer().filter(answer::equals).isPresent())
                        .count()
                + "件";
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append("  ").append(label).append(": ").append(value).append('\n');
    }

    private static String value(Kpi kpi) {
        if (kpi.value() instanceof KpiValue.Known known) {
            return known.value().stripTrailingZeros().toPlainString() + " " + kpi.unit();
        }
        if (kpi.value() instanceof KpiValue.NotAvailable missing) {
            return "算出できません (不足している情報: " + missing.missingSource() + ")";
        }
        if (kpi.value() instanceof KpiValue.Hidden hidden) {
            return hidden.below() + "未満のため非表示";
        }
        return "定義されません (分母が0)";
    }

    private static String label(IntakeOutcome outcome) {
        return switch (outcome) {
            case SKIP_NOT_REJECTED -> "不採用ではない";
            case ERROR_DUPLICATE_APPLICATION -> "応募IDの重複";
            case ERROR_APPLICATION -> "応募IDの不備";
            case ERROR_NAME -> "氏名の不備";
            case ERROR_EMAIL -> "メールアドレスの不備";
            case ERROR_DECIDED_ON -> "不採用日の不備";
            case ERROR_DECIDED_IN_FUTURE -> "不採用日が未来";
            case SKIP_ROUTE -> "ほかの紹介元がある";
            case HOLD_ROUTE -> "応募経路の確認待ち";
            case SKIP_UNDER_AGE -> "18歳未満";
            case ERROR_CONFLICT -> "以前と内容が異なる";
            case NO_LINK -> "リンクなしのメール";
            case LINK -> "リンク付きのメール";
            default -> outcome.word();
        };
    }
}
