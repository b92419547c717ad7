package org.careerrelay.provision;

import org.careerrelay.model.provision.TransferKind;

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
        return of(kind, false);
    }

    /**
     * The words for a way of handing over, and a way in.
     *
     * @param kind the way of handing over
     * @param companyLink whether the person came by the company's link: then the company has nothing of its own about them
     * @return one line
     */
    public static String of(TransferKind kind, boolean companyLink) {
        if (companyLink && kind == TransferKind.FORM) {
            return "応募者本人が共通リンクの画面で自ら入力し（企業の保有する応募者情報は用いていない）、本人の同意により提供";
        }
        return switch (kind) {
            case CORRECTION -> "本人の訂正の請求により取得し、本人の同意により提供";
            case SELF_ENTRY -> "応募者本人が受領者のページで自ら入力（提供者からは本人を示す番号のみ）、本人の同意により提供";
            case FORM -> "応募者本人が同意の画面で入力し、本人の同意により提供";
            case ASSISTED -> "応募者本人から採用選考のため直接取得し、本人の同意により提供";
            case PROPOSAL -> "求職者本人から職業紹介のため直接取得し、本人の同意により提供";
        };
    }
}
