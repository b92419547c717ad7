package org.careerrelay.model.pii;

import java.util.Objects;
import java.util.function.Function;

/**
 * A value about a person. It cannot be printed, logged or serialised by accident (B20): it shows as {@code [pii]}, is not serialisable
 * and has no property a serialiser would find. Reading it is a deliberate call of {@link #reveal()}.
 *
 * @param <T> the type of the value
 */
public final class Pii<T> {

    // Transient: what goes through the fields of a class, as some serialisers can be told to, passes over it.
    private final transient T value;

    private Pii(T value) {
        this.value = Objects.requireNonNull(value);
    }

    /**
     * Wraps a value.
     *
     * @param <T> its type
     * @param value the value, never null
     * @return the wrapped value
     */
    public static <T> Pii<T> of(T value) {
        return new Pii<>(value);
    }

    /**
     * The value in the clear.
     *
     * @return the value; do not log it
     */
    public T reveal() {
        return value;
    }

    /**
     * Another value about the same person.
     *
     * @param <R> its type
     * @param function derives it
     * @return the wrapped result
     */
    public <R> Pii<R> map(Function<? super T, ? extends R> function) {
        return new Pii<>(function.apply(value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pii<?> pii && value.equals(pii.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Always {@code [pii]}. */
    @Override
    public String toString() {
        return "[pii]";
    }
}
