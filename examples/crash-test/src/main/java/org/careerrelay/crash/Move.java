package org.careerrelay.crash;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.careerrelay.AgencyIntroductionDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyIntroductionDesk;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.ProposalConsent;
import org.careerrelay.model.introduction.Resolution;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.Programme;

/** The steps of an introduction that both sides take, each through its own door. */
enum Move {
    PROPOSE,
    WITHDRAW,
    INTERVIEW,
    ACCEPT,
    JOIN_BY_COMPANY,
    JOIN_BY_AGENCY,
    CONFIRM_BY_COMPANY,
    CONFIRM_BY_AGENCY,
    LEAVE_BY_COMPANY,
    LEAVE_BY_AGENCY,
    DISPUTE_BY_COMPANY,
    DISPUTE_BY_AGENCY,
    CONSUME_BY_COMPANY,
    CONSUME_BY_AGENCY,
    RELEASE_BY_COMPANY,
    RELEASE_BY_AGENCY,
    DECLINE_BY_COMPANY,
    DECLINE_BY_AGENCY;

    private static final Duration CONSENT = Duration.ofDays(365);

    /** Those that are in place where an introduction stands: they are taken more often, or else hardly anybody would join or disagree. */
    static List<Move> from(IntroductionState state) {
        return switch (state) {
            case REQUESTED -> List.of(PROPOSE);
            case PROPOSED -> List.of(INTERVIEW, ACCEPT);
            case INTERVIEWING -> List.of(ACCEPT);
            case ACCEPTED -> List.of(JOIN_BY_COMPANY, JOIN_BY_AGENCY);
            case JOINING_REPORTED ->
                List.of(CONFIRM_BY_COMPANY, CONFIRM_BY_AGENCY, DISPUTE_BY_COMPANY, DISPUTE_BY_AGENCY);
            case JOINED -> List.of(LEAVE_BY_COMPANY, LEAVE_BY_AGENCY);
            case DISPUTED -> List.of(CONSUME_BY_COMPANY, CONSUME_BY_AGENCY, RELEASE_BY_COMPANY, RELEASE_BY_AGENCY);
            case DECLINED, TIMED_OUT, LEFT_EARLY -> List.of(values());
        };
    }

    /** Takes the step. */
    StepResult take(CareerRelay relay, Firm firm, OpaqueId id, Instant now) {
        CompanyIntroductionDesk company = relay.company(firm.key()).introduction(id);
        AgencyIntroductionDesk agency = relay.agency(firm.agency()).introduction(id);
        return switch (this) {
            case PROPOSE -> agency.propose(somebody(firm, now));
            case WITHDRAW -> agency.withdrawn();
            case INTERVIEW -> company.interviewing();
            case ACCEPT -> company.accepted();
            case JOIN_BY_COMPANY -> company.joined();
            case JOIN_BY_AGENCY -> agency.joined();
            case CONFIRM_BY_COMPANY -> company.confirmed();
            case CONFIRM_BY_AGENCY -> agency.confirmed();
            case LEAVE_BY_COMPANY -> company.leftEarly(today(now));
            case LEAVE_BY_AGENCY -> agency.leftEarly(today(now));
            case DISPUTE_BY_COMPANY -> company.disputed();
            case DISPUTE_BY_AGENCY -> agency.disputed();
            case CONSUME_BY_COMPANY -> company.resolved(Resolution.CONSUME);
            case CONSUME_BY_AGENCY -> agency.resolved(Resolution.CONSUME);
            case RELEASE_BY_COMPANY -> company.resolved(Resolution.RELEASE);
            case RELEASE_BY_AGENCY -> agency.resolved(Resolution.RELEASE);
            case DECLINE_BY_COMPANY -> company.declined();
            case DECLINE_BY_AGENCY -> agency.declined();
        };
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Programme.JAPAN);
    }

    private static PersonProposal somebody(Firm firm, Instant now) {
        return new PersonProposal(
                Pii.of("山田 太郎"),
                Pii.of("taro@example.com"),
                Pii.of("経験5年"),
                new ProposalConsent(firm.key(), now, now.plus(CONSENT), "notice/1"));
    }
}
