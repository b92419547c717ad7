package org.careerrelay.verification.readme;

import static org.assertj.core.api.Assertions.assertThat;

import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.StorageContract;

/** The sample of the guide, judged by the whole contract. */
class TimedStorageTest extends StorageContract {

    @Override
    protected Storage freshStorage() {
        return new TimedStorage(
                MemoryStorage.create(), time -> assertThat(time.isNegative()).isFalse());
    }
}
