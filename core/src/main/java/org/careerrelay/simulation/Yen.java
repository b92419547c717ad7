package org.careerrelay.simulation;

/**
 * A whole number of Japanese yen (D27). Only what a company works out for itself has money in it; the ledger has none.
 *
 * @param amount yen; negative where something costs more than it brings
 */
public record Yen(long amount) {

    /** Nothing. */
    public static final Yen NONE = new Yen(0);

    Yen times(long number) {
        return new Yen(Math.multiplyExact(amount, number));
    }

    Yen minus(Yen other) {
        return new Yen(Math.subtractExact(amount, other.amount));
    }
}
