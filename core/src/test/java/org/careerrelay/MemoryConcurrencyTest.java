package org.careerrelay;

import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.spi.storage.Storage;

/** Many threads on the storage in memory. */
class MemoryConcurrencyTest extends EngineConcurrency {

    @Override
    Storage storage() {
        return MemoryStorage.create();
    }
}
