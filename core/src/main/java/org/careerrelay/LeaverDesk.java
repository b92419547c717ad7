package org.careerrelay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.TextForms;
import org.careerrelay.leaver.ExitCases;
import org.careerrelay.leaver.GraduationSupports;
import org.careerrelay.leaver.Reconnections;
import org.careerrelay.leaver.StepUps;
import org.careerrelay.leaver.SupportFigures;
import org.careerrelay.leaver.TurnoverFigures;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.Violation;
import org.careerrelay.model.audit.Access;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.leaver.ExitInterview;
import org.careerrelay.model.leaver.ExitRecord;
import org.careerrelay.model.leaver.ExitResult;
import org.careerrelay.model.leaver.ExitStep;
import org.careerrelay.model.leaver.GraduationSupport;
import org.careerrelay.model.leaver.Reconnection;
import org.careerrelay.model.leaver.ReconnectionReport;
import org.careerrelay.model.leaver.ReconnectionResult;
import org.careerrelay.model.leaver.StepUp;
import org.careerrelay.model.leaver.SupportReport;
import org.careerrelay.model.leaver.SupportResult;
import org.careerrelay.model.leaver.TurnoverReport;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/**
 * People who leave, and who might have: for human resources and privacy officers, who say why; every access is in the audit log. People are told by the company's own
 * ids. Thread-safe.
 */
public final class LeaverDesk {

    private static final int BATCH = 1000;

    private final Services services;
    private final Tenant company;
    private final Accessor accessor;

    LeaverDesk(Services services, Tenant company, Accessor accessor) {
        this.services = services;
        this.company = company;
        this.accessor = accessor;
    }

    /**
     * Records steps of exit cases (C16, C17). Steps given again change nothing. Whoever is not known by the id of an opened case is somebody from now on.
     *
     * @param steps the steps, in the order in which they happened
     * @return what became of each, in the same order
     * @throws InvalidInputException when a step is incomplete or a day of it lies before 1900 or after 2999, or the accessor is incomplete or gives no reason; nothing
     *     was done
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<ExitResult> record(List<? extends ExitStep> steps) {
        Engine engine = services.engine();
        check(steps);
        List<ExitResult> results = new ArrayList<>(steps.size());
        for (int from = 0; from < steps.size(); from += BATCH) {
            List<ExitStep> batch = List.copyOf(steps.subList(from, Math.min(steps.size(), from + BATCH)));
            results.addAll(services.audit()
                    .doing(
                            new Access(company, accessor, AccessAction.RECORD_EXIT, null),
                            unit -> new ExitCases(engine)
                                    .record(unit, company.id(), accessor.actor(), batch, engine.now())));
        }
        return results;
    }

    /**
     * An exit case with its interview.
     *
     * @param exitCase the company's key of it
     * @return the case, if there is one
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public Optional<ExitRecord> exitCase(String exitCase) {
        Engine engine = services.engine();
        return services.audit()
                .doing(
                        new Access(company, accessor, AccessAction.READ_EXIT, null),
                        unit -> TextForms.isLine(exitCase)
                                ? new ExitCases(engine).find(unit, company.id(), exitCase)
                                : Optional.<ExitCases.Found>empty(),
                        found -> found.map(ExitCases.Found::person))
                .map(ExitCases.Found::shown);
    }

    /**
     * Gives people who leave a link of their own, by mail, in the way of a rejected applicant's: they may use it or not, and the company never learns here who did (C08, R-30). They are
     * counted apart, and in the ten only where the programme says so (Q9).
     *
     * @param supports for whom
     * @return what became of each, in the same order
     * @throws InvalidInputException when a support is incomplete, the company's profile is missing, or the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<SupportResult> support(List<GraduationSupport> supports) {
        Engine engine = services.engine();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < supports.size(); i++) {
            violations.addAll(engine.inputs().violations(supports.get(i), "[" + i + "]"));
        }
        refuse(violations);
        List<SupportResult> results = new ArrayList<>(supports.size());
        for (int from = 0; from < supports.size(); from += BATCH) {
            List<GraduationSupport> batch =
                    List.copyOf(supports.subList(from, Math.min(supports.size(), from + BATCH)));
            results.addAll(services.audit()
                    .doing(new Access(company, accessor, AccessAction.SUPPORT_LEAVER, null), unit -> {
                        Instant now = engine.now();
                        requireProfile(unit, now);
                        return new GraduationSupports(engine).give(unit, company, batch, now);
                    }));
        }
        return results;
    }

    /**
     * Steps elsewhere that people who work here have released (C09); the others are seen by nobody here.
     *
     * @param after the last id seen, or null to begin
     * @param limit how many at most
     * @return ordered by id
     * @throws InvalidInputException when the limit is none, or the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<StepUp> stepUps(@Nullable OpaqueId after, int limit) {
        int most = PageSize.of(limit);
        return services.audit()
                .doing(
                        new Access(company, accessor, AccessAction.READ_STEP_UPS, null),
                        unit -> new StepUps(services.engine()).released(unit, company.id(), after, most));
    }

    /**
     * Gives people who have released a step-up the link that they wish for, to the address that they gave. It is counted like the link of somebody who leaves (Q9).
     *
     * @param stepUps which
     * @return what became of each, in the same order; of one that is not released nothing is known
     * @throws InvalidInputException when the company's profile is missing, or the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<SupportResult> supportStepUps(List<OpaqueId> stepUps) {
        Engine engine = services.engine();
        return services.audit().doing(new Access(company, accessor, AccessAction.SUPPORT_LEAVER, null), unit -> {
            Instant now = engine.now();
            requireProfile(unit, now);
            return new StepUps(engine).support(unit, company, stepUps, accessor.actor(), now);
        });
    }

    /**
     * Notes how people who left are connected again (C07). Notes given again change nothing; a re-hire is in their thread too.
     *
     * @param notes the notes
     * @return what became of each, in the same order
     * @throws InvalidInputException when a note is incomplete or its day lies before 1900 or after 2999, or the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<ReconnectionResult> reconnect(List<Reconnection> notes) {
        Engine engine = services.engine();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            violations.addAll(engine.inputs().violations(notes.get(i), "[" + i + "]"));
            violations.addAll(Days.violations(notes.get(i).on(), "[" + i + "].on"));
        }
        refuse(violations);
        List<ReconnectionResult> results = new ArrayList<>(notes.size());
        for (int from = 0; from < notes.size(); from += BATCH) {
            List<Reconnection> batch = List.copyOf(notes.subList(from, Math.min(notes.size(), from + BATCH)));
            results.addAll(services.audit()
                    .doing(
                            new Access(company, accessor, AccessAction.RECORD_RECONNECTION, null),
                            unit -> new Reconnections(engine)
                                    .record(unit, company.id(), accessor.actor(), batch, engine.now())));
        }
        return results;
    }

    /**
     * How many of those who left are connected again, by type, with small groups hidden (C07).
     *
     * @param period whole months
     * @return the report
     * @throws InvalidInputException when the period does not consist of whole months, or the accessor is incomplete
     * @throws AccessDeniedException when the policy does not let them
     */
    public ReconnectionReport reconnected(Period period) {
        wholeMonths(period);
        return services.audit()
                .doing(
                        new Access(company, accessor, AccessAction.READ_TURNOVER, null),
                        unit -> Reconnections.report(unit, company.id(), period));
    }

    /**
     * What became of the links for people who leave or work here, up to yesterday, with small groups hidden (C08, Q9).
     *
     * @param period whole months
     * @return the report
     * @throws InvalidInputException when the period does not consist of whole months, or the accessor is incomplete
     * @throws AccessDeniedException when the policy does not let them
     */
    public SupportReport supported(Period period) {
        Engine engine = services.engine();
        wholeMonths(period);
        return services.audit().doing(new Access(company, accessor, AccessAction.READ_TURNOVER, null), unit -> {
            Instant now = engine.now();
            return SupportFigures.of(
                    period,
                    unit.tallies().read(company.id(), period),
                    LocalDate.ofInstant(
                            now, engine.jurisdiction(unit, company.id(), now).zone()));
        });
    }

    /**
     * What the exit cases of some months tell together, with small groups hidden (C16). Cases that are kept no longer are not in it.
     *
     * @param period whole months
     * @return the report
     * @throws InvalidInputException when the period does not consist of whole months, or the accessor is incomplete
     * @throws AccessDeniedException when the policy does not let them
     */
    public TurnoverReport turnover(Period period) {
        wholeMonths(period);
        return services.audit()
                .doing(
                        new Access(company, accessor, AccessAction.READ_TURNOVER, null),
                        unit -> TurnoverFigures.of(unit, company.id(), period));
    }

    private void check(List<? extends ExitStep> steps) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            ExitStep step = steps.get(i);
            String path = "[" + i + "]";
            violations.addAll(services.engine().inputs().violations(step, path));
            violations.addAll(days(step, path));
            if (step instanceof ExitStep.Interviewed interviewed && interviewed.interview() != null) {
                violations.addAll(check(interviewed.interview(), path + ".interview"));
            }
        }
        refuse(violations);
    }

    private static List<Violation> days(ExitStep step, String path) {
        List<Violation> violations = new ArrayList<>();
        if (step instanceof ExitStep.Opened opened) {
            violations.addAll(Days.violations(opened.on(), path + ".on"));
        } else if (step instanceof ExitStep.Interviewed interviewed) {
            ExitInterview interview = interviewed.interview();
            violations.addAll(Days.violations(interview == null ? null : interview.on(), path + ".interview.on"));
        } else if (step instanceof ExitStep.Confirmed confirmed) {
            violations.addAll(Days.violations(confirmed.on(), path + ".on"));
            violations.addAll(Days.violations(confirmed.lastDay(), path + ".lastDay"));
        } else if (step instanceof ExitStep.Retained retained) {
            violations.addAll(Days.violations(retained.on(), path + ".on"));
        } else if (step instanceof ExitStep.Cancelled cancelled) {
            violations.addAll(Days.violations(cancelled.on(), path + ".on"));
        }
        return violations;
    }

    private void requireProfile(UnitOfWork unit, Instant now) {
        if (CompanySettings.read(unit, company.id(), now).company() == null) {
            throw new InvalidInputException(List.of(Violations.of("company", "company.profile-missing")));
        }
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            violations.sort(Violation.ORDER);
            throw new InvalidInputException(violations);
        }
    }

    private static void wholeMonths(Period period) {
        if (period.from().getDayOfMonth() != 1 || period.to().getDayOfMonth() != 1) {
            throw new InvalidInputException(List.of(Violations.of("period", "period.months")));
        }
    }

    private static List<Violation> check(ExitInterview interview, String path) {
        List<Violation> violations = new ArrayList<>();
        String note = interview.note() == null ? "" : interview.note().reveal();
        if (note.length() > ExitInterview.NOTE_MAX || TextForms.hasLoneSurrogate(note)) {
            violations.add(Violations.of(path + ".note", "exit.note"));
        }
        if (!interview.reasons().isEmpty()
                && EnumSet.copyOf(interview.reasons()).size()
                        < interview.reasons().size()) {
            violations.add(Violations.of(path + ".reasons", "exit.reasons"));
        }
        return violations;
    }
}
