package org.careerrelay.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.careerrelay.jdbc.JdbcCredits.Locked;
import org.careerrelay.jdbc.JdbcReferrals.Answered;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.consent.ConsentStanding;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.AnswerBasis;

/** What answers are judged by, from several stores, on one way to the database and back where it takes several statements at once. */
final class JdbcAnswers {

    private JdbcAnswers() {}

    /** The ledger is locked first: what is read after it is read after the lock was had. */
    static Optional<AnswerBasis> lock(
            Sql sql, TenantId tenant, String agency, Collection<OpaqueId> referrals, Instant now) {
        Supplier<Optional<Locked>> ledger = new JdbcCredits(sql).lockLater(tenant, agency);
        Supplier<List<StoredSetting>> settings = new JdbcSettings(sql).effectiveLater(tenant, now);
        Supplier<List<Answered>> answered = new JdbcReferrals(sql).lockLater(tenant, referrals);
        return ledger.get().map(locked -> basis(locked, settings.get(), answered.get()));
    }

    private static AnswerBasis basis(Locked ledger, List<StoredSetting> settings, List<Answered> answered) {
        List<Referral> referrals = new ArrayList<>(answered.size());
        List<ConsentStanding> consents = new ArrayList<>(answered.size());
        Map<OpaqueId, Instant> counted = new HashMap<>();
        for (Answered each : answered) {
            referrals.add(each.referral());
            if (each.consent() != null) {
                consents.add(each.consent());
            }
            if (each.countedAt() != null
                    && each.referral().programme() == ledger.programme().number()) {
                counted.put(each.referral().id(), each.countedAt());
            }
        }
        return new AnswerBasis(
                ledger.company(), ledger.programme(), ledger.balance(), settings, referrals, consents, counted);
    }
}
