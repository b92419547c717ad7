package org.careerrelay.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsThereAfterARestart() {
        Journal.in(file()).write(1, new Journal.Entry(true, true));
        Journal.in(file()).write(3, new Journal.Entry(true, false));

        Journal journal = Journal.in(file());

        assertThat(journal.entries())
                .isEqualTo(Map.of(1L, new Journal.Entry(true, true), 3L, new Journal.Entry(true, false)));
        assertThat(journal.opened()).isEqualTo(2);
        assertThat(journal.consented()).isEqualTo(1);
    }

    @Test
    void aLineThatWasCutOffCountsAsNotWritten() throws IOException {
        Journal.in(file()).write(1, new Journal.Entry(true, true));
        Files.writeString(file(), "12,1", StandardCharsets.US_ASCII, StandardOpenOption.APPEND);

        Journal.in(file()).write(2, new Journal.Entry(false, false));

        assertThat(Journal.in(file()).entries().keySet()).containsExactly(1L, 2L);
    }

    private Path file() {
        return folder.resolve("people.csv");
    }
}
