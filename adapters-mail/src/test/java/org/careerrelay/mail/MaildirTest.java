package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.careerrelay.model.mail.MailReport;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mail server puts into a folder is read once, and not lost when it cannot be taken. */
class MaildirTest {

    @TempDir
    private Path folder;

    private final List<MailReport> taken = new ArrayList<>();

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(folder.resolve("new"));
    }

    @Test
    @Proves("H19")
    void whatIsNewIsTakenOnce() throws IOException {
        deliver("1.a", Returned.bytes(Returned.POSTFIX, Returned.MAIL, "failed", "5.1.1"));
        deliver("2.b", Returned.bytes(Returned.AWAY, Returned.MAIL));
        deliver(".hidden", new byte[0]);

        assertThat(Maildir.at(folder).readNew(taken::addAll)).isEqualTo(2);
        assertThat(taken).hasSize(2).hasAtLeastOneElementOfType(MailReport.Failed.class);
        assertThat(Maildir.at(folder).readNew(taken::addAll)).isZero();
        assertThat(files("cur")).containsExactlyInAnyOrder("1.a:2,S", "2.b:2,S");
        assertThat(files("new")).containsExactly(".hidden");
    }

    @Test
    void whatCouldNotBeTakenStaysNew() throws IOException {
        deliver("1.a", Returned.bytes(Returned.QMAIL, Returned.MAIL));

        assertThatThrownBy(() -> Maildir.at(folder).readNew(reports -> {
                    throw new IllegalStateException("no database");
                }))
                .hasMessage("no database");
        assertThat(files("new")).containsExactly("1.a");
    }

    @Test
    void whatSomebodyElseTookMeanwhileIsNoFault() throws IOException {
        deliver("1.a", Returned.bytes(Returned.QMAIL, Returned.MAIL));

        assertThat(Maildir.at(folder).readNew(reports -> {
                    taken.addAll(reports);
                    delete("1.a");
                }))
                .isOne();
        assertThat(taken).hasSize(1);
    }

    @Test
    @Proves("H19")
    void whatIsNoMessageKeepsNoneBack() throws IOException {
        Files.createDirectory(folder.resolve("new").resolve("0.folder"));
        Files.createSymbolicLink(folder.resolve("new").resolve("0.link"), folder);
        deliver("1.a", Returned.bytes(Returned.QMAIL, Returned.MAIL));

        assertThat(Maildir.at(folder).readNew(taken::addAll)).isOne();
        assertThat(files("new")).containsExactlyInAnyOrder("0.folder", "0.link");
    }

    @Test
    @Proves("H19")
    void aMessageThatCannotBeReadIsToldAfterTheOthersWereTaken() throws IOException {
        deliver("0.locked", new byte[0]);
        Files.setPosixFilePermissions(folder.resolve("new").resolve("0.locked"), Set.of());
        assumeFalse(Files.isReadable(folder.resolve("new").resolve("0.locked")), "root reads everything");
        deliver("1.a", Returned.bytes(Returned.QMAIL, Returned.MAIL));

        assertThatThrownBy(() -> Maildir.at(folder).readNew(taken::addAll)).isInstanceOf(IOException.class);
        assertThat(taken).hasSize(1);
        assertThat(files("new")).containsExactly("0.locked");
    }

    @Test
    void aFolderThatIsNoneIsTold() {
        assertThatThrownBy(() -> Maildir.at(folder.resolve("missing")).readNew(taken::addAll))
                .isInstanceOf(NoSuchFileException.class);
    }

    private void deliver(String name, byte[] message) throws IOException {
        Files.write(folder.resolve("new").resolve(name), message);
    }

    private void delete(String name) {
        try {
            Files.delete(folder.resolve("new").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
