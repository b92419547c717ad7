package org.careerrelay.circulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.careerrelay.model.circulation.CareerRole;
import org.careerrelay.model.circulation.CareerStage;
import org.careerrelay.model.circulation.CareerStep;
import org.careerrelay.model.circulation.CareerStep.Kind;
import org.careerrelay.model.circulation.CareerThread;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was and is to a company, from what is known to have happened (C12). In which order that became known does not matter; what was never recorded leaves a gap in the steps and
 * none in the stages: whoever leaves has worked here, since when nobody knows. Pure; not thread-safe while it folds.
 */
final class CareerFold {

    private static final Comparator<CareerStep> ORDER = Comparator.comparing(CareerStep::on)
            .thenComparing(CareerStep::kind)
            .thenComparing(CareerStep::reference)
            .thenComparing(CareerStep::announcedOn, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<CareerStep> steps = new ArrayList<>();
    private final List<CareerStage> stages = new ArrayList<>();
    private @Nullable CareerRole role;
    private @Nullable LocalDate since;
    private boolean rejected;
    private boolean employed;

    private CareerFold() {}

    /**
     * Puts together what happened.
     *
     * @param happened the steps in any order; the same twice counts once
     * @param today the day, where the company is
     * @return the thread; empty stages where nothing happened
     */
    static CareerThread of(Collection<CareerStep> happened, LocalDate today) {
        CareerFold fold = new CareerFold();
        List<Mark> marks = new ArrayList<>();
        for (CareerStep step : happened.stream().distinct().toList()) {
            marks.add(new Mark(step.on(), false, step));
            LocalDate announcedOn = step.announcedOn();
            if (step.kind() == Kind.LEFT && announcedOn != null && announcedOn.isBefore(step.on())) {
                marks.add(new Mark(announcedOn, true, step));
            }
        }
        marks.stream()
                .sorted(Comparator.comparing(Mark::on).thenComparing(Mark::kind).thenComparing(Mark::step, ORDER))
                .forEach(fold::take);
        fold.close(null);
        return new CareerThread(fold.steps, fold.stages, fold.roleOn(today));
    }

    private void take(Mark mark) {
        if (role == null) {
            role = mark.before();
        }
        CareerRole now = role;
        CareerRole next = mark.leaving() ? leaving(now) : after(mark.step(), now);
        if (now == null) {
            since = mark.on();
        } else if (now != next) {
            close(mark.on());
            since = mark.on();
        }
        role = next;
        if (!mark.leaving()) {
            steps.add(named(mark.step(), now));
            rejected |= mark.step().kind() == Kind.REJECTED;
        }
        employed |= next == CareerRole.EMPLOYEE || next == CareerRole.LEAVER || next == CareerRole.ALUMNUS;
    }

    /** Whoever applies after a rejection, or after having worked here, applies again. */
    private CareerStep named(CareerStep step, @Nullable CareerRole before) {
        boolean again = step.kind() == Kind.APPLIED
                && before != null
                && (before == CareerRole.ALUMNUS
                        || before == CareerRole.REAPPLICANT
                        || before == CareerRole.CANDIDATE && rejected);
        return again ? new CareerStep(Kind.REAPPLIED, step.on(), step.reference(), null) : step;
    }

    private CareerRole after(CareerStep step, @Nullable CareerRole before) {
        if (before == null) {
            return step.kind() == Kind.APPLIED ? CareerRole.CANDIDATE : CareerRole.EMPLOYEE;
        }
        return switch (step.kind()) {
            case APPLIED ->
                before == CareerRole.ALUMNUS || before == CareerRole.CANDIDATE && rejected
                        ? CareerRole.REAPPLICANT
                        : before;
            case REJECTED ->
                before == CareerRole.REAPPLICANT ? employed ? CareerRole.ALUMNUS : CareerRole.CANDIDATE : before;
            case REFERRED_OUT, PLACED_OUT -> before;
            case REAPPLIED ->
                before == CareerRole.CANDIDATE || before == CareerRole.ALUMNUS ? CareerRole.REAPPLICANT : before;
            case HIRED, REHIRED -> CareerRole.EMPLOYEE;
            case TRANSFERRED -> before == CareerRole.LEAVER ? CareerRole.LEAVER : CareerRole.EMPLOYEE;
            case LEFT -> CareerRole.ALUMNUS;
        };
    }

    private static CareerRole leaving(@Nullable CareerRole before) {
        return before == CareerRole.ALUMNUS ? CareerRole.ALUMNUS : CareerRole.LEAVER;
    }

    /** Two steps of one day leave no stage between them. */
    private void close(@Nullable LocalDate until) {
        CareerRole closing = role;
        if (closing == null || since != null && since.equals(until)) {
            return;
        }
        CareerStage last = stages.isEmpty() ? null : stages.get(stages.size() - 1);
        if (last != null && last.role() == closing) {
            stages.set(stages.size() - 1, new CareerStage(closing, last.from(), until));
        } else {
            stages.add(new CareerStage(closing, since, until));
        }
    }

    private CareerRole roleOn(LocalDate today) {
        CareerRole found = CareerRole.CANDIDATE;
        for (CareerStage stage : stages) {
            LocalDate from = stage.from();
            if (from == null || !from.isAfter(today)) {
                found = stage.role();
            }
        }
        return found;
    }

    /**
     * Something that may change what somebody is.
     *
     * @param on the day
     * @param leaving whether it is the day from which it was known that they leave
     * @param step the step that says so
     */
    private record Mark(LocalDate on, boolean leaving, CareerStep step) {

        /** Known to leave: after everything else of the day but the leaving itself. */
        Kind kind() {
            return leaving ? Kind.TRANSFERRED : step.kind();
        }

        /** What somebody must have been before their first step; null where they were nothing. */
        @Nullable
        CareerRole before() {
            return switch (step.kind()) {
                case APPLIED, HIRED -> null;
                case REJECTED, REFERRED_OUT, PLACED_OUT, REAPPLIED -> CareerRole.CANDIDATE;
                case TRANSFERRED, LEFT -> CareerRole.EMPLOYEE;
                case REHIRED -> CareerRole.ALUMNUS;
            };
        }
    }
}
