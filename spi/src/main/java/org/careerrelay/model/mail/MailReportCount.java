package org.careerrelay.model.mail;

/**
 * What became of reports, without saying of whom.
 *
 * @param bounced mails that did not arrive, of which nobody had said so before
 * @param complained mails that were complained of, of which nobody had said so before
 * @param repeated reports that had been taken before
 * @param nothingToKeep reports that a mail was delivered or is late
 * @param unknown reports about no mail of this installation's, or forged
 * @param ignored messages that are no reports
 */
public record MailReportCount(
        long bounced, long complained, long repeated, long nothingToKeep, long unknown, long ignored) {}
