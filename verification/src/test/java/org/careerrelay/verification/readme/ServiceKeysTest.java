package org.careerrelay.verification.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.TenantId;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;
import org.careerrelay.tck.KeysContract;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The example of the guide is judged by the contract, like any provider. */
class ServiceKeysTest extends KeysContract {

    private final KeyService service = open();
    private KeyRing others = KeyRing.random(new SecureRandom());

    @AfterEach
    void close() {
        service.close();
    }

    @Override
    protected Keys provider() {
        return new ServiceKeys(service.at(), others);
    }

    @Override
    protected Keys rotated(Keys keys, KeyPurpose purpose) {
        if (purpose == KeyPurpose.VAULT) {
            service.rotate();
        } else {
            others = others.rotated(purpose);
        }
        return provider();
    }

    @Proves("H12")
    @Test
    void aThousandKeysAreOneRequest() {
        Keys keys = provider();
        int before = service.requests();
        keys.unwrap(new TenantId(1), keys.wrap(new TenantId(1), Collections.nCopies(1000, new byte[32])));
        assertThat(service.requests() - before).isEqualTo(2);
    }

    @Test
    void aServiceThatIsDownIsNotARefusal() {
        Keys keys = provider();
        var wrapped = keys.wrap(new TenantId(1), List.of(new byte[32]));
        service.down(true);
        assertThatThrownBy(() -> keys.unwrap(new TenantId(1), wrapped)).isInstanceOf(UncheckedIOException.class);
        service.down(false);
        assertThat(keys.unwrap(new TenantId(1), wrapped)).containsExactly(new byte[32]);
    }

    private static KeyService open() {
        try {
            return new KeyService();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
