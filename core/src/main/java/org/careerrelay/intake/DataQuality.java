package org.careerrelay.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careerrelay.model.Violation;
import org.careerrelay.model.intake.CleanedRow;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.QualityReport;

/** Counts what is wrong with cleaned rows (B08); also the application ids that stand more than once. One instance per file. Not thread-safe. */
public final class DataQuality {

    private static final int FIRST = 10;

    private final Map<IntakeField, Long> changed = new EnumMap<>(IntakeField.class);
    private final Map<String, Found> issues = new HashMap<>();
    private final Set<String> applications = new HashSet<>();
    private long rows;
    private long sound;

    /** An empty count. */
    public DataQuality() {}

    /**
     * Counts a row.
     *
     * @param row the row, cleaned
     */
    public void add(CleanedRow row) {
        rows++;
        Map<String, Violation> found = new HashMap<>();
        row.issues().forEach(issue -> found.put(issue.code(), issue));
        String application = row.row().get(IntakeField.APPLICATION_ID);
        if (!application.isEmpty() && !applications.add(application)) {
            Violation repeated = RowFault.APPLICATION_DUPLICATE.violation();
            found.put(repeated.code(), repeated);
        }
        sound += found.isEmpty() ? 1 : 0;
        row.changed().forEach(field -> changed.merge(field, 1L, Long::sum));
        found.values()
                .forEach(issue -> issues.computeIfAbsent(issue.code(), code -> new Found(issue))
                        .in(row.row().number()));
    }

    /**
     * What was counted.
     *
     * @return the report
     */
    public QualityReport report() {
        return new QualityReport(
                rows,
                sound,
                new TreeMap<>(changed),
                issues.values().stream()
                        .map(Found::issue)
                        .sorted(Comparator.comparing(QualityReport.Issue::rows)
                                .reversed()
                                .thenComparing(QualityReport.Issue::code))
                        .toList());
    }

    /** An issue and where it was found. */
    private static final class Found {

        private final Violation what;
        private final List<Long> first = new ArrayList<>();
        private long rows;

        Found(Violation what) {
            this.what = what;
        }

        void in(long row) {
            rows++;
            if (first.size() < FIRST) {
                first.add(row);
            }
        }

        QualityReport.Issue issue() {
            return new QualityReport.Issue(what.code(), what.messageJa(), what.messageEn(), rows, first);
        }
    }
}
