package org.careerrelay.identity;

import java.time.LocalDate;
import java.util.Optional;
import org.careerrelay.spi.phone.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/**
 * What one application says of who somebody is, in the forms that are compared (privacy, section 6.1). Anything may be missing; what is
 * missing is evidence for nothing. All of it is a person's data: it is not to be logged and prints as {@code [identifiers]}.
 *
 * @param name keys of the name, or null
 * @param mail the mail address, or null
 * @param phone the phone number in E.164 form, or null
 * @param bornOn the birth date, or null
 */
public record Identifiers(
        @Nullable NameKeys name,
        @Nullable MailAddress mail,
        @Nullable String phone,
        @Nullable LocalDate bornOn) {

    /**
     * Reads what somebody wrote. What cannot be read counts as missing: whether it should have been refused is for whoever takes it in.
     *
     * @param name the name, empty where there is none
     * @param kana its reading, empty where there is none
     * @param mail the mail address, empty where there is none
     * @param phone the phone number in any notation, empty where there is none
     * @param bornOn the birth date, or null
     * @param phones reads phone numbers
     * @return the identifiers
     */
    public static Identifiers read(
            String name, String kana, String mail, String phone, @Nullable LocalDate bornOn, PhoneNumbers phones) {
        Optional<NameKeys> keys = PersonName.parse(name)
                .map(read -> NameKeys.of(read, PersonName.isValid(kana) ? kana : null))
                .filter(read -> !read.form().isEmpty());
        return new Identifiers(
                keys.orElse(null),
                MailAddress.parse(mail).orElse(null),
                phones.e164(phone).orElse(null),
                bornOn);
    }

    /** Always {@code [identifiers]}. */
    @Override
    public String toString() {
        return "[identifiers]";
    }
}
