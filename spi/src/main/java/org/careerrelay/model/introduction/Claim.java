package org.careerrelay.model.introduction;

/**
 * What one side reported and the other has neither confirmed nor disputed yet: a step that uses the credit up, or the early leave that gives
 * it back. Silence until the deadline confirms.
 *
 * @param step PROPOSED, ACCEPTED, JOINED or LEFT_EARLY
 * @param by who reported it
 */
public record Claim(IntroductionState step, Party by) {}
