package org.careerrelay.examples.nocode;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Names that nobody has yet: what lies in a folder under a name is never written over. */
final class NewFile {

    private static final int NAMES = 100_000;

    private NewFile() {}

    /** Does something with a name that is free. */
    private interface Attempt<T> {

        T at(Path file) throws IOException;
    }

    /** Moves a file, to {@code name}, {@code name-2} and so on. */
    static Path move(Path file, Path folder) throws IOException {
        String name = file.getFileName().toString();
        return first(folder, name, place -> Files.move(file, place));
    }

    /** Makes a file. */
    static OutputStream create(Path folder, String name) throws IOException {
        return first(
                folder,
                name,
                place -> Files.newOutputStream(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    private static <T> T first(Path folder, String name, Attempt<T> attempt) throws IOException {
        int dot = name.lastIndexOf('.');
        String stem = dot < 1 ? name : name.substring(0, dot);
        String ending = dot < 1 ? "" : name.substring(dot);
        for (int i = 1; i < NAMES; i++) {
            try {
                return attempt.at(folder.resolve(i == 1 ? name : stem + "-" + i + ending));
            } catch (FileAlreadyExistsException e) {
                // That name is taken: the next one.
            }
        }
        throw new FileAlreadyExistsException(folder.resolve(name).toString());
    }
}
