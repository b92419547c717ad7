package org.careerrelay.model.credit;

import java.time.Instant;

/**
 * One thing that happened to a credit.
 *
 * @param kind what
 * @param cause by what: the grant, the introduction, or the credit's own end
 * @param at when
 */
public record CreditStep(LedgerKind kind, Cause cause, Instant at) {}
