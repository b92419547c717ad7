package org.careerrelay.vault;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.AssistedFields;
import org.careerrelay.model.provision.DataItem;

/** What a company would hand over of its own, as bytes in a box: each field's name before its value. */
public final class BoxedFields {

    private BoxedFields() {}

    /**
     * Packs fields.
     *
     * @param fields the fields
     * @return the bytes
     */
    public static byte[] pack(AssistedFields fields) {
        List<String> texts = new ArrayList<>();
        fields.values().forEach((item, value) -> {
            texts.add(item.name());
            texts.add(value.reveal());
        });
        return Packed.pack(texts.toArray(String[]::new));
    }

    /**
     * Unpacks fields.
     *
     * @param bytes what {@link #pack} gave
     * @return the fields
     */
    public static AssistedFields unpack(byte[] bytes) {
        List<String> texts = Packed.unpack(bytes);
        Map<DataItem, Pii<String>> values = new EnumMap<>(DataItem.class);
        for (int i = 0; i < texts.size(); i += 2) {
            values.put(DataItem.valueOf(texts.get(i)), Pii.of(texts.get(i + 1)));
        }
        return new AssistedFields(values);
    }
}
