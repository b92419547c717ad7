package org.careerrelay.recognition;

import java.time.LocalDate;
import java.util.Optional;
import org.careerrelay.identity.Identifiers;
import org.careerrelay.model.OpaqueId;

/** What applications of invented people say, one change at a time. Phone numbers are in E.164 form already. */
record People(String name, String kana, String mail, String phone, String born) {

    static final People TARO = new People("山田 太郎", "ヤマダ タロウ", "taro.yamada@example.jp", "+819012345678", "1985-01-02");

    People name(String written, String reading) {
        return new People(written, reading, mail, phone, born);
    }

    People mail(String address) {
        return new People(name, kana, address, phone, born);
    }

    People phone(String number) {
        return new People(name, kana, mail, number, born);
    }

    People born(String date) {
        return new People(name, kana, mail, phone, date);
    }

    Identifiers says() {
        return Identifiers.read(name, kana, mail, phone, born.isEmpty() ? null : LocalDate.parse(born), People::asItIs);
    }

    Known known(int person) {
        return new Known(id(person), says());
    }

    static OpaqueId id(int person) {
        return new OpaqueId(1, person);
    }

    private static Optional<String> asItIs(String phone) {
        return Optional.of(phone).filter(number -> !number.isEmpty());
    }
}
