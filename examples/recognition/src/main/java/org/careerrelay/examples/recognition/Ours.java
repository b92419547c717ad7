package org.careerrelay.examples.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.careerrelay.identity.Identifiers;
import org.careerrelay.identity.IdentityKey;
import org.careerrelay.model.identity.Recognition;
import org.careerrelay.phone.LibPhoneNumbers;
import org.careerrelay.recognition.Known;
import org.careerrelay.recognition.Recogniser;
import org.careerrelay.recognition.RecognitionPolicy;
import org.careerrelay.recognition.SharedKey;
import org.careerrelay.spi.phone.PhoneNumbers;

/** Our recognition: with clear text of those who share a key, or by the keys alone. Hashing keys changes no equality, so they stay unhashed. */
final class Ours implements Contestant {

    private final String name;
    private final boolean clearText;
    private final Recogniser recogniser;
    private final PhoneNumbers phones = new LibPhoneNumbers();
    private final Map<IdentityKey, List<Integer>> index = new HashMap<>();
    private final List<Identifiers> known = new ArrayList<>();

    private Ours(String name, boolean clearText, RecognitionPolicy policy) {
        this.name = name;
        this.clearText = clearText;
        this.recogniser = new Recogniser(policy);
    }

    static Ours blind(long people) {
        return new Ours("Career Relay, blind indexes alone", false, RecognitionPolicy.among(people));
    }

    static Ours clearText(long people) {
        return new Ours("Career Relay, clear text at hand", true, RecognitionPolicy.among(people));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Recognition next(Row row) {
        Identifiers arriving = row.identifiers(phones);
        List<SharedKey> shared = new ArrayList<>();
        Set<Integer> numbers = new TreeSet<>();
        for (IdentityKey key : IdentityKey.of(arriving)) {
            List<Integer> same = index.computeIfAbsent(key, none -> new ArrayList<>());
            same.forEach(number -> shared.add(new SharedKey(Numbered.id(number), key.field())));
            numbers.addAll(same);
            same.add(known.size());
        }
        known.add(arriving);
        return clearText
                ? recogniser.amongKnown(
                        arriving,
                        numbers.stream()
                                .map(number -> new Known(Numbered.id(number), known.get(number)))
                                .toList())
                : recogniser.bySharedKeys(shared);
    }
}
