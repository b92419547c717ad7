package org.careerrelay.model.credit;

/**
 * The credits of a programme by what can be done with them at an instant, read at one moment.
 *
 * @param usable can be reserved
 * @param held cannot be used yet
 * @param lapsed unused, and their time is over, whether or not that has been written down (CMP-12)
 * @param reserved held by an introduction
 * @param consumed used up
 * @param revoked taken back
 */
public record CreditStock(long usable, long held, long lapsed, long reserved, long consumed, long revoked) {

    /**
     * All that were ever granted.
     *
     * @return the sum
     */
    public long granted() {
        return usable + held + lapsed + reserved + consumed + revoked;
    }
}
