package org.careerrelay.intake;

import static org.careerrelay.model.intake.IntakeOutcome.ERROR_APPLICATION;
import static org.careerrelay.model.intake.IntakeOutcome.ERROR_DECIDED_IN_FUTURE;
import static org.careerrelay.model.intake.IntakeOutcome.ERROR_DECIDED_ON;
import static org.careerrelay.model.intake.IntakeOutcome.ERROR_DUPLICATE_APPLICATION;
import static org.careerrelay.model.intake.IntakeOutcome.ERROR_EMAIL;
import static org.careerrelay.model.intake.IntakeOutcome.ERROR_NAME;
import static org.careerrelay.model.intake.IntakeOutcome.ERROR_ROW;
import static org.careerrelay.model.intake.IntakeOutcome.HOLD_BASIS;
import static org.careerrelay.model.intake.IntakeOutcome.HOLD_COUNTRY;
import static org.careerrelay.model.intake.IntakeOutcome.HOLD_ROUTE;
import static org.careerrelay.model.intake.IntakeOutcome.SKIP_BEFORE_FLOOR;
import static org.careerrelay.model.intake.IntakeOutcome.SKIP_NOT_REJECTED;
import static org.careerrelay.model.intake.IntakeOutcome.SKIP_ROUTE;
import static org.careerrelay.model.intake.IntakeOutcome.SKIP_UNDER_AGE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.identity.PersonName;
import org.careerrelay.identity.TextForms;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeOutcome;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Decides the rows of one export, one after the other in the order of the file. A link depends on status, route, age class, country and the person's own wish alone (H16, Q10,
 * ); the reason of a rejection, the stage, the job and the department are never looked at for it.
 *
 * <p>It remembers the application ids it has seen, so that a file may be read in chunks: one instance per file. Not thread-safe.
 */
public final class IntakeRules {

    private static final int DEPARTMENT_MAX = 200;

    private static final int MAX_APPLICATION = 200;
    private static final int MAX_JOB = 200;
    private static final int ADULT = 18;

    private final IntakeTerms terms;
    private final @Nullable IntakeDay limits;
    private final LocalDate today;
    private final ZoneId zone;
    private final Map<String, String> reasons;
    private final Set<String> seen = new HashSet<>();

    /**
     * The rules for one file that is taken whatever its dates are.
     *
     * @param profile what the words of the file mean
     * @param today the day in the zone on which it is read: later decisions lie in the future
     * @param zone where the days of the file begin and end
     * @param decidedBy who decided, as an opaque reference of the company's like {@link Rejection#decidedBy()}: neither a name nor a mail
     *     address; an export does not say it
     * @throws InvalidInputException when {@code decidedBy} is no such reference
     */
    public IntakeRules(IntakeProfile profile, LocalDate today, ZoneId zone, String decidedBy) {
        this(IntakeTerms.by(decidedBy).reading(profile), null, today, zone);
    }

    /**
     * The rules for one file or page.
     *
     * @param terms how its rows are taken
     * @param day when and where they are read
     * @throws InvalidInputException when the terms' actor is no opaque reference
     */
    public IntakeRules(IntakeTerms terms, IntakeDay day) {
        this(terms, day, day.today(), day.zone());
    }

    private IntakeRules(IntakeTerms terms, @Nullable IntakeDay limits, LocalDate today, ZoneId zone) {
        String actor = terms.actor();
        boolean sized = !actor.isEmpty() && actor.length() <= Rejection.REFERENCE_MAX;
        if (!sized || !actor.matches(Rejection.REFERENCE)) {
            throw new InvalidInputException(List.of(Violations.of("decidedBy", "reference.syntax")));
        }
        this.terms = terms;
        this.limits = limits;
        this.today = today;
        this.zone = zone;
        Map<String, String> folded = new HashMap<>();
        terms.reasons().forEach((word, code) -> folded.put(TextForms.folded(word), code));
        this.reasons = folded;
    }

    /**
     * Decides the next row.
     *
     * @param row the row after the one decided before
     * @return the first outcome that applies, in the order of {@link IntakeOutcome}, with everything that is wrong; or the rejection to take
     */
    public RowDecision decide(IntakeRow row) {
        String application = TextForms.trimmed(row.get(IntakeField.APPLICATION_ID));
        RowVerdict verdict = new RowVerdict();
        verdict.faults(ERROR_ROW, row.faults());

        boolean rejected = terms.profile().isRejected(row.get(IntakeField.STATUS));
        verdict.outcome(SKIP_NOT_REJECTED, !rejected);
        application(verdict, application);
        verdict.fault(ERROR_NAME, PersonName.violation("name", row.get(IntakeField.NAME)));
        verdict.fault(ERROR_EMAIL, MailAddress.violation("mail", row.get(IntakeField.MAIL)));
        Optional<LocalDate> decidedOn = decidedOn(verdict, row.get(IntakeField.DECIDED_ON), rejected);
        route(verdict, row.get(IntakeField.ROUTE));
        age(verdict, row.get(IntakeField.BIRTH_DATE));
        Optional<String> country = country(verdict, row.get(IntakeField.COUNTRY));
        decidedOn.ifPresent(day -> limits(verdict, day));
        String job = job(verdict, row.get(IntakeField.JOB));

        List<Violation> violations = verdict.violations();
        if (verdict.outcome().isPresent()) {
            return RowDecision.decided(
                    row.number(), application, verdict.outcome().get(), violations);
        }
        return new RowDecision.Eligible(
                row.number(),
                rejection(row, application, decidedOn.orElseThrow(), job, country),
                violations,
                OptOuts.says(row.get(IntakeField.OPT_OUT)));
    }

    private Rejection rejection(
            IntakeRow row, String application, LocalDate decidedOn, String job, Optional<String> country) {
        Rejection rejection = new Rejection(
                        application,
                        Pii.of(PersonName.parse(row.get(IntakeField.NAME))
                                .orElseThrow()
                                .text()),
                        Pii.of(MailAddress.parse(row.get(IntakeField.MAIL))
                                .orElseThrow()
                                .forSending()),
                        decidedOn.atStartOfDay(zone).toInstant(),
                        terms.actor(),
                        job)
                .inDepartment(department(row.get(IntakeField.DEPARTMENT)));
        Rejection located = country.filter(code -> limits == null || !code.equals(limits.country()))
                .map(rejection::from)
                .orElse(rejection);
        String reason = reasons.get(TextForms.folded(row.get(IntakeField.REASON)));
        return reason == null ? located : located.because(reason);
    }

    /** It only breaks figures down: one that is too long or no line is left out rather than the row. */
    private static String department(String written) {
        String name = TextForms.trimmed(written);
        return name.length() <= DEPARTMENT_MAX && name.matches(Rejection.LINE) ? name : "";
    }

    /** From which country the data came may decide about the link, so an unknown one is not taken for one's own. */
    private static Optional<String> country(RowVerdict verdict, String written) {
        if (TextForms.folded(written).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> code = Countries.code(written);
        if (code.isEmpty()) {
            verdict.fault(HOLD_COUNTRY, RowFault.COUNTRY_UNKNOWN);
        }
        return code;
    }

    private void limits(RowVerdict verdict, LocalDate decidedOn) {
        if (limits != null) {
            verdict.outcome(SKIP_BEFORE_FLOOR, limits.isBefore(decidedOn, terms.from()));
            verdict.outcome(HOLD_BASIS, limits.lacksBasis(decidedOn));
        }
    }

    private void application(RowVerdict verdict, String application) {
        if (application.isEmpty()) {
            verdict.fault(ERROR_APPLICATION, RowFault.APPLICATION_BLANK);
            return;
        }
        // Remembered whatever becomes of the row: a later row of the same id is a repetition even of a bad one.
        if (!seen.add(application)) {
            verdict.fault(ERROR_DUPLICATE_APPLICATION, RowFault.APPLICATION_DUPLICATE);
        }
        if (application.length() > MAX_APPLICATION) {
            verdict.fault(ERROR_APPLICATION, RowFault.APPLICATION_LONG);
        }
        if (TextForms.hasControl(application) || TextForms.hasLoneSurrogate(application)) {
            verdict.fault(ERROR_APPLICATION, RowFault.APPLICATION_CHARACTERS);
        }
    }

    /** An application that was not rejected has no such date, and that is no fault. */
    private Optional<LocalDate> decidedOn(RowVerdict verdict, String written, boolean rejected) {
        if (TextForms.folded(written).isEmpty()) {
            if (rejected) {
                verdict.fault(ERROR_DECIDED_ON, RowFault.DECIDED_ON_BLANK);
            }
            return Optional.empty();
        }
        Optional<LocalDate> date = JapaneseDates.parse(written);
        if (date.isEmpty()) {
            verdict.fault(ERROR_DECIDED_ON, RowFault.DECIDED_ON_SYNTAX);
        } else if (date.get().isAfter(today)) {
            verdict.fault(ERROR_DECIDED_IN_FUTURE, RowFault.DECIDED_ON_FUTURE);
        }
        return date;
    }

    private void route(RowVerdict verdict, String written) {
        IntakeProfile.Route route = terms.profile().route(written);
        verdict.outcome(SKIP_ROUTE, route == IntakeProfile.Route.OTHERS);
        if (route == IntakeProfile.Route.UNKNOWN) {
            boolean blank = TextForms.folded(written).isEmpty();
            verdict.fault(HOLD_ROUTE, blank ? RowFault.ROUTE_BLANK : RowFault.ROUTE_UNKNOWN);
        }
    }

    /** Where the date of birth is not known, the candidate's page asks for the declaration "18 or over". */
    private void age(RowVerdict verdict, String written) {
        if (TextForms.folded(written).isEmpty()) {
            return;
        }
        Optional<LocalDate> born = JapaneseDates.parse(written);
        if (born.isEmpty()) {
            verdict.note(RowFault.BIRTH_DATE_SYNTAX);
            return;
        }
        if (born.get().isAfter(today)) {
            verdict.note(RowFault.BIRTH_DATE_FUTURE);
        }
        verdict.outcome(SKIP_UNDER_AGE, ChronoUnit.YEARS.between(born.get(), today) < ADULT);
    }

    /** The title stands in the mail: on one line, or not at all. */
    private static String job(RowVerdict verdict, String written) {
        StringBuilder line = new StringBuilder(written.length());
        written.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .forEach(line::appendCodePoint);
        String job = TextForms.trimmed(line.toString());
        if (job.length() <= MAX_JOB) {
            return job;
        }
        verdict.note(RowFault.JOB_LONG);
        return "";
    }
}
