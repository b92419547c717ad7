package org.careerrelay.model.pairing;

import java.util.Set;
import org.careerrelay.model.introduction.Party;

/** What became of pairing with a document. */
public sealed interface PairingResult {

    /**
     * The two are paired. Keep {@code ours} and {@code theirs}: they can be read again and hold no secret.
     *
     * @param ours our document
     * @param theirs the partner's document
     * @param wireVersion the newest version of the wire that both speak
     */
    record Paired(PairingDocument ours, PairingDocument theirs, int wireVersion) implements PairingResult {

        /**
         * The company of the two.
         *
         * @return its key
         */
        public String company() {
            return key(Party.COMPANY);
        }

        /**
         * The agency of the two.
         *
         * @return its key
         */
        public String agency() {
            return key(Party.AGENCY);
        }

        private String key(Party party) {
            return (ours.terms().party() == party ? ours : theirs).terms().key();
        }
    }

    /**
     * They are not.
     *
     * @param faults every reason
     */
    record NotPaired(Set<PairingFault> faults) implements PairingResult {

        /** Copies the set. */
        public NotPaired {
            faults = Set.copyOf(faults);
        }
    }
}
