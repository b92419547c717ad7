package org.careerrelay.keys;

import java.security.SecureRandom;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;
import org.careerrelay.tck.KeysContract;

/** Keys held by the host. */
class KeyRingContractTest extends KeysContract {

    @Override
    protected Keys provider() {
        return KeyRing.random(new SecureRandom());
    }

    @Override
    protected Keys rotated(Keys keys, KeyPurpose purpose) {
        return ((KeyRing) keys).rotated(purpose);
    }
}
