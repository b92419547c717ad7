package org.careerrelay.model.pairing;

/** Why two installations are not paired by a document. */
public enum PairingFault {
    /** The document was changed after it was signed, or is not signed with a key of its own. */
    SIGNATURE,
    /** What was typed is not the document's fingerprint: perhaps it comes from somebody else. */
    FINGERPRINT,
    /** A company pairs with an agency alone, and an agency with a company. */
    SAME_PARTY,
    /** The two speak no common version of the wire. */
    WIRE_VERSION,
    /** One of its keys is none. */
    KEYS,
    /** Its address is no absolute https URL, or leads back to the machine of whoever uses it. */
    ENDPOINT,
    /** It says another name for the partner than the document before. */
    OTHER_PARTNER,
    /** It is older than the document that it is to replace. */
    OLDER
}
