package org.careerrelay.model.health;

/**
 * Instructions about people of which an agency has not said what it made of them: withdrawals, stops, erasures, corrections.
 *
 * @param company key of the company
 * @param agency key of the agency
 * @param unanswered how many
 * @param overdue how many of them are late: older than the profile of the jurisdiction gives for what the person asked for
 */
public record InstructionBacklog(String company, String agency, long unanswered, long overdue) {}
