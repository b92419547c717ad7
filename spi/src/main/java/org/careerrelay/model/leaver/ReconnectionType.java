package org.careerrelay.model.leaver;

/** How somebody who left is connected with the company again (C07). The name is what is stored: never rename one. */
public enum ReconnectionType {
    /** Works here again. */
    REHIRE,
    /** Works for the company under a contract of their own. */
    CONTRACTOR,
    /** Works for the company beside other work. */
    SIDE_JOB,
    /** Brought somebody to the company, or work. */
    REFERRAL
}
