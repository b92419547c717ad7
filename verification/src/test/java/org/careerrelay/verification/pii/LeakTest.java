package org.careerrelay.verification.pii;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.careerrelay.model.pii.Faults;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.tck.Proves;
import org.careerrelay.verification.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** Whatever a host does with a value without asking for what is in it, nothing of that gets out (B20). */
class LeakTest {

    private static final Pii<String> NAME = Pii.of(Specimen.SECRET);
    private static final RawToken TOKEN = RawToken.of(Specimen.SECRET);

    /** A class of a host's, with everything a serialiser looks at. */
    public static final class Bean {
        public final Pii<String> field = NAME;
        public final RawToken token = TOKEN;
        public final List<Pii<String>> several = List.of(NAME);
        public final Map<Pii<String>, RawToken> byName = Map.of(NAME, TOKEN);
        public final Nested nested = new Nested(NAME, Optional.of(NAME), new Object[] {NAME});

        public Pii<String> getName() {
            return field;
        }
    }

    /** A record of a host's. */
    public record Nested(Pii<String> name, Optional<Pii<String>> perhaps, Object[] anything) {}

    @Proves("B20")
    @Test
    void noTextShowsIt() {
        for (Object value : List.of(NAME, TOKEN)) {
            StringBuilder builder = new StringBuilder().append(value).insert(0, value);
            assertThat(List.of(
                            "" + value,
                            String.valueOf(value),
                            String.format("%s %20s %S", value, value, value),
                            MessageFormat.format("{0}", value),
                            "x %s".formatted(value).concat(String.join(",", List.of(value.toString()))),
                            builder.toString(),
                            List.of(value).toString(),
                            Map.of(value, value).toString(),
                            Optional.of(value).toString(),
                            new Nested(NAME, Optional.of(NAME), new Object[0]).toString(),
                            new IllegalStateException("about " + value).toString(),
                            Faults.of(
                                    new IllegalStateException(Specimen.SECRET, new RuntimeException(Specimen.SECRET)))))
                    .allSatisfy(text -> assertThat(text).doesNotContainIgnoringCase(Specimen.SECRET));
        }
    }

    @Proves("B20")
    @Test
    void noLoggerShowsIt() {
        PrintStream err = System.err;
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        System.setErr(new PrintStream(captured, true, StandardCharsets.UTF_8));
        try {
            Bean bean = new Bean();
            LoggerFactory.getLogger("leak")
                    .error("name={} token={} bean={}", NAME, TOKEN, bean.nested, new RuntimeException("about " + NAME));
            LoggerFactory.getLogger("leak").atError().addKeyValue("name", NAME).log("{}", bean.byName);
        } finally {
            System.setErr(err);
        }
        assertThat(captured.toString(StandardCharsets.UTF_8))
                .contains("[pii]", "[token]")
                .doesNotContain(Specimen.SECRET);
    }

    static Stream<UnaryOperator<ObjectMapper>> mappers() {
        return Stream.of(
                mapper -> mapper,
                mapper -> mapper.disable(SerializationFeature.FAIL_ON_EMPTY_BEANS),
                mapper -> mapper.disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                        .setVisibility(PropertyAccessor.ALL, Visibility.ANY));
    }

    @Proves("B20")
    @ParameterizedTest
    @MethodSource("mappers")
    void noJsonShowsIt(UnaryOperator<ObjectMapper> set) {
        ObjectMapper mapper = set.apply(new ObjectMapper());
        List<Object> values = new ArrayList<>(List.of(
                NAME,
                TOKEN,
                new Bean(),
                new Nested(NAME, Optional.empty(), new Object[] {TOKEN}),
                Map.of(NAME, TOKEN)));
        records("spi").map(Specimen::of).forEach(values::add);
        for (Object value : values) {
            assertThat(json(mapper, value)).as(value.getClass().getName()).doesNotContain(Specimen.SECRET);
        }
    }

    private static String json(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            return e.toString(); // refused; what it says is looked at as well
        }
    }

    @Proves("B20")
    @Test
    void javaRefusesToSerialiseIt() throws Exception {
        for (Object value : List.of(NAME, TOKEN, new ArrayList<>(List.of(NAME)))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                assertThatThrownBy(() -> out.writeObject(value))
                        .isInstanceOf(NotSerializableException.class)
                        .hasMessageNotContaining(Specimen.SECRET);
            }
            assertThat(bytes.toString(StandardCharsets.UTF_8)).doesNotContain(Specimen.SECRET);
        }
    }

    @Proves("B20")
    @Test
    void noRecordOfTheVocabularyOrTheEngineShowsIt() {
        List<Class<?>> records = records("spi", "core").toList();
        assertThat(records).extracting(Class::getSimpleName).contains("RejectionLetter", "RelayAnswers", "Rejection");
        for (Class<?> type : records) {
            Object specimen = Specimen.of(type);
            assertThat(specimen.toString())
                    .as(type.getName())
                    .doesNotContain(Specimen.SECRET, Specimen.ADDRESS, Specimen.NAME);
        }
    }

    /** As a debugger's or a mapper's would: on the module path the package is closed, even to deep reflection. */
    @Proves("B20")
    @Test
    void onTheModulePathReflectionDoesNotReachIt() throws Exception {
        ModuleFinder finder = ModuleFinder.of(home(Pii.class), home(Validator.class));
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of("org.careerrelay.spi"));
        Module module = ModuleLayer.boot()
                .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findModule("org.careerrelay.spi")
                .orElseThrow();
        assertThat(module.isOpen("org.careerrelay.model.pii")).isFalse();
        for (String name : List.of("Pii", "RawToken")) {
            Class<?> type = module.getClassLoader().loadClass("org.careerrelay.model.pii." + name);
            assertThat(type.getModule().getName()).isEqualTo("org.careerrelay.spi");
            for (Field field : type.getDeclaredFields()) {
                assertThatThrownBy(() -> field.setAccessible(true)).isInstanceOf(InaccessibleObjectException.class);
            }
        }
    }

    private static Path home(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** All records, exported or not, that hold something about a person. */
    private static Stream<Class<?>> records(String... parts) {
        return Stream.of(parts)
                .flatMap(Vocabulary::of)
                .map(JavaClass::reflect)
                .filter(Class::isRecord)
                .filter(type -> type.getTypeParameters().length == 0)
                .filter(Specimen::holdsSecret)
                .map(type -> (Class<?>) type);
    }
}
