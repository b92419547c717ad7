package org.careerrelay.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.OpaqueId;

/**
 * What the processes of a run have in common: keys, clock, and the references of the people.
 *
 * @param path the folder
 * @param keys the keys
 * @param shared the clock and what else the controller says to all
 */
record RunFolder(Path path, KeyRing keys, Shared shared) {

    private static final String KEYS = "keys.p12";
    private static final String SHARED = "shared";

    /** The controller's: a new one. */
    static RunFolder create(Path parent, Instant now) {
        try {
            Files.createDirectories(parent);
            Path path = Files.createTempDirectory(parent, "run-").toAbsolutePath();
            return new RunFolder(
                    path, Workbench.makeKeys(path.resolve(KEYS)), Shared.create(path.resolve(SHARED), now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A worker's. */
    static RunFolder open(Path path) {
        return new RunFolder(path, Workbench.readKeys(path.resolve(KEYS)), Shared.open(path.resolve(SHARED)));
    }

    Path database() {
        return path.resolve("postgresql");
    }

    /** Where the errors of a process go. */
    Path log(int worker) {
        return path.resolve("worker-" + worker + ".log");
    }

    void writeReferrals(Firm firm, List<OpaqueId> referrals) {
        try {
            Files.write(
                    referrals(firm), referrals.stream().map(OpaqueId::toString).toList(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<OpaqueId> readReferrals(Firm firm) {
        try {
            return Files.readAllLines(referrals(firm), StandardCharsets.UTF_8).stream()
                    .map(OpaqueId::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes it with everything in it. */
    void delete() {
        try (Stream<Path> walk = Files.walk(path)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path referrals(Firm firm) {
        return path.resolve(firm.key() + ".referrals");
    }
}
