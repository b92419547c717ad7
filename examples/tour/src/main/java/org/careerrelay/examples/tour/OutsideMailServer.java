package org.careerrelay.examples.tour;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.mail.SmtpMail;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's mail server, and the Maildir folders in which it puts what it delivers. What lay there before the run is none of its business. A message that was
 * sent twice has the same Message-ID and is one.
 */
final class OutsideMailServer implements Mailbox {

    /** A Maildir has its messages below itself, and a folder of Maildirs a level deeper. */
    private static final int DEPTH = 3;

    private final MailServer server;
    private final @Nullable Path folder;
    private final Set<String> before;
    private final Map<Path, String> ids = new HashMap<>();

    private OutsideMailServer(MailServer server, @Nullable Path folder, Set<String> before) {
        this.server = server;
        this.folder = folder;
        this.before = before;
    }

    /** Remembers what lies in the folders already, unless an earlier run on the same work folder did. */
    static OutsideMailServer at(MailServer server, Optional<Path> folder, WorkFolder work) {
        Path memory = work.mailBefore();
        try {
            if (!Files.exists(memory)) {
                AtomicFile.write(
                        memory,
                        files(folder.orElse(null)).stream()
                                .map(OutsideMailServer::name)
                                .collect(Collectors.joining("\n")));
            }
            return new OutsideMailServer(
                    server, folder.orElse(null), new HashSet<>(Files.readAllLines(memory, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SmtpMail transport() {
        return server.transport();
    }

    @Override
    public boolean isReadable() {
        return folder != null;
    }

    @Override
    public List<Path> messages() {
        Set<String> seen = new HashSet<>();
        List<Path> messages = new ArrayList<>();
        for (Path file : files(folder)) {
            if (!before.contains(name(file)) && seen.add(ids.computeIfAbsent(file, OutsideMailServer::messageId))) {
                messages.add(file);
            }
        }
        return messages;
    }

    @Override
    public void close() {
        // It is not ours.
    }

    /** The name stays when a mail program moves the file, but for the flags behind it. */
    private static String name(Path file) {
        return file.getFileName().toString().replaceAll(":2,.*", "");
    }

    private static List<Path> files(@Nullable Path folder) {
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files.filter(OutsideMailServer::isMessage).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isMessage(Path file) {
        Path parent = file.getParent();
        String where = parent == null ? "" : String.valueOf(parent.getFileName());
        return (where.equals("new") || where.equals("cur")) && Files.isRegularFile(file);
    }

    private static String messageId(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String id = new InternetHeaders(in).getHeader("Message-ID", null);
            return id == null ? file.toString() : id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("an unreadable message: " + file.getFileName(), e);
        }
    }
}
