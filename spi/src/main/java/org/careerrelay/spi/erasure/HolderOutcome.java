package org.careerrelay.spi.erasure;

/** What a holder says. */
public sealed interface HolderOutcome {

    /**
     * It holds nothing of the person any more.
     *
     * @param rows how many rows went, 0 where there was nothing
     */
    record Erased(long rows) implements HolderOutcome {}

    /**
     * It could not; it is asked again later.
     *
     * @param code what went wrong, in one word that names nobody
     */
    record Failed(String code) implements HolderOutcome {}
}
