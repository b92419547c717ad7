package org.careerrelay.http.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.Receipt;

/**
 * Messages that were written for a partner and have no receipt yet, by their ids. A file that is gone or cannot be read awaits nothing: what was written is written again, and known by its ids.
 *
 * @param file where this is kept
 * @param since when the last of them were written
 * @param ids the ids
 */
record AwaitedReceipts(Path file, Instant since, Set<String> ids) {

    AwaitedReceipts {
        ids = Set.copyOf(ids);
    }

    static AwaitedReceipts read(Path file) throws IOException {
        AwaitedReceipts none = new AwaitedReceipts(file, Instant.EPOCH, Set.of());
        if (!Files.exists(file)) {
            return none;
        }
        List<String> lines = Files.readAllLines(file);
        try {
            return lines.isEmpty()
                    ? none
                    : new AwaitedReceipts(
                            file, Instant.parse(lines.get(0)), new LinkedHashSet<>(lines.subList(1, lines.size())));
        } catch (DateTimeException e) {
            // Somebody else wrote it.
            return none;
        }
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    boolean isOlderThan(Instant at) {
        return since.isBefore(at);
    }

    AwaitedReceipts none() {
        return new AwaitedReceipts(file, since, Set.of());
    }

    AwaitedReceipts without(List<Receipt> receipts) {
        Set<String> left = new LinkedHashSet<>(ids);
        receipts.forEach(receipt -> left.remove(receipt.message().toString()));
        return new AwaitedReceipts(file, since, left);
    }

    AwaitedReceipts of(List<ExchangeMessage> messages, Instant now) {
        Set<String> more = new LinkedHashSet<>(ids);
        messages.forEach(message -> more.add(message.id().toString()));
        return new AwaitedReceipts(file, now, more);
    }

    /** Whole or not at all. */
    void write() throws IOException {
        List<String> lines = new ArrayList<>(List.of(since.toString()));
        ids.stream().sorted().forEach(lines::add);
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.write(
                unfinished,
                lines,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
