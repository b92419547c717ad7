package org.careerrelay.examples.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Postfix of one's own (Debian: {@code postfix}), with folder, queue and port of its own on the loopback address; that of the machine is left
 * alone. It relays nothing to other machines: all mail ends in a Maildir of its own. What becomes of a mail depends on the domain of its
 * recipient:
 *
 * <ul>
 *   <li>{@link #REJECTED}: refused at once for good, 550 5.1.1
 *   <li>{@link #GREYLISTED}: refused at once for now, 450 4.2.0
 *   <li>{@link #BOUNCED}: taken, and returned to the sender as undeliverable (RFC 3464)
 *   <li>{@link #DISCARDED}: taken and thrown away, so that measurements do not fill a disk
 *   <li>{@link #OWN_DOMAINS} and every other: taken and delivered into a Maildir, {@link #messages}
 * </ul>
 */
public final class LocalPostfix implements AutoCloseable {

    /** Recipients here are refused at once for good. */
    public static final String REJECTED = "rejected.example.com";

    /** Recipients here are refused at once for now. */
    public static final String GREYLISTED = "greylisted.example.com";

    /** Mail to here is taken and returned. */
    public static final String BOUNCED = "bounced.example.com";

    /** Mail to here is taken and thrown away. */
    public static final String DISCARDED = "discarded.example.com";

    /** Each has a Maildir of its own; all other domains share {@code others}. */
    public static final List<String> OWN_DOMAINS = List.of("example.co.jp", "example.jp", "example.com");

    private static final String OTHERS = "others";
    private static final Path PROGRAM = Path.of("/usr/sbin/postfix");
    private static final Path ASK = Path.of("/usr/sbin/postconf");
    private static final long PATIENCE_SECONDS = 60;

    /** Whom Debian's {@code nobody} is: Postfix does not deliver as root. */
    private static final int NOBODY = 65_534;

    private static final List<String> SERVICES = List.of(
            "cleanup unix n - n - 0 cleanup",
            "qmgr unix n - n 300 1 qmgr",
            "rewrite unix - - n - - trivial-rewrite",
            "bounce unix - - n - 0 bounce",
            "defer unix - - n - 0 bounce",
            "trace unix - - n - 0 bounce",
            "proxymap unix - - n - - proxymap",
            "showq unix n - n - - showq",
            "error unix - - n - - error",
            "retry unix - - n - - error",
            "discard unix - - n - - discard",
            "virtual unix - n n - - virtual",
            "anvil unix - - n - 1 anvil",
            "tlsmgr unix - - n 1000? 1 tlsmgr",
            "postlog unix-dgram n - n - 1 postlogd");

    /** A message is in one of them, and moves in this order. */
    private static final List<String> QUEUES = List.of("maildrop", "incoming", "active", "deferred");

    private final Path folder;
    private final int port;
    private final Thread atTheEnd = new Thread(this::stop);
    private boolean stopped;

    private LocalPostfix(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /**
     * Why there can be none: it has to be installed, and only root may start it.
     *
     * @return what is missing, in a few words; empty where it can be started
     */
    public static String missing() {
        if (!Files.isExecutable(PROGRAM)) {
            return "no Postfix is installed (Debian: apt-get install postfix)";
        }
        return "root".equals(System.getProperty("user.name")) ? "" : "only root can start a Postfix";
    }

    /**
     * Starts one and waits until it takes connections. It is stopped with this process at the latest.
     *
     * @param settings further lines of its {@code main.cf}
     * @return it
     * @throws IllegalStateException if it does not start; the message has its log
     */
    public static LocalPostfix start(Map<String, String> settings) {
        try {
            LocalPostfix postfix = new LocalPostfix(Files.createTempDirectory("postfix"), freePort());
            postfix.write(settings);
            postfix.control("start");
            Runtime.getRuntime().addShutdownHook(postfix.atTheEnd);
            return postfix;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where it listens, on 127.0.0.1: plain SMTP, with STARTTLS where the settings have a certificate.
     *
     * @return the port
     */
    public int port() {
        return port;
    }

    /**
     * Where the mail to a domain lies.
     *
     * @param domain the domain
     * @return the Maildir; it exists once something was delivered
     */
    public Path maildir(String domain) {
        return folder.resolve("mail").resolve(OWN_DOMAINS.contains(domain) ? domain : OTHERS);
    }

    /**
     * What was delivered to a domain so far.
     *
     * @param domain the domain
     * @return one file for each message, by second of delivery
     */
    public List<Path> messages(String domain) {
        Path arrived = maildir(domain).resolve("new");
        try (Stream<Path> files = Files.list(arrived)) {
            return files.sorted().toList();
        } catch (NoSuchFileException nothingYet) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What it took and has neither delivered nor returned yet.
     *
     * @return how many messages
     */
    public long queued() {
        long queued = 0;
        for (String name : QUEUES) {
            try (Stream<Path> files = Files.walk(folder.resolve("queue").resolve(name))) {
                queued += files.filter(Files::isRegularFile).count();
            } catch (UncheckedIOException | NoSuchFileException moved) {
                return queued + 1; // from one queue to the next, while it was looked at
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return queued;
    }

    /**
     * What it logged so far.
     *
     * @return the lines
     */
    public String log() {
        try {
            return Files.readString(folder.resolve("log"), StandardCharsets.UTF_8);
        } catch (NoSuchFileException nothingYet) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it and deletes everything it has. */
    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
        stop();
    }

    private synchronized void stop() {
        if (!stopped) {
            stopped = true;
            try {
                control("abort");
                delete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private void write(Map<String, String> settings) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path conf = folder("conf", "root");
        folder("queue", "root");
        folder("data", "postfix");
        Path mail = folder("mail", "nobody");
        Files.writeString(
                conf.resolve("boxes"),
                OWN_DOMAINS.stream()
                        .map(domain -> "/@%s$/ %s/%n".formatted(domain.replace(".", "\\."), domain))
                        .collect(Collectors.joining("", "", "/./ " + OTHERS + "/\n")));
        Files.writeString(
                conf.resolve("main.cf"),
                """
                compatibility_level = 3.6
                queue_directory = %1$s/queue
                data_directory = %1$s/data
                command_directory = %2$s
                daemon_directory = %3$s
                mail_owner = postfix
                setgid_group = postdrop
                maillog_file = %1$s/log
                maillog_file_prefixes = %1$s
                inet_protocols = ipv4
                inet_interfaces = 127.0.0.1
                myhostname = mail.example.com
                mydestination =
                mynetworks = 127.0.0.0/8
                alias_maps =
                alias_database =
                virtual_mailbox_domains = static:all
                virtual_mailbox_base = %4$s
                virtual_mailbox_maps = regexp:%1$s/conf/boxes
                virtual_mailbox_limit = 0
                virtual_uid_maps = static:%5$d
                virtual_gid_maps = static:%5$d
                transport_maps = inline:{ {%6$s=error:5.1.1 no such mailbox}, {%7$s=discard:} }
                smtpd_reject_unlisted_recipient = no
                smtpd_recipient_restrictions =
                    check_recipient_access inline:{ {%8$s=550 5.1.1 no such mailbox}, {%9$s=450 4.2.0 later} },
                    permit_mynetworks, reject
                smtpd_tls_security_level = none
                """.formatted(
                                        folder,
                                        ask("command_directory"),
                                        ask("daemon_directory"),
                                        mail,
                                        NOBODY,
                                        BOUNCED,
                                        DISCARDED,
                                        REJECTED,
                                        GREYLISTED)
                        + settings.entrySet().stream()
                                .map(line -> line.getKey() + " = " + line.getValue() + "\n")
                                .collect(Collectors.joining()));
        Files.writeString(
                conf.resolve("master.cf"),
                "127.0.0.1:" + port + " inet n - n - - smtpd\n" + String.join("\n", SERVICES) + "\n");
    }

    private Path folder(String name, String owner) throws IOException {
        Path made = Files.createDirectory(folder.resolve(name));
        Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxr-xr-x"));
        return Files.setOwner(
                made, FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(owner));
    }

    private void control(String command) throws IOException {
        String said = run(PROGRAM.toString(), "-c", folder.resolve("conf").toString(), command);
        if (said.startsWith("!")) {
            throw new IllegalStateException("postfix " + command + ": " + said + "\n" + log());
        }
    }

    /** Where the programs lie is built into them. */
    private static String ask(String setting) throws IOException {
        return run(ASK.toString(), "-dh", setting).strip();
    }

    /** Gives what a program said, after an exclamation mark where it failed. */
    private static String run(String... command) throws IOException {
        Path output = Files.createTempFile("postfix", ".out"); // a pipe would stay open as long as the daemons
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            String said = Files.readString(output, StandardCharsets.UTF_8);
            return ended && process.exitValue() == 0 ? said : "!" + said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            Files.delete(output);
        }
    }

    private void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
