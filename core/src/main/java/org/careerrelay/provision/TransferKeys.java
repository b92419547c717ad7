package org.careerrelay.provision;

import org.careerrelay.model.OpaqueId;

/** The names of transfers: the same transfer has the same name at both sides and on every try. */
public final class TransferKeys {

    private TransferKeys() {}

    /**
     * The hand-over of a referral, whichever way it goes.
     *
     * @param referral the referral
     * @return the name
     */
    public static String handOver(OpaqueId referral) {
        return "hand-over/" + referral;
    }

    /**
     * A correction of what was handed over.
     *
     * @param instruction the instruction
     * @return the name
     */
    public static String correction(OpaqueId instruction) {
        return "correction/" + instruction;
    }

    /**
     * A proposal.
     *
     * @param introduction the introduction
     * @param number the number of the step
     * @return the name
     */
    public static String proposal(OpaqueId introduction, int number) {
        return "proposal/" + introduction + "/" + number;
    }
}
