package org.careerrelay.verification;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom: {@code core -> spi}, adapters to spi and its codec, and nobody but the examples an adapter. */
class DirectionsTest {

    private static final Map<String, String> PART_OF_CLASS = Part.ALL.stream()
            .flatMap(part -> part.classes().stream()
                    // The import also makes stand-ins for what the classes mention.
                    .filter(type -> type.getSource().isPresent())
                    .filter(type -> !type.getSimpleName().equals("package-info"))
                    .map(type -> Map.entry(type.getName(), part.artifact())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    static Stream<Part> parts() {
        return Part.ALL.stream();
    }

    @Proves("H04")
    @ParameterizedTest
    @MethodSource("parts")
    void classesKnowOnlyWhatTheirPartMayKnow(Part part) {
        Set<String> wrong = part.classes().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> !allowed(part, dependency.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(wrong).isEmpty();
    }

    /** Rules about no classes are kept by anybody. */
    @ParameterizedTest
    @MethodSource("parts")
    void everyPartHasClassesToLookAt(Part part) {
        assertThat(part.classes()).isNotEmpty();
    }

    /** A module that exports nothing is of no use on the module path. */
    @ParameterizedTest
    @MethodSource("parts")
    void everyPartExportsItsInterface(Part part) {
        assertThat(part.exported()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void descriptorsRequireOnlyWhatTheirPartMayKnow(Part part) {
        Set<String> ours =
                part.uses().stream().map(other -> Part.named(other).module()).collect(Collectors.toSet());
        Set<String> wrong = part.descriptor().requires().stream()
                .map(Requires::name)
                .filter(name -> !ours.contains(name) && !name.equals("org.jspecify") && !isJdk(name + "."))
                .filter(name -> part.foreign().stream().noneMatch((name + ".")::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void packagesLieUnderTheModulesOwnRootAndInternalOnesStayInside(Part part) {
        assertThat(part.descriptor().exports())
                .filteredOn(export -> !export.isQualified())
                .noneMatch(export -> ("." + export.source() + ".").contains(".internal."));
        assertThat(part.descriptor().packages()).allMatch(name -> isUnder(part, name));
    }

    @Test
    void packagesOfCoreFormNoCycle() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return "core".equals(PART_OF_CLASS.get(type.getName()))
                                ? SliceIdentifier.of(type.getPackageName())
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "packages of core";
                    }
                })
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(Part.named("core").classes());
    }

    private static boolean allowed(Part part, JavaClass target) {
        String name = target.getName();
        String owner = PART_OF_CLASS.get(name);
        if (owner != null) {
            return owner.equals(part.artifact()) || part.uses().contains(owner);
        }
        return target.isPrimitive()
                || isJdk(name)
                || name.startsWith("org.jspecify.")
                || name.startsWith("org.careerrelay.") && name.endsWith(".package-info")
                || part.foreign().stream().anyMatch(name::startsWith);
    }

    private static boolean isJdk(String name) {
        return Stream.of("java.", "javax.", "jdk.", "com.sun.net.httpserver.").anyMatch(name::startsWith);
    }

    private static boolean isUnder(Part part, String name) {
        Function<String, Boolean> under = root -> name.equals(root) || name.startsWith(root + ".");
        if (part.artifact().equals("spi")) {
            return under.apply("org.careerrelay.model") || under.apply("org.careerrelay.spi");
        }
        if (part.artifact().equals("jdbc") && under.apply("db")) {
            return true; // the scripts lie where migration tools look for them
        }
        return under.apply(part.module())
                && (!part.artifact().equals("core")
                        || Part.ALL.stream()
                                .filter(other -> !other.equals(part))
                                .noneMatch(other -> under.apply(other.module())));
    }
}
