package org.careerrelay.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.careerrelay.model.mail.MailReport;

/**
 * A folder in the Maildir form, in which a mail server puts what comes back: {@code new}, {@code cur} and {@code tmp}. What is in {@code new} is read and, once it was
 * taken, moved to {@code cur} as seen, as a mail program does. Another process may deliver and read there at the same time.
 *
 * <pre>{@code
 * Maildir.at(Path.of("/var/mail/bounces")).readNew(reports -> operator.returned(reports));
 * }</pre>
 *
 * @param folder the folder with {@code new} in it
 */
public record Maildir(Path folder) {

    /** As many as a transaction takes. */
    private static final int BATCH = 1000;

    private static final String SEEN = ":2,S";

    /**
     * A folder.
     *
     * @param folder the folder with {@code new} in it
     * @return its reader; whether the folder is there is looked at when it is read
     */
    public static Maildir at(Path folder) {
        return new Maildir(folder);
    }

    /**
     * Reads what is new, in batches. What a batch cannot be taken for stays new and comes again: taking the same report twice counts once. A message that cannot be
     * read stays new as well and keeps no other back: it is told once the others were taken. What is no regular file is no message.
     *
     * @param taker takes a batch of reports, in any order; what it throws ends the reading
     * @return how many messages were taken
     * @throws IOException when the folder cannot be read or a message not be moved; and, after all others were taken, when a message could not be read
     */
    public int readNew(Consumer<List<MailReport>> taker) throws IOException {
        int taken = 0;
        List<Path> batch = new ArrayList<>();
        List<MailReport> reports = new ArrayList<>();
        List<IOException> unread = new ArrayList<>();
        try (DirectoryStream<Path> fresh = Files.newDirectoryStream(folder.resolve("new"), Maildir::isMessage)) {
            for (Path message : fresh) {
                try (InputStream in = Files.newInputStream(message)) {
                    reports.add(MailReports.read(in));
                } catch (NoSuchFileException another) {
                    continue; // somebody else has read it meanwhile
                } catch (IOException unreadable) {
                    unread.add(unreadable);
                    continue;
                }
                batch.add(message);
                if (batch.size() == BATCH) {
                    taken += take(batch, reports, taker);
                }
            }
        }
        taken += take(batch, reports, taker);
        if (!unread.isEmpty()) {
            throw told(unread);
        }
        return taken;
    }

    private static IOException told(List<IOException> unread) {
        IOException told = new IOException("messages that could not be read: " + unread.size(), unread.get(0));
        unread.subList(1, unread.size()).forEach(told::addSuppressed);
        return told;
    }

    private int take(List<Path> batch, List<MailReport> reports, Consumer<List<MailReport>> taker) throws IOException {
        int size = batch.size();
        if (size > 0) {
            taker.accept(List.copyOf(reports));
            for (Path message : batch) {
                move(message);
            }
            batch.clear();
            reports.clear();
        }
        return size;
    }

    private void move(Path message) throws IOException {
        Path seen = folder.resolve("cur").resolve(message.getFileName() + SEEN);
        Files.createDirectories(folder.resolve("cur"));
        try {
            Files.move(message, seen, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException another) {
            // Somebody else has moved it: it was read twice, and counts once.
        }
    }

    /** Names that begin with a dot are no messages; a folder cannot be read, and a pipe might never end. */
    private static boolean isMessage(Path file) {
        return !file.getFileName().toString().startsWith(".") && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
