package org.careerrelay.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.AnswerBasis;
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

/** The stores of a storage; they work inside its open transaction only. */
final class MemoryUnit implements UnitOfWork {

    final MemoryTenants tenants;
    final MemorySettings settings;
    final MemoryCommands commands;
    final MemoryPeople people;
    final MemoryVault vault;
    final MemoryRejections rejections;
    final MemoryReferrals referrals;
    final MemoryConsents consents;
    final MemoryConsentProofs consentProofs;
    final MemoryProvisions provisions;
    final MemoryNotices notices;
    final MemoryCredits credits;
    final MemoryQualifications qualifications;
    final MemoryIntroductions introductions;
    final MemoryInbox inbox;
    final MemoryInstructions instructions;
    final MemoryRights rights;
    final MemoryStatements statements;
    final MemoryErasures erasures;
    final MemorySuppressions suppressions;
    final MemoryMailReturns mailReturns;
    final MemoryFigureSnapshots figureSnapshots;
    final MemoryPickups pickups;
    final MemoryIntakeSources intakeSources;
    final MemoryIdentities identities;
    final MemoryLifecycle lifecycle;
    final MemoryExitCases exitCases;
    final MemoryReconnections reconnections;
    final MemorySupport support;
    final MemoryStepUps stepUps;
    final MemoryCommunity community;
    final MemoryEvents events;
    final MemoryAudit audit;
    final MemoryOutbox outbox;
    final MemoryTallies tallies;
    private final Transaction transaction;

    MemoryUnit(Transaction transaction) {
        this.transaction = transaction;
        tenants = new MemoryTenants(transaction);
        commands = new MemoryCommands(transaction);
        people = new MemoryPeople(transaction);
        vault = new MemoryVault(transaction);
        rejections = new MemoryRejections(transaction);
        referrals = new MemoryReferrals(transaction, people);
        consents = new MemoryConsents(transaction);
        consentProofs = new MemoryConsentProofs(transaction);
        provisions = new MemoryProvisions(transaction, people);
        notices = new MemoryNotices(transaction);
        credits = new MemoryCredits(transaction);
        settings = new MemorySettings(transaction, credits);
        qualifications = new MemoryQualifications(transaction);
        introductions = new MemoryIntroductions(transaction);
        inbox = new MemoryInbox(transaction);
        instructions = new MemoryInstructions(transaction);
        rights = new MemoryRights(transaction);
        statements = new MemoryStatements(transaction);
        erasures = new MemoryErasures(transaction);
        suppressions = new MemorySuppressions(transaction);
        mailReturns = new MemoryMailReturns(transaction);
        figureSnapshots = new MemoryFigureSnapshots(transaction);
        pickups = new MemoryPickups(transaction);
        intakeSources = new MemoryIntakeSources(transaction);
        identities = new MemoryIdentities(transaction, people);
        lifecycle = new MemoryLifecycle(transaction);
        exitCases = new MemoryExitCases(transaction);
        reconnections = new MemoryReconnections(transaction);
        support = new MemorySupport(transaction);
        stepUps = new MemoryStepUps(transaction);
        community = new MemoryCommunity(transaction, consents);
        events = new MemoryEvents(transaction, tenants);
        audit = new MemoryAudit(transaction);
        outbox = new MemoryOutbox(transaction);
        tallies = new MemoryTallies(transaction);
    }

    @Override
    public TenantStore tenants() {
        return tenants;
    }

    @Override
    public SettingStore settings() {
        return settings;
    }

    @Override
    public CommandStore commands() {
        return commands;
    }

    @Override
    public PersonStore people() {
        return people;
    }

    @Override
    public VaultStore vault() {
        return vault;
    }

    @Override
    public RejectionStore rejections() {
        return rejections;
    }

    @Override
    public ReferralStore referrals() {
        return referrals;
    }

    @Override
    public ConsentStore consents() {
        return consents;
    }

    @Override
    public ConsentProofStore consentProofs() {
        return consentProofs;
    }

    @Override
    public ProvisionStore provisions() {
        return provisions;
    }

    @Override
    public NoticeStore notices() {
        return notices;
    }

    @Override
    public CreditStore credits() {
        return credits;
    }

    @Override
    public QualificationStore qualifications() {
        return qualifications;
    }

    @Override
    public IntroductionStore introductions() {
        return introductions;
    }

    @Override
    public InboxStore inbox() {
        return inbox;
    }

    @Override
    public InstructionStore instructions() {
        return instructions;
    }

    @Override
    public RightsStore rights() {
        return rights;
    }

    @Override
    public StatementStore statements() {
        return statements;
    }

    @Override
    public ErasureStore erasures() {
        return erasures;
    }

    @Override
    public FigureSnapshotStore figureSnapshots() {
        return figureSnapshots;
    }

    @Override
    public MailReturnStore mailReturns() {
        return mailReturns;
    }

    @Override
    public PickupStore pickups() {
        return pickups;
    }

    @Override
    public IntakeSourceStore intakeSources() {
        return intakeSources;
    }

    @Override
    public SuppressionStore suppressions() {
        return suppressions;
    }

    @Override
    public LifecycleStore lifecycle() {
        return lifecycle;
    }

    @Override
    public ReconnectionStore reconnections() {
        return reconnections;
    }

    @Override
    public SupportStore support() {
        return support;
    }

    @Override
    public StepUpStore stepUps() {
        return stepUps;
    }

    @Override
    public ExitCaseStore exitCases() {
        return exitCases;
    }

    @Override
    public CommunityStore community() {
        return community;
    }

    @Override
    public IdentityStore identities() {
        return identities;
    }

    @Override
    public EventStore events() {
        return events;
    }

    /** Row by row: what the default reads table by table. */
    @Override
    public Optional<AnswerBasis> lockForAnswers(TenantId tenant, String agency, Collection<OpaqueId> ids, Instant now) {
        return tenants.find(tenant)
                .flatMap(company -> settings.programmes(tenant).stream()
                        .filter(programme -> programme.agency().equals(agency))
                        .findFirst()
                        .map(programme -> basis(company, programme, Find.distinct(ids), now)));
    }

    private AnswerBasis basis(Tenant company, ProgrammeKey programme, Set<OpaqueId> ids, Instant now) {
        TenantId tenant = company.id();
        List<Referral> locked = referrals.find(tenant, ids);
        return new AnswerBasis(
                company,
                programme,
                credits.lock(tenant, programme.number()),
                settings.effective(tenant, now),
                locked,
                consents.standings(tenant, ids),
                credits.countedBy(tenant, programme.number(), locked));
    }

    @Override
    public KeyUseStore keyUses() {
        return new MemoryKeyUses(people, identities, provisions, erasures, suppressions);
    }

    @Override
    public AuditStore audit() {
        return audit;
    }

    @Override
    public OutboxStore outbox() {
        return outbox;
    }

    @Override
    public TallyStore tallies() {
        return tallies;
    }

    @Override
    public RetentionStore retention() {
        return new MemoryRetention(this);
    }

    @Override
    public ExportStore exports() {
        return new MemoryExports(transaction, this);
    }
}
