package org.careerrelay.model.introduction;

/**
 * One side's word on how a dispute should end; it ends when the other side says the same.
 *
 * @param outcome how
 * @param by who says so
 */
public record ResolutionOffer(Resolution outcome, Party by) {}
