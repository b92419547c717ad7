package org.careerrelay.link;

import java.util.Arrays;
import java.util.List;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.person.IndexKey;

/**
 * A rejection on its way in.
 *
 * @param position where it stands in its batch
 * @param rejection the command
 * @param address its address
 * @param fingerprints its fingerprints under every live key, the current one first
 * @param hashes the hashes the person is recognised by
 */
record RejectionDraft(
        int position, Rejection rejection, MailAddress address, List<byte[]> fingerprints, List<IndexKey> hashes) {

    /** Whether it is the very command that led to what is stored (A21). */
    boolean repeats(StoredRejection stored) {
        return fingerprints.stream().anyMatch(own -> Arrays.equals(own, stored.fingerprint()));
    }

    /** What a rejection says of who somebody is. A date of birth is not among it: it is looked at and never kept. */
    Applicant applicant() {
        return Applicant.of(rejection.application(), rejection.name().reveal(), address.forSending());
    }
}
