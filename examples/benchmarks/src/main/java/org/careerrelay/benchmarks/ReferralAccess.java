package org.careerrelay.benchmarks;

import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.referral.Referral;

/** A way to the table of the referrals, each call in a transaction of its own. */
interface ReferralAccess extends AutoCloseable {

    /** How many rows a page has. */
    int PAGE = 100;

    /** What the table calls it. */
    String name();

    /** Adds referrals. */
    void insert(List<Referral> referrals) throws Exception;

    /** Reads one. */
    Referral byId(OpaqueId id) throws Exception;

    /** The next referrals that wait for an answer. */
    List<Referral> page(OpaqueId after) throws Exception;

    @Override
    void close();
}
