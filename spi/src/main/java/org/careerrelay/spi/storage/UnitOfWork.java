package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.identity.IdentityHash;

/**
 * The stores of one transaction. Not thread-safe; every call fails after the work has returned. No store returns null in a list, and no store
 * call reaches another tenant's rows (B19).
 */
public interface UnitOfWork {

    /**
     * The tenants.
     *
     * @return the store
     */
    TenantStore tenants();

    /**
     * Settings and programme numbers.
     *
     * @return the store
     */
    SettingStore settings();

    /**
     * Commands by key.
     *
     * @return the store
     */
    CommandStore commands();

    /**
     * People, by pseudonym.
     *
     * @return the store
     */
    PersonStore people();

    /**
     * Sealed boxes.
     *
     * @return the store
     */
    VaultStore vault();

    /**
     * Rejections.
     *
     * @return the store
     */
    RejectionStore rejections();

    /**
     * Referrals.
     *
     * @return the store
     */
    ReferralStore referrals();

    /**
     * Consents.
     *
     * @return the store
     */
    ConsentStore consents();

    /**
     * By what the addressees of consents are known again.
     *
     * @return the store
     */
    ConsentProofStore consentProofs();

    /**
     * Records of provisions and receipts.
     *
     * @return the store
     */
    ProvisionStore provisions();

    /**
     * Notices as they were shown.
     *
     * @return the store
     */
    NoticeStore notices();

    /**
     * Ledgers and credits.
     *
     * @return the store
     */
    CreditStore credits();

    /**
     * Referrals that did not simply count.
     *
     * @return the store
     */
    QualificationStore qualifications();

    /**
     * Introductions.
     *
     * @return the store
     */
    IntroductionStore introductions();

    /**
     * Referrals that an agency received.
     *
     * @return the store
     */
    InboxStore inbox();

    /**
     * What agencies were told of people after the hand-over.
     *
     * @return the store
     */
    InstructionStore instructions();

    /**
     * What agencies report of people they support.
     *
     * @return the store
     */
    SupportStore support();

    /**
     * Requests of people.
     *
     * @return the store
     */
    RightsStore rights();

    /**
     * Statements of months.
     *
     * @return the store
     */
    StatementStore statements();

    /**
     * What became of erasures.
     *
     * @return the store
     */
    ErasureStore erasures();

    /**
     * Who is not to be written to again.
     *
     * @return the store
     */
    SuppressionStore suppressions();

    /**
     * Mails that came back.
     *
     * @return the store
     */
    MailReturnStore mailReturns();

    /**
     * What agencies without an installation pick up.
     *
     * @return the store
     */
    PickupStore pickups();

    /**
     * How far applicant tracking systems were read.
     *
     * @return the store
     */
    IntakeSourceStore intakeSources();

    /**
     * By what people are recognised who come back.
     *
     * @return the store
     */
    IdentityStore identities();

    /**
     * What was recorded of people's lives with a company.
     *
     * @return the store
     */
    LifecycleStore lifecycle();

    /**
     * Exit cases.
     *
     * @return the store
     */
    ExitCaseStore exitCases();

    /**
     * How people who left are connected again.
     *
     * @return the store
     */
    ReconnectionStore reconnections();

    /**
     * Steps elsewhere that employees look for.
     *
     * @return the store
     */
    StepUpStore stepUps();

    /**
     * Who agreed to be kept and written to.
     *
     * @return the store
     */
    CommunityStore community();

    /**
     * The event log.
     *
     * @return the store
     */
    EventStore events();

    /**
     * Which versions of keys rows need.
     *
     * @return the store
     */
    KeyUseStore keyUses();

    /**
     * The audit log.
     *
     * @return the store
     */
    AuditStore audit();

    /**
     * Effects to be carried out.
     *
     * @return the store
     */
    OutboxStore outbox();

    /**
     * Tallies.
     *
     * @return the store
     */
    TallyStore tallies();

    /**
     * Figures of periods that are over.
     *
     * @return the store
     */
    FigureSnapshotStore figureSnapshots();

    /**
     * What is deleted by age.
     *
     * @return the store
     */
    RetentionStore retention();

    /**
     * Rows as they lie in storage.
     *
     * @return the store
     */
    ExportStore exports();

    /**
     * Locks the ledger of a programme and then referrals, in the order of their ids, and reads all by which answers to them are judged. The same as
     * the stores give one after the other, which is what it does unless a storage, to which each call is a way there and back, does it in one.
     *
     * @param tenant the company
     * @param agency key of the agency that answers
     * @param referrals the referrals
     * @param now the time
     * @return what is known; empty, and perhaps nothing locked, where the company has no programme with the agency
     */
    default Optional<AnswerBasis> lockForAnswers(
            TenantId tenant, String agency, Collection<OpaqueId> referrals, Instant now) {
        return AnswerBasis.read(this, tenant, agency, referrals, now);
    }

    /**
     * Reads what is known before applications are recognised. The same as the stores give, as {@link #lockForAnswers} does.
     *
     * @param tenant the company
     * @param applications the company's ids of the applications
     * @param now the time
     * @return what is known
     */
    default ArrivalBasis beforeArrivals(TenantId tenant, Collection<String> applications, Instant now) {
        return ArrivalBasis.read(this, tenant, applications, now);
    }

    /**
     * Adds hashes of applications, as {@link IdentityStore#index} does, and finds who has any of them besides these applications, with all that is known of who
     * those people are. The same as the stores give, as {@link #lockForAnswers} does.
     *
     * @param tenant the company
     * @param arriving the hashes; none twice for one pseudonym
     * @param since whose hash came before is not found
     * @return gives them; a storage may wait with the way there until it is asked, as with {@link AuditStore#lockHeadLater}, so that both take one
     */
    default Supplier<AlikePeople> indexAndFind(TenantId tenant, List<IdentityHash> arriving, Instant since) {
        AlikePeople found = AlikePeople.indexAndFind(this, tenant, arriving, since);
        return () -> found;
    }
}
