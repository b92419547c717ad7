package org.careerrelay.model.kpi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;

/**
 * An amount as a whole number of a currency's smallest unit (D27): yen, which has no smaller one, or cents. Only what a company declares has money in
 * it, and what is computed from that; the ledger has none. Sums are exact, or fail; a part of an amount is rounded as the caller says.
 *
 * @param amount the smallest units; negative where something costs more than it brings
 * @param currency its ISO 4217 code, such as {@code JPY}
 */
public record Money(long amount, String currency) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /**
     * Checks the currency.
     *
     * @throws InvalidInputException when the code is not three capital letters
     */
    public Money {
        if (!CODE.matcher(currency).matches()) {
            throw new InvalidInputException(List.of(new Violation(
                    "currency",
                    "money.currency",
                    "通貨はISO 4217の3文字で指定してください",
                    "the currency is an ISO 4217 code of three letters")));
        }
    }

    /**
     * Japanese yen.
     *
     * @param amount yen
     * @return the amount
     */
    public static Money yen(long amount) {
        return new Money(amount, "JPY");
    }

    /**
     * The sum.
     *
     * @param other what is added
     * @return this plus the other
     * @throws ArithmeticException when it does not fit
     * @throws InvalidInputException when the currencies differ
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(amount, same(other)), currency);
    }

    /**
     * The difference.
     *
     * @param other what is taken away
     * @return this less the other
     * @throws ArithmeticException when it does not fit
     * @throws InvalidInputException when the currencies differ
     */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(amount, same(other)), currency);
    }

    /**
     * The amount several times.
     *
     * @param number how often
     * @return the product
     * @throws ArithmeticException when it does not fit
     */
    public Money times(long number) {
        return new Money(Math.multiplyExact(amount, number), currency);
    }

    /**
     * A part of it, rounded once.
     *
     * @param part which part
     * @param rounding how the last unit is decided
     * @return the part
     * @throws ArithmeticException when it does not fit
     */
    public Money part(Fraction part, RoundingMode rounding) {
        BigInteger whole = part.numerator().multiply(BigInteger.valueOf(amount));
        return new Money(
                new BigDecimal(whole)
                        .divide(new BigDecimal(part.denominator()), 0, rounding)
                        .longValueExact(),
                currency);
    }

    /**
     * How many times the other it is.
     *
     * @param other by what it is divided
     * @return the exact ratio
     * @throws ArithmeticException when the other is zero
     * @throws InvalidInputException when the currencies differ
     */
    public Fraction by(Money other) {
        return Fraction.of(amount, same(other));
    }

    private long same(Money other) {
        if (!other.currency.equals(currency)) {
            throw refused("money.currencies", "通貨を一つにそろえてください", "all amounts have one currency");
        }
        return other.amount;
    }

    private static InvalidInputException refused(String code, String ja, String en) {
        return new InvalidInputException(List.of(new Violation("currency", code, ja, en)));
    }
}
