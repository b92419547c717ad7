package org.careerrelay.verification.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.person.WrappedKey;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.keys.Keys;

// guide
/** People's keys are wrapped inside a key-management service, whose own key never leaves it; the other keys come from elsewhere. */
final class ServiceKeys implements Keys {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI service;
    private final Keys others;

    ServiceKeys(URI service, Keys others) {
        this.service = service;
        this.others = others;
    }

    @Override
    public int currentVersion(KeyPurpose purpose) {
        return purpose == KeyPurpose.VAULT ? versionsOfVault().max().orElseThrow() : others.currentVersion(purpose);
    }

    @Override
    public Set<Integer> versions(KeyPurpose purpose) {
        return purpose == KeyPurpose.VAULT
                ? versionsOfVault().boxed().collect(Collectors.toSet())
                : others.versions(purpose);
    }

    @Override
    public byte[] key(KeyPurpose purpose, int version) {
        if (purpose == KeyPurpose.VAULT) {
            throw new IllegalArgumentException("that key never leaves its service");
        }
        return others.key(purpose, version);
    }

    @Override
    public List<WrappedKey> wrap(TenantId tenant, List<byte[]> dataKeys) {
        return lines("wrap", tenant, dataKeys.stream().map(ServiceKeys::text))
                .map(line -> line.split(" "))
                .map(parts -> new WrappedKey(Integer.parseInt(parts[0]), bytes(parts[1])))
                .toList();
    }

    @Override
    public List<byte[]> unwrap(TenantId tenant, List<WrappedKey> wrappedKeys) {
        Stream<String> wrapped = wrappedKeys.stream().map(key -> key.keyVersion() + " " + text(key.bytes()));
        return lines("unwrap", tenant, wrapped).map(ServiceKeys::bytes).toList();
    }

    private IntStream versionsOfVault() {
        return ask(HttpRequest.newBuilder(service.resolve("versions"))).lines().mapToInt(Integer::parseInt);
    }

    /** One request for all keys of a call: ten thousand people are no ten thousand requests. */
    private Stream<String> lines(String what, TenantId tenant, Stream<String> keys) {
        return ask(HttpRequest.newBuilder(service.resolve(what + "?tenant=" + tenant))
                        .POST(HttpRequest.BodyPublishers.ofString(keys.collect(Collectors.joining("\n")))))
                .lines();
    }

    /**
     * Refused is refused, and means that these bytes will never open. Out of reach is another exception: nothing is written, mails and messages stay in
     * the outbox, and the next pass tries again.
     */
    private String ask(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() == 422) {
                throw new IllegalArgumentException("not wrapped for this tenant by a live version");
            } else if (response.statusCode() != 200) {
                throw new IOException("the key service answered " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the key service", e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
// end
