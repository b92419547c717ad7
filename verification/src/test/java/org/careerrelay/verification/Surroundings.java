package org.careerrelay.verification;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The members of the JDK whose answer depends on the machine, its settings or the moment. */
final class Surroundings {

    private static final Set<String> WITHOUT_LOCALE = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.formatted(java.lang.Object[])",
            "java.lang.String.format(java.lang.String,java.lang.Object[])",
            "java.util.Formatter.<init>()",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String,java.lang.Object[])",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.text.NumberFormat.getInstance()",
            "java.text.Collator.getInstance()",
            "java.text.BreakIterator.getWordInstance()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()",
            "java.util.ResourceBundle.getBundle(java.lang.String)");

    private static final Set<String> WITHOUT_CHARSET = Set.of(
            "java.lang.String.getBytes()",
            "java.lang.String.<init>(byte[])",
            "java.lang.String.<init>(byte[],int,int)",
            "java.io.ByteArrayOutputStream.toString()",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream,boolean)",
            "java.io.PrintWriter.<init>(java.io.OutputStream)",
            "java.io.PrintWriter.<init>(java.io.OutputStream,boolean)",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.lang.String)",
            "java.util.Scanner.<init>(java.io.InputStream)",
            "java.net.URLEncoder.encode(java.lang.String)",
            "java.net.URLDecoder.decode(java.lang.String)",
            "java.nio.charset.Charset.defaultCharset()");

    private static final Set<String> CLOCK_ZONE_CHANCE = Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.nanoTime()",
            "java.lang.System.lineSeparator()",
            "java.lang.Math.random()",
            "java.util.Date.<init>()",
            "java.util.Calendar.getInstance()",
            "java.util.TimeZone.getDefault()",
            "java.util.UUID.randomUUID()",
            "java.util.Random.<init>()",
            "java.util.SplittableRandom.<init>()",
            "java.util.concurrent.ThreadLocalRandom.current()",
            "java.time.ZoneId.systemDefault()",
            "java.sql.Timestamp.valueOf(java.lang.String)",
            "java.sql.Timestamp.valueOf(java.time.LocalDateTime)",
            "java.sql.Timestamp.toLocalDateTime()",
            "java.sql.ResultSet.getTimestamp(int)",
            "java.sql.ResultSet.getTimestamp(java.lang.String)",
            "java.sql.PreparedStatement.setTimestamp(int,java.sql.Timestamp)");

    private static final List<Predicate<AccessTarget.CodeUnitAccessTarget>> OTHERS = List.of(
            // now(Clock) is the one form that asks nobody else.
            target -> target.getOwner().getPackageName().startsWith("java.time")
                    && Set.of("now", "dateNow").contains(target.getName())
                    && parameters(target).stream().noneMatch("java.time.Clock"::equals),
            target -> target.getOwner().getName().equals("java.time.Clock")
                    && (target.getName().startsWith("system")
                            || target.getName().startsWith("tick")
                                    && !parameters(target).contains("java.time.Clock")),
            target -> target.getOwner().getName().equals("java.util.Locale")
                    && target.getName().equals("getDefault"),
            target -> target.getOwner().getName().equals("java.lang.System")
                    && Set.of("getenv", "getProperty", "getProperties").contains(target.getName()),
            target -> target.getName().equals("printf") && !parameters(target).contains("java.util.Locale"));

    private static final Set<String> ALL;

    static {
        List<String> all = new ArrayList<>(WITHOUT_LOCALE);
        all.addAll(WITHOUT_CHARSET);
        all.addAll(CLOCK_ZONE_CHANCE);
        ALL = Set.copyOf(all);
    }

    private Surroundings() {}

    static boolean asks(AccessTarget.CodeUnitAccessTarget target) {
        return ALL.contains(signature(target)) || OTHERS.stream().anyMatch(other -> other.test(target));
    }

    static String signature(AccessTarget.CodeUnitAccessTarget target) {
        return target.getOwner().getName() + "." + target.getName() + "(" + String.join(",", parameters(target)) + ")";
    }

    private static List<String> parameters(AccessTarget.CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream().map(Surroundings::written).collect(Collectors.toList());
    }

    private static String written(JavaClass type) {
        return type.isArray() ? written(type.getComponentType()) + "[]" : type.getName();
    }
}
