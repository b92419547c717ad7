package org.careerrelay.model.audit;

/**
 * In which role somebody acts (V8, V9). The host knows its people and maps its own roles to these; the name is what is stored: never rename one.
 */
public enum ActorRole {
    /** Answers people's requests, and for the data that is kept. */
    PRIVACY_OFFICER,
    /** Recruits. */
    RECRUITER,
    /** Works in human resources beyond recruiting. */
    HUMAN_RESOURCES,
    /** Interviews applicants. */
    INTERVIEWER,
    /** Leads a team. */
    MANAGER,
    /** Accompanies somebody's career without leading them. */
    MENTOR,
    /** Leads the company. */
    EXECUTIVE,
    /** Works at the agency. */
    ADVISOR,
    /** Runs the installation. */
    OPERATOR,
    /** The person whom it is about. */
    CANDIDATE,
    /** Nobody: something that falls due by itself. */
    SYSTEM,
    /** None of these. */
    OTHER
}
