package org.careerrelay.model.link;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.careerrelay.model.mail.MailDetails;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.AssistedFields;
import org.jspecify.annotations.Nullable;

/**
 * A company's final decision on one application (R-07: status, time and actor).
 *
 * @param application the company's id of the application; unique per company
 * @param name the applicant's name as it is printed in the mail
 * @param mail the applicant's mail address, as mail is sent to it
 * @param decidedAt when it was decided; not in the future. Up to five minutes ahead is a difference of two clocks and counts as now
 * @param decidedBy who decided, as an opaque reference of the company's: letters a to z, digits and {@code . _ - : /}, at most 100. It
 *     stands in events, which listeners and exports see, and so must be neither a name nor a mail address
 * @param job title of the job, may be empty
 * @param dataOrigin the country the person's data came from, two letters (ISO 3166-1), where that is not the company's own; or null
 * @param birthDate the applicant's date of birth where the company knows it, or null. It is looked at and never kept
 * @param ageClass what the company says of the applicant's age; where a birth date says otherwise, the younger holds
 * @param route by which way the applicant was recruited
 * @param assisted what the company would hand over of its own if the person agrees, or null; refused where the programme is not
 *     {@link org.careerrelay.model.programme.HandOver#ASSISTED}
 * @param details what the mail can say besides: reason, stage, note
 * @param notBefore when the mail goes at the earliest, in place of the delay of the company's {@link org.careerrelay.model.mail.SendingPolicy}; or null
 * @param department the department that recruits, by which figures are broken down; may be empty
 */
public record Rejection(
        @NotBlank @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String application,

        @NotNull Pii<String> name,
        @NotNull Pii<String> mail,
        @NotNull Instant decidedAt,

        @NotBlank @Size(max = Rejection.REFERENCE_MAX) @Pattern(regexp = Rejection.REFERENCE)
        String decidedBy,

        @NotNull @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String job,

        @Nullable @Pattern(regexp = "[A-Z]{2}") String dataOrigin,
        @Nullable Pii<LocalDate> birthDate,
        @NotNull AgeClass ageClass,
        @NotNull RecruitingRoute route,
        @Nullable AssistedFields assisted,
        @NotNull @Valid MailDetails details,
        @Nullable Instant notBefore,

        @NotNull @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String department) {

    /** One line of text, as a regular expression: no control characters, no half of a character. */
    public static final String LINE = "[^\\p{Cntrl}\\p{Cs}]*";

    /** What an opaque reference of the company's is written with, as a regular expression; its length is checked apart. */
    public static final String REFERENCE = "[A-Za-z0-9._:/-]*";

    /** How many characters such a reference has at most. */
    public static final int REFERENCE_MAX = 100;

    /**
     * A rejection without a department.
     *
     * @param application the company's id of the application
     * @param name the applicant's name
     * @param mail the applicant's mail address
     * @param decidedAt when it was decided
     * @param decidedBy who decided, as an opaque reference
     * @param job title of the job, may be empty
     * @param dataOrigin the country the person's data came from, or null
     * @param birthDate the applicant's date of birth, or null
     * @param ageClass what the company says of the applicant's age
     * @param route by which way the applicant was recruited
     * @param assisted what the company would hand over of its own, or null
     * @param details what the mail can say besides
     * @param notBefore when the mail goes at the earliest, or null
     */
    public Rejection(
            String application,
            Pii<String> name,
            Pii<String> mail,
            Instant decidedAt,
            String decidedBy,
            String job,
            @Nullable String dataOrigin,
            @Nullable Pii<LocalDate> birthDate,
            AgeClass ageClass,
            RecruitingRoute route,
            @Nullable AssistedFields assisted,
            MailDetails details,
            @Nullable Instant notBefore) {
        this(
                application,
                name,
                mail,
                decidedAt,
                decidedBy,
                job,
                dataOrigin,
                birthDate,
                ageClass,
                route,
                assisted,
                details,
                notBefore,
                "");
    }

    /**
     * A rejection whose mail goes when the company's policy says.
     *
     * @param application the company's id of the application
     * @param name the applicant's name
     * @param mail the applicant's mail address
     * @param decidedAt when it was decided
     * @param decidedBy who decided, as an opaque reference
     * @param job title of the job, may be empty
     * @param dataOrigin the country the person's data came from, or null
     * @param birthDate the applicant's date of birth, or null
     * @param ageClass what the company says of the applicant's age
     * @param route by which way the applicant was recruited
     * @param assisted what the company would hand over of its own, or null
     * @param details what the mail can say besides
     */
    public Rejection(
            String application,
            Pii<String> name,
            Pii<String> mail,
            Instant decidedAt,
            String decidedBy,
            String job,
            @Nullable String dataOrigin,
            @Nullable Pii<LocalDate> birthDate,
            AgeClass ageClass,
            RecruitingRoute route,
            @Nullable AssistedFields assisted,
            MailDetails details) {
        this(
                application,
                name,
                mail,
                decidedAt,
                decidedBy,
                job,
                dataOrigin,
                birthDate,
                ageClass,
                route,
                assisted,
                details,
                null);
    }

    /**
     * A rejection of somebody whose data came from the company's own country and of whose age nothing is known.
     *
     * @param application the company's id of the application
     * @param name the applicant's name
     * @param mail the applicant's mail address
     * @param decidedAt when it was decided
     * @param decidedBy who decided, as an opaque reference
     * @param job title of the job, may be empty
     */
    public Rejection(
            String application, Pii<String> name, Pii<String> mail, Instant decidedAt, String decidedBy, String job) {
        this(
                application,
                name,
                mail,
                decidedAt,
                decidedBy,
                job,
                null,
                null,
                AgeClass.UNKNOWN,
                RecruitingRoute.GENERAL,
                null,
                MailDetails.NONE,
                null);
    }

    /**
     * A rejection without a job title.
     *
     * @param application the company's id of the application
     * @param name the applicant's name
     * @param mail the applicant's mail address
     * @param decidedAt when it was decided
     * @param decidedBy who decided, as an opaque reference
     * @return the rejection
     */
    public static Rejection of(String application, String name, String mail, Instant decidedAt, String decidedBy) {
        return new Rejection(application, Pii.of(name), Pii.of(mail), decidedAt, decidedBy, "");
    }

    /**
     * The same for a named job.
     *
     * @param title title of the job
     * @return the changed rejection
     */
    public Rejection forJob(String title) {
        return changed(copy -> copy.job = title);
    }

    /**
     * The same of somebody whose data came from elsewhere.
     *
     * @param country the country, two letters (ISO 3166-1)
     * @return the changed rejection
     */
    public Rejection from(String country) {
        return changed(copy -> copy.dataOrigin = country);
    }

    /**
     * The same of somebody whose date of birth is known.
     *
     * @param day the date of birth; it is looked at and never kept
     * @return the changed rejection
     */
    public Rejection born(LocalDate day) {
        return changed(copy -> copy.birthDate = Pii.of(day));
    }

    /**
     * The same of somebody whose age the company knows without a date.
     *
     * @param age what it says
     * @return the changed rejection
     */
    public Rejection aged(AgeClass age) {
        return changed(copy -> copy.ageClass = age);
    }

    /**
     * The same of somebody who was recruited by another way.
     *
     * @param way by which
     * @return the changed rejection
     */
    public Rejection through(RecruitingRoute way) {
        return changed(copy -> copy.route = way);
    }

    /**
     * The same with what the company would hand over if the person agrees.
     *
     * @param fields the fields
     * @return the changed rejection
     */
    public Rejection assisted(AssistedFields fields) {
        return changed(copy -> copy.assisted = fields);
    }

    /**
     * The same for a reason, which chooses the text of the mail (A12).
     *
     * @param reason the company's code
     * @return the changed rejection
     */
    public Rejection because(String reason) {
        return with(new MailDetails(reason, details.stage(), details.note()));
    }

    /**
     * The same at a stage, which the mail can name (A13).
     *
     * @param stage the stage, such as a second interview
     * @return the changed rejection
     */
    public Rejection atStage(String stage) {
        return with(new MailDetails(details.reason(), stage, details.note()));
    }

    /**
     * The same with a word of the interviewer, which the mail can carry (A13).
     *
     * @param note the word to this person
     * @return the changed rejection
     */
    public Rejection noting(String note) {
        return with(new MailDetails(details.reason(), details.stage(), Pii.of(note)));
    }

    /**
     * The same with a mail that goes at that moment, or as soon after it as quiet hours and approval allow, whatever the company's delay is (A16). It says
     * nothing of mails that the host sends itself.
     *
     * @param moment the moment; at most {@link org.careerrelay.model.mail.SendingPolicy#LONGEST_DELAY} ahead, and one that is over means at once
     * @return the changed rejection
     */
    public Rejection notBefore(Instant moment) {
        return changed(copy -> copy.notBefore = moment);
    }

    /**
     * The same of a department, by which figures are broken down.
     *
     * @param name name of the department
     * @return the changed rejection
     */
    public Rejection inDepartment(String name) {
        return changed(copy -> copy.department = name);
    }

    private Rejection with(MailDetails other) {
        return changed(copy -> copy.details = other);
    }

    private Rejection changed(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.rejection();
    }

    /** All components once more, of which a change sets one. */
    private static final class Copy {

        private final Rejection of;
        private String job;
        private @Nullable String dataOrigin;
        private @Nullable Pii<LocalDate> birthDate;
        private AgeClass ageClass;
        private RecruitingRoute route;
        private @Nullable AssistedFields assisted;
        private MailDetails details;
        private @Nullable Instant notBefore;
        private String department;

        private Copy(Rejection of) {
            this.of = of;
            this.job = of.job;
            this.dataOrigin = of.dataOrigin;
            this.birthDate = of.birthDate;
            this.ageClass = of.ageClass;
            this.route = of.route;
            this.assisted = of.assisted;
            this.details = of.details;
            this.notBefore = of.notBefore;
            this.department = of.department;
        }

        private Rejection rejection() {
            return new Rejection(
                    of.application,
                    of.name,
                    of.mail,
                    of.decidedAt,
                    of.decidedBy,
                    job,
                    dataOrigin,
                    birthDate,
                    ageClass,
                    route,
                    assisted,
                    details,
                    notBefore,
                    department);
        }
    }
}
