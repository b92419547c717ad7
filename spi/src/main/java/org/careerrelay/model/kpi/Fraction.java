package org.careerrelay.model.kpi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact number, as a whole number over another one; in lowest terms, so that equal numbers are equal.
 *
 * @param numerator above the line; it carries the sign
 * @param denominator below the line, positive
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** How many digits after the point a rounded value has, unless more are asked for. */
    public static final int DIGITS = 4;

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /**
     * Reduces to lowest terms.
     *
     * @throws ArithmeticException when the denominator is zero
     */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("nothing can be divided by zero");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /**
     * One whole number over another.
     *
     * @param numerator above the line
     * @param denominator below the line
     * @return the fraction
     * @throws ArithmeticException when the denominator is zero
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * The number that a decimal number says.
     *
     * @param value the decimal number
     * @return the fraction
     */
    public static Fraction of(BigDecimal value) {
        return value.scale() > 0
                ? new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : new Fraction(value.toBigIntegerExact(), BigInteger.ONE);
    }

    /**
     * The sum.
     *
     * @param other what is added
     * @return this plus the other
     */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The difference.
     *
     * @param other what is taken away
     * @return this less the other
     */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /**
     * The product.
     *
     * @param other the other factor
     * @return this times the other
     */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient.
     *
     * @param other by what it is divided
     * @return this by the other; empty when that is zero
     */
    public Optional<Fraction> by(Fraction other) {
        return other.numerator.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator)));
    }

    /**
     * A hundred times as much: 1/4 is 25 percent.
     *
     * @return the number of percent
     */
    public Fraction percent() {
        return new Fraction(numerator.multiply(HUNDRED), denominator);
    }

    /**
     * As a decimal number, rounded half up to {@link #DIGITS} digits after the point.
     *
     * @return the rounded number
     */
    public BigDecimal rounded() {
        return rounded(DIGITS);
    }

    /**
     * As a decimal number, rounded half up.
     *
     * @param digits how many digits after the point
     * @return the rounded number
     */
    public BigDecimal rounded(int digits) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** As 3/10. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
