package org.careerrelay.jdbc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one place where names of tables, indexes and constraints come from, in DDL and in statements alike. In a statement
 * {@code {referral}} becomes the table's name with schema and prefix.
 *
 * @param schema the schema, or empty for the connection's own
 * @param prefix what every name begins with
 */
record Naming(String schema, String prefix) {

    /** Unquoted names that no database folds differently from another. */
    private static final Pattern SCHEMA = Pattern.compile("([a-z][a-z0-9_]{0,62})?");

    private static final Pattern PREFIX = Pattern.compile("([a-z][a-z0-9_]{0,19})?");
    private static final Pattern TOKEN = Pattern.compile("\\{([a-z_]+)}");

    Naming {
        if (!SCHEMA.matcher(schema).matches()) {
            throw new IllegalArgumentException("a schema's name is made of a-z, 0-9 and _: " + schema);
        }
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("a prefix is made of a-z, 0-9 and _, at most 20 of them: " + prefix);
        }
    }

    /** The name of a table, with its schema. */
    String table(String name) {
        return schema.isEmpty() ? prefix + name : schema + "." + prefix + name;
    }

    /** A script of DDL with {@code ${schema}} and {@code ${prefix}} filled in: the way Flyway writes placeholders, so that it can run them. */
    String script(String text) {
        return text.replace("${schema}", schema.isEmpty() ? "" : schema + ".").replace("${prefix}", prefix);
    }

    /** A statement with all names filled in. */
    String render(String template) {
        Matcher matcher = TOKEN.matcher(template);
        StringBuilder text = new StringBuilder(template.length() + 64);
        while (matcher.find()) {
            matcher.appendReplacement(text, table(matcher.group(1)));
        }
        return matcher.appendTail(text).toString();
    }
}
