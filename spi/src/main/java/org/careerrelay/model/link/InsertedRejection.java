package org.careerrelay.model.link;

import org.careerrelay.model.pii.Pii;
import org.jspecify.annotations.Nullable;

/**
 * What became of a rejection whose finished message got the relay block (A11).
 *
 * @param result as for any other rejection. Where the message cannot be changed it is {@link RejectionResult.Invalid} with a code of
 *     {@link org.careerrelay.model.mail.Insertion.Reason}, and nothing was done
 * @param message the message to send; as it was where the mail goes without the relay block. Null where nothing is to be sent
 */
public record InsertedRejection(
        RejectionResult result, @Nullable Pii<byte[]> message) {}
