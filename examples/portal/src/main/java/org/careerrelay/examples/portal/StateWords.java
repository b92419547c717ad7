package org.careerrelay.examples.portal;

import org.careerrelay.model.introduction.IntroductionState;

/** What a state of an introduction is called, and what each side does next. */
final class StateWords {

    private StateWords() {}

    static String of(IntroductionState state, Words words) {
        return switch (state) {
            case REQUESTED -> words.of("依頼中", "requested");
            case PROPOSED -> words.of("候補者の提案あり", "somebody is proposed");
            case INTERVIEWING -> words.of("選考中", "interviewing");
            case ACCEPTED -> words.of("内定", "agreed on");
            case JOINING_REPORTED -> words.of("入社の報告あり（相手の確認待ち）", "joining reported, the other side confirms");
            case JOINED -> words.of("入社", "joined");
            case DISPUTED -> words.of("協議中", "disputed");
            case DECLINED -> words.of("不成立", "declined");
            case TIMED_OUT -> words.of("期限切れ", "timed out");
            case LEFT_EARLY -> words.of("早期退職", "left early");
        };
    }

    /** The company's next step; empty where it has none. */
    static String companyDoes(IntroductionState state, Words words) {
        return switch (state) {
            case PROPOSED -> words.of("選考を始める", "Begin interviews");
            case INTERVIEWING -> words.of("内定とする", "Agree on the employment");
            case ACCEPTED -> words.of("入社を報告する", "Report the joining");
            default -> "";
        };
    }

    /** The agency's next step; empty where it has none. */
    static String agencyDoes(IntroductionState state, Words words) {
        return switch (state) {
            case REQUESTED -> words.of("候補者を提案する", "Propose somebody");
            case JOINING_REPORTED -> words.of("入社を確認する", "Confirm the joining");
            default -> "";
        };
    }
}
