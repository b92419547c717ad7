package org.careerrelay.csv;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which field stands in which column, and what the column is called: so that a file suits the import of a system that has names of its own. It is no connector to any
 * product.
 *
 * @param columns the columns in their order
 */
public record FieldMap(List<Column> columns) {

    /**
     * What registers of job seekers usually have (ESA article 32-15), in Japanese. What the library does not know is left blank for the agency to fill in.
     */
    public static final FieldMap REGISTER = new FieldMap(List.of(
            new Column("求職受付年月日", RegisterField.ACCEPTED_ON),
            new Column("氏名", RegisterField.NAME),
            new Column("フリガナ", RegisterField.KANA),
            new Column("住所", RegisterField.BLANK),
            new Column("生年月日", RegisterField.BLANK),
            new Column("電話番号", RegisterField.PHONE),
            new Column("メールアドレス", RegisterField.MAIL),
            new Column("希望職種", RegisterField.WISHES),
            new Column("求職の有効期間", RegisterField.BLANK),
            new Column("紹介年月日", RegisterField.RECOMMENDED_ON),
            new Column("求人者の氏名又は名称", RegisterField.BLANK),
            new Column("採用年月日", RegisterField.PLACED_ON),
            new Column("無期雇用就職者の離職状況", RegisterField.BLANK),
            new Column("備考（紹介元の企業）", RegisterField.COMPANY),
            new Column("備考（照会番号）", RegisterField.REFERENCE)));

    /** Copies the list. */
    public FieldMap {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param name what it is called in the first line
     * @param field what stands in it
     */
    public record Column(String name, RegisterField field) {}

    /**
     * Reads a map out of lines, such as those of a properties file that an agency keeps: {@code Last name=NAME}, in the order of the columns. Lines that are empty or begin with a
     * number sign are passed over.
     *
     * @param lines the lines
     * @return the map
     * @throws IllegalArgumentException when a line is none, names no {@link RegisterField}, or a column stands there twice
     */
    public static FieldMap of(List<String> lines) {
        List<Column> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String line : lines) {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            int sign = text.lastIndexOf('=');
            if (sign < 1) {
                throw new IllegalArgumentException("no line of a field map: " + text);
            }
            String name = text.substring(0, sign).strip();
            if (!names.add(name)) {
                throw new IllegalArgumentException("twice in the field map: " + name);
            }
            columns.add(new Column(name, field(text.substring(sign + 1).strip())));
        }
        return new FieldMap(columns);
    }

    private static RegisterField field(String name) {
        return EnumSet.allOf(RegisterField.class).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field for a column: " + name));
    }
}
