package org.careerrelay.model.retention;

import java.time.Instant;
import org.careerrelay.model.programme.NoticeBasis;
import org.jspecify.annotations.Nullable;

/**
 * On what basis relay notices stood in a company's rejection mails, and for how long the proof of it has to be kept. It lies in the versions of
 * the contract, which are not deleted: the evidence names a document, and nobody.
 *
 * @param basis the basis, with its evidence
 * @param contractVersion the version of the contract that first had it
 * @param from from when it was relied on
 * @param stoppedAt when sending on this basis stopped, or null while it goes on
 * @param keepUntil until when the proof is kept at least, or null while sending goes on
 */
public record NoticeBasisProof(
        NoticeBasis basis,
        int contractVersion,
        Instant from,
        @Nullable Instant stoppedAt,
        @Nullable Instant keepUntil) {}
