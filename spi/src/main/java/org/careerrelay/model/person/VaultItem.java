package org.careerrelay.model.person;

import java.util.Arrays;
import org.careerrelay.model.OpaqueId;

/**
 * A box sealed under a person's key. At most one per kind and subject.
 *
 * @param person whose data it is
 * @param kind what it holds
 * @param subject what it belongs to
 * @param sealed nonce and AES-GCM ciphertext
 */
public record VaultItem(OpaqueId person, VaultKind kind, OpaqueId subject, byte[] sealed) {

    @Override
    public boolean equals(Object other) {
        return other instanceof VaultItem item
                && person.equals(item.person)
                && kind == item.kind
                && subject.equals(item.subject)
                && Arrays.equals(sealed, item.sealed);
    }

    @Override
    public int hashCode() {
        return 31 * subject.hashCode() + kind.hashCode();
    }

    @Override
    public String toString() {
        return kind + " of " + subject;
    }
}
