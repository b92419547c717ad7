package org.careerrelay.crash;

import org.careerrelay.CareerRelay;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.introduction.StepResult;

/** The steps that both sides take. */
enum Move {
    PROPOSED {
        @Override
        StepResult take(CareerRelay relay, Firm firm, OpaqueId introduction) {
            return relay.agency(firm.agency()).proposed(introduction);
        }
    },
    INTERVIEWING {
        @Override
        StepResult take(CareerRelay relay, Firm firm, OpaqueId introduction) {
            return relay.company(firm.key()).interviewing(introduction);
        }
    },
    ACCEPTED {
        @Override
        StepResult take(CareerRelay relay, Firm firm, OpaqueId introduction) {
            return relay.company(firm.key()).accepted(introduction);
        }
    },
    JOINED_BY_COMPANY {
        @Override
        StepResult take(CareerRelay relay, Firm firm, OpaqueId introduction) {
            return relay.company(firm.key()).joined(introduction);
        }
    },
    JOINED_BY_AGENCY {
        @Override
        StepResult take(CareerRelay relay, Firm firm, OpaqueId introduction) {
            return relay.agency(firm.agency()).joined(introduction);
        }
    },
    DECLINED_BY_COMPANY {
        @Override
        StepResult take(CareerRelay relay, Firm firm, OpaqueId introduction) {
            return relay.company(firm.key()).declined(introduction);
        }
    },
    DECLINED_BY_AGENCY {
        @Override
        StepResult take(CareerRelay relay, Firm firm, OpaqueId introduction) {
            return relay.agency(firm.agency()).declined(introduction);
        }
    };

    /** Takes the step through the door of the side whose step it is. */
    abstract StepResult take(CareerRelay relay, Firm firm, OpaqueId introduction);
}
