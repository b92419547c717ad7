package org.careerrelay;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every text and every bytes that can be reached from an object, such as a storage in memory. */
final class Dump {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> texts = new ArrayList<>();

    private Dump() {}

    /** Bytes are given as UTF-8, as Latin-1 would hide Japanese names. */
    static List<String> of(Object root) {
        Dump dump = new Dump();
        dump.walk(root);
        return dump.texts;
    }

    private void walk(Object value) {
        if (value == null || value.getClass().isEnum() || !seen.add(value)) {
            return;
        }
        if (value instanceof CharSequence text) {
            texts.add(text.toString());
        } else if (value instanceof byte[] bytes) {
            texts.add(new String(bytes, StandardCharsets.UTF_8));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> {
                walk(key);
                walk(entry);
            });
        } else if (value instanceof Iterable<?> values) {
            values.forEach(this::walk);
        } else if (value instanceof Object[] values) {
            for (Object each : values) {
                walk(each);
            }
        } else if (value.getClass().getName().startsWith("org.careerrelay.")) {
            for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
                fields(value, type);
            }
            texts.add(value.toString());
        }
    }

    private void fields(Object value, Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                try {
                    field.setAccessible(true);
                    walk(field.get(value));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }
}
