package org.careerrelay.model.link;

import org.jspecify.annotations.Nullable;

/**
 * What became of a rejection whose mail the host sends itself (H05).
 *
 * @param result as for any other rejection; where it says that the mail is on the way, it is the host that sends it
 * @param letter what to send, or null where nothing is to be sent: the rejection was invalid or a conflict, its person was erased or is under age, or the
 *     same application stands earlier in the list and has its letter there
 */
public record ComposedRejection(
        RejectionResult result, @Nullable Composition letter) {}
