package org.careerrelay.examples.tour;

/** Where both installations keep their state. The name in lower case is the word of the option. */
enum StorageChoice {
    /** Two H2 files. */
    H2,
    /** Two databases on one embedded PostgreSQL server. */
    POSTGRES,
    /** Nowhere: every start begins anew. */
    MEMORY
}
