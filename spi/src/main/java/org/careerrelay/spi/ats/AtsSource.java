package org.careerrelay.spi.ats;

/**
 * An applicant tracking system that is asked for what is new (H01, H02). It is read page by page with a cursor, which only the source understands and the engine keeps: after a kill or a restart reading goes on
 * where it was.
 *
 * <p>What the engine relies on, and {@code AtsContract} of {@code career-relay-tck} tests: no row is passed over, ever; a row may come again, as often as it likes, and a source whose clock or whose transactions are
 * not exact reads some of it again on purpose. Faults of the other side are answers, not exceptions. Thread-safe.
 */
public interface AtsSource {

    /**
     * What the source is called; the cursor is kept under this name.
     *
     * @return a name like {@link org.careerrelay.model.intake.IntakeSource#NAME}, the same over restarts, and of one company that of no other source
     */
    String name();

    /**
     * Reads the next page. It comes back in good time, whatever the other side does.
     *
     * @param cursor where the page before ended; empty: from the beginning
     * @param limit how many rows at most
     * @return a page, or why there is none now
     */
    AtsAnswer read(String cursor, int limit);
}
