package org.careerrelay.http.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The shared secrets of two installations and the signatures made with them (Standard Webhooks, version 1): HMAC-SHA-256 over
 * {@code id.timestamp.body}. While a secret is being changed there are two, and every message is signed with both.
 */
public final class WebhookSecrets {

    /** The header field with the id of a message. */
    public static final String ID = "webhook-id";

    /** The header field with the second in which it was signed, since 1970. */
    public static final String TIMESTAMP = "webhook-timestamp";

    /** The header field with the signatures. */
    public static final String SIGNATURE = "webhook-signature";

    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_BYTES = 24;
    private static final int MAX_BYTES = 64;

    private final List<SecretKeySpec> keys;

    private WebhookSecrets(List<SecretKeySpec> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * No secrets.
     *
     * @return to which some can be added
     */
    public static WebhookSecrets none() {
        return new WebhookSecrets(List.of());
    }

    /**
     * Several secrets.
     *
     * @param secrets each {@code whsec_} and the base64 of 24 to 64 bytes
     * @return all of them
     * @throws IllegalArgumentException when one is no such secret
     */
    public static WebhookSecrets of(List<String> secrets) {
        WebhookSecrets all = none();
        for (String secret : secrets) {
            all = all.and(secret);
        }
        return all;
    }

    /**
     * One secret more. What is wrong with it is said without repeating it.
     *
     * @param secret {@code whsec_} and the base64 of 24 to 64 bytes
     * @return all of them
     * @throws IllegalArgumentException when it is no such secret
     */
    public WebhookSecrets and(String secret) {
        List<SecretKeySpec> more = new ArrayList<>(keys);
        more.add(new SecretKeySpec(decode(secret), ALGORITHM));
        return new WebhookSecrets(more);
    }

    /**
     * Whether there is none.
     *
     * @return true where nothing can be signed
     */
    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /**
     * The value of the signature header.
     *
     * @param id id of the message
     * @param timestamp the second in which it is signed, since 1970
     * @param body its body
     * @return one signature per secret, separated by spaces
     */
    public String sign(String id, long timestamp, byte[] body) {
        return keys.stream()
                .map(key -> VERSION + Base64.getEncoder().encodeToString(mac(key, id, timestamp, body)))
                .collect(Collectors.joining(" "));
    }

    /**
     * Whether one of the signatures was made with one of the secrets. It takes equally long whichever it was.
     *
     * @param id id of the message
     * @param timestamp the second in which it was signed, since 1970
     * @param body its body
     * @param signatures the value of the signature header
     * @return whether it is genuine
     */
    public boolean verifies(String id, long timestamp, byte[] body, String signatures) {
        boolean found = false;
        for (SecretKeySpec key : keys) {
            byte[] expected = (VERSION + Base64.getEncoder().encodeToString(mac(key, id, timestamp, body)))
                    .getBytes(StandardCharsets.US_ASCII);
            for (String signature : signatures.split(" ", -1)) {
                found |= MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
            }
        }
        return found;
    }

    private static byte[] mac(SecretKeySpec key, String id, long timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static byte[] decode(String secret) {
        if (!secret.startsWith(PREFIX)) {
            throw new IllegalArgumentException("a webhook secret starts with " + PREFIX);
        }
        byte[] bytes = base64(secret.substring(PREFIX.length()));
        if (bytes.length < MIN_BYTES || bytes.length > MAX_BYTES) {
            throw new IllegalArgumentException(
                    "a webhook secret has " + MIN_BYTES + " to " + MAX_BYTES + " bytes, in base64");
        }
        return bytes;
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            // The decoder's message quotes the character: part of the secret. Nothing is lost without it.
            return new byte[0];
        }
    }
}
