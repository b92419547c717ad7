package org.careerrelay.examples.tour;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as it arrived: enough of HTML to fill in a form and to load what the page refers to.
 *
 * @param status the status of the answer
 * @param location where the page was found in the end
 * @param html its source
 */
record Page(int status, URI location, String html) {

    /**
     * A field of a form.
     *
     * @param name its name
     * @param type its type in lower case; {@code textarea} for a text area
     * @param value what is in it at first
     */
    record Field(String name, String type, String value) {}

    /**
     * A form.
     *
     * @param action where it is sent
     * @param fields its fields in their order
     */
    record Form(URI action, List<Field> fields) {}

    private static final Pattern FORM = Pattern.compile("(?is)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern FIELD = Pattern.compile("(?is)<(input|textarea)\\b([^>]*)>");
    private static final Pattern RESOURCE = Pattern.compile("(?is)<(?:link|script|img)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?s)([a-zA-Z][a-zA-Z0-9-]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+)))?");

    /** The form that is sent by POST and has a field of that name. */
    Optional<Form> formWith(String name) {
        Matcher forms = FORM.matcher(html);
        while (forms.find()) {
            Map<String, String> attributes = attributes(forms.group(1));
            List<Field> fields = fields(forms.group(2));
            if (attributes.getOrDefault("method", "").equalsIgnoreCase("post")
                    && fields.stream().anyMatch(field -> field.name().equals(name))) {
                return Optional.of(new Form(location.resolve(attributes.getOrDefault("action", "")), fields));
            }
        }
        return Optional.empty();
    }

    /** What a browser loads to show the page. */
    List<URI> resources() {
        List<URI> found = new ArrayList<>();
        Matcher tags = RESOURCE.matcher(html);
        while (tags.find()) {
            Map<String, String> attributes = attributes(tags.group(1));
            Optional.ofNullable(attributes.getOrDefault("href", attributes.get("src")))
                    .map(location::resolve)
                    .ifPresent(found::add);
        }
        return found;
    }

    private static List<Field> fields(String html) {
        List<Field> fields = new ArrayList<>();
        Matcher tags = FIELD.matcher(html);
        while (tags.find()) {
            Map<String, String> attributes = attributes(tags.group(2));
            String tag = tags.group(1).toLowerCase(Locale.ROOT);
            String type = tag.equals("textarea") ? tag : attributes.getOrDefault("type", "text");
            String name = attributes.getOrDefault("name", "");
            if (!name.isEmpty()) {
                String otherwise = type.equals("checkbox") ? "on" : "";
                fields.add(new Field(name, type.toLowerCase(Locale.ROOT), attributes.getOrDefault("value", otherwise)));
            }
        }
        return fields;
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) {
            String value = matcher.group(2) != null
                    ? matcher.group(2)
                    : matcher.group(3) != null
                            ? matcher.group(3)
                            : Optional.ofNullable(matcher.group(4)).orElse("");
            attributes.put(matcher.group(1).toLowerCase(Locale.ROOT), unescaped(value));
        }
        return attributes;
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
