package org.careerrelay.examples.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import org.careerrelay.model.programme.Programme;

/** Everybody's clock. It stands still until somebody asks for the next day, so that the portal shows the same on every start. */
final class PortalClock implements InstantSource {

    private static final LocalTime OPENING = LocalTime.of(9, 0);

    private static final LocalTime CLOSING = LocalTime.of(23, 0);

    private volatile Instant now;

    PortalClock(LocalDate today) {
        this.now = opening(today);
    }

    @Override
    public Instant instant() {
        return now;
    }

    LocalDate today() {
        return now.atZone(Programme.JAPAN).toLocalDate();
    }

    synchronized void goTo(LocalDate day) {
        now = opening(day);
    }

    /** The evening; whoever is at it later stays where they are. */
    synchronized void closing() {
        Instant evening = today().atTime(CLOSING).atZone(Programme.JAPAN).toInstant();
        now = now.isAfter(evening) ? now : evening;
    }

    synchronized void nextDay() {
        now = opening(today().plusDays(1));
    }

    /** Some time goes by, so that what is done by hand has an order. */
    synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    private static Instant opening(LocalDate day) {
        return day.atTime(OPENING).atZone(Programme.JAPAN).toInstant();
    }
}
