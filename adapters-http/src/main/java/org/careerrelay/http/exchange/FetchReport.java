package org.careerrelay.http.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What came of fetching.
 *
 * @param taken messages that were given to the receiver, repetitions included
 * @param fault why it ended before everything was there, such as {@code http.503}, or null: nothing is left
 */
public record FetchReport(int taken, @Nullable String fault) {}
