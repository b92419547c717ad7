package org.careerrelay.verification;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a module offers to those who compile against it, as text: every exported type with every member that others can reach. */
final class ApiListing {

    private static final Set<String> GIVEN = Set.of("equals", "hashCode", "toString", "values", "valueOf");

    /** Whether constants of an enumeration have bodies of their own is nobody's business. */
    private static final int BODIES = Modifier.ABSTRACT | Modifier.FINAL;

    private final Part part;

    ApiListing(Part part) {
        this.part = part;
    }

    String text() {
        Set<String> exported = part.exported();
        return part.classes().stream()
                        .filter(type -> type.getSource().isPresent() && exported.contains(type.getPackageName()))
                        .map(JavaClass::getName)
                        .filter(name -> !name.endsWith("package-info"))
                        .sorted()
                        .map(ApiListing::load)
                        .filter(ApiListing::isReachable)
                        .map(ApiListing::type)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiListing.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("not on the class path of the tests", e);
        }
    }

    private static boolean isReachable(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return !type.isAnonymousClass()
                && !type.isLocalClass()
                && isReachable(type.getModifiers())
                && (outer == null || isReachable(outer));
    }

    private static boolean isReachable(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String type(Class<?> type) {
        StringJoiner text = new StringJoiner("\n");
        text.add(head(type) + heritage(type));
        members(type).forEach(member -> text.add("    " + member));
        return text + "\n";
    }

    /** Not as {@code toGenericString} writes it, which differs between Java versions. */
    private static String head(Class<?> type) {
        String kind = type.isAnnotation()
                ? "@interface"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        String parameters = Arrays.stream(type.getTypeParameters())
                .map(parameter -> parameter
                        + names(
                                " extends ",
                                Arrays.stream(parameter.getBounds())
                                        .filter(bound -> bound != Object.class)
                                        .map(Type::getTypeName)))
                .collect(Collectors.joining(", "));
        int without = Modifier.STATIC | (type.isInterface() ? Modifier.ABSTRACT : 0) | (type.isEnum() ? BODIES : 0);
        return Modifier.toString(type.getModifiers() & Modifier.classModifiers() & ~without) + " " + kind + " "
                + type.getName() + (parameters.isEmpty() ? "" : "<" + parameters + ">");
    }

    private static String heritage(Class<?> type) {
        Type parent = type.getGenericSuperclass();
        String extended = parent == null || parent == Object.class ? "" : " extends " + parent.getTypeName();
        return extended
                + names(
                        " implements ",
                        Arrays.stream(type.getGenericInterfaces()).map(Type::getTypeName))
                + names(
                        " permits ",
                        type.isSealed() && !type.isEnum()
                                ? Arrays.stream(type.getPermittedSubclasses()).map(Class::getName)
                                : Stream.empty());
    }

    private static String names(String word, Stream<String> names) {
        String list = names.collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : word + list;
    }

    private static Set<String> members(Class<?> type) {
        String own = type.getTypeName() + ".";
        Stream<String> members = Stream.of(
                        Arrays.stream(type.getDeclaredConstructors())
                                .filter(ApiListing::isOffered)
                                .map(Constructor::toGenericString),
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> isOffered(method) && !method.isBridge() && !isGiven(type, method))
                                .map(Method::toGenericString),
                        Arrays.stream(type.getDeclaredFields())
                                .filter(ApiListing::isOffered)
                                .map(Field::toGenericString))
                .flatMap(each -> each);
        Stream<String> components = type.isRecord()
                ? Stream.of("record"
                        + Arrays.stream(type.getRecordComponents())
                                .map(component -> component.getGenericType().getTypeName() + " " + component.getName())
                                .collect(Collectors.joining(", ", " (", ")")))
                : Stream.empty();
        return Stream.concat(members.map(member -> member.replace(own, "")), components)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What every record and every enum has. */
    private static boolean isGiven(Class<?> type, Method method) {
        return (type.isRecord() || type.isEnum()) && GIVEN.contains(method.getName());
    }

    private static boolean isOffered(Member member) {
        return isReachable(member.getModifiers()) && !member.isSynthetic();
    }
}
