package org.careerrelay.link;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.Violation;
import org.careerrelay.model.link.AgeClass;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.text.Violations;

/**
 * Who is too young: whom the company calls a minor, and who had not lived the years on the day of the decision. Who was born on the 29th of
 * February comes of age on the 1st of March of a year without that day.
 *
 * @param limit from how many years on somebody is of age
 * @param zone where the day of the decision begins
 */
record AgeRules(int limit, ZoneId zone) {

    /** Where both are given the younger holds. */
    boolean refuses(Rejection rejection) {
        return rejection.ageClass() == AgeClass.MINOR
                || (rejection.birthDate() != null
                        && ChronoUnit.YEARS.between(rejection.birthDate().reveal(), decidedOn(rejection)) < limit);
    }

    /** What is no birth date of an applicant. */
    List<Violation> violations(Rejection rejection, String path) {
        List<Violation> violations = new ArrayList<>();
        if (rejection.birthDate() != null && rejection.decidedAt() != null) {
            LocalDate born = rejection.birthDate().reveal();
            if (born.isAfter(decidedOn(rejection))) {
                violations.add(Violations.of(path + ".birthDate", "birth-date.future"));
            }
        }
        return violations;
    }

    /** Whether the age was looked at and found to be enough: all that is kept of it. */
    static boolean known(Rejection rejection) {
        return rejection.birthDate() != null || rejection.ageClass() == AgeClass.ADULT;
    }

    private LocalDate decidedOn(Rejection rejection) {
        return LocalDate.ofInstant(rejection.decidedAt(), zone);
    }
}
