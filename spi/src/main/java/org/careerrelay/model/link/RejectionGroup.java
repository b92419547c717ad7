package org.careerrelay.model.link;

/**
 * By what figures about a rejection are broken down.
 *
 * @param job title of the job as the company told it, empty where it told none
 * @param department the department, empty where the company told none
 * @param route by which way the link goes
 */
public record RejectionGroup(String job, String department, LinkRoute route) {

    /** Where nothing was told. */
    public static final RejectionGroup NONE = new RejectionGroup("", "", LinkRoute.MAIL);
}
