package org.careerrelay.memory;

import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.StorageContract;

class MemoryStorageTest extends StorageContract {

    @Override
    protected Storage freshStorage() {
        return MemoryStorage.create();
    }
}
