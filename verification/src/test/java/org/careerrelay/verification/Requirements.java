package org.careerrelay.verification;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code docs/requirements.md} asks for, held against what the tests say they prove.
 *
 * @param known the numbers of the table, in its order
 * @param proven for each number that a test carries, the files it stands in
 */
record Requirements(Set<String> known, Map<String, Set<String>> proven) {

    /** A row of the table: number, one line, module. */
    private static final Pattern ROW = Pattern.compile("\\| ([A-Z][A-Z0-9-]*\\d+) \\| ([^|]+) \\| ([^|]+) \\|");

    private static final Pattern GROUP = Pattern.compile("([A-Z]+-?[A-Z]*)\\d+");

    static Requirements of(Path root) {
        return new Requirements(table(root.resolve("docs/requirements.md")), carried(root));
    }

    /** Prints the numbers no test proves, a line for each group. */
    static void main(String[] args) {
        System.out.print(of(Path.of(args[0])).report());
    }

    /** Numbers that tests carry and the table does not know, with where they stand. */
    Map<String, Set<String>> unknown() {
        Map<String, Set<String>> unknown = new TreeMap<>(proven);
        unknown.keySet().removeAll(known);
        return unknown;
    }

    Set<String> unproven() {
        Set<String> unproven = new LinkedHashSet<>(known);
        unproven.removeAll(proven.keySet());
        return unproven;
    }

    String report() {
        Map<String, List<String>> groups = unproven().stream()
                .collect(Collectors.groupingBy(Requirements::group, LinkedHashMap::new, Collectors.toList()));
        StringBuilder report = new StringBuilder("Requirements: " + known.size() + " known, "
                + (known.size() - unproven().size()) + " proven by a test. Not proven yet:\n");
        groups.forEach((group, numbers) ->
                report.append("  ").append(String.join(" ", numbers)).append('\n'));
        return report.toString();
    }

    private static String group(String number) {
        Matcher matcher = GROUP.matcher(number);
        return matcher.matches() ? matcher.group(1) : number;
    }

    private static Set<String> table(Path file) {
        Set<String> numbers = new LinkedHashSet<>();
        for (String line : lines(file)) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && !numbers.add(row.group(1))) {
                throw new IllegalStateException(row.group(1) + " stands twice in " + file.getFileName());
            }
        }
        return numbers;
    }

    private static Map<String, Set<String>> carried(Path root) {
        Map<String, Set<String>> carried = new TreeMap<>();
        for (CompilationUnitTree unit : Sources.under(testSources(root)).units()) {
            String file = root.toUri().relativize(unit.getSourceFile().toUri()).getPath();
            for (String number : numbers(unit)) {
                carried.computeIfAbsent(number, any -> new TreeSet<>()).add(file);
            }
        }
        return carried;
    }

    /** The tests of every module, and the contract, whose tests are its main sources. */
    private static List<Path> testSources(Path root) {
        try (Stream<Path> walk = Files.walk(root, 4)) {
            return Stream.concat(
                            walk.filter(path -> path.endsWith("src/test/java")),
                            Stream.of(root.resolve("spi/tck/src/main/java")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Collection<String> numbers(CompilationUnitTree unit) {
        List<String> numbers = new ArrayList<>();
        new TreeScanner<Void, Boolean>() {
            @Override
            public Void visitAnnotation(AnnotationTree annotation, Boolean inside) {
                String name = annotation.getAnnotationType().toString();
                return super.visitAnnotation(annotation, name.equals("Proves") || name.endsWith(".Proves"));
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Boolean inside) {
                if (Boolean.TRUE.equals(inside)) {
                    numbers.add(literal.getValue().toString());
                }
                return null;
            }
        }.scan(unit, false);
        return numbers;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
