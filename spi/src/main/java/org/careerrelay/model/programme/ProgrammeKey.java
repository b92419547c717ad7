package org.careerrelay.model.programme;

/**
 * A programme's number inside its company. There is one programme per agency; a changed contract is a new version of it.
 *
 * @param number 1 and up
 * @param agency key of the agency
 */
public record ProgrammeKey(int number, String agency) {}
