package org.careerrelay.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that the test moves. */
public final class MovableClock implements InstantSource {

    private volatile Instant now;

    /** It stands still at an instant. */
    public MovableClock(Instant start) {
        now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Sets it. */
    public void set(Instant instant) {
        now = instant;
    }

    /** Moves it on. */
    public void pass(Duration time) {
        now = now.plus(time);
    }
}
