package org.careerrelay.model.consent;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a step of a consent was about.
 *
 * @param method how it came about
 * @param purposes the purposes it is about; those that are not among them stay as they were (effective is the last step per purpose)
 * @param notice the notice that was shown, or null where none was
 * @param validUntil until when it holds, or null where it does not say
 * @param evidence what stood around it
 */
public record ConsentDetail(
        Method method,
        Set<Purpose> purposes,
        @Nullable NoticeReference notice,
        @Nullable Instant validUntil,
        ConsentEvidence evidence) {

    /** How a step came about. */
    public enum Method {
        /** A mail asked. */
        MAIL,
        /** A form was sent from a page. */
        WEB_POST,
        /** It was taken over from elsewhere. */
        IMPORT,
        /** Time went by. */
        TIME
    }

    /** Copies the set. */
    public ConsentDetail {
        purposes = Set.copyOf(purposes);
    }
}
