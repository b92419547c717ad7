package org.careerrelay.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Judges a tree by a JSON schema, as far as the schemas of receipts go: draft 04 with type, properties, required, items, enum, minimum and oneOf.
 * A word it does not know stops it, so that nothing is passed over unseen.
 */
final class SchemaCheck {

    private static final Set<String> KNOWN =
            Set.of("$schema", "title", "type", "properties", "required", "items", "enum", "minimum", "oneOf");

    private final List<String> errors = new ArrayList<>();

    private SchemaCheck() {}

    /** What is wrong, each with the place it is at. */
    static List<String> errors(JsonNode schema, JsonNode value) {
        SchemaCheck check = new SchemaCheck();
        check.look(schema, value, "$");
        return check.errors;
    }

    private void look(JsonNode schema, JsonNode value, String path) {
        Set<String> words = new TreeSet<>();
        schema.fieldNames().forEachRemaining(words::add);
        words.removeAll(KNOWN);
        if (!words.isEmpty()) {
            throw new IllegalStateException("words of the schema that nobody looks at: " + words);
        }
        JsonNode type = schema.get("type");
        if (type != null && !isOf(type.textValue(), value)) {
            errors.add(path + ": " + typeOf(value) + " found, " + type.textValue() + " expected");
            return;
        }
        JsonNode least = schema.get("minimum");
        if (least != null && value.decimalValue().compareTo(least.decimalValue()) < 0) {
            errors.add(path + ": must have a minimum value of " + least);
        }
        JsonNode allowed = schema.get("enum");
        if (allowed != null && !contains(allowed, value)) {
            errors.add(path + ": does not have a value in the enumeration " + allowed);
        }
        object(schema, value, path);
        if (schema.has("items") && value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                look(schema.get("items"), value.get(i), path + "[" + i + "]");
            }
        }
        if (schema.has("oneOf")) {
            oneOf(schema.get("oneOf"), value, path);
        }
    }

    private void object(JsonNode schema, JsonNode value, String path) {
        if (!value.isObject()) {
            return;
        }
        schema.path("required").forEach(name -> {
            if (!value.has(name.textValue())) {
                errors.add(path + "." + name.textValue() + ": is missing but it is required");
            }
        });
        schema.path("properties").properties().forEach(property -> {
            JsonNode found = value.get(property.getKey());
            if (found != null) {
                look(property.getValue(), found, path + "." + property.getKey());
            }
        });
    }

    private void oneOf(JsonNode branches, JsonNode value, String path) {
        int fitting = 0;
        List<String> inBranches = new ArrayList<>();
        for (JsonNode branch : branches) {
            List<String> wrong = errors(branch, value);
            fitting += wrong.isEmpty() ? 1 : 0;
            wrong.forEach(error -> inBranches.add(path + error.substring(1)));
        }
        if (fitting != 1) {
            errors.add(path + ": should be valid to one and only one schema, but is valid to " + fitting);
            errors.addAll(inBranches);
        }
    }

    private static boolean isOf(String type, JsonNode value) {
        return type.equals(typeOf(value)) || type.equals("number") && value.isNumber();
    }

    private static String typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            default -> "null";
        };
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode each : list) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
