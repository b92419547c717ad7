package org.careerrelay.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public type that others can use says what it is, and every package what may be null. */
class DocumentationTest {

    static Stream<Part> parts() {
        return Part.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyExportedTypeIsDocumented(Part part) {
        Sources sources = Sources.under(List.of(part.sources()));
        Set<String> exported = part.exported();

        assertThat(sources.units().stream()
                        .filter(unit -> unit.getPackageName() != null
                                && exported.contains(unit.getPackageName().toString()))
                        .flatMap(unit -> undocumented(unit, sources.docs())))
                .as("public types without Javadoc")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyPackageIsDocumentedAndNullMarked(Part part) {
        Sources sources = Sources.under(List.of(part.sources()));
        Set<String> marked = sources.units().stream()
                .filter(unit -> unit.getSourceFile().isNameCompatible("package-info", JavaFileObject.Kind.SOURCE))
                .filter(unit -> unit.getPackageAnnotations().toString().contains("@NullMarked"))
                .filter(unit ->
                        !isBlank(sources.docs().getDocComment(new TreePath(new TreePath(unit), unit.getPackage()))))
                .map(unit -> unit.getPackageName().toString())
                .collect(Collectors.toSet());

        assertThat(sources.units().stream()
                        .map(CompilationUnitTree::getPackageName)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .filter(name -> !marked.contains(name))
                        .distinct())
                .as("packages without a documented, null-marked package-info")
                .isEmpty();
    }

    private static Stream<String> undocumented(CompilationUnitTree unit, DocTrees docs) {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
                .filter(type -> isBlank(docs.getDocComment(path(unit, type))))
                .map(type -> unit.getPackageName() + "." + type.getSimpleName());
    }

    private static TreePath path(CompilationUnitTree unit, Tree type) {
        return new TreePath(new TreePath(unit), type);
    }

    private static boolean isBlank(@Nullable String comment) {
        return comment == null || comment.isBlank();
    }
}
