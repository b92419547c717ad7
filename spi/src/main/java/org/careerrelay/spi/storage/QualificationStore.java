package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.LedgerKey;
import org.careerrelay.model.qualification.Qualification;
import org.jspecify.annotations.Nullable;

/**
 * Referrals that did not simply count (A27, A29): at most one row each. Whoever changes one has locked the balance of its programme before
 * ({@link CreditStore#lock}).
 */
public interface QualificationStore {

    /**
     * Inserts rows, or changes those whose referral has one.
     *
     * @param tenant whose
     * @param rows the rows; no referral twice
     */
    void put(TenantId tenant, List<Qualification> rows);

    /**
     * Finds rows.
     *
     * @param tenant whose
     * @param referrals the referrals
     * @return those that exist, in any order
     */
    List<Qualification> find(TenantId tenant, Collection<OpaqueId> referrals);

    /**
     * The rows in state REVIEW.
     *
     * @param tenant whose
     * @param programme number of the programme
     * @param after the last referral seen, or null to begin
     * @param limit how many at most
     * @return ordered by referral, as unsigned bytes
     */
    List<Qualification> reviews(TenantId tenant, int programme, @Nullable OpaqueId after, int limit);

    /**
     * The rows that were open at an instant: begun before it, and not closed by then, whatever became of them since.
     *
     * @param tenant whose
     * @param programme number of the programme
     * @param at the instant; what was closed exactly then was open before
     * @param after the last referral seen, or null to begin
     * @param limit how many at most
     * @return ordered by referral, as unsigned bytes
     */
    List<Qualification> openAt(TenantId tenant, int programme, Instant at, @Nullable OpaqueId after, int limit);

    /**
     * The ledgers, of all companies, with rows that time alone makes count ({@link
     * org.careerrelay.model.qualification.QualificationState#counts}) and whose hold is over.
     *
     * @param now the time; a hold that ends exactly now is over
     * @param limit how many at most
     * @return each once, in any order
     */
    Set<LedgerKey> ledgersDue(Instant now, int limit);

    /**
     * The rows of a programme that time alone makes count and whose hold is over.
     *
     * @param tenant whose
     * @param programme number of the programme
     * @param now the time; a hold that ends exactly now is over
     * @param limit how many at most
     * @return ordered by the end of the hold, then by referral
     */
    List<Qualification> due(TenantId tenant, int programme, Instant now, int limit);
}
