package org.careerrelay.model.leaver;

import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;

/**
 * The counter of those who leave or work at the company, apart from that of rejections (C08, Q9), up to the day before. What comes after the mail is hidden where it is one to nine
 * people in any month.
 *
 * @param period whole months
 * @param issued links made
 * @param mailed mails with a link that were accepted by the mail server
 * @param consented people who agreed
 * @param sent hand-overs that the agency's installation took
 * @param acceptedNew people whom the agency registered as new
 */
public record SupportReport(
        Period period, long issued, long mailed, KpiValue consented, KpiValue sent, KpiValue acceptedNew) {}
