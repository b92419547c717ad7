package org.careerrelay.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.jdbc.Structure.Column;
import org.careerrelay.jdbc.Structure.Index;
import org.careerrelay.jdbc.Structure.Key;
import org.careerrelay.jdbc.Structure.Shape;

/**
 * Reads from the scripts what they make. It knows the few kinds of statements that our scripts consist of, and refuses any other, so that
 * none is left out of the check unnoticed.
 */
final class ScriptReader {

    private static final Pattern TABLE = Pattern.compile("create table (?:if not exists )?(\\w+) \\((.*)");
    private static final Pattern INDEX = Pattern.compile(
            "create (unique )?index (?:if not exists )?(\\w+) on (\\w+) \\(((?:[^()]|\\(\\d+\\))*)\\)(?: where (.*))?");
    private static final Pattern DROPPED_INDEX = Pattern.compile("drop index (?:if exists )?(\\w+)(?: on (\\w+))?");
    private static final Pattern ALTER = Pattern.compile("alter table (\\w+) (.*)");
    private static final Pattern CONDITION =
            Pattern.compile("add constraint (?:if not exists )?\\S+ check .*", Pattern.DOTALL);
    private static final Pattern ADDED = Pattern.compile("add (?:column )?(?:if not exists )?(.*)");
    private static final Pattern CONSTRAINT =
            Pattern.compile("constraint (?:if not exists )?(\\w+) (primary key|unique) \\(([^()]*)\\)");
    private static final Pattern COLUMN = Pattern.compile("(\\w+) (\\w+(?:\\([0-9]+\\))?(?: with time zone)?)(.*)");
    private static final Pattern COLLATION = Pattern.compile("\\bcollate[ =]*\"?(\\w+)\"?");

    /** They write rows, or say how rows are kept. */
    private static final Pattern WITHOUT_STRUCTURE =
            Pattern.compile("(insert|merge|update|delete|comment) .*|alter table \\w+ set \\(.*");

    private final Dialect dialect;
    private final Structure structure = new Structure();

    private ScriptReader(Dialect dialect) {
        this.dialect = dialect;
    }

    /** What scripts make, one after the other. */
    static Structure read(List<Migration> migrations, Dialect dialect) {
        ScriptReader reader = new ScriptReader(dialect);
        for (Migration migration : migrations) {
            migration.statements().forEach(reader::statement);
        }
        return reader.structure;
    }

    /** In the form in which both sides are compared. */
    static String condition(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("::\\w+|[\\s()]", "");
    }

    private void statement(String statement) {
        String text = plain(statement);
        Matcher table = TABLE.matcher(text);
        Matcher index = INDEX.matcher(text);
        Matcher dropped = DROPPED_INDEX.matcher(text);
        Matcher alter = ALTER.matcher(text);
        if (WITHOUT_STRUCTURE.matcher(text).matches()) {
            return;
        }
        if (table.matches()) {
            table(structure.table(table.group(1)), table.group(2));
        } else if (index.matches()) {
            index(index);
        } else if (dropped.matches()) {
            structure.tables().values().forEach(shape -> shape.indexes().remove(dropped.group(1)));
        } else if (alter.matches()) {
            parts(alter.group(2)).forEach(part -> added(alter.group(1), part));
        } else {
            throw new IllegalStateException("a statement that the check of the schema does not know: " + text);
        }
    }

    /** On one line, in small letters, without placeholders. */
    private static String plain(String statement) {
        return statement
                .replace("${schema}", "")
                .replace("${prefix}", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** What is in the brackets, up to the one that closes, and then the options of the table. */
    private void table(Shape shape, String text) {
        int depth = 1;
        int end = 0;
        for (; depth > 0; end++) {
            char c = text.charAt(end);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        Matcher collation = COLLATION.matcher(text.substring(end));
        String ofTexts = collation.find() ? collation.group(1) : "";
        parts(text.substring(0, end - 1)).forEach(part -> part(shape, part, ofTexts));
    }

    private void added(String table, String part) {
        if (CONDITION.matcher(part).matches()) {
            return; // as those beside columns: what the rows hold is not the shape of the table
        }
        Matcher added = ADDED.matcher(part);
        if (!added.matches()) {
            throw new IllegalStateException("a change that the check of the schema does not know: " + part);
        }
        part(structure.table(table), added.group(1), "");
    }

    private void part(Shape shape, String part, String collationOfTexts) {
        Matcher constraint = CONSTRAINT.matcher(part);
        Matcher column = COLUMN.matcher(part);
        if (constraint.matches()) {
            shape.keys()
                    .put(
                            constraint.group(1),
                            new Key(constraint.group(2).equals("primary key"), parts(constraint.group(3))));
        } else if (column.matches()) {
            shape.columns().put(column.group(1), column(column.group(2), column.group(3), collationOfTexts));
        } else {
            throw new IllegalStateException("a part that the check of the schema does not know: " + part);
        }
    }

    private Column column(String type, String rest, String collationOfTexts) {
        Matcher collation = COLLATION.matcher(rest);
        boolean identity = rest.contains("identity") || rest.contains("auto_increment");
        boolean filled = identity || rest.contains(" default ");
        boolean text = type.startsWith("varchar") || type.endsWith("text");
        String order = collation.find() ? collation.group(1) : text ? collationOfTexts : "";
        return new Column(dialect.catalogType(type), !identity && !rest.contains("not null"), filled, order);
    }

    private void index(Matcher index) {
        Shape shape = structure.table(index.group(3));
        if (index.group(1) != null) {
            shape.keys().put(index.group(2), new Key(false, parts(index.group(4))));
        } else {
            String condition = index.group(5) == null ? "" : condition(index.group(5));
            // MariaDB looks into long columns only so far: which column it is matters, not how far.
            String columns = index.group(4).replaceAll("\\(\\d+\\)", "");
            shape.indexes().put(index.group(2), new Index(parts(columns), condition));
        }
    }

    /** What commas separate that are in no brackets. */
    private static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(list.substring(begin, i));
                begin = i + 1;
            }
        }
        parts.add(list.substring(begin));
        return parts.stream().map(String::strip).toList();
    }
}
