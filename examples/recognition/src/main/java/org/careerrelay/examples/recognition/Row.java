package org.careerrelay.examples.recognition;

import java.time.LocalDate;
import org.careerrelay.identity.Identifiers;
import org.careerrelay.spi.phone.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/**
 * An application as somebody wrote it, and whose it is in truth.
 *
 * @param person a label of the person behind it
 * @param name the name
 * @param kana its reading, or empty
 * @param mail the mail address, or empty
 * @param phone the phone number, or empty
 * @param bornOn the birth date, or null
 */
record Row(
        String person,
        String name,
        String kana,
        String mail,
        String phone,
        @Nullable LocalDate bornOn) {

    Identifiers identifiers(PhoneNumbers phones) {
        return Identifiers.read(name, kana, mail, phone, bornOn, phones);
    }

    Row withName(String written, String reading) {
        return new Row(person, written, reading, mail, phone, bornOn);
    }

    Row withMail(String address) {
        return new Row(person, name, kana, address, phone, bornOn);
    }

    Row withPhone(String number) {
        return new Row(person, name, kana, mail, number, bornOn);
    }

    Row withBornOn(@Nullable LocalDate date) {
        return new Row(person, name, kana, mail, phone, date);
    }

    @Override
    public String toString() {
        return "[row]";
    }
}
