package org.careerrelay.csv;

import java.io.IOException;
import java.io.InputStream;

/** Where an export is read from, more than once: it is checked as a whole before the first row is handed out. */
@FunctionalInterface
public interface Source {

    /**
     * Opens it.
     *
     * @return a new stream over the same bytes as every time; the caller closes it
     * @throws IOException when it cannot be opened
     */
    InputStream open() throws IOException;
}
