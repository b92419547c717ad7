package org.careerrelay.examples.tour;

/** What happens one after the other. A phase that is finished is not begun again after a restart. */
enum Phase {
    /** Profiles, mail texts and the programme are stored. */
    SETTINGS,
    /** The export is read and every mail has reached its mailbox. */
    MAILS,
    /** Machines visit what the mails contain. */
    SCANNERS,
    /** People open their mail, and some consent. */
    PEOPLE,
    /** The agency decides, and its answers arrive. */
    AGENCY,
    /** A day later a credit is redeemed. */
    INTRODUCTION,
    /** The files of the output folder are written. */
    REPORT
}
