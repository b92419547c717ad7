package org.careerrelay.model.health;

/**
 * Requests of people that wait at one company. It says of nobody who asked.
 *
 * @param company key of the company
 * @param open how many wait for somebody, those that are late among them
 * @param due how many of them are late within four days
 * @param overdue how many of them are late
 */
public record RequestBacklog(String company, long open, long due, long overdue) {}
