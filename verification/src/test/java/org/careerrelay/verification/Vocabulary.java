package org.careerrelay.verification;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;

/** The classes of a part, for tests in other packages. */
public final class Vocabulary {

    private Vocabulary() {}

    /** The classes of a part, such as {@code spi}. */
    public static Stream<JavaClass> of(String part) {
        return Part.named(part).classes().stream();
    }
}
