package org.careerrelay.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is exported changes on purpose only: each module's listing lies in {@code api}, and whoever changes it does so in the same commit, by
 * running this test with {@code -Dapi.update=true}, and looks at the difference.
 */
class ApiListingTest {

    static Stream<Part> parts() {
        return Part.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void whatIsExportedIsAsListed(Part part) throws IOException {
        Path file = Part.root().resolve("api").resolve(part.artifact() + ".txt");
        String listing = new ApiListing(part).text();
        if (Boolean.getBoolean("api.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, listing, StandardCharsets.UTF_8);
        }
        assertThat(listing)
                .as("the exported interface differs from api/%s.txt: see UPGRADING.md", part.artifact())
                .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    /** The comparison with an older version knows nothing of module descriptors: its list of what not to look at must be right. */
    @Test
    void whatIsComparedWithOlderVersionsIsWhatIsExported() throws IOException {
        String pom = Files.readString(Part.root().resolve("pom.xml"), StandardCharsets.UTF_8);
        Set<String> excluded = Pattern.compile("<exclude>(org\\.careerrelay\\.[a-z.]+)</exclude>")
                .matcher(pom)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> internal = Part.ALL.stream()
                .flatMap(part -> part.classes().stream()
                        .filter(type -> type.getSource().isPresent())
                        .map(JavaClass::getPackageName)
                        .filter(name -> !part.exported().contains(name)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(excluded).isEqualTo(internal);
    }
}
