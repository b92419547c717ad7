package org.careerrelay.spi.audit;

import org.careerrelay.model.audit.Access;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.ActorRole;

/**
 * Who may do or read what is about people (B17). It is asked before anything is read. Whether a reason was given is not its business: what needs one is
 * refused without, whatever the policy says. Implementations are thread-safe and quick: they run on the caller's thread.
 */
@FunctionalInterface
public interface AccessPolicy {

    /**
     * The default: what is about one person is for privacy officers; whether applicants came back, which mails wait, and who agreed to be written to, is also for recruiters and human resources,
     * and not for interviewers; what people's lives with the company were like, why they left, and what applicants wrote into a survey, is for human resources alone; the rest is also for whoever runs the installation and for what falls due by itself.
     */
    AccessPolicy PRIVACY_OFFICERS = access -> switch (access.accessor().role()) {
        case PRIVACY_OFFICER -> true;
        case RECRUITER, HUMAN_RESOURCES ->
            switch (access.action()) {
                case RECOGNISE,
                        DECIDE_IDENTITY,
                        READ_WAITING_MAILS,
                        READ_RETURNED_MAILS,
                        DECIDE_MAILS,
                        READ_REAPPLICATION,
                        RECOGNISE_IN_GROUP,
                        RECORD_COMMUNITY,
                        READ_COMMUNITY -> true;
                case RECORD_LIFECYCLE,
                        READ_THREAD,
                        RECORD_EXIT,
                        READ_EXIT,
                        SUPPORT_LEAVER,
                        RECORD_RECONNECTION,
                        READ_STEP_UPS,
                        READ_SURVEY_COMMENTS,
                        ERASE_SURVEY_COMMENTS,
                        READ_TURNOVER -> access.accessor().role() == ActorRole.HUMAN_RESOURCES;
                default -> false;
            };
        case OPERATOR, SYSTEM -> !access.action().isSensitive() && access.action() != AccessAction.READ_TURNOVER;
        default -> false;
    };

    /**
     * Decides on an access.
     *
     * @param access who asks for what
     * @return true to let it in; what it throws comes through to the caller, and nothing is let in
     */
    boolean allows(Access access);
}
