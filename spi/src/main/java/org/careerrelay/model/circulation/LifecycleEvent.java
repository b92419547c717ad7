package org.careerrelay.model.circulation;

import java.time.Instant;
import java.time.LocalDate;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of somebody's life with a company, as it is stored: under a pseudonym, so that it goes with whom it belongs to when people are joined or
 * taken apart (C12, C13).
 *
 * @param id its id
 * @param key the company's key of the note
 * @param person pseudonym of the person
 * @param reference the company's id of the person
 * @param type what happened
 * @param on the day
 * @param announcedOn from when it was known that they leave, or null
 * @param recordedBy who recorded it, as an opaque reference
 * @param recordedAt when
 */
public record LifecycleEvent(
        OpaqueId id,
        String key,
        OpaqueId person,
        String reference,
        LifecycleType type,
        LocalDate on,
        @Nullable LocalDate announcedOn,
        String recordedBy,
        Instant recordedAt) {}
