package org.careerrelay.model.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An applicant tracking system of which nothing is heard, or nothing good: rejections may be missing without anybody's noticing (CMP-4).
 *
 * @param company key of the company
 * @param source name of the source
 * @param heardAt when it was last heard of, or null where it never was
 * @param failingSince since when it has answered with faults alone, or null where it is only silent
 * @param fault what is wrong with its answers, as a code; empty where it is only silent
 */
public record SilentSource(
        String company,
        String source,
        @Nullable Instant heardAt,
        @Nullable Instant failingSince,
        String fault) {}
