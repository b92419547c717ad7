package org.careerrelay.model.receipt;

import java.util.List;
import org.careerrelay.model.pii.Pii;

/**
 * A receipt as it is handed to a person.
 *
 * @param receipt what it says, for a program
 * @param purposes what was agreed to, each in words
 * @param text all of it in words, with the manage link alone on a line; lines separated by LF
 */
public record ReceiptDocument(ConsentReceipt receipt, List<String> purposes, Pii<String> text) {

    /** Copies the list. */
    public ReceiptDocument {
        purposes = List.copyOf(purposes);
    }
}
