package org.careerrelay.model.erasure;

/** Why a person is erased. The name is what is stored: never rename one. */
public enum ErasureCause {
    /** The person asked for it. */
    PERSON,
    /** Whoever holds the data decided so, without having been asked. */
    HOLDER,
    /** The company that had handed the person over told the agency to. */
    COMPANY,
    /** What the data was kept for is over. */
    RETENTION,
    /** Storage came back from a backup made before the person was erased. */
    RESTORED
}
