package org.careerrelay.tck;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the requirements whose acceptance criterion a test asserts: {@code @Proves("A20")}, {@code @Proves({"A20", "INV-7"})}.
 *
 * <p>The build lists the numbers of {@code docs/requirements.md} that no test carries, and fails on a number that is not in it. On a
 * class it speaks for every test in it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Proves {

    /**
     * The numbers as {@code docs/requirements.md} writes them.
     *
     * @return at least one number
     */
    String[] value();
}
