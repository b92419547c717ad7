package org.careerrelay.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.OutboxRow;
import org.careerrelay.spi.storage.Storage;
import org.jspecify.annotations.Nullable;

/** Our outbox as the storage has it: claimed by lease, a hundred at once, handled outside of any transaction, deleted together. */
final class StoreQueue implements MessageQueue {

    static final String PREFIX = "outbox_";

    private static final TenantId TENANT = new TenantId(1);
    private static final int BATCH = 100;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final List<OutboxKind> KINDS = List.of(OutboxKind.MAIL);

    private final Storage storage;
    private final Random random = new Random(7);
    private final ExecutorService dispatcher = Executors.newSingleThreadExecutor();
    private final Handled handled = new Handled();
    private volatile boolean open;
    private @Nullable Future<?> dispatched;
    private long claims;

    StoreQueue(Storage storage) {
        this.storage = storage;
    }

    @Override
    public String name() {
        return "outbox of the storage, claims of " + BATCH;
    }

    @Override
    public void fill(int messages) {
        for (int from = 0; from < messages; from += AT_ONCE) {
            insert(Math.min(AT_ONCE, messages - from));
        }
    }

    @Override
    public void drain(int messages) {
        int handled = 0;
        while (handled < messages) {
            handled += batch();
        }
    }

    @Override
    public void add() {
        insert(1);
    }

    @Override
    public void open() {
        handled.clear();
        open = true;
        dispatched = dispatcher.submit(() -> {
            while (open) {
                handled.add(batch());
            }
        });
    }

    @Override
    public void await(int messages) throws Exception {
        handled.await(messages);
        open = false;
        if (dispatched != null) {
            dispatched.get();
        }
        if (handled.count() != messages) {
            throw new IllegalStateException("messages were handled twice");
        }
    }

    @Override
    public void close() {
        dispatcher.shutdownNow();
    }

    private void insert(int messages) {
        Instant now = Instant.now();
        storage.transact(unit -> {
            List<OutboxRow> rows = new ArrayList<>(messages);
            for (int i = 0; i < messages; i++) {
                OpaqueId id = id(now);
                rows.add(new OutboxRow(TENANT, id, OutboxKind.MAIL, "mail", id, "", 0, now));
            }
            unit.outbox().add(rows);
            return messages;
        });
    }

    private int batch() {
        String owner = "claim-" + claims++;
        Instant now = Instant.now();
        List<OutboxRow> rows =
                storage.transact(unit -> unit.outbox().claim(TENANT, KINDS, owner, now, now.plus(LEASE), BATCH));
        return rows.isEmpty()
                ? 0
                : storage.transact(unit -> unit.outbox().complete(owner, rows).size());
    }

    private OpaqueId id(Instant now) {
        return OpaqueId.of(now, TENANT, random.nextLong());
    }
}
