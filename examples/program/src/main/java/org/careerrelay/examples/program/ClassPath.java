package org.careerrelay.examples.program;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Where the classes of this process come from, for processes that run the same ones. */
public final class ClassPath {

    private ClassPath() {}

    /**
     * The class path that a class was loaded from. Surefire and exec:java give the JVM another one than that.
     *
     * @param type the class
     * @return folders and jars, in order
     */
    public static List<Path> of(Class<?> type) {
        if (type.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs()).map(ClassPath::file).toList();
        }
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator)).map(Path::of).toList();
    }

    private static Path file(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path with " + url, e);
        }
    }
}
