package org.careerrelay.model.kpi;

import java.time.LocalDate;

/**
 * How often something happened on a day.
 *
 * @param programme number of the programme
 * @param day the day, in the programme's zone
 * @param kind what
 * @param amount how often
 */
public record Tally(int programme, LocalDate day, TallyKind kind, long amount) {}
