package org.careerrelay.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.identity.PersonName;
import org.careerrelay.identity.TextForms;
import org.careerrelay.model.Violation;
import org.careerrelay.model.intake.CleanedRow;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.spi.phone.PhoneNumbers;

/**
 * Writes the values of rows alike (B08): names without blanks around them and in one width, readings in katakana, mail addresses as mail is sent to them, telephone numbers in E.164 form, days as
 * {@code 2026-11-15}, reasons as codes. What cannot be read stays as it stood and is told; nothing is guessed. Pure.
 */
public final class RowCleaning {

    private static final Set<IntakeField> NEEDED = EnumSet.of(
            IntakeField.APPLICATION_ID, IntakeField.NAME, IntakeField.MAIL, IntakeField.ROUTE, IntakeField.STATUS);

    private final PhoneNumbers phones;
    private final Map<String, String> reasons;

    /**
     * Cleans rows.
     *
     * @param phones reads telephone numbers
     * @param reasons the company's codes of reasons, by the words of the rows; without any reasons stay as they stand
     */
    public RowCleaning(PhoneNumbers phones, Map<String, String> reasons) {
        this.phones = phones;
        Map<String, String> folded = new HashMap<>();
        reasons.forEach((word, code) -> folded.put(TextForms.folded(word), code));
        this.reasons = Map.copyOf(folded);
    }

    /**
     * Cleans a row.
     *
     * @param row the row
     * @return its values in one form, which of them were changed, and what is wrong
     */
    public CleanedRow clean(IntakeRow row) {
        Map<IntakeField, String> cleaned = new EnumMap<>(IntakeField.class);
        Set<IntakeField> changed = EnumSet.noneOf(IntakeField.class);
        List<Violation> issues = new ArrayList<>(row.faults());
        for (IntakeField field : IntakeField.values()) {
            String written = row.get(field);
            if (TextForms.folded(written).isEmpty()) {
                if (NEEDED.contains(field)) {
                    issues.add(missing(field));
                }
                continue;
            }
            Optional<String> value = value(field, written);
            if (value.isEmpty()) {
                issues.add(unreadable(field, written));
            } else if (!value.get().equals(written)) {
                changed.add(field);
            }
            cleaned.put(field, value.orElse(written));
        }
        issues.sort(Violation.ORDER);
        return new CleanedRow(new IntakeRow(row.number(), cleaned, row.faults()), changed, issues);
    }

    private Optional<String> value(IntakeField field, String written) {
        return switch (field) {
            case NAME ->
                PersonName.violation("name", written).isPresent()
                        ? Optional.empty()
                        : PersonName.parse(TextForms.compatible(written)).map(PersonName::text);
            case NAME_KANA -> Optional.of(TextForms.trimmed(TextForms.katakana(written)));
            case MAIL -> MailAddress.parse(written).map(MailAddress::forSending);
            case PHONE -> phones.e164(written);
            case BIRTH_DATE, APPLIED_ON, DECIDED_ON ->
                JapaneseDates.parse(written).map(LocalDate::toString);
            case REASON ->
                reasons.isEmpty()
                        ? Optional.of(TextForms.trimmed(written))
                        : Optional.ofNullable(reasons.get(TextForms.folded(written)));
            case COUNTRY -> Countries.code(written);
            case OPT_OUT -> Optional.of(OptOuts.says(written) ? "1" : "0");
            case APPLICATION_ID, JOB, DEPARTMENT, ROUTE, STATUS, NOTE -> Optional.of(TextForms.trimmed(written));
        };
    }

    private static Violation missing(IntakeField field) {
        return switch (field) {
            case NAME -> PersonName.violation("name", "").orElseThrow();
            case MAIL -> MailAddress.violation("mail", "").orElseThrow();
            case ROUTE -> RowFault.ROUTE_BLANK.violation();
            case STATUS -> RowFault.STATUS_BLANK.violation();
            default -> RowFault.APPLICATION_BLANK.violation();
        };
    }

    private static Violation unreadable(IntakeField field, String written) {
        return switch (field) {
            case NAME -> PersonName.violation("name", written).orElseThrow();
            case MAIL -> MailAddress.violation("mail", written).orElseThrow();
            case PHONE -> RowFault.PHONE_SYNTAX.violation();
            case BIRTH_DATE -> RowFault.BIRTH_DATE_SYNTAX.violation();
            case APPLIED_ON -> RowFault.APPLIED_ON_SYNTAX.violation();
            case REASON -> RowFault.REASON_UNKNOWN.violation();
            case COUNTRY -> RowFault.COUNTRY_UNKNOWN.violation();
            default -> RowFault.DECIDED_ON_SYNTAX.violation();
        };
    }
}
