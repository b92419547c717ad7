package org.careerrelay.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, read strictly: what is missing or of a wrong kind becomes a violation, and a stand-in is returned so that
 * the rest is looked at too. {@link #finish()} refuses the whole. Unknown fields are not looked at. No violation repeats a value.
 */
final class Fields {

    private static final int YEAR_FIRST = 1900;
    private static final int YEAR_LAST = 9999;

    private final JsonNode node;
    private final String path;
    private final List<Violation> violations;

    private Fields(JsonNode node, String path, List<Violation> violations) {
        this.node = node;
        this.path = path;
        this.violations = violations;
    }

    /** The root object of a text. */
    static Fields of(JsonNode node) {
        return of(node, "", new ArrayList<>());
    }

    /** An object somewhere in a larger whole, whose violations are collected together. */
    static Fields of(JsonNode node, String path, List<Violation> violations) {
        Fields fields = new Fields(node, path, violations);
        if (!node.isObject()) {
            violations.add(new Violation(path, "object.expected", "オブジェクトではありません", "is not an object"));
        }
        return fields;
    }

    /** Refuses the whole where anything was wrong. */
    void finish() {
        refuseIfAny(violations);
    }

    static void refuseIfAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidInputException(
                    violations.stream().sorted(Violation.ORDER).toList());
        }
    }

    void violation(String name, String code, String ja, String en) {
        violations.add(new Violation(pathOf(name), code, ja, en));
    }

    /** A text of at most so many characters; it may be empty. */
    String text(String name, int max) {
        JsonNode value = required(name);
        if (value.isMissingNode()) {
            return "";
        }
        if (!value.isTextual()) {
            violation(name, "text.expected", "文字列ではありません", "is not a text");
            return "";
        }
        String text = value.textValue();
        if (text.length() > max) {
            violation(name, "text.long", "長すぎます", "is too long");
            return "";
        }
        if (!isStorable(text)) {
            violation(name, "text.characters", "使えない文字があります", "has characters that cannot be kept");
            return "";
        }
        return text;
    }

    /** A text that is not blank. */
    String key(String name, int max) {
        int before = violations.size();
        String text = text(name, max);
        if (text.isBlank() && !isAbsent(name) && violations.size() == before) {
            violation(name, "text.blank", "空です", "is blank");
        }
        return text;
    }

    @Nullable
    String optionalText(String name, int max) {
        return isAbsent(name) ? null : text(name, max);
    }

    int integer(String name, int min) {
        return (int) number(name, min, Integer.MAX_VALUE);
    }

    long number(String name, long min, long max) {
        JsonNode value = required(name);
        if (value.isMissingNode()) {
            return min;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            violation(name, "number.expected", "整数ではありません", "is not a whole number");
            return min;
        }
        long number = value.longValue();
        if (number < min || number > max) {
            violation(name, "number.range", "範囲外の数です", "is out of range");
            return min;
        }
        return number;
    }

    @Nullable
    Integer optionalInteger(String name, int min) {
        return isAbsent(name) ? null : integer(name, min);
    }

    /** A list of texts; one that is not there is empty. */
    List<String> textList(String name, int max) {
        return isAbsent(name)
                ? List.of()
                : elements(name, Integer.MAX_VALUE).stream()
                        .map(element -> element.text("", max))
                        .toList();
    }

    /** A list of words, each once. */
    <E extends Enum<E>> Set<E> words(String name, Class<E> type) {
        Set<E> words = EnumSet.noneOf(type);
        for (String text : textList(name, 100)) {
            try {
                words.add(Enum.valueOf(type, text));
            } catch (IllegalArgumentException e) {
                violation(name, "word.syntax", "読めない値です", "is not a readable word");
            }
        }
        return words;
    }

    boolean flag(String name, boolean otherwise) {
        JsonNode value = node.path(name);
        if (!isAbsent(name) && !value.isBoolean()) {
            violation(name, "flag.expected", "真偽値ではありません", "is neither true nor false");
        }
        return value.asBoolean(otherwise);
    }

    OpaqueId id(String name) {
        return converted(name, 2 * OpaqueId.BYTES, "id", OpaqueId::parse, new OpaqueId(0, 0));
    }

    Instant instant(String name) {
        return converted(name, 40, "instant", Fields::parseInstant, Instant.EPOCH);
    }

    LocalDate date(String name) {
        return converted(name, 10, "date", LocalDate::parse, LocalDate.EPOCH);
    }

    @Nullable
    LocalDate optionalDate(String name) {
        return isAbsent(name) ? null : date(name);
    }

    ZoneId zone(String name) {
        return converted(name, 50, "zone", ZoneId::of, ZoneOffset.UTC);
    }

    Locale locale(String name) {
        return converted(
                name,
                50,
                "locale",
                tag -> new Locale.Builder().setLanguageTag(tag).build(),
                Locale.ROOT);
    }

    <E extends Enum<E>> E word(String name, Class<E> type) {
        return converted(name, 100, "word", text -> Enum.valueOf(type, text), type.getEnumConstants()[0]);
    }

    <T> T converted(String name, int max, String kind, Function<String, T> parse, T standIn) {
        int before = violations.size();
        String text = text(name, max);
        if (isAbsent(name) || violations.size() > before) {
            return standIn;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException | IllformedLocaleException e) {
            // The message would repeat the value: the code says enough.
            violation(name, kind + ".syntax", "読めない値です", "is not a readable " + kind);
            return standIn;
        }
    }

    Fields object(String name) {
        JsonNode value = required(name);
        return value.isMissingNode()
                ? new Fields(MissingNode.getInstance(), pathOf(name), new ArrayList<>())
                : of(value, pathOf(name), violations);
    }

    @Nullable
    Fields optionalObject(String name) {
        return isAbsent(name) ? null : object(name);
    }

    /** The elements of a list of at most so many, each to be read under an empty name. */
    List<Fields> elements(String name, int max) {
        JsonNode list = required(name);
        if (!list.isMissingNode() && !list.isArray()) {
            violation(name, "list.expected", "一覧ではありません", "is not a list");
            return List.of();
        }
        if (list.size() > max) {
            violation(name, "list.long", "件数が多すぎます", "has too many elements");
            return List.of();
        }
        List<Fields> elements = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            ObjectNode element = JsonText.object();
            element.set("", list.get(i));
            elements.add(new Fields(element, pathOf(name) + "[" + i + "]", violations));
        }
        return elements;
    }

    /** The names of the fields. */
    Set<String> names() {
        return node.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Every field, where all of them are texts. */
    Map<String, String> texts(int max) {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            texts.put(entry.getKey(), text(entry.getKey(), max));
        }
        return Collections.unmodifiableMap(texts);
    }

    boolean isAbsent(String name) {
        JsonNode value = node.path(name);
        return value.isMissingNode() || value.isNull();
    }

    private JsonNode required(String name) {
        if (!isAbsent(name)) {
            return node.path(name);
        }
        // One violation for a whole that is no object is enough.
        if (node.isObject()) {
            violation(name, "field.missing", "項目がありません", "is missing");
        }
        return MissingNode.getInstance();
    }

    private String pathOf(String name) {
        return path.isEmpty() || name.isEmpty() ? path + name : path + "." + name;
    }

    /** A NUL cannot be stored by PostgreSQL, and half of a surrogate pair by nobody. */
    private static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static Instant parseInstant(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text);
        if (time.getYear() < YEAR_FIRST || time.getYear() > YEAR_LAST) {
            throw new DateTimeException("a year nobody means");
        }
        return time.toInstant();
    }
}
