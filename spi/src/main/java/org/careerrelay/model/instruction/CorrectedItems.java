package org.careerrelay.model.instruction;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.DataItem;

/**
 * What a person corrected: new values of some of the fields that may be handed over, and of no others (R-24, R-71; APPI 34).
 *
 * @param values the new values, by field
 */
public record CorrectedItems(Map<DataItem, Pii<String>> values) {

    /** The fields that the library holds of a person, and so those that can be corrected in it. */
    public static final Set<DataItem> CORRECTABLE =
            Set.of(DataItem.NAME, DataItem.KANA, DataItem.MAIL, DataItem.PHONE, DataItem.WISHES);

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException when it is empty, or names a field that is not {@link #CORRECTABLE}
     */
    public CorrectedItems {
        if (values.isEmpty() || !CORRECTABLE.containsAll(values.keySet())) {
            throw new IllegalArgumentException("a correction has one or more of " + CORRECTABLE);
        }
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /**
     * One field.
     *
     * @param item the field
     * @param value its new value
     * @return the correction
     * @throws IllegalArgumentException when the field is not {@link #CORRECTABLE}
     */
    public static CorrectedItems of(DataItem item, Pii<String> value) {
        return new CorrectedItems(Map.of(item, value));
    }

    /**
     * The same with a later correction, whose values are the ones that hold.
     *
     * @param later the later correction
     * @return both
     */
    public CorrectedItems with(CorrectedItems later) {
        Map<DataItem, Pii<String>> both = new EnumMap<>(values);
        both.putAll(later.values);
        return new CorrectedItems(both);
    }

    /**
     * The same without some fields.
     *
     * @param names names of fields
     * @return what is left; empty where nothing is
     */
    public Optional<CorrectedItems> without(Set<String> names) {
        Map<DataItem, Pii<String>> left = new EnumMap<>(values);
        left.keySet().removeIf(item -> names.contains(item.name()));
        return left.isEmpty() ? Optional.empty() : Optional.of(new CorrectedItems(left));
    }

    /**
     * The names of the fields, as they are stored.
     *
     * @return one or more
     */
    public Set<String> names() {
        return values.keySet().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A field's value from now on.
     *
     * @param item the field
     * @param before its value until now
     * @return the new value, or the one until now where the field is not corrected
     */
    public Pii<String> value(DataItem item, Pii<String> before) {
        return values.getOrDefault(item, before);
    }

    /**
     * What goes to an agency, corrected.
     *
     * @param answers what a person typed, or the company has of them
     * @return the same with the new values; a reading or a telephone number that is not among them is not added
     */
    public RelayAnswers applied(RelayAnswers answers) {
        return new RelayAnswers(
                value(DataItem.NAME, answers.name()),
                value(DataItem.MAIL, answers.mail()),
                value(DataItem.WISHES, answers.wishes()),
                answers.kana() == null ? null : value(DataItem.KANA, answers.kana()),
                answers.phone() == null ? null : value(DataItem.PHONE, answers.phone()));
    }
}
