package org.careerrelay.model.outbox;

/**
 * What one pass of the dispatcher did.
 *
 * @param done effects carried out
 * @param retried effects that will be tried again
 * @param parked effects given up
 */
public record DispatchReport(int done, int retried, int parked) {}
