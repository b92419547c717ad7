package org.careerrelay.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careerrelay.jdbc.Structure.Column;
import org.careerrelay.jdbc.Structure.Index;
import org.careerrelay.jdbc.Structure.Key;
import org.careerrelay.jdbc.Structure.Shape;
import org.jspecify.annotations.Nullable;

/** Reads from the database's own catalog what there is. It asks for no right but to look. */
final class CatalogReader {

    private final Connection connection;
    private final Dialect dialect;
    private final String prefix;

    /** Where a table lies, in the database's own letters. */
    private record Place(String schema, String table) {}

    private final Map<String, Place> places = new TreeMap<>();
    private final Structure structure = new Structure();

    private CatalogReader(Connection connection, Dialect dialect, Naming naming) {
        this.connection = connection;
        this.dialect = dialect;
        this.prefix = naming.prefix();
    }

    /** Tables whose names begin with the prefix; keys and indexes only of those asked for. */
    static Structure read(Connection connection, Dialect dialect, Naming naming, Set<String> tables)
            throws SQLException {
        CatalogReader reader = new CatalogReader(connection, dialect, naming);
        reader.columns(naming.schema());
        for (Map.Entry<String, Place> entry : reader.places.entrySet()) {
            if (tables.contains(entry.getKey())) {
                Shape shape = reader.structure.table(entry.getKey());
                Set<String> primary = reader.primaryKey(shape, entry.getValue());
                reader.indexes(shape, entry.getValue(), primary);
            }
        }
        return reader.structure;
    }

    private void columns(String schema) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(dialect.columns())) {
            statement.setString(1, schema);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String name = rows.getString(2).toLowerCase(Locale.ROOT);
                    if (name.startsWith(prefix)) {
                        String table = name.substring(prefix.length());
                        places.put(table, new Place(rows.getString(1), rows.getString(2)));
                        Column column = new Column(
                                rows.getString(4).toLowerCase(Locale.ROOT),
                                yes(rows.getString(5)),
                                yes(rows.getString(6)),
                                rows.getString(7).toLowerCase(Locale.ROOT));
                        structure.table(table).columns().put(rows.getString(3).toLowerCase(Locale.ROOT), column);
                    }
                }
            }
        }
    }

    private Set<String> primaryKey(Shape shape, Place place) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        Map<Integer, String> columns = new TreeMap<>();
        String name = "";
        try (ResultSet rows = metaData.getPrimaryKeys(catalog(place), schema(place), place.table())) {
            while (rows.next()) {
                columns.put(
                        rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                name = own(rows.getString("PK_NAME"));
            }
        }
        if (!columns.isEmpty()) {
            shape.keys().put(name, new Key(true, List.copyOf(columns.values())));
        }
        return new HashSet<>(Set.of(name));
    }

    private void indexes(Shape shape, Place place, Set<String> primary) throws SQLException {
        Map<String, Map<Integer, String>> columns = new TreeMap<>();
        Map<String, String> conditions = new HashMap<>();
        Set<String> unique = new HashSet<>();
        try (ResultSet rows =
                connection.getMetaData().getIndexInfo(catalog(place), schema(place), place.table(), false, true)) {
            while (rows.next()) {
                if (rows.getShort("TYPE") == DatabaseMetaData.tableIndexStatistic) {
                    continue;
                }
                String name = own(rows.getString("INDEX_NAME"));
                String column = rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                columns.computeIfAbsent(name, key -> new TreeMap<>())
                        .put(
                                (int) rows.getShort("ORDINAL_POSITION"),
                                "D".equals(rows.getString("ASC_OR_DESC")) ? column + " desc" : column);
                @Nullable String condition = rows.getString("FILTER_CONDITION");
                conditions.put(name, condition == null ? "" : ScriptReader.condition(condition));
                if (!rows.getBoolean("NON_UNIQUE")) {
                    unique.add(name);
                }
            }
        }
        columns.forEach((name, places) -> {
            List<String> list = new ArrayList<>(places.values());
            String condition = conditions.getOrDefault(name, "");
            if (!unique.contains(name)) {
                shape.indexes().put(name, new Index(list, condition));
            } else if (condition.isEmpty() && !primary.contains(name)) {
                shape.keys().put(name, new Key(false, list));
            }
        });
    }

    private String own(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.startsWith(prefix) ? plain.substring(prefix.length()) : plain;
    }

    private @Nullable String catalog(Place place) {
        return dialect.schemasAreCatalogs() ? place.schema() : null;
    }

    private @Nullable String schema(Place place) {
        return dialect.schemasAreCatalogs() ? null : place.schema();
    }

    private static boolean yes(String answer) {
        return answer.equals("YES");
    }
}
