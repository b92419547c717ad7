package org.careerrelay.model.pickup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far it is with what an agency picks up of one programme. The code is not in it: it is made again of its end and of a key, so that nobody can
 * read it out of a database.
 *
 * @param programme number of the programme
 * @param toldAt when the agency was last told that something waits; null where it has picked everything up since
 * @param keyVersion version of the LINK key that the code is made with; without a meaning where there is no code
 * @param codeUntil when the code that was sent last ends, or null where it was used or none was sent
 * @param tries codes that were sent and wrong ones that were typed since the last right one
 * @param lockedUntil until when no code is sent or taken, or null
 */
public record Pickup(
        int programme,
        @Nullable Instant toldAt,
        int keyVersion,
        @Nullable Instant codeUntil,
        int tries,
        @Nullable Instant lockedUntil) {

    /**
     * Nothing was told yet.
     *
     * @param programme number of the programme
     * @return the beginning
     */
    public static Pickup none(int programme) {
        return new Pickup(programme, null, 0, null, 0, null);
    }

    /**
     * The agency is told.
     *
     * @param at when
     * @return the changed row
     */
    public Pickup told(Instant at) {
        return new Pickup(programme, at, keyVersion, codeUntil, tries, lockedUntil);
    }

    /**
     * A code is sent, in place of the one before.
     *
     * @param version version of the LINK key
     * @param until when it ends
     * @return the changed row
     */
    public Pickup code(int version, Instant until) {
        return new Pickup(programme, toldAt, version, until, tries, lockedUntil);
    }

    /**
     * One code more was sent, or a wrong one typed.
     *
     * @param count how many now
     * @param until until when no code is sent or taken, or null
     * @return the changed row
     */
    public Pickup tried(int count, @Nullable Instant until) {
        return new Pickup(programme, toldAt, keyVersion, until == null ? codeUntil : null, count, until);
    }

    /**
     * Whether no code is sent or taken.
     *
     * @param now the time
     * @return true until the lock's end
     */
    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
