package org.careerrelay.http.exchange;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careerrelay.AgencyDesk;
import org.careerrelay.AgencyInbox;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.exchange.SignedFile.Direction;
import org.careerrelay.http.exchange.SignedFile.Reading;
import org.careerrelay.http.internal.WebhookSecrets;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.Receipt;

/**
 * Exchanges signed files with a partner, where neither side lets anything in: call {@link #run} whenever files may have come. What the partner sent lies in {@code in}, what is for it in {@code out}; how they get from one side to the
 * other (a share, SFTP, a person) is the host's. Files may be copied slowly, come again, be lost, and come in any order. They carry people's data in the clear: the folder is to be looked after like a register.
 *
 * <p>A file appears in {@code out} whole, by renaming, and is never written over. A file in {@code in} is read once its last line signs all before it, and deleted when what was in it is stored. What has no receipt after a while is
 * written again. Immutable; of several programs in one folder one looks at a time.
 */
public final class FileExchange {

    /** Files carry messages in the same forms as batches. */
    private static final int MESSAGES = 500;

    private static final int FILES = 1000;
    private static final Duration PATIENCE = Duration.ofDays(2);
    private static final String NOT_KNOWN = "message.unknown";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Side side;
    private final Direction outgoing;
    private final Direction incoming;
    private final WebhookSecrets secrets;
    private final InstantSource clock;
    private final Duration patience;

    private FileExchange(
            Path folder,
            Side side,
            Direction outgoing,
            Direction incoming,
            WebhookSecrets secrets,
            InstantSource clock,
            Duration patience) {
        this.folder = folder;
        this.side = side;
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.secrets = secrets;
        this.clock = clock;
        this.patience = patience;
    }

    /** What takes messages and gives some. */
    private interface Side {

        List<Receipt> receive(List<ExchangeMessage> messages);

        List<ExchangeMessage> fetch(List<Receipt> receipts, int limit);
    }

    /**
     * On a company's installation, whose transport to the agency is {@code AgencyTransport.fetched()}.
     *
     * @param relay the company's engine
     * @param agency key of the agency
     * @param folder where {@code in} and {@code out} are
     * @param secrets {@code whsec_} and base64, of this agency alone; files are signed with all, and have to be signed with one of them
     * @param clock the time
     * @return the exchange
     * @throws IllegalArgumentException when there is no secret, or one is none
     */
    public static FileExchange forCompany(
            CareerRelay relay, String agency, Path folder, List<String> secrets, InstantSource clock) {
        AgencyDesk desk = relay.agency(agency);
        return of(folder, Direction.TO_AGENCY, Direction.TO_COMPANY, secrets, clock, new Side() {
            @Override
            public List<Receipt> receive(List<ExchangeMessage> messages) {
                return desk.receive(messages);
            }

            @Override
            public List<ExchangeMessage> fetch(List<Receipt> receipts, int limit) {
                return desk.fetch(receipts, limit);
            }
        });
    }

    /**
     * On an agency's installation, whose transport to the company is {@code AgencyTransport.fetched()}.
     *
     * @param relay the agency's engine
     * @param agency key of the agency
     * @param company key of the company
     * @param folder where {@code in} and {@code out} are
     * @param secrets those of this company alone
     * @param clock the time
     * @return the exchange
     * @throws IllegalArgumentException when there is no secret, or one is none
     */
    public static FileExchange forAgency(
            CareerRelay relay, String agency, String company, Path folder, List<String> secrets, InstantSource clock) {
        AgencyInbox inbox = relay.agency(agency).inbox();
        return of(folder, Direction.TO_COMPANY, Direction.TO_AGENCY, secrets, clock, new Side() {
            @Override
            public List<Receipt> receive(List<ExchangeMessage> messages) {
                return inbox.receive(company, messages);
            }

            @Override
            public List<ExchangeMessage> fetch(List<Receipt> receipts, int limit) {
                return inbox.fetch(company, receipts, limit);
            }
        });
    }

    private static FileExchange of(
            Path folder, Direction outgoing, Direction incoming, List<String> secrets, InstantSource clock, Side side) {
        WebhookSecrets checked = WebhookSecrets.of(secrets);
        if (checked.isEmpty()) {
            throw new IllegalArgumentException("a secret is needed");
        }
        return new FileExchange(folder, side, outgoing, incoming, checked, clock, PATIENCE);
    }

    /**
     * With another time after which what has no receipt is written again. It is longer than files take to the partner and back: each time counts as a try, and after fifteen a message is parked.
     *
     * @param value more than zero; two days unless said
     * @return the changed exchange
     * @throws IllegalArgumentException when it is not
     */
    public FileExchange patience(Duration value) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException("a patience is more than zero");
        }
        return new FileExchange(folder, side, outgoing, incoming, secrets, clock, value);
    }

    /**
     * Reads what has come, and writes receipts and what waits for the partner.
     *
     * @return what came of it
     * @throws IOException when the folder cannot be read or written; then nothing is lost
     */
    public FilesReport run() throws IOException {
        for (String below : List.of("in", "out", "state")) {
            Files.createDirectories(folder.resolve(below));
        }
        try (FileChannel channel = FileChannel.open(
                        folder.resolve("state").resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null ? busy() : look();
        } catch (OverlappingFileLockException e) {
            return busy();
        }
    }

    private static FilesReport busy() {
        return new FilesReport(0, 0, 0, List.of("folder.busy"));
    }

    private FilesReport look() throws IOException {
        AwaitedReceipts awaited = AwaitedReceipts.read(folder.resolve("state").resolve("awaited"));
        if (awaited.isOlderThan(clock.instant().minus(patience))) {
            awaited = awaited.none();
        }
        int taken = 0;
        int given = 0;
        int unfinished = 0;
        List<String> faults = new ArrayList<>();
        for (Path file : incoming()) {
            Reading reading = Files.size(file) > SignedFile.MAX_BYTES
                    ? new Reading.Bad("file.bytes")
                    : SignedFile.read(Files.readAllBytes(file), incoming, secrets);
            if (reading instanceof Reading.Bad bad) {
                faults.add(file.getFileName() + " " + bad.code());
            } else if (reading instanceof Reading.Whole whole) {
                awaited = awaited.without(whole.file().receipts());
                List<Receipt> receipts = receive(whole.file());
                List<ExchangeMessage> messages = side.fetch(whole.file().receipts(), awaited.isEmpty() ? MESSAGES : 0);
                awaited = give(receipts, messages, awaited);
                taken += whole.file().messages().size();
                given += messages.size();
                Files.delete(file);
            } else {
                unfinished++;
            }
        }
        if (awaited.isEmpty()) {
            List<ExchangeMessage> messages = side.fetch(List.of(), MESSAGES);
            give(List.of(), messages, awaited);
            given += messages.size();
        }
        return new FilesReport(taken, given, unfinished, faults);
    }

    private List<Receipt> receive(SignedFile file) {
        List<Receipt> receipts = new ArrayList<>();
        if (!file.messages().isEmpty()) {
            receipts.addAll(side.receive(file.messages()));
        }
        file.unknown().forEach(id -> receipts.add(new Receipt(id, NOT_KNOWN)));
        return receipts;
    }

    /** The file first, and then that its receipts are awaited: what is forgotten in between is written again, and known by its ids. */
    private AwaitedReceipts give(List<Receipt> receipts, List<ExchangeMessage> messages, AwaitedReceipts awaited)
            throws IOException {
        if (!receipts.isEmpty() || !messages.isEmpty()) {
            Instant now = clock.instant();
            byte[] content = SignedFile.write(receipts, messages, outgoing, secrets, now);
            String name = STAMP.format(now.truncatedTo(ChronoUnit.MILLIS)) + "-" + SignedFile.digest(content);
            place(folder.resolve("out"), name, content);
        }
        AwaitedReceipts after = messages.isEmpty() ? awaited : awaited.of(messages, clock.instant());
        after.write();
        return after;
    }

    /** Under another ending until it is on the disk. The name says what is in it: a file of that name is the same file. */
    private static void place(Path out, String name, byte[] content) throws IOException {
        Path unfinished = out.resolve(name + ".part");
        Path file = out.resolve(name + ".jsonl");
        Files.write(
                unfinished,
                content,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        if (Files.exists(file)) {
            Files.delete(unfinished);
        } else {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private List<Path> incoming() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("in"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(".jsonl"))
                    .sorted()
                    .limit(FILES)
                    .toList();
        }
    }
}
