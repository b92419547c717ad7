package org.careerrelay.model.intake;

/** What a column of an export means. */
public enum IntakeField {
    /** The system's id of the application (応募ID). */
    APPLICATION_ID,
    /** The applicant's name (氏名). */
    NAME,
    /** Its reading (氏名カナ). */
    NAME_KANA,
    /** The applicant's mail address (メールアドレス). */
    MAIL,
    /** The applicant's telephone number (電話番号). */
    PHONE,
    /** The applicant's date of birth (生年月日). */
    BIRTH_DATE,
    /** The job applied for (応募職種). */
    JOB,
    /** The department (部門). */
    DEPARTMENT,
    /** How the application came (応募経路). */
    ROUTE,
    /** When it came (応募日). */
    APPLIED_ON,
    /** Where the selection stands (選考ステータス). */
    STATUS,
    /** When it was rejected (不採用日). */
    DECIDED_ON,
    /** Why it was rejected (不採用理由); it may choose the text of the mail, and never decides about the link (Q10, H16). */
    REASON,
    /** A remark (備考). */
    NOTE,
    /** The country the person's data came from (居住国). */
    COUNTRY,
    /** That the person wants no such notices (案内不要). */
    OPT_OUT
}
