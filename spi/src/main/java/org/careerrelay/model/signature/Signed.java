package org.careerrelay.model.signature;

/**
 * A document with its signature. That the two belong together has to be checked.
 *
 * @param <D> kind of document
 * @param document the document
 * @param signature its signature
 */
public record Signed<D extends Signable>(D document, DocumentSignature signature) {}
