package org.careerrelay.model.signature;

/** A document that can be signed: it says itself which bytes stand for it. */
public interface Signable {

    /**
     * The length-prefixed binary form over which the signature is computed (design, section 5): never JSON text. It begins with a name of the
     * kind of document, so that a signature for one kind is none for another.
     *
     * @return the same bytes for equal documents, other bytes for others
     */
    byte[] toCanonicalBytes();
}
