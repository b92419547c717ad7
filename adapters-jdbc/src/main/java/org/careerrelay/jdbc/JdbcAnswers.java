package org.careerrelay.jdbc;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.careerrelay.jdbc.JdbcReferrals.Answered;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.consent.ConsentStanding;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.spi.storage.AnswerBasis;

/** What answers are judged by, from several stores, on one way to the database and back where it takes several statements at once. */
final class JdbcAnswers {

    private JdbcAnswers() {}

    /** The ledger is locked first: what is read after it is read after the lock was had. */
    static AnswerBasis lock(Sql sql, TenantId tenant, String agency, Collection<OpaqueId> referrals, Instant now) {
        Supplier<Optional<CreditBalance>> balance = new JdbcCredits(sql).lockLater(tenant, agency);
        Supplier<Optional<Tenant>> company = new JdbcTenants(sql).findLater(tenant);
        Supplier<List<StoredSetting>> settings = new JdbcSettings(sql).effectiveLater(tenant, now);
        Supplier<List<ProgrammeKey>> programmes = new JdbcSettings(sql).programmesLater(tenant);
        Supplier<List<Answered>> answered = new JdbcReferrals(sql).lockLater(tenant, referrals);
        Supplier<List<ConsentStanding>> consents = new JdbcConsents(sql).standingsLater(tenant, referrals);
        if (balance.get().isEmpty()) {
            return new AnswerBasis(
                    company.get(), settings.get(), programmes.get(), balance.get(), List.of(), List.of(), Map.of());
        }
        return new AnswerBasis(
                company.get(),
                settings.get(),
                programmes.get(),
                balance.get(),
                answered.get().stream().map(Answered::referral).toList(),
                consents.get(),
                counted(answered.get(), number(programmes.get(), agency)));
    }

    private static int number(List<ProgrammeKey> programmes, String agency) {
        return programmes.stream()
                .filter(key -> key.agency().equals(agency))
                .mapToInt(ProgrammeKey::number)
                .findFirst()
                .orElse(0);
    }

    private static Map<OpaqueId, Instant> counted(List<Answered> answered, int programme) {
        Map<OpaqueId, Instant> counted = new HashMap<>();
        for (Answered each : answered) {
            if (each.countedAt() != null && each.referral().programme() == programme) {
                counted.put(each.referral().id(), each.countedAt());
            }
        }
        return counted;
    }
}
