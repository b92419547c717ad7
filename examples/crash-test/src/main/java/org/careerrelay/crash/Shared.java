package org.careerrelay.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * What all processes see of the controller, in memory that they share: the one clock of everybody, which only the controller moves; how far the
 * people have come who may be acknowledged; and which round has begun. Thread-safe.
 */
final class Shared implements InstantSource {

    private static final int TIME = 0;
    private static final int FRONT = Long.BYTES;
    private static final int ROUND = 2 * Long.BYTES;
    private static final int SIZE = 3 * Long.BYTES;
    private static final VarHandle LONG = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final ByteBuffer memory;

    private Shared(ByteBuffer memory) {
        this.memory = memory;
    }

    /** The controller's. */
    static Shared create(Path file, Instant now) {
        Shared shared = new Shared(map(file, StandardOpenOption.CREATE_NEW));
        shared.write(TIME, ChronoUnit.MICROS.between(Instant.EPOCH, now));
        return shared;
    }

    /** A worker's. */
    static Shared open(Path file) {
        return new Shared(map(file, StandardOpenOption.CREATE));
    }

    @Override
    public Instant instant() {
        return Instant.EPOCH.plus(read(TIME), ChronoUnit.MICROS);
    }

    /** Moves everybody's clock on. */
    void advance(Duration by) {
        write(TIME, read(TIME) + by.toNanos() / 1000);
    }

    /** How many people of each company may be acknowledged by now. */
    int front() {
        return (int) read(FRONT);
    }

    void front(int people) {
        write(FRONT, people);
    }

    /** The round that has begun, 0 before the first. */
    int round() {
        return (int) read(ROUND);
    }

    void round(int number) {
        write(ROUND, number);
    }

    private long read(int at) {
        return (long) LONG.getVolatile(memory, at);
    }

    private void write(int at, long value) {
        LONG.setVolatile(memory, at, value);
    }

    private static ByteBuffer map(Path file, StandardOpenOption creation) {
        try (FileChannel channel =
                FileChannel.open(file, creation, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
