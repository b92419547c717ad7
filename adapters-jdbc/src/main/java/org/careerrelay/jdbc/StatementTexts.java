package org.careerrelay.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts of the statements, each made once per storage. */
final class StatementTexts {

    private static final Pattern ROWS = Pattern.compile("\\{rows}");

    private record Key(String template, List<Columns<?>> columns) {}

    private final Dialect dialect;
    private final Naming naming;
    private final ConcurrentMap<Key, String> texts = new ConcurrentHashMap<>();

    StatementTexts(Dialect dialect, Naming naming) {
        this.dialect = dialect;
        this.naming = naming;
    }

    Dialect dialect() {
        return dialect;
    }

    /** A template with names and rows filled in. */
    String of(String template, @Nullable Object... parameters) {
        List<Columns<?>> columns = new ArrayList<>(1);
        for (Object parameter : parameters) {
            if (parameter instanceof Batch<?> batch) {
                columns.add(batch.columns());
            }
        }
        return texts.computeIfAbsent(new Key(template, columns), this::render);
    }

    private String render(Key key) {
        Matcher matcher = ROWS.matcher(key.template());
        StringBuilder text = new StringBuilder();
        for (Columns<?> columns : key.columns()) {
            if (!matcher.find()) {
                throw new IllegalArgumentException("a batch more than the statement has places for: " + key.template());
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(dialect.rows(columns)));
        }
        return naming.render(matcher.appendTail(text).toString());
    }
}
