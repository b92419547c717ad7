package org.careerrelay.model.provision;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.careerrelay.model.pii.Pii;

/**
 * What the company has of an applicant and could hand over if they agree ({@link org.careerrelay.model.programme.HandOver#ASSISTED}; ).
 * Nothing else has a place here: there is no field for notes, scores or documents.
 *
 * @param values the values; only {@link #ALLOWED} fields are taken, and all {@link #NEEDED} ones have to be there
 */
public record AssistedFields(Map<DataItem, Pii<String>> values) {

    /** The fields that may be given. */
    public static final Set<DataItem> ALLOWED =
            Collections.unmodifiableSet(EnumSet.of(DataItem.NAME, DataItem.KANA, DataItem.MAIL, DataItem.PHONE));

    /** The fields without which an agency can do nothing. */
    public static final Set<DataItem> NEEDED = Collections.unmodifiableSet(EnumSet.of(DataItem.NAME, DataItem.MAIL));

    /** Copies the map; its order is that of {@link DataItem}. */
    public AssistedFields {
        Map<DataItem, Pii<String>> copy = new EnumMap<>(DataItem.class);
        values.forEach((item, value) -> copy.put(item, Objects.requireNonNull(value)));
        values = Collections.unmodifiableMap(copy);
    }

    /**
     * Name and mail address.
     *
     * @param name the name as the applicant wrote it
     * @param mail the address at which the agency may write
     * @return the fields
     */
    public static AssistedFields of(String name, String mail) {
        return new AssistedFields(Map.of(DataItem.NAME, Pii.of(name), DataItem.MAIL, Pii.of(mail)));
    }

    /**
     * With the reading of the name.
     *
     * @param reading in kana
     * @return the changed fields
     */
    public AssistedFields kana(String reading) {
        return with(DataItem.KANA, reading);
    }

    /**
     * With a telephone number.
     *
     * @param number the number, with digits, blanks, hyphens, parentheses and plus
     * @return the changed fields
     */
    public AssistedFields phone(String number) {
        return with(DataItem.PHONE, number);
    }

    private AssistedFields with(DataItem item, String value) {
        Map<DataItem, Pii<String>> more = new EnumMap<>(DataItem.class);
        more.putAll(values);
        more.put(item, Pii.of(value));
        return new AssistedFields(more);
    }
}
