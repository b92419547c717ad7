package org.careerrelay.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.careerrelay.model.TenantId;
import org.careerrelay.spi.storage.RelayConflictException;
import org.careerrelay.spi.storage.StorageException;
import org.jspecify.annotations.Nullable;

/**
 * Statements on the connection of one transaction. A template names tables as {@link Naming} says; its parameters are given in the order of
 * the text, and a {@link Batch} among them stands where the text says {@code {rows}}. Not thread-safe.
 */
final class Sql {

    /** Each repetition means that another transaction committed the same key in between: so many in a row are no accident. */
    private static final int REPETITIONS = 300;

    private final Connection connection;
    private final StatementTexts texts;
    private final int stripe;
    private @Nullable StorageException failure;
    private final List<Pending<?>> pending = new ArrayList<>();
    private final Map<Object, Gathering<?>> gathered = new LinkedHashMap<>();
    private boolean ended;
    private boolean written;
    private boolean locked;

    Sql(Connection connection, StatementTexts texts, int stripe) {
        this.connection = connection;
        this.texts = texts;
        this.stripe = stripe;
    }

    /** Why this transaction must not be committed any more; null while there is no reason. */
    @Nullable
    StorageException failure() {
        return failure;
    }

    /** Refuses what a store was asked to write: nothing of this transaction will be committed, even if its work goes on. */
    StorageException refusal(String message) {
        return failed(new StorageException(message));
    }

    /** Whether anything was to be written. */
    boolean hasWritten() {
        return written;
    }

    /** Refuses every statement from now on. */
    void end() {
        ended = true;
    }

    /** Which of the rows that share a number this transaction writes to. */
    int stripe() {
        return stripe;
    }

    Dialect dialect() {
        return texts.dialect();
    }

    ParsedSettings settings() {
        return texts.settings();
    }

    /** Reads. */
    <T> List<T> list(String template, Row.Reader<T> reader, @Nullable Object... parameters) {
        return query(locked || written ? dialect().reading(template) : template, reader, parameters);
    }

    /** Reads at most one row. */
    <T> Optional<T> first(String template, Row.Reader<T> reader, @Nullable Object... parameters) {
        List<T> rows = list(template, reader, parameters);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    /** Reads the rows of {@code t} and keeps others from changing them until the transaction ends. */
    <T> List<T> lock(String template, String key, Row.Reader<T> reader, @Nullable Object... parameters) {
        locked = true;
        return query(template + dialect().lock(key), reader, parameters);
    }

    /** Reads with a statement that says itself which rows it locks. */
    <T> List<T> query(String template, Row.Reader<T> reader, @Nullable Object... parameters) {
        return run(template, statement -> read(statement, reader), false, parameters);
    }

    /** Reads together with the next statement that somebody waits for, which includes whoever asks for these rows. */
    <T> Supplier<List<T>> listLater(String template, Row.Reader<T> reader, @Nullable Object... parameters) {
        return queryLater(locked || written ? dialect().reading(template) : template, reader, parameters);
    }

    private <T> Supplier<List<T>> queryLater(String template, Row.Reader<T> reader, @Nullable Object... parameters) {
        Pending<List<T>> reading = new Pending<>(template, parameters, false, statement -> read(statement, reader));
        writeGathered();
        add(reading);
        return () -> {
            if (!reading.wasRun()) {
                flush();
            }
            return reading.result();
        };
    }

    /** The same for rows of {@code t} that are locked. */
    <T> Supplier<List<T>> lockLater(String template, String key, Row.Reader<T> reader, @Nullable Object... parameters) {
        locked = true;
        return queryLater(template + dialect().lock(key), reader, parameters);
    }

    /** Writes; returns how many rows. */
    int write(String template, @Nullable Object... parameters) {
        written = true;
        return run(template, PreparedStatement::getUpdateCount, false, parameters);
    }

    /**
     * Writes before the next statement that has a result, or before the transaction ends: where the database takes several statements at once,
     * that saves the way there and back.
     */
    void writeLater(String template, @Nullable Object... parameters) {
        putOff(template, false, PreparedStatement::getUpdateCount, parameters);
    }

    /** The same; unless it writes so many rows, the transaction fails. */
    void writeLater(int rows, String otherwise, String template, @Nullable Object... parameters) {
        putOff(template, false, counting(rows, () -> refusal(otherwise)), parameters);
    }

    /**
     * Gathers rows that only add to a table, in one statement for all of a kind, before the next statement that has a result or before the
     * transaction ends.
     *
     * @param kind what they have in common; rows of one kind are written in the order in which they came
     */
    <T> void gather(Object kind, Collection<? extends T> rows, Consumer<List<T>> writing) {
        usable();
        written = true;
        @SuppressWarnings("unchecked") // a kind has one type of row
        Gathering<T> gathering =
                (Gathering<T>) gathered.computeIfAbsent(kind, first -> new Gathering<>(new ArrayList<T>(), writing));
        gathering.rows().addAll(rows);
    }

    /** Rows that are written together. */
    private record Gathering<T>(List<T> rows, Consumer<List<T>> writing) {
        void write() {
            writing.accept(rows);
        }
    }

    /** Updates or deletes before the next statement that has a result, or before the transaction ends. */
    void changeLater(Change change, @Nullable Object... parameters) {
        writeLater(dialect().change(change, ""), parameters);
    }

    /** The same; unless it changes so many rows, the transaction fails. */
    void changeLater(int rows, String otherwise, Change change, @Nullable Object... parameters) {
        writeLater(rows, otherwise, dialect().change(change, ""), parameters);
    }

    /** Runs what was put off. */
    void flush() {
        writeGathered();
        if (!pending.isEmpty() && failure == null) {
            List<Pending<?>> together = List.copyOf(pending);
            pending.clear();
            if (dialect().takesSeveral()) {
                execute(together);
            } else {
                together.forEach(each -> execute(List.of(each)));
            }
        }
    }

    /** Inserts rows with new keys. */
    <T> void insert(Table<T> table, TenantId tenant, Collection<? extends T> rows) {
        if (!rows.isEmpty()) {
            writeLater(table.insertion(""), tenant, table.columns().batch(rows));
        }
    }

    /** Inserts rows but for those whose key is there; returns how many were inserted. */
    <T> int insertNew(Table<T> table, TenantId tenant, Collection<? extends T> rows) {
        return rows.isEmpty()
                ? 0
                : writeOver(dialect().insertNew(table), tenant, table.columns().batch(rows));
    }

    /** The same, before the next statement that somebody waits for, or before the transaction ends. */
    <T> void insertNewLater(Table<T> table, TenantId tenant, Collection<? extends T> rows) {
        if (!rows.isEmpty()) {
            putOff(
                    dialect().insertNew(table),
                    true,
                    PreparedStatement::getUpdateCount,
                    tenant,
                    table.columns().batch(rows));
        }
    }

    /** Inserts rows whose keys are new to this transaction; where one is there all the same, another transaction was in its way. */
    <T> void insertUnseen(Table<T> table, TenantId tenant, Collection<? extends T> rows) {
        insertUnseen(dialect().insertNew(table), table, tenant, rows);
    }

    /** The same of keys that only who has the lock of this transaction adds; where one is there all the same, the transaction fails. */
    <T> void insertLocked(Table<T> table, TenantId tenant, Collection<? extends T> rows) {
        insertUnseen(dialect().insertLocked(table), table, tenant, rows);
    }

    private <T> void insertUnseen(String template, Table<T> table, TenantId tenant, Collection<? extends T> rows) {
        if (!rows.isEmpty()) {
            putOff(
                    template,
                    true,
                    counting(rows.size(), this::unseen),
                    tenant,
                    table.columns().batch(rows));
        }
    }

    /** A conflict with rows that another transaction has committed, and that this one does not see. */
    StorageException unseen() {
        return failed(new RelayConflictException("a row that cannot be seen from here", true));
    }

    /** Inserts rows but for those whose key is there; returns a column of those inserted. */
    <T, R> List<R> insertNew(
            Table<T> table, TenantId tenant, Collection<? extends T> rows, String column, Row.Reader<R> reader) {
        if (rows.isEmpty()) {
            return List.of();
        }
        written = true;
        String template = dialect().returning(dialect().insertNew(table), column);
        return run(
                template,
                statement -> read(statement, reader),
                true,
                tenant,
                table.columns().batch(rows));
    }

    /** Inserts the one row that the template selects, whose key is the highest there is and one; returns that key. */
    int insertNext(String insertion, String key, @Nullable Object... parameters) {
        written = true;
        String template = dialect().returning(dialect().ignoring(insertion), key);
        for (int i = 0; i < REPETITIONS; i++) {
            List<Integer> keys = run(template, statement -> read(statement, row -> row.int32(1)), true, parameters);
            if (!keys.isEmpty()) {
                return keys.get(0);
            }
        }
        throw refusal("no free number after " + REPETITIONS + " tries");
    }

    /** Inserts rows, and replaces those whose key is there. */
    <T> void put(Table<T> table, TenantId tenant, Collection<? extends T> rows) {
        if (!rows.isEmpty()) {
            putOff(
                    dialect().upsert(table, false),
                    true,
                    PreparedStatement::getUpdateCount,
                    tenant,
                    table.columns().batch(rows));
        }
    }

    /** Inserts rows, and adds to the numbers of those whose key is there. */
    <T> void add(Table<T> table, TenantId tenant, Collection<? extends T> rows) {
        if (!rows.isEmpty()) {
            putOff(
                    dialect().upsert(table, true),
                    true,
                    PreparedStatement::getUpdateCount,
                    tenant,
                    table.columns().batch(rows));
        }
    }

    /** Inserts the one row that the template selects as {@code v} unless a row of its keys is there; returns whether it was inserted. */
    boolean insertUnlessThere(String insertion, String unless, @Nullable Object... parameters) {
        return writeOver(dialect().ignoring(insertion, unless), parameters) == 1;
    }

    /** Updates or deletes; returns how many rows. */
    int change(Change change, @Nullable Object... parameters) {
        return write(dialect().change(change, ""), parameters);
    }

    /** Updates or deletes; returns columns of the rows. */
    <R> List<R> change(Change change, String columns, Row.Reader<R> reader, @Nullable Object... parameters) {
        written = true;
        return dialect().returnsChanged()
                ? query(dialect().change(change, columns), reader, parameters)
                : changeHeld(change, columns, reader, parameters);
    }

    /** Every row that the change finds is locked first, whether its guard holds or not: so the guard says the same when the change comes. */
    private <R> List<R> changeHeld(
            Change change, String columns, Row.Reader<R> reader, @Nullable Object... parameters) {
        int guard = columns.split(",", -1).length + 1;
        List<Optional<R>> found = query(
                dialect().hold(change, columns),
                row -> row.bool(guard) ? Optional.of(reader.read(row)) : Optional.empty(),
                parameters);
        List<R> held = found.stream().flatMap(Optional::stream).toList();
        if (!held.isEmpty() && change(change, parameters) > held.size()) {
            throw failed(new RelayConflictException("a row appeared between two statements", true));
        }
        return held;
    }

    private void putOff(
            String template, boolean overDuplicates, Pending.Taking<Integer> taking, @Nullable Object... parameters) {
        add(new Pending<>(template, parameters, overDuplicates, taking));
        written = true;
    }

    /** How many rows were written, which are to be so many. */
    private static Pending.Taking<Integer> counting(int rows, Supplier<StorageException> otherwise) {
        return statement -> {
            int count = statement.getUpdateCount();
            if (count != rows) {
                throw otherwise.get();
            }
            return count;
        };
    }

    private StorageException failed(StorageException exception) {
        if (failure == null) {
            failure = exception;
        }
        return exception;
    }

    private int writeOver(String template, @Nullable Object... parameters) {
        written = true;
        return run(template, PreparedStatement::getUpdateCount, true, parameters);
    }

    private void usable() {
        if (ended) {
            throw new IllegalStateException("the transaction of this unit of work has ended");
        }
        if (failure != null) {
            throw new StorageException("the transaction has failed before", failure);
        }
    }

    private void writeGathered() {
        if (!gathered.isEmpty() && failure == null) {
            List<Gathering<?>> all = List.copyOf(gathered.values());
            gathered.clear();
            all.forEach(Gathering::write);
        }
    }

    private void add(Pending<?> statement) {
        usable();
        pending.add(statement);
    }

    private <T> T run(
            String template, Pending.Taking<T> taking, boolean overDuplicates, @Nullable Object... parameters) {
        writeGathered();
        Pending<T> last = new Pending<>(template, parameters, overDuplicates, taking);
        add(last);
        flush();
        return last.result();
    }

    private void execute(List<Pending<?>> together) {
        String text = texts.of(together);
        for (int i = 1; ; i++) {
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                int index = 1;
                for (Pending<?> each : together) {
                    index = bind(statement, index, each.parameters());
                }
                statement.execute();
                take(statement, together);
                return;
            } catch (SQLException e) {
                boolean alone = together.size() == 1 && together.get(0).overDuplicates();
                if (!alone || !dialect().meetsDuplicate(e)) {
                    throw failed(new StorageException("a statement failed (SQLState " + e.getSQLState() + ")", e));
                }
                if (i == REPETITIONS) {
                    // Above READ COMMITTED the other's row stays out of sight for as long as this transaction lasts.
                    throw failed(new RelayConflictException("a duplicate that cannot be seen from here", true, e));
                }
            }
        }
    }

    private static void take(PreparedStatement statement, List<Pending<?>> together) throws SQLException {
        for (int i = 0; i < together.size(); i++) {
            if (i > 0) {
                statement.getMoreResults();
            }
            together.get(i).take(statement);
        }
    }

    private int bind(PreparedStatement statement, int from, @Nullable Object... parameters) throws SQLException {
        int index = from;
        for (Object parameter : parameters) {
            if (parameter instanceof Batch<?> batch) {
                check(batch);
                index = dialect().bind(statement, index, batch);
            } else {
                check(parameter, parameter instanceof KeyText);
                statement.setObject(index, dialect().parameter(parameter));
                index++;
            }
        }
        return index;
    }

    private void check(Batch<?> batch) {
        List<? extends Columns.Column<?>> columns = batch.columns().list();
        for (int i = 0; i < columns.size(); i++) {
            ColumnType type = columns.get(i).type();
            if (type == ColumnType.TEXT || type == ColumnType.KEY) {
                Object before = null;
                for (Object value : batch.values(i)) {
                    if (value != before) {
                        check(value, type == ColumnType.KEY);
                        before = value;
                    }
                }
            }
        }
    }

    /** Refused before the database is asked: its own refusal would fail the whole transaction, which may be the host's. */
    private void check(@Nullable Object value, boolean inKey) {
        if ((value instanceof String || value instanceof KeyText)
                && !(inKey ? dialect().keepsInKey(value.toString()) : dialect().keeps(value.toString()))) {
            throw refusal("a text that the database cannot keep");
        }
    }

    private <T> List<T> read(PreparedStatement statement, Row.Reader<T> reader) throws SQLException {
        try (ResultSet result = statement.getResultSet()) {
            Row row = new Row(result, dialect());
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        }
    }
}
