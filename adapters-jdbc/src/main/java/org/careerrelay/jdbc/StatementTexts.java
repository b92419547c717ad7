package org.careerrelay.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of the statements, each made once per storage. */
final class StatementTexts {

    private static final Pattern ROWS = Pattern.compile("\\{rows}");

    private record Key(String template, List<Columns<?>> columns) {}

    private final Dialect dialect;
    private final Naming naming;
    private final ConcurrentMap<List<Key>, String> texts = new ConcurrentHashMap<>();

    StatementTexts(Dialect dialect, Naming naming) {
        this.dialect = dialect;
        this.naming = naming;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Templates that go together, with names and rows filled in. */
    String of(List<Pending<?>> together) {
        List<Key> keys = new ArrayList<>(together.size());
        together.forEach(statement -> keys.add(key(statement)));
        return texts.computeIfAbsent(keys, all -> all.stream().map(this::render).collect(Collectors.joining(";\n")));
    }

    private static Key key(Pending<?> statement) {
        List<Columns<?>> columns = new ArrayList<>(1);
        for (Object parameter : statement.parameters()) {
            if (parameter instanceof Batch<?> batch) {
                columns.add(batch.columns());
            }
        }
        return new Key(statement.template(), columns);
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
