package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.careerrelay.model.provision.LegalBasis;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler guards the gate: what is tried here does not compile. */
class CompiledGateTest {

    @TempDir
    Path folder;

    @Test
    @Proves({"R-01", "B01"})
    void aHandOverWithAConsentCompilesAndWithoutOneDoesNot() throws IOException {
        assertThat(errors("org.careerrelay.referral", handOver("consent"))).isEmpty();
        assertThat(errors("org.careerrelay.referral", handOver(""))).isNotEmpty();
        assertThat(errors("org.careerrelay.referral", handOver("record"))).isNotEmpty();
    }

    @Test
    @Proves({"R-01", "B01"})
    void nobodyElseMakesAValidConsent() throws IOException {
        for (String making : List.of(
                "return new org.careerrelay.consent.ValidConsent(record);",
                "return org.careerrelay.consent.ValidConsent.of(record, null, null).get();",
                "return new org.careerrelay.consent.ValidConsent() {};")) {
            assertThat(errors("org.careerrelay.referral", method(making)))
                    .as(making)
                    .isNotEmpty();
        }
        assertThat(errors("org.careerrelay.referral", method("return consent;")))
                .isEmpty();
    }

    @Test
    @Proves("R-25")
    void thereIsNoBasisButConsent() {
        assertThat(LegalBasis.values()).containsExactly(LegalBasis.CONSENT_27_1, LegalBasis.CONSENT_28_1);
    }

    private static String handOver(String first) {
        String rest = "null, \"acme\", org.careerrelay.consent.HandOverContent.NOTHING, null";
        String arguments = first.isEmpty() ? rest : first + ", " + rest;
        return method("HandOverMessage.of(" + arguments + "); return consent;");
    }

    private static String method(String body) {
        return """
                package %%s;
                class Tried {
                    static org.careerrelay.consent.ValidConsent tried(
                            org.careerrelay.consent.ValidConsent consent,
                            org.careerrelay.model.consent.ConsentRecord record) {
                        %s
                    }
                }
                """.formatted(body);
    }

    private List<String> errors(String inPackage, String source) throws IOException {
        Path file = folder.resolve("Tried.java");
        Files.writeString(file, source.formatted(inPackage), StandardCharsets.UTF_8);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            String path = System.getProperty("java.class.path")
                    + File.pathSeparator
                    + System.getProperty("jdk.module.path", "");
            List<String> options = Stream.of("-proc:none", "-d", folder.toString(), "-classpath", path)
                    .toList();
            compiler.getTask(null, files, found, options, null, files.getJavaFileObjects(file))
                    .call();
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .toList();
    }
}
