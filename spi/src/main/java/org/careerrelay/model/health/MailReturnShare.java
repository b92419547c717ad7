package org.careerrelay.model.health;

/**
 * Mails of a company that came back more often than receivers put up with: bounces from five in a hundred, complaints from one in a thousand, of the last
 * thirty days.
 *
 * @param company key of the company
 * @param mailed mails with a link that servers took
 * @param bounced how many of such mails did not arrive, as was reported in these days
 * @param complained how many were complained of, as was reported in these days
 */
public record MailReturnShare(String company, long mailed, long bounced, long complained) {}
