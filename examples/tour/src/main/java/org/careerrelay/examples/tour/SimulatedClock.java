package org.careerrelay.examples.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import org.careerrelay.model.programme.Programme;

/**
 * The one clock of everybody on the tour. It stands still until it is moved, never goes back, and its time is written down before anybody
 * sees it: a restart goes on where the killed run was.
 */
final class SimulatedClock implements InstantSource {

    /** When the day begins at the company. */
    static final LocalTime OPENING = LocalTime.of(9, 0);

    private final Path file;
    private volatile Instant now;

    private SimulatedClock(Path file, Instant now) {
        this.file = file;
        this.now = now;
    }

    /** The clock kept in a file; a new one shows the opening of the day. */
    static SimulatedClock in(Path file, LocalDate today) {
        try {
            if (Files.exists(file)) {
                return new SimulatedClock(
                        file,
                        Instant.parse(
                                Files.readString(file, StandardCharsets.UTF_8).strip()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SimulatedClock clock = new SimulatedClock(file, Instant.MIN);
        clock.advanceTo(opening(today));
        return clock;
    }

    /** The opening of a day. */
    static Instant opening(LocalDate day) {
        return day.atTime(OPENING).atZone(Programme.JAPAN).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves on by a duration. */
    synchronized void advance(Duration by) {
        advanceTo(now.plus(by));
    }

    /** Moves on to an instant; one that has passed changes nothing. */
    synchronized void advanceTo(Instant instant) {
        if (instant.isAfter(now)) {
            AtomicFile.write(file, instant + "\n");
            now = instant;
        }
    }
}
