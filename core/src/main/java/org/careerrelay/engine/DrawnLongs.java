package org.careerrelay.engine;

import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;

/** Randomness of another source, drawn from it in blocks. Not thread-safe. */
final class DrawnLongs implements RandomGenerator {

    private final RandomGenerator source;
    private final byte[] bytes;
    private final ByteBuffer drawn;

    /**
     * Draws from a source.
     *
     * @param source what is drawn from
     * @param block how many numbers at once
     */
    DrawnLongs(RandomGenerator source, int block) {
        this.source = source;
        this.bytes = new byte[block * Long.BYTES];
        this.drawn = ByteBuffer.wrap(bytes).position(bytes.length);
    }

    @Override
    public long nextLong() {
        if (!drawn.hasRemaining()) {
            source.nextBytes(bytes);
            drawn.rewind();
        }
        return drawn.getLong();
    }
}
