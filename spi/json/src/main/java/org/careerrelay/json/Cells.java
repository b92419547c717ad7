package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/** What rows of an export have in their fields beyond texts and numbers: bytes, and values that may be missing. */
final class Cells {

    private static final int BYTES = 100_000;

    private Cells() {}

    /** Leaves out what is not there. */
    static void put(ObjectNode node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value.toString());
        }
    }

    static void put(ObjectNode node, String name, byte[] bytes) {
        node.put(name, Base64.getEncoder().encodeToString(bytes));
    }

    /** In order, so that the same set is the same text. */
    static void put(ObjectNode node, String name, Collection<?> values) {
        values.stream().map(Object::toString).sorted().forEach(node.putArray(name)::add);
    }

    static byte[] bytes(Fields fields, String name) {
        return fields.converted(name, BYTES, "bytes", Base64.getDecoder()::decode, new byte[0]);
    }

    static @Nullable Instant instant(Fields fields, String name) {
        return fields.isAbsent(name) ? null : fields.instant(name);
    }

    static @Nullable OpaqueId id(Fields fields, String name) {
        return fields.isAbsent(name) ? null : fields.id(name);
    }

    static <E extends Enum<E>> @Nullable E word(Fields fields, String name, Class<E> type) {
        return fields.isAbsent(name) ? null : fields.word(name, type);
    }

    /** A number of people, credits or entries, which may be negative. */
    static long number(Fields fields, String name) {
        return fields.number(name, Long.MIN_VALUE, Long.MAX_VALUE);
    }
}
