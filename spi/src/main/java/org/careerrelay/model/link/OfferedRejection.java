package org.careerrelay.model.link;

import org.careerrelay.model.mail.RelayInsert;
import org.jspecify.annotations.Nullable;

/**
 * What became of a rejection whose mail the company's own system writes and sends (H05).
 *
 * @param result as for any other rejection; where it says that the mail is on the way, it is the company's system that sends it
 * @param insert what goes into its template, or null where the mail goes without the relay block or nothing is to be sent
 */
public record OfferedRejection(
        RejectionResult result, @Nullable RelayInsert insert) {}
