package org.careerrelay.model.introduction;

/** What became of the credit of an introduction: it is reserved with the request and resolved once (INV-8). The name is what is stored. */
public enum CreditUse {
    /** It is held for the introduction. */
    RESERVED,
    /** It is used up. */
    CONSUMED,
    /** It went back unused. */
    RELEASED,
    /** It was used up, and given back by the guarantee (Q19). */
    RESTORED
}
