package org.careerrelay.link;

import org.careerrelay.model.link.Composition;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.spi.mail.RejectionLetter;

/** What a host gets of a letter that it sends itself. It is asked for twice, and again where a transaction is repeated. */
@FunctionalInterface
interface HostText {

    /** The texts of a rejection's letter, or why there are none. */
    Composition of(Rejection rejection, RejectionLetter letter);
}
