package org.careerrelay.spi.phone;

import java.util.Optional;

/** Reads telephone numbers, so that the same number written in two ways is recognised as one (privacy, section 6.1). */
@FunctionalInterface
public interface PhoneNumbers {

    /**
     * Reads a number.
     *
     * @param written as a person or an export wrote it: any width, any dashes, with or without country code and extension
     * @return the number in E.164 form, such as {@code +819012345678}; empty where it is no number, or none that could belong to one
     *     person (emergency, toll-free)
     */
    Optional<String> e164(String written);
}
