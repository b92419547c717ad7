package org.careerrelay.examples.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.careerrelay.identity.Identifiers;
import org.careerrelay.identity.NameKeys;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.identity.MatchCandidate;
import org.careerrelay.model.identity.Recognition;
import org.careerrelay.phone.LibPhoneNumbers;
import org.careerrelay.spi.phone.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/** What one would write first: equal keys, after the same normalisation as ours. */
final class KeyRule implements Contestant {

    /** Keys of an application; two that share one agree. */
    private interface Keys extends Function<Identifiers, List<String>> {}

    private static final Keys MAIL =
            of -> of.mail() == null ? List.of() : List.of("mail " + of.mail().strictKey());
    private static final Keys PHONE = of -> of.phone() == null ? List.of() : List.of("phone " + of.phone());
    private static final Keys CONTACT = of -> joined(MAIL.apply(of), PHONE.apply(of));
    private static final Keys NAME_AND_BIRTH = of -> and(names(of.name()), birth(of));
    private static final Keys MAIL_AND_MORE = of -> and(MAIL.apply(of), joined(names(of.name()), birth(of)));
    private static final Keys PHONE_AND_NAME = of -> and(PHONE.apply(of), names(of.name()));

    private final String name;
    private final Keys recognising;
    private final Keys suggesting;
    private final PhoneNumbers phones = new LibPhoneNumbers();
    private final Map<String, List<Integer>> index = new HashMap<>();
    private int applications;

    private KeyRule(String name, Keys recognising, Keys suggesting) {
        this.name = name;
        this.recognising = recognising;
        this.suggesting = suggesting;
    }

    static KeyRule exactMail() {
        return new KeyRule("exact mail", MAIL, of -> List.of());
    }

    static KeyRule mailOrPhone() {
        return new KeyRule("exact mail or phone", CONTACT, of -> List.of());
    }

    static KeyRule nameAndBirthDate() {
        return new KeyRule("name and birth date", NAME_AND_BIRTH, of -> List.of());
    }

    /**
     * Recognised by the mail address with name, reading or birth date, or by the phone number with name or reading, as siblings may share a phone
     * and a birthday; to be looked at with the mail address alone, or name and birth date.
     */
    static KeyRule plainScript() {
        return new KeyRule(
                "plain script of exact rules",
                of -> joined(MAIL_AND_MORE.apply(of), PHONE_AND_NAME.apply(of)),
                of -> joined(MAIL.apply(of), NAME_AND_BIRTH.apply(of)));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Recognition next(Row row) {
        Identifiers arriving = row.identifiers(phones);
        List<OpaqueId> same = enter("same ", recognising.apply(arriving));
        List<OpaqueId> alike = enter("alike ", suggesting.apply(arriving));
        applications++;
        if (!same.isEmpty()) {
            return new Recognition.Auto(candidates(same).get(0), candidates(same.subList(1, same.size())));
        }
        return alike.isEmpty() ? new Recognition.New() : new Recognition.Review(candidates(alike));
    }

    private List<OpaqueId> enter(String kind, List<String> keys) {
        Set<Integer> found = new TreeSet<>();
        for (String key : keys) {
            List<Integer> same = index.computeIfAbsent(kind + key, none -> new ArrayList<>());
            found.addAll(same);
            same.add(applications);
        }
        return found.stream().map(Numbered::id).toList();
    }

    private static List<MatchCandidate> candidates(List<OpaqueId> people) {
        return people.stream()
                .map(person -> new MatchCandidate(person, List.of(), 0))
                .toList();
    }

    private static List<String> names(@Nullable NameKeys name) {
        if (name == null) {
            return List.of();
        }
        return name.kana().isEmpty() ? List.of(name.form()) : List.of(name.form(), name.kana());
    }

    private static List<String> birth(Identifiers of) {
        return of.bornOn() == null ? List.of() : List.of(of.bornOn().toString());
    }

    private static List<String> and(List<String> some, List<String> with) {
        return some.stream()
                .flatMap(one -> with.stream().map(other -> one + " " + other))
                .toList();
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
