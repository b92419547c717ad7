package org.careerrelay.identity;

import org.careerrelay.model.Violation;

/** What can be wrong with a name or a mail address. The code is published: never rename one. */
enum Fault {
    NAME_BLANK("name.blank", "氏名がありません", "the name is missing"),
    NAME_LONG("name.long", "氏名が長すぎます（100文字まで）", "the name is longer than 100 characters"),
    NAME_CHARACTERS("name.characters", "氏名に使えない文字があります", "the name has characters that no name has"),
    MAIL_BLANK("mail.blank", "メールアドレスがありません", "the mail address is missing"),
    MAIL_LONG("mail.long", "メールアドレスが長すぎます", "the mail address is longer than RFC 5321 allows"),
    MAIL_CHARACTERS("mail.characters", "メールアドレスに制御文字などがあります", "the mail address has control characters or broken ones"),
    MAIL_SYNTAX("mail.syntax", "メールアドレスの形式ではありません", "this is not one plain mail address");

    private final String code;
    private final String ja;
    private final String en;

    Fault(String code, String ja, String en) {
        this.code = code;
        this.ja = ja;
        this.en = en;
    }

    Violation at(String path) {
        return new Violation(path, code, ja, en);
    }
}
