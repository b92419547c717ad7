package org.careerrelay.benchmarks;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.careerrelay.benchmarks.jpa.Hibernate;
import org.careerrelay.benchmarks.jpa.ReferralRow;
import org.careerrelay.benchmarks.jpa.RowKey;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Hibernate, tuned: a session without a cache, rows in batches, an entity for each row. */
final class HibernateReferrals implements ReferralAccess {

    static final String PREFIX = "entity_";

    private final SessionFactory factory;
    private final TenantId tenant;
    private final int programme;

    HibernateReferrals(Database database, TenantId tenant, int programme) {
        this.factory = Hibernate.tuned(database.source(), Database.SCHEMA, PREFIX, List.of(ReferralRow.class));
        this.tenant = tenant;
        this.programme = programme;
    }

    @Override
    public String name() {
        return "Hibernate, tuned";
    }

    @Override
    public void insert(List<Referral> referrals) {
        factory.inStatelessTransaction(session ->
                session.insertMultiple(referrals.stream().map(this::row).toList()));
    }

    @Override
    public Referral byId(OpaqueId id) {
        return factory.fromStatelessTransaction((StatelessSession session) ->
                referral(session.get(ReferralRow.class, new RowKey(tenant.number(), uuid(id)))));
    }

    @Override
    public List<Referral> page(OpaqueId after) {
        return factory.fromStatelessTransaction((StatelessSession session) -> session
                .createSelectionQuery(
                        "from ReferralRow where tenant = :tenant and programme = :programme and id > :after"
                                + " and state in ('CONSENTED', 'SENT') order by id",
                        ReferralRow.class)
                .setParameter("tenant", tenant.number())
                .setParameter("programme", programme)
                .setParameter("after", uuid(after))
                .setMaxResults(PAGE)
                .getResultList()
                .stream()
                .map(HibernateReferrals::referral)
                .toList());
    }

    @Override
    public void close() {
        factory.close();
    }

    private ReferralRow row(Referral referral) {
        ReferralRow row = new ReferralRow();
        row.tenant = tenant.number();
        row.id = uuid(referral.id());
        row.programme = referral.programme();
        row.person = uuid(referral.person());
        row.state = referral.state().name();
        row.issuedAt = referral.issuedAt();
        row.expiresAt = referral.expiresAt();
        row.changedAt = referral.changedAt();
        row.failedProofs = referral.failedProofs();
        row.flags = "";
        return row;
    }

    private static Referral referral(ReferralRow row) {
        return new Referral(
                new OpaqueId(row.id.getMostSignificantBits(), row.id.getLeastSignificantBits()),
                row.programme,
                new OpaqueId(row.person.getMostSignificantBits(), row.person.getLeastSignificantBits()),
                ReferralState.valueOf(row.state),
                answer(row.answer),
                row.issuedAt,
                row.expiresAt,
                row.changedAt,
                row.sentAt,
                row.alertedAt,
                row.failedProofs,
                row.lockedUntil,
                Set.of());
    }

    private static @Nullable AgencyAnswer answer(@Nullable String name) {
        return name == null ? null : AgencyAnswer.valueOf(name);
    }

    private static UUID uuid(OpaqueId id) {
        return new UUID(id.high(), id.low());
    }
}
