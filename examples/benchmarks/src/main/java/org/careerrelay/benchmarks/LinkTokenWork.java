package org.careerrelay.benchmarks;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.link.LinkTokens;
import org.careerrelay.link.Links;
import org.careerrelay.link.UnsubscribeTokens;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.vault.PersonIndex;

/**
 * The ways to make and to check the token of a link, each on the same ids and the same key: ours; what the checksum alone costs; and a JWT
 * with the id and an expiry.
 */
final class LinkTokenWork {

    private static final int IDS = 1024; // enough that none is remembered by luck, few enough for the processor's cache
    private static final String HMAC = "HmacSHA256";
    private static final byte FIRST = 0; // key version and format come before the id

    private final int operations;
    private final List<OpaqueId> ids;
    private final LinkTokens ours;
    private final UnsubscribeTokens unsubscribing;
    private final RawToken[] tokens;
    private final Mac mac;
    private final Date expiry;
    private final MACSigner signer;
    private final MACVerifier verifier;
    private final String[] signed = new String[IDS];

    LinkTokenWork(int operations) throws GeneralSecurityException, JOSEException {
        this.operations = operations;
        Random random = new Random(7);
        Instant at = Instant.parse("2026-11-21T00:00:00Z");
        this.ids = IntStream.range(0, IDS)
                .mapToObj(i -> OpaqueId.of(at.plusMillis(i), new TenantId(1), random.nextLong()))
                .toList();
        KeyRing keys = KeyRing.random(new SecureRandom());
        byte[] key = keys.key(KeyPurpose.LINK, keys.currentVersion(KeyPurpose.LINK));
        this.ours = new LinkTokens(keys);
        this.unsubscribing = new UnsubscribeTokens(keys, new PersonIndex(keys));
        this.tokens = ids.stream().map(ours::issue).toArray(RawToken[]::new);
        this.mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(key, HMAC));
        this.expiry = Date.from(at.plus(Duration.ofDays(90)));
        this.signer = new MACSigner(key);
        this.verifier = new MACVerifier(key);
        for (int i = 0; i < IDS; i++) {
            signed[i] = sign(i);
        }
    }

    Contestant verify() {
        return repeating("verify a link token", i ->
                (int) ours.verify(tokens[i % IDS]).orElseThrow().low());
    }

    Contestant issue() {
        return repeating(
                "issue a link token", i -> ours.issue(ids.get(i % IDS)).reveal().length());
    }

    Contestant checksum() {
        byte[][] bytes = ids.stream().map(OpaqueId::toBytes).toArray(byte[][]::new);
        return repeating("limit: HMAC-SHA256 of the id, a Mac that is used again", i -> {
            mac.update(FIRST);
            return mac.doFinal(bytes[i % IDS])[0];
        });
    }

    Contestant nimbusVerify() {
        return repeating("nimbus-jose-jwt: parse and verify HS256, read the claims", i -> {
            SignedJWT parsed = SignedJWT.parse(signed[i % IDS]);
            if (!parsed.verify(verifier)) {
                throw new IllegalStateException("not verified");
            }
            return parsed.getJWTClaimsSet().getSubject().length();
        });
    }

    Contestant nimbusSign() {
        return repeating(
                "nimbus-jose-jwt: sign HS256 and serialize", i -> sign(i % IDS).length());
    }

    /** How many characters the longest link has that a builder takes. */
    int longestLink() {
        URI base = URI.create("https://jobs.long-name.example.co.jp/".substring(0, 33) + "/");
        if (!Links.usable(base)) {
            throw new IllegalStateException("not the longest base");
        }
        return new Links(base, ours, unsubscribing).of(ids.get(0)).reveal().length();
    }

    private String sign(int i) throws JOSEException {
        OpaqueId id = ids.get(i);
        SignedJWT jwt = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                new JWTClaimsSet.Builder()
                        .subject(new UUID(id.high(), id.low()).toString())
                        .expirationTime(expiry)
                        .build());
        jwt.sign(signer);
        return jwt.serialize();
    }

    private Contestant repeating(String name, Repeating.Operation operation) {
        return new Repeating(name, operations, operation);
    }
}
