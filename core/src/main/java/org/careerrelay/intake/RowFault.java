package org.careerrelay.intake;

import org.careerrelay.model.Violation;

/** What can be wrong with a row beyond name and mail address. The code is published: never rename one. */
enum RowFault {
    APPLICATION_BLANK("application", "application.blank", "応募IDがありません", "the application's id is missing"),
    APPLICATION_LONG(
            "application",
            "application.long",
            "応募IDが長すぎます（200文字まで）",
            "the application's id is longer than 200 characters"),
    APPLICATION_CHARACTERS(
            "application",
            "application.characters",
            "応募IDに使えない文字があります",
            "the application's id has characters that no id has"),
    APPLICATION_DUPLICATE(
            "application", "application.duplicate", "同じ応募IDが前の行にあります", "the application's id stood in an earlier row"),
    DECIDED_ON_BLANK("decidedOn", "decided-on.blank", "不採用日がありません", "the date of the rejection is missing"),
    DECIDED_ON_SYNTAX("decidedOn", "decided-on.syntax", "不採用日が日付ではありません", "the date of the rejection is no date"),
    DECIDED_ON_FUTURE("decidedOn", "decided-on.future", "不採用日が未来の日付です", "the date of the rejection lies in the future"),
    ROUTE_BLANK("route", "route.blank", "応募経路がありません", "the application route is missing"),
    ROUTE_UNKNOWN("route", "route.unknown", "知らない応募経路です", "the application route is not known"),
    BIRTH_DATE_SYNTAX("birthDate", "birth-date.syntax", "生年月日が日付ではありません", "the date of birth is no date"),
    BIRTH_DATE_FUTURE("birthDate", "birth-date.future", "生年月日が未来の日付です", "the date of birth lies in the future"),
    COUNTRY_UNKNOWN(
            "country",
            "country.unknown",
            "国が分かりません（2文字の国コードで書いてください）",
            "the country is not known: write its code of two letters"),
    STATUS_BLANK("status", "status.blank", "選考ステータスがありません", "the status of the selection is missing"),
    PHONE_SYNTAX("phone", "phone.syntax", "電話番号として読めません", "is no telephone number"),
    APPLIED_ON_SYNTAX("appliedOn", "applied-on.syntax", "応募日が日付ではありません", "the date of the application is no date"),
    REASON_UNKNOWN("reason", "reason.unknown", "知らない不採用理由です", "the reason is not known"),
    JOB_LONG("job", "job.long", "応募職種が長すぎるため省略します", "the job's title is too long and is left out");

    private final Violation violation;

    RowFault(String path, String code, String ja, String en) {
        this.violation = new Violation(path, code, ja, en);
    }

    Violation violation() {
        return violation;
    }
}
