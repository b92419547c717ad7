package org.careerrelay.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No clock, id, zone, locale or charset comes from the surroundings: all of them come in through the builder. */
class SurroundingsTest {

    static Stream<Part> parts() {
        return Part.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void nothingAsksTheMachine(Part part) {
        assertThat(part.classes().stream().flatMap(SurroundingsTest::findings)).isEmpty();
    }

    @Test
    void theRuleBites() {
        JavaClass offender = new ClassFileImporter().importClass(Offender.class);

        assertThat(findings(offender).map(finding -> finding.replaceAll(".* asks (\\S+) .*", "$1")))
                .containsExactlyInAnyOrder(
                        "java.time.Instant.now()",
                        "java.lang.String.getBytes()",
                        "java.lang.String.toLowerCase()",
                        "java.lang.String.<init>(byte[])",
                        "java.time.Clock.systemUTC()");
    }

    private static Stream<String> findings(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .filter(access ->
                        access.getTarget() instanceof CodeUnitAccessTarget target && Surroundings.asks(target))
                .filter(access -> !isDefaultOfTheBuilder(access))
                .map(access -> "%s asks %s %s"
                        .formatted(
                                access.getOwner().getFullName(),
                                Surroundings.signature((CodeUnitAccessTarget) access.getTarget()),
                                access.getSourceCodeLocation()))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream();
    }

    /** A host that sets no clock gets the machine's: said once, in the builder, and nowhere else. */
    private static boolean isDefaultOfTheBuilder(JavaAccess<?> access) {
        return access.getOriginOwner().getPackageName().equals("org.careerrelay")
                && access.getOriginOwner().getSimpleName().endsWith("Builder")
                && Set.of("systemUTC").contains(access.getTarget().getName());
    }

    @SuppressWarnings({"unused", "DefaultCharset", "StringCaseLocaleUsage"})
    private static final class Offender {
        private final Instant now = Instant.now();
        private final Instant allowed = Instant.now(Clock.systemUTC());
        private final byte[] bytes = "a".getBytes();
        private final Function<String, String> lower = String::toLowerCase;
        private final String upper = "a".toUpperCase(Locale.ROOT);
        private final String text = new String(bytes);
    }
}
