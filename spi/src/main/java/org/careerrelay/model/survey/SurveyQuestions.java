package org.careerrelay.model.survey;

/**
 * What the page of a survey shows. Nothing of it is about the person who looks: not even whether they have answered.
 *
 * @param company legal name of the company that asks
 * @param open whether answers are taken
 * @param comments whether there is a field for words of their own
 * @param erasable whether words may be kept that were sent by a link of this company, so that their erasure is offered
 */
public record SurveyQuestions(String company, boolean open, boolean comments, boolean erasable) {}
