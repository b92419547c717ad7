package org.careerrelay.identity;

import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.person.IndexField;
import org.jspecify.annotations.Nullable;

/**
 * A key by which somebody is recognised, before it is hashed. There are no others than {@link #of} makes: that nothing is indexed of which
 * few values are possible needs no check anywhere else.
 */
public final class IdentityKey {

    private static final int PHONE_DIGITS = 4;

    private final IndexField field;
    private final String value;

    private IdentityKey(IndexField field, String value) {
        this.field = field;
        this.value = value;
    }

    /**
     * The keys somebody has. A key of which a part is missing does not exist: nobody is like anybody else in what is not known of them. What two keys say
     * together ({@link IndexField#together()}) is no key.
     *
     * @param identifiers what is known
     * @return at most one key for each field, in the order of the fields
     */
    public static List<IdentityKey> of(Identifiers identifiers) {
        Parts parts = Parts.of(identifiers);
        List<IdentityKey> keys = new ArrayList<>();
        for (IndexField field : IndexField.values()) {
            String value = value(field, parts);
            if (value != null && field.together().isEmpty()) {
                keys.add(new IdentityKey(field, value));
            }
        }
        return List.copyOf(keys);
    }

    /**
     * The key of a mail address alone.
     *
     * @param mail the address
     * @return its key
     */
    public static IdentityKey of(MailAddress mail) {
        return new IdentityKey(IndexField.EMAIL, mail.strictKey());
    }

    /**
     * What the key consists of.
     *
     * @return the field
     */
    public IndexField field() {
        return field;
    }

    /**
     * The text that is hashed.
     *
     * @return {@code cr1|<label>|<values>}; a person's data, not to be logged
     */
    public String text() {
        return "cr" + NameKeys.ALGORITHM + "|" + field.label() + "|" + value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdentityKey that && field == that.field && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return 31 * field.hashCode() + value.hashCode();
    }

    /** The field alone. */
    @Override
    public String toString() {
        return "[" + field.label() + "]";
    }

    private static @Nullable String value(IndexField field, Parts parts) {
        return switch (field) {
            case EMAIL -> joined(parts.mail());
            case EMAIL_LOOSE -> joined(parts.mailLoose());
            case PHONE -> joined(parts.phone());
            case KANJI_BIRTH -> joined(parts.form(), parts.born());
            case KANA_BIRTH -> joined(parts.kana(), parts.born());
            case KANA_LOOSE_BIRTH_PHONE -> joined(parts.kanaLoose(), parts.born(), end(parts.phone()));
            case SOUND_BIRTH -> joined(parts.sound(), parts.born());
            case GIVEN_BIRTH -> joined(parts.given(), parts.born());
            case EMAIL_KANJI -> joined(parts.mail(), parts.form());
            case PHONE_KANJI -> joined(parts.phone(), parts.form());
            case EMAIL_SOUND_BIRTH -> joined(parts.mail(), parts.sound(), parts.born());
            case PHONE_SOUND_BIRTH -> joined(parts.phone(), parts.sound(), parts.born());
            case EMAIL_GIVEN_BIRTH -> joined(parts.mail(), parts.given(), parts.born());
            case PHONE_GIVEN_BIRTH -> joined(parts.phone(), parts.given(), parts.born());
        };
    }

    private static @Nullable String joined(String... parts) {
        for (String part : parts) {
            if (part.isEmpty()) {
                return null;
            }
        }
        return String.join("|", parts);
    }

    private static String end(String phone) {
        return phone.substring(Math.max(0, phone.length() - PHONE_DIGITS));
    }

    /** The parts of keys, empty where they are missing. */
    private record Parts(
            String mail,
            String mailLoose,
            String phone,
            String form,
            String kana,
            String kanaLoose,
            String sound,
            String given,
            String born) {

        static Parts of(Identifiers of) {
            MailAddress mail = of.mail();
            NameKeys name = of.name();
            return new Parts(
                    mail == null ? "" : mail.strictKey(),
                    mail == null ? "" : mail.looseKey(),
                    of.phone() == null ? "" : of.phone(),
                    name == null ? "" : name.form(),
                    name == null ? "" : name.kana(),
                    name == null ? "" : name.kanaLoose(),
                    name == null ? "" : name.sound(),
                    name == null ? "" : name.givenSound(),
                    of.bornOn() == null ? "" : of.bornOn().toString());
        }
    }
}
