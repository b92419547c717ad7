package org.careerrelay.model.provision;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is never handed over, under whichever name it comes (R-24, B16; ESA article 5-5 and its guideline, APPI article 2, paragraph 3). The list
 * looks at names of fields, in Japanese and English, whatever their width, case, hyphens and separators; it is a second wall behind {@link DataItem},
 * which lets nothing else through in the first place.
 */
public enum SensitiveItem {
    /** Race, nationality and ethnic origin. */
    RACE("人種", "民族", "国籍", "race", "racial", "ethnic", "ethnicity", "nationality"),
    /** Family and its circumstances. */
    FAMILY(
            "家族",
            "家庭",
            "続柄",
            "配偶者",
            "扶養",
            "婚姻",
            "結婚",
            "既婚",
            "離婚",
            "family",
            "spouse",
            "marital",
            "marriage",
            "children",
            "dependents",
            "parent",
            "parents",
            "pregnancy",
            "pregnant",
            "妊娠"),
    /** Domicile of origin, birthplace and social status. */
    ORIGIN("本籍", "出生地", "出身地", "門地", "社会的身分", "部落", "domicile", "birthplace", "socialstatus", "住宅状況"),
    /** Creed, religion, opinions, and what is read. */
    CREED(
            "信条",
            "思想",
            "宗教",
            "支持政党",
            "政党",
            "人生観",
            "尊敬する人物",
            "購読新聞",
            "愛読書",
            "creed",
            "religion",
            "religious",
            "political",
            "politics",
            "belief",
            "beliefs",
            "philosophy"),
    /** Membership of unions and other social movements. */
    UNION("労働組合", "組合加入", "組合活動", "社会運動", "学生運動", "union", "laborunion", "labourunion", "tradeunion"),
    /** Health, disability and medical history. */
    HEALTH(
            "健康",
            "病歴",
            "既往",
            "障害",
            "障がい",
            "診断",
            "診療",
            "投薬",
            "通院",
            "疾患",
            "検診",
            "血液型",
            "health",
            "medical",
            "medication",
            "disability",
            "disabled",
            "disease",
            "illness",
            "diagnosis",
            "treatment",
            "bloodtype",
            "genetic"),
    /** Criminal record, and having been the victim of a crime. */
    CRIMINAL_RECORD(
            "犯罪",
            "犯歴",
            "前科",
            "前歴",
            "賞罰",
            "逮捕",
            "刑事",
            "criminal",
            "crime",
            "conviction",
            "convictions",
            "arrest",
            "arrests",
            "felony"),
    /** Sex and sexuality. */
    SEXUALITY("性別", "性的指向", "性自認", "gender", "sex", "sexuality", "sexual"),
    /** Why somebody was rejected, and how far they came. */
    REJECTION("不採用", "不合格", "落選", "見送り", "お見送り", "rejection", "rejected", "declinereason", "reasoncode"),
    /** Judgements: scores, ranks, results of tests. */
    SCORE(
            "評価",
            "点数",
            "得点",
            "順位",
            "採点",
            "適性検査",
            "試験結果",
            "score",
            "scores",
            "rating",
            "ratings",
            "rank",
            "ranking",
            "grade",
            "evaluation",
            "assessment",
            "testresult",
            "testresults"),
    /** What was said or noted in interviews. */
    INTERVIEW_NOTE(
            "面接",
            "面談",
            "選考メモ",
            "所見",
            "備考",
            "コメント",
            "interview",
            "interviewer",
            "notes",
            "note",
            "memo",
            "comment",
            "comments",
            "feedback",
            "remark",
            "remarks"),
    /** Photographs and other pictures. */
    PHOTO("写真", "顔写真", "画像", "photo", "photos", "photograph", "picture", "portrait", "image", "avatar", "headshot"),
    /** The day of birth and the age. */
    BIRTH("生年月日", "誕生日", "年齢", "birthdate", "birthday", "dateofbirth", "dob", "age");

    /** A word of so few letters is looked for among the words of a name only: "race" is no part of "trace". */
    private static final int SHORT = 7;

    private final List<String> words;

    SensitiveItem(String... words) {
        this.words = List.of(words);
    }

    /**
     * What the name of a field says it holds.
     *
     * @param key the name
     * @return the first of these kinds that it names; empty where it names none
     */
    public static Optional<SensitiveItem> of(String key) {
        String form = Normalizer.normalize(key, Normalizer.Form.NFKC);
        List<String> parts = Arrays.stream(form.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{M}]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        String whole = String.join("", parts);
        return Arrays.stream(values())
                .filter(item -> item.words.stream().anyMatch(word -> names(word, parts, whole)))
                .findFirst();
    }

    private static boolean names(String word, List<String> parts, String whole) {
        boolean latin = word.chars().allMatch(c -> c < 0x80);
        return latin && word.length() < SHORT ? parts.contains(word) || whole.equals(word) : whole.contains(word);
    }
}
