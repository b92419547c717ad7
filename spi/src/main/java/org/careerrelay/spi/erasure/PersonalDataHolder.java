package org.careerrelay.spi.erasure;

/**
 * A store outside of the engine that holds something of the people whom the engine erases: the applicant tracking system, a search index, a warehouse
 * (B12). It is asked after the engine's own stores have erased, outside of any transaction, and again until it has: what it is asked twice it does
 * as if once. Until every holder has erased, the erasure is told as partial.
 */
public interface PersonalDataHolder {

    /**
     * Its name, which stands in reports and is stored: lower-case letters, digits and hyphens, at most 60 characters, none of the engine's own
     * stores'.
     *
     * @return the same at every start of the host
     */
    String name();

    /**
     * What it holds, in a sentence for whoever answers a person.
     *
     * @return the sentence, which names nobody
     */
    String holds();

    /**
     * Erases.
     *
     * @param references by what it knows the person
     * @return what became of it; what it throws counts as a failure
     */
    HolderOutcome erase(PersonReferences references);
}
