package org.careerrelay.provision;

import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.referral.Referral;

/** How a provider came to have what it provides (取得の経緯), in the words of the record, which is a Japanese one. */
public final class Backgrounds {

    private Backgrounds() {}

    /**
     * The words for a way of handing over.
     *
     * @param kind the way
     * @return one line
     */
    public static String of(TransferKind kind) {
        return of(kind, "応募者本人", "採用選考のため");
    }

    /**
     * The words for a way of handing over a referral: who came by the company's link, of whom the company has nothing of its own, and who leaves or works at the
     * company (C08, C09) is told as such.
     *
     * @param kind the way of handing over
     * @param referral the referral
     * @return one line
     */
    public static String of(TransferKind kind, Referral referral) {
        if (referral.isByCompanyLink() && kind == TransferKind.FORM) {
            return "応募者本人が共通リンクの画面で自ら入力し（企業の保有する応募者情報は用いていない）、本人の同意により提供";
        }
        return referral.flags().contains(EligibilityCode.LEAVER) ? of(kind, "従業者本人（退職者を含む）", "次の職場への支援のため") : of(kind);
    }

    private static String of(TransferKind kind, String person, String purpose) {
        return switch (kind) {
            case CORRECTION -> "本人の訂正の請求により取得し、本人の同意により提供";
            case SELF_ENTRY -> person + "が受領者のページで自ら入力（提供者からは本人を示す番号のみ）、本人の同意により提供";
            case FORM -> person + "が同意の画面で入力し、本人の同意により提供";
            case ASSISTED -> person + "から" + purpose + "直接取得し、本人の同意により提供";
            case PROPOSAL -> "求職者本人から職業紹介のため直接取得し、本人の同意により提供";
        };
    }
}
