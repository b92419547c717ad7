package org.careerrelay.model.kpi;

/** By what figures are broken down. The name is what is stored: never rename one. */
public enum Grouping {
    /** By title of the job. */
    JOB,
    /** By department. */
    DEPARTMENT,
    /** By the way in which somebody got the link, a {@link org.careerrelay.model.link.LinkRoute}. */
    ROUTE
}
