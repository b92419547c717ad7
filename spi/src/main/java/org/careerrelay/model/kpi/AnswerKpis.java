package org.careerrelay.model.kpi;

import java.util.List;
import org.careerrelay.model.kpi.KpiDefinition.Range;

/** How an agency answers (Q5, Q33). */
final class AnswerKpis {

    static final List<KpiDefinition> ALL = List.of(
            new KpiDefinition(
                    "agency.answers",
                    "people",
                    Range.NUMBER,
                    "(count(ACCEPTED_NEW) + count(ACCEPTED_DUPLICATE) + count(REFUSED))",
                    null,
                    "回答数",
                    "Answers",
                    "期間内に届いた回答",
                    "answers that arrived in the period"),
            new KpiDefinition(
                    "agency.refusalRate",
                    "ratio",
                    Range.SHARE,
                    "count(REFUSED) / (count(ACCEPTED_NEW) + count(ACCEPTED_DUPLICATE) + count(REFUSED))",
                    null,
                    "見送り率",
                    "Refusal rate",
                    "登録見送り ÷ 回答数",
                    "refused / answers"),
            new KpiDefinition(
                    "agency.duplicateRate",
                    "ratio",
                    Range.SHARE,
                    "count(ACCEPTED_DUPLICATE) / (count(ACCEPTED_NEW) + count(ACCEPTED_DUPLICATE) + count(REFUSED))",
                    null,
                    "登録済み率",
                    "Rate of people known before",
                    "登録済み ÷ 回答数",
                    "known before / answers"),
            new KpiDefinition(
                    "agency.answerTimeMedian",
                    "hours",
                    Range.NUMBER,
                    "percentile50(answered - handed over), class's upper bound",
                    null,
                    "回答時間の中央値",
                    "Median time to answer",
                    "半数の回答が届くまでの時間",
                    "hours within which half of the answers came"),
            new KpiDefinition(
                    "agency.answerTime90",
                    "hours",
                    Range.NUMBER,
                    "percentile90(answered - handed over), class's upper bound",
                    null,
                    "回答時間 (90%)",
                    "Time to answer, nine of ten",
                    "9割の回答が届くまでの時間",
                    "hours within which nine tenths of the answers came"));

    private AnswerKpis() {}
}
