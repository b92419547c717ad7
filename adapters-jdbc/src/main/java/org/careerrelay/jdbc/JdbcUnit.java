package org.careerrelay.jdbc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.identity.IdentityHash;
import org.careerrelay.spi.storage.AlikePeople;
import org.careerrelay.spi.storage.AnswerBasis;
import org.careerrelay.spi.storage.ArrivalBasis;
import org.careerrelay.spi.storage.AuditStore;
import org.careerrelay.spi.storage.CommandStore;
import org.careerrelay.spi.storage.CommunityStore;
import org.careerrelay.spi.storage.ConsentProofStore;
import org.careerrelay.spi.storage.ConsentStore;
import org.careerrelay.spi.storage.CreditStore;
import org.careerrelay.spi.storage.ErasureStore;
import org.careerrelay.spi.storage.EventStore;
import org.careerrelay.spi.storage.ExitCaseStore;
import org.careerrelay.spi.storage.ExportStore;
import org.careerrelay.spi.storage.FigureSnapshotStore;
import org.careerrelay.spi.storage.IdentityStore;
import org.careerrelay.spi.storage.InboxStore;
import org.careerrelay.spi.storage.InstructionStore;
import org.careerrelay.spi.storage.IntakeSourceStore;
import org.careerrelay.spi.storage.IntroductionStore;
import org.careerrelay.spi.storage.KeyUseStore;
import org.careerrelay.spi.storage.LifecycleStore;
import org.careerrelay.spi.storage.MailReturnStore;
import org.careerrelay.spi.storage.NoticeStore;
import org.careerrelay.spi.storage.OutboxStore;
import org.careerrelay.spi.storage.PersonStore;
import org.careerrelay.spi.storage.PickupStore;
import org.careerrelay.spi.storage.ProvisionStore;
import org.careerrelay.spi.storage.QualificationStore;
import org.careerrelay.spi.storage.ReconnectionStore;
import org.careerrelay.spi.storage.ReferralStore;
import org.careerrelay.spi.storage.RejectionStore;
import org.careerrelay.spi.storage.RetentionStore;
import org.careerrelay.spi.storage.RightsStore;
import org.careerrelay.spi.storage.SettingStore;
import org.careerrelay.spi.storage.StatementStore;
import org.careerrelay.spi.storage.StepUpStore;
import org.careerrelay.spi.storage.SupportStore;
import org.careerrelay.spi.storage.SuppressionStore;
import org.careerrelay.spi.storage.TallyStore;
import org.careerrelay.spi.storage.TenantStore;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.spi.storage.VaultStore;

/**
 * The stores on one connection.
 *
 * @param sql the statements of the transaction
 */
record JdbcUnit(Sql sql) implements UnitOfWork {

    @Override
    public TenantStore tenants() {
        return new JdbcTenants(sql);
    }

    @Override
    public SettingStore settings() {
        return new JdbcSettings(sql);
    }

    @Override
    public CommandStore commands() {
        return new JdbcCommands(sql);
    }

    @Override
    public PersonStore people() {
        return new JdbcPeople(sql);
    }

    @Override
    public VaultStore vault() {
        return new JdbcVault(sql);
    }

    @Override
    public RejectionStore rejections() {
        return new JdbcRejections(sql);
    }

    @Override
    public ReferralStore referrals() {
        return new JdbcReferrals(sql);
    }

    @Override
    public ConsentStore consents() {
        return new JdbcConsents(sql);
    }

    @Override
    public ConsentProofStore consentProofs() {
        return new JdbcConsentProofs(sql);
    }

    @Override
    public ProvisionStore provisions() {
        return new JdbcProvisions(sql);
    }

    @Override
    public NoticeStore notices() {
        return new JdbcNotices(sql);
    }

    @Override
    public CreditStore credits() {
        return new JdbcCredits(sql);
    }

    @Override
    public QualificationStore qualifications() {
        return new JdbcQualifications(sql);
    }

    @Override
    public IntroductionStore introductions() {
        return new JdbcIntroductions(sql);
    }

    @Override
    public InboxStore inbox() {
        return new JdbcInbox(sql);
    }

    @Override
    public RightsStore rights() {
        return new JdbcRights(sql);
    }

    @Override
    public InstructionStore instructions() {
        return new JdbcInstructions(sql);
    }

    @Override
    public StatementStore statements() {
        return new JdbcStatements(sql);
    }

    @Override
    public ErasureStore erasures() {
        return new JdbcErasures(sql);
    }

    @Override
    public FigureSnapshotStore figureSnapshots() {
        return new JdbcFigureSnapshots(sql);
    }

    @Override
    public MailReturnStore mailReturns() {
        return new JdbcMailReturns(sql);
    }

    @Override
    public IntakeSourceStore intakeSources() {
        return new JdbcIntakeSources(sql);
    }

    @Override
    public PickupStore pickups() {
        return new JdbcPickups(sql);
    }

    @Override
    public SuppressionStore suppressions() {
        return new JdbcSuppressions(sql);
    }

    @Override
    public CommunityStore community() {
        return new JdbcCommunity(sql);
    }

    @Override
    public LifecycleStore lifecycle() {
        return new JdbcLifecycle(sql);
    }

    @Override
    public ReconnectionStore reconnections() {
        return new JdbcReconnections(sql);
    }

    @Override
    public SupportStore support() {
        return new JdbcSupport(sql);
    }

    @Override
    public StepUpStore stepUps() {
        return new JdbcStepUps(sql);
    }

    @Override
    public ExitCaseStore exitCases() {
        return new JdbcExitCases(sql);
    }

    @Override
    public IdentityStore identities() {
        return new JdbcIdentities(sql);
    }

    @Override
    public EventStore events() {
        return new JdbcEvents(sql);
    }

    @Override
    public KeyUseStore keyUses() {
        return new JdbcKeyUses(sql);
    }

    @Override
    public AuditStore audit() {
        return new JdbcAudit(sql);
    }

    @Override
    public OutboxStore outbox() {
        return new JdbcOutbox(sql);
    }

    @Override
    public RetentionStore retention() {
        return new JdbcRetention(sql);
    }

    @Override
    public ExportStore exports() {
        return new JdbcExports(sql);
    }

    @Override
    public TallyStore tallies() {
        return new JdbcTallies(sql);
    }

    @Override
    public Optional<AnswerBasis> lockForAnswers(
            TenantId tenant, String agency, Collection<OpaqueId> referrals, Instant now) {
        return JdbcAnswers.lock(sql, tenant, agency, referrals, now);
    }

    @Override
    public ArrivalBasis beforeArrivals(TenantId tenant, Collection<String> applications, Instant now) {
        Supplier<List<StoredSetting>> settings = new JdbcSettings(sql).effectiveLater(tenant, now);
        Supplier<List<Arrival>> taken = new JdbcIdentities(sql).byApplicationLater(tenant, applications);
        return new ArrivalBasis(settings.get(), taken.get());
    }

    @Override
    public Supplier<AlikePeople> indexAndFind(TenantId tenant, List<IdentityHash> arriving, Instant since) {
        return sql.dialect().takesSeveral() && !arriving.isEmpty()
                ? new JdbcIdentities(sql).indexAndFind(tenant, arriving, since)
                : UnitOfWork.super.indexAndFind(tenant, arriving, since);
    }
}
