package org.careerrelay.spi.agency;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of one message. */
public sealed interface Delivery {

    /** The partner has it, durably. */
    record Delivered() implements Delivery {}

    /**
     * It may be delivered later.
     *
     * @param code what was wrong, such as {@code http.503}
     * @param after how long the partner asks to wait, or null
     */
    record Retry(String code, @Nullable Duration after) implements Delivery {}

    /**
     * The partner refuses it for good.
     *
     * @param code what was wrong, such as {@code http.422}
     */
    record Rejected(String code) implements Delivery {}
}
