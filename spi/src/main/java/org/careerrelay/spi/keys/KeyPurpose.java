package org.careerrelay.spi.keys;

/** What a key is for; keys of different purposes are never the same. */
public enum KeyPurpose {
    /** Signs links; version 0 to 15. */
    LINK,
    /** Hashes what people are recognised by. */
    INDEX,
    /** Wraps people's data keys. */
    VAULT,
    /** Seals the candidate pages' cookies. */
    PAGE,
    /** Signs documents that the other side must be able to check and unable to make; the key is the seed of Ed25519 (RFC 8032). */
    SIGNATURE,
    /** Seals what the law makes us keep about people, apart from their own keys: erasing a person leaves it readable. */
    LEGAL
}
