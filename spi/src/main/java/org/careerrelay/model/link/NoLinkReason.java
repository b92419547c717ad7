package org.careerrelay.model.link;

/** Why a rejection mail goes without the relay block (design, section 4). The reasons are of the organisation, never of the person. */
public enum NoLinkReason {
    /** The company has opened no programme, or all have ended. */
    NO_PROGRAMME,
    /** The company's profile or mail settings, or the agency's profile, are missing. */
    NO_PROFILE,
    /** The agency's licence is missing or has ended. */
    NO_LICENCE,
    /** No basis for the relay notice is recorded, or it does not hold yet (privacy, section 2.4). */
    NO_NOTICE_BASIS
}
