package org.careerrelay.model.credit;

/**
 * The grant with which a credit arose: what was given together can only be taken back together.
 *
 * @param number 1 for the first grant of the programme, then rising by one
 * @param threshold people its cycle needed
 * @param credits how many credits it gave
 */
public record Grant(long number, int threshold, int credits) {}
