package org.careerrelay.model.receipt;

import org.careerrelay.model.pii.Pii;

/**
 * A receipt as it is handed to a person.
 *
 * @param receipt what it says, for a program
 * @param text the same in words, with the manage link alone on a line; lines separated by LF
 */
public record ReceiptDocument(ConsentReceipt receipt, Pii<String> text) {}
