package org.careerrelay.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.ats.AtsAnswer;
import org.careerrelay.spi.ats.AtsSource;
import org.careerrelay.spi.ats.AtsWriteBack;
import org.careerrelay.spi.ats.MailedApplication;

/** An applicant tracking system in memory, for trying out and for tests: it is asked for rows, and keeps what it is told. Thread-safe. */
public final class MemoryAts implements AtsSource, AtsWriteBack {

    private final String name;
    private final List<IntakeRow> rows = new ArrayList<>();
    private final List<MailedApplication> mailed = new ArrayList<>();

    private MemoryAts(String name) {
        this.name = name;
    }

    /**
     * An empty one.
     *
     * @param name what it is called as a source
     * @return a system of its own
     */
    public static MemoryAts create(String name) {
        return new MemoryAts(name);
    }

    /**
     * Adds an application that was changed last.
     *
     * @param row the application
     */
    public synchronized void add(IntakeRow row) {
        rows.add(row);
    }

    /**
     * What it was told, repetitions included.
     *
     * @return a copy, in order
     */
    public synchronized List<MailedApplication> mailed() {
        return List.copyOf(mailed);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized AtsAnswer read(String cursor, int limit) {
        OptionalInt position = position(cursor);
        if (position.isEmpty() || position.getAsInt() > rows.size()) {
            return new AtsAnswer.Failed("source.cursor");
        }
        int from = position.getAsInt();
        int to = Math.min(rows.size(), from + limit);
        return new AtsAnswer.Page(rows.subList(from, to), Integer.toString(to), to < rows.size());
    }

    @Override
    public synchronized List<Delivery> linkMailed(String company, List<MailedApplication> told) {
        mailed.addAll(told);
        return told.stream().<Delivery>map(each -> new Delivery.Delivered()).toList();
    }

    private static OptionalInt position(String cursor) {
        if (cursor.isEmpty()) {
            return OptionalInt.of(0);
        }
        return cursor.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(cursor)) : OptionalInt.empty();
    }
}
