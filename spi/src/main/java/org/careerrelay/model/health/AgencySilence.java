package org.careerrelay.model.health;

/**
 * Referrals that an agency has not answered in time (Q33).
 *
 * @param company key of the company
 * @param agency key of the agency
 * @param overdue referrals whose time is over, and not twice
 * @param disputed referrals whose time is over twice
 */
public record AgencySilence(String company, String agency, long overdue, long disputed) {}
