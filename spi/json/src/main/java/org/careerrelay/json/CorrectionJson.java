package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.DataItem;

/** What a person corrected, as a part of a message: the fields are called as in the hand-over. */
final class CorrectionJson {

    private static final String ITEMS = "items";

    private static final Set<String> FIELDS =
            CorrectedItems.CORRECTABLE.stream().map(CorrectionJson::field).collect(Collectors.toUnmodifiableSet());

    /** Stands where the message has a violation anyway. */
    private static final CorrectedItems NONE = CorrectedItems.of(DataItem.WISHES, Pii.of(""));

    private CorrectionJson() {}

    static void write(ObjectNode data, CorrectedItems items) {
        ObjectNode node = data.putObject(ITEMS);
        items.values().forEach((item, value) -> node.put(field(item), value.reveal()));
    }

    static CorrectedItems read(Fields data, int name, int mail, int phone, int wishes) {
        Fields fields = data.object(ITEMS);
        PersonalFields.check(data, ITEMS, FIELDS);
        Map<DataItem, Pii<String>> values = new EnumMap<>(DataItem.class);
        text(fields, DataItem.NAME, name, values);
        text(fields, DataItem.KANA, name, values);
        text(fields, DataItem.MAIL, mail, values);
        text(fields, DataItem.PHONE, phone, values);
        text(fields, DataItem.WISHES, wishes, values);
        if (values.isEmpty()) {
            data.violation(ITEMS, "correction.empty", "訂正する項目がありません", "corrects nothing");
            return NONE;
        }
        return new CorrectedItems(values);
    }

    private static void text(Fields fields, DataItem item, int longest, Map<DataItem, Pii<String>> values) {
        if (!fields.isAbsent(field(item))) {
            values.put(item, Pii.of(fields.text(field(item), longest)));
        }
    }

    private static String field(DataItem item) {
        return item.name().toLowerCase(Locale.ROOT);
    }
}
