package org.careerrelay.model.circulation;

/**
 * How soon somebody came back (C04). A window is as many days wide as its months can have, so that whoever is back on the same day of the month is in it whichever
 * months lay between.
 */
public enum ReturnWindow {
    /** Within half a year: 184 days. */
    WITHIN_6_MONTHS(184),
    /** Within a year: 366 days. */
    WITHIN_12_MONTHS(366),
    /** Within two years: 731 days. */
    WITHIN_24_MONTHS(731),
    /** Later. */
    LATER(Long.MAX_VALUE);

    private final long days;

    ReturnWindow(long days) {
        this.days = days;
    }

    /**
     * The window of a time.
     *
     * @param days from the rejection to the application, in days
     * @return the narrowest that holds it
     */
    public static ReturnWindow of(long days) {
        for (ReturnWindow window : values()) {
            if (days <= window.days) {
                return window;
            }
        }
        return LATER;
    }
}
