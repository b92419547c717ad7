package org.careerrelay.examples.recognition;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/**
 * An invented person as they are: what their application would say if nobody made a mistake.
 *
 * @param label says who they are
 * @param family the family name
 * @param given the given name
 * @param mail the mail address
 * @param phone the phone number
 * @param bornOn the birth date
 */
record Individual(String label, ListedName family, ListedName given, String mail, String phone, LocalDate bornOn) {

    private static final LocalDate OLDEST = LocalDate.of(1962, 1, 1);
    private static final int DAYS = 365 * 44;
    private static final String[] HOSTS = {
        "example.com", "example.net", "example.org", "mail.example.jp", "docomo.example.ne.jp", "example.co.jp"
    };

    static Individual any(String label, Random random) {
        ListedName family = ListedName.any(ListedName.FAMILY, random);
        ListedName given = ListedName.any(ListedName.GIVEN, random);
        LocalDate born = OLDEST.plusDays(random.nextInt(DAYS));
        return new Individual(label, family, given, mail(family, given, born, random), phone(random), born);
    }

    Row row() {
        return new Row(
                label,
                family.written() + " " + given.written(),
                family.kana() + " " + given.kana(),
                mail,
                phone,
                bornOn);
    }

    Individual withMail(String address) {
        return new Individual(label, family, given, address, phone, bornOn);
    }

    Individual withPhone(String number) {
        return new Individual(label, family, given, mail, number, bornOn);
    }

    Individual withFamily(ListedName name) {
        return new Individual(label, name, given, mail, phone, bornOn);
    }

    /** A brother, sister, husband, wife or child: the same family name, anything else their own. */
    Individual relative(String name, Random random) {
        Individual relative = any(name, random);
        ListedName other = relative.given();
        while (other.equals(given)) {
            other = ListedName.any(ListedName.GIVEN, random);
        }
        return new Individual(
                name,
                family,
                other,
                mail(family, other, relative.bornOn(), random),
                relative.phone(),
                relative.bornOn());
    }

    Individual bornOn(LocalDate date) {
        return new Individual(label, family, given, mail, phone, date);
    }

    /** Somebody else of the same name. */
    Individual namesake(String name, Random random) {
        return new Individual(name, family, given, mail(family, given, bornOn, random), phone(random), bornOn);
    }

    String newMail(Random random) {
        return mail(family, given, bornOn, random);
    }

    static String phone(Random random) {
        return String.format(
                Locale.ROOT, "0%d0-%04d-%04d", 7 + random.nextInt(3), random.nextInt(10_000), random.nextInt(10_000));
    }

    private static String mail(ListedName family, ListedName given, LocalDate born, Random random) {
        String surname = Hepburn.of(family.kana());
        String name = Hepburn.of(given.kana());
        int number = random.nextInt(10_000);
        String local = switch (random.nextInt(5)) {
            case 0 -> name + "." + surname + number;
            case 1 -> surname + "_" + number;
            case 2 -> String.format(Locale.ROOT, "%s%02d%02d", name, born.getYear() % 100, number % 100);
            case 3 -> surname + name + number % 1000;
            default -> name.charAt(0) + "." + surname + number % 1000;
        };
        return local + "@" + HOSTS[random.nextInt(HOSTS.length)];
    }
}
