package org.careerrelay.verification.pii;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.identity.PersonName;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.mail.MailReference;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;

/** Makes a value of any type of the vocabulary: where it holds something about a person, that is {@link #SECRET}. */
final class Specimen {

    static final String SECRET = "山田太郎-taro@example.jp";

    static final String ADDRESS = "hanako@example.co.jp";
    static final String NAME = "見本 花子";

    private Specimen() {}

    /** Whether a value of a type holds something about a person, at any depth of its records. */
    static boolean holdsSecret(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return parameterized.getRawType() == Pii.class
                    || Arrays.stream(parameterized.getActualTypeArguments()).anyMatch(Specimen::holdsSecret);
        }
        if (!(type instanceof Class<?> raw)) {
            return false;
        }
        return raw == Pii.class
                || raw == RawToken.class
                || raw == MailReference.class
                || raw.isRecord()
                        && Arrays.stream(raw.getRecordComponents())
                                .map(RecordComponent::getGenericType)
                                .filter(component -> component != raw)
                                .anyMatch(Specimen::holdsSecret);
    }

    static Object of(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Class<?> raw = (Class<?>) parameterized.getRawType();
            Type first = parameterized.getActualTypeArguments()[0];
            if (raw == Pii.class) {
                return Pii.of(first == String.class ? SECRET : of(first));
            } else if (raw == List.class || raw == Collection.class) {
                return List.of(of(first));
            } else if (raw == Set.class) {
                return Set.of(of(first));
            } else if (raw == Map.class) {
                return Map.of(of(first), of(parameterized.getActualTypeArguments()[1]));
            } else if (raw == Optional.class) {
                return Optional.of(of(first));
            }
            return of(raw);
        }
        if (!(type instanceof Class<?> raw)) {
            return "x"; // a variable of a type stands for anything
        }
        return simple(raw);
    }

    private static Object simple(Class<?> type) {
        if (type == String.class || type == Object.class || type == CharSequence.class) {
            return "x";
        } else if (type == MailAddress.class) {
            return MailAddress.parse(ADDRESS).orElseThrow();
        } else if (type == PersonName.class) {
            return PersonName.parse(NAME).orElseThrow();
        } else if (type == RawToken.class) {
            return RawToken.of(SECRET);
        } else if (type == MailReference.class) {
            return MailReference.of(SECRET);
        } else if (type == int.class || type == Integer.class) {
            return 1;
        } else if (type == long.class || type == Long.class) {
            return 1L;
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == Instant.class) {
            return Instant.EPOCH;
        } else if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        } else if (type == YearMonth.class) {
            return YearMonth.of(2026, 11);
        } else if (type == Duration.class) {
            return Duration.ofDays(1);
        } else if (type == ZoneId.class) {
            return ZoneOffset.UTC;
        } else if (type == Locale.class) {
            return Locale.ROOT;
        } else if (type == URI.class) {
            return URI.create("https://example.jp/");
        } else if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 32);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isSealed()) {
            return Specimen.of(type.getPermittedSubclasses()[0]);
        } else if (type == InstructionResult.class) {
            return InstructionResult.done(Instant.EPOCH); // its components belong together
        } else if (type.isRecord()) {
            return ofRecord(type);
        }
        throw new IllegalArgumentException("no specimen of " + type);
    }

    private static Object ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(RecordComponent::getGenericType)
                    .map(Specimen::of)
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no specimen of " + type.getName(), e);
        }
    }
}
