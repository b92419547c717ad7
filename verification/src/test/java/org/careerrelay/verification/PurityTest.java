package org.careerrelay.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in core or spi touches a socket, a file or a table. */
class PurityTest {

    private static final Pattern OUTSIDE =
            Pattern.compile("java\\.net\\.(http\\..*|.*Socket.*|.*URL(Connection|StreamHandler)?|Inet.*"
                    + "|NetworkInterface|Proxy.*)|com\\.sun\\.net\\..*|javax\\.net\\..*"
                    + "|java\\.io\\.(File.*|RandomAccessFile|Console)|java\\.nio\\.file\\..*|java\\.nio\\.channels\\..*"
                    + "|java\\.util\\.(zip\\.ZipFile|jar\\.JarFile|prefs\\..*)"
                    + "|javax?\\.sql\\..*|java\\.lang\\.Process.*|java\\.lang\\.Runtime");

    @Proves("H04")
    @ParameterizedTest
    @ValueSource(strings = {"spi", "core"})
    void noSocketNoFileNoTable(String artifact) {
        Set<String> wrong = Part.named(artifact).classes().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> OUTSIDE.matcher(dependency
                                .getTargetClass()
                                .getBaseComponentType()
                                .getName())
                        .matches())
                .map(Dependency::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(wrong).isEmpty();
    }
}
