package org.careerrelay.model;

/** Whose installation or part of an installation a tenant is. */
public enum TenantKind {
    /** A company that rejects applicants and earns credits. */
    COMPANY,
    /** An agency on its own installation: it receives referrals and answers them. */
    AGENCY,
    /** Whoever runs the installation. */
    OPERATOR
}
