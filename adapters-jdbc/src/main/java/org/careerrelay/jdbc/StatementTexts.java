package org.careerrelay.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of the statements, each made once per storage, and what else is made of texts once. */
final class StatementTexts {

    private static final Pattern ROWS = Pattern.compile("\\{rows}");

    /** Ends a sub-select that must see what was committed before a lock, which the lock of the query around it does not reach. */
    private static final String CURRENT = "{current}";

    private record Key(String template, List<Rows> rows) {}

    /** What is to be known of a batch. */
    private record Rows(Columns<?> columns, boolean single) {}

    private final Dialect dialect;
    private final Naming naming;
    private final ParsedSettings settings = new ParsedSettings();
    private final ConcurrentMap<List<Key>, String> texts = new ConcurrentHashMap<>();

    StatementTexts(Dialect dialect, Naming naming) {
        this.dialect = dialect;
        this.naming = naming;
    }

    Dialect dialect() {
        return dialect;
    }

    /** What was parsed of the settings. */
    ParsedSettings settings() {
        return settings;
    }

    /** The same for a transaction of the host's. */
    StatementTexts joining(Connection connection) throws SQLException {
        Dialect joining = dialect.joining(connection);
        return joining.equals(dialect) ? this : new StatementTexts(joining, naming);
    }

    /** Templates that go together, with names and rows filled in. */
    String of(List<Pending<?>> together) {
        List<Key> keys = new ArrayList<>(together.size());
        together.forEach(statement -> keys.add(key(statement)));
        return texts.computeIfAbsent(keys, all -> all.stream().map(this::render).collect(Collectors.joining(";\n")));
    }

    private static Key key(Pending<?> statement) {
        List<Rows> rows = new ArrayList<>(1);
        for (Object parameter : statement.parameters()) {
            if (parameter instanceof Batch<?> batch) {
                rows.add(new Rows(batch.columns(), batch.isSingle()));
            }
        }
        return new Key(statement.template(), rows);
    }

    private String render(Key key) {
        Matcher matcher = ROWS.matcher(dialect.translate(key.template().replace(CURRENT, dialect.reading(""))));
        StringBuilder text = new StringBuilder();
        for (Rows rows : key.rows()) {
            if (!matcher.find()) {
                throw new IllegalArgumentException("a batch more than the statement has places for: " + key.template());
            }
            matcher.appendReplacement(
                    text,
                    Matcher.quoteReplacement(
                            rows.single() ? dialect.row(rows.columns()) : dialect.rows(rows.columns())));
        }
        return naming.render(matcher.appendTail(text).toString());
    }
}
