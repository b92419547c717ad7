package org.careerrelay.model.suppression;

/**
 * Whose relay notices an unsubscribe link is about.
 *
 * @param company legal name of the company
 * @param contact where somebody asks there, also who wants notices again
 */
public record NoticeSender(String company, String contact) {}
