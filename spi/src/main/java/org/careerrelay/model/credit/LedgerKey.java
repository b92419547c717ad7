package org.careerrelay.model.credit;

import org.careerrelay.model.TenantId;

/**
 * Which ledger.
 *
 * @param tenant the company
 * @param programme number of the programme
 */
public record LedgerKey(TenantId tenant, int programme) {}
