package org.careerrelay.model.credit;

/**
 * A ledger entry with what the ledger says after it.
 *
 * @param agency key of the programme's agency
 * @param entry the entry
 * @param progress people counted towards the next grant after the entry
 * @param available credits available after the entry
 */
public record LedgerLine(String agency, LedgerEntry entry, long progress, long available) {}
