package org.careerrelay.json;

import java.util.Set;
import org.careerrelay.model.provision.SensitiveItem;

/**
 * What a message may say of a person: the fields that are known and no others. Elsewhere unknown fields are passed over; here one would be data that
 * nobody agreed to hand over, so that the message is refused (R-24, V-C11, B16). No violation repeats a value, or the name of an unknown field.
 */
final class PersonalFields {

    private PersonalFields() {}

    static void check(Fields data, String name, Set<String> known) {
        if (data.isAbsent(name)) {
            return; // said by whoever reads it
        }
        Set<String> names = data.object(name).names();
        if (names.stream().anyMatch(key -> SensitiveItem.of(key).isPresent())) {
            data.violation(name, "payload.denied", "渡してはならない項目があります", "has a field that must not be handed over");
        } else if (!known.containsAll(names)) {
            data.violation(name, "payload.unknown", "知らない個人情報の項目があります", "has a field about a person that is not known");
        }
    }
}
