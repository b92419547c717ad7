package org.careerrelay;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.careerrelay.event.EventLog;
import org.careerrelay.export.TenantImport;
import org.careerrelay.kpi.AgencyReports;
import org.careerrelay.kpi.Networks;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.company.OperatorProfile;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.credit.CountHistory;
import org.careerrelay.model.erasure.ErasedPerson;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.ChainVerdict;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.health.HealthReport;
import org.careerrelay.model.introduction.AgreedResolution;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.model.kpi.AgencyReport;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.mail.MailReport;
import org.careerrelay.model.mail.MailReportCount;
import org.careerrelay.model.outbox.DispatchReport;
import org.careerrelay.model.outbox.OutboxStatus;
import org.careerrelay.model.outbox.ParkedMessage;
import org.careerrelay.model.qualification.PersonMerge;
import org.careerrelay.model.qualification.PersonMergeResult;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.signature.VerificationKey;
import org.careerrelay.outbox.ParkedMessages;
import org.careerrelay.qualification.Merges;
import org.careerrelay.qualification.Standings;
import org.careerrelay.referral.AnswerDetails;
import org.careerrelay.settlement.CompanyBooks;
import org.jspecify.annotations.Nullable;

/** The operator's door: keeps the engine running and reads its record. It returns no person's data. Thread-safe. */
public final class OperatorDesk {

    private static final String OPERATOR = "operator";

    private final Services services;

    OperatorDesk(Services services) {
        this.services = services;
    }

    /**
     * Says who runs this installation.
     *
     * @param profile the profile
     * @throws InvalidInputException when it is incomplete
     */
    public void profile(OperatorProfile profile) {
        SettingWrites.store(services.engine(), TenantKind.OPERATOR, OPERATOR, profile);
    }

    /**
     * Who runs this installation.
     *
     * @return the profile, if it was said
     */
    public Optional<OperatorProfile> profile() {
        return services.engine()
                .storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.OPERATOR, OPERATOR)
                        .flatMap(tenant -> unit
                                .settings()
                                .effective(tenant.id(), services.engine().now())
                                .stream()
                                .map(StoredSetting::value)
                                .filter(OperatorProfile.class::isInstance)
                                .map(OperatorProfile.class::cast)
                                .findFirst()));
    }

    /**
     * One pass: ends overdue links, carries out everything in the outbox that is due, numbers the events, feeds the listeners. For hosts
     * with a scheduler of their own.
     *
     * @return what was done
     */
    public DispatchReport dispatch() {
        return dispatch(settled -> {});
    }

    /**
     * The same, telling its progress.
     *
     * @param progress hears how many rows of the outbox were settled so far
     * @return what was done
     */
    public DispatchReport dispatch(IntConsumer progress) {
        return services.work().pass(progress);
    }

    /**
     * What waits in the outbox.
     *
     * @return the numbers
     */
    public OutboxStatus outbox() {
        return services.dispatcher().status();
    }

    /**
     * What was given up and waits for a person: dead letters (H09). Each names what was wrong, nothing about a person.
     *
     * @param after id of the last one seen, or null for the beginning
     * @param limit how many at most
     * @return the next ones, by tenant and age
     */
    public List<ParkedMessage> parked(@Nullable OpaqueId after, int limit) {
        return new ParkedMessages(services.engine()).list(after, limit);
    }

    /**
     * Has messages that were given up tried again as if they were new, in the next pass (CMP-20). The receiver knows them by the same ids, and what
     * holds when they are sent decides: a consent that was withdrawn meanwhile stays withdrawn. Each is an event in the log.
     *
     * @param messages ids of parked messages; others are passed over
     * @return how many will be tried again
     */
    public int replay(Collection<OpaqueId> messages) {
        return new ParkedMessages(services.engine()).replay(messages);
    }

    /**
     * Takes what came back to the senders of all companies' mails, where they share one mailbox for it ({@link MailDesk#returned}).
     *
     * @param reports the reports, in any number
     * @return how many became what, without saying of whom
     */
    public MailReportCount returned(List<MailReport> reports) {
        return services.mailReturns().takeAll(reports);
    }

    /**
     * How the installation stands: outbox, numbering, and what programmes lack or are about to lack (design, section 6). It reads the settings
     * of every company, so call it every few minutes rather than at every request.
     *
     * @return the facts, without any person's data
     */
    public HealthReport health() {
        return services.health().report();
    }

    /**
     * How a company's agencies answered, up to now: how many they refused or knew before, and within how many hours half and nine tenths of
     * their answers came (Q5, Q33). Unlike at the company's door nothing is hidden, so a day's figures may be about one person.
     *
     * @param company key of the company
     * @param period the days on which the answers arrived
     * @return one report per programme, in the order in which they were opened
     * @throws InvalidInputException when there is no such company
     */
    public List<AgencyReport> agencies(String company, Period period) {
        return new AgencyReports(services.engine()).complete(company, period);
    }

    /**
     * The figures of every company, up to now and not only as of the last publication: two statements for each 500 companies.
     *
     * @param period the days
     * @return one report per company, in the order in which they came; without the conditions under which people count
     */
    public List<KpiReport> kpis(Period period) {
        return services.kpis().all(period);
    }

    /**
     * Figures of all companies together, which name none of them (D15).
     *
     * @param period the days
     * @return the desk
     */
    public NetworkDesk network(Period period) {
        return new NetworkDesk(new Networks(services.engine()), period);
    }

    /**
     * Where a referral stands on its way to a count, and everything that stands against it (A28). The company's door has nothing like it.
     *
     * @param referral the opaque reference of the referral
     * @return where it stands; empty for an unknown reference
     */
    public Optional<Qualification> qualification(OpaqueId referral) {
        return new Standings(services.engine(), services.qualifying()).of(referral);
    }

    /**
     * What waits for a person's decision in a programme (A29).
     *
     * @param company key of the company
     * @param agency key of the agency
     * @return the queue's door; whether there is such a programme shows at its first use
     */
    public ReviewDesk reviews(String company, String agency) {
        return new ReviewDesk(services, company, agency);
    }

    /**
     * Says that two rejections are of one person (CMP-6). Where both count in a programme within its window, the later count is taken back.
     * Whether they do is not said; the company sees its figures as of the next publication.
     *
     * @param company key of the company
     * @param merge which, and by whom
     * @return what became of it
     * @throws InvalidInputException when the command is incomplete or there is no such company
     */
    public PersonMergeResult samePerson(String company, PersonMerge merge) {
        return new Merges(services.engine(), services.qualifying()).merge(company, merge);
    }

    /**
     * What an agency said beside its answer to a referral (Q5). It is about the referral and names nobody.
     *
     * @param referral the opaque reference of the referral
     * @return the detail, if its answer has one
     */
    public Optional<AnswerDetail> answerDetail(OpaqueId referral) {
        return new AnswerDetails(services.engine()).of(referral);
    }

    /**
     * Settles a month of a programme with the agency, on the company's installation (A35). Whoever may read the applicants' names must not have
     * this door: a statement names what counted by references that lead to applications.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @param month the month, in the programme's zone
     * @return the desk
     */
    public SettlementDesk settlement(String company, String agency, YearMonth month) {
        return new SettlementDesk(services, new CompanyBooks(company, agency), month);
    }

    /**
     * Ends a dispute about a credit as company and agency have agreed outside of the library (CMP-11).
     *
     * @param company key of the company
     * @param introduction the introduction
     * @param agreed what they agreed on, with the evidence
     * @return what became of it
     * @throws InvalidInputException when evidence or actor is no opaque reference
     */
    public StepResult resolve(String company, OpaqueId introduction, AgreedResolution agreed) {
        return services.introductions().resolve(company, introduction, agreed);
    }

    /**
     * The public keys with which others check what this installation signs, of every version that is still in use. Give them to partners, and
     * have them compared by another way: a telephone call is one.
     *
     * @return ordered by version
     */
    public List<VerificationKey> verificationKeys() {
        return services.signer().verificationKeys();
    }

    /**
     * Which versions of keys are still needed, and moving to the newest (H21).
     *
     * @param accessor who does it: by default whoever runs the installation, or a privacy officer
     * @return the desk
     */
    public KeyDesk keys(Accessor accessor) {
        return new KeyDesk(services, accessor);
    }

    /**
     * A programme's ledger.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @return the ledger's door; whether there is such a programme shows at its first use
     */
    public LedgerDesk ledger(String company, String agency) {
        return new LedgerDesk(services, company, agency);
    }

    /**
     * Why a referral counts, counts no more, or does not count.
     *
     * @param referral the opaque reference
     * @return its history, if there is such a referral
     */
    public Optional<CountHistory> explain(OpaqueId referral) {
        return services.explanations().count(referral);
    }

    /**
     * Reads the numbered event log of a tenant in order.
     *
     * @param kind company or agency
     * @param key its name
     * @param after the last number seen, or 0
     * @param limit how many at most
     * @return the next events
     * @throws InvalidInputException when what comes next was archived: {@link TenantDesk#archived} says where the log begins
     */
    public List<NumberedEvent> events(TenantKind kind, String key, long after, int limit) {
        return new EventLog(services.engine()).events(kind, key, after, limit);
    }

    /**
     * Hands out the numbered event log of a tenant, however long it is: pages of it are read in short transactions of their own. As lines of
     * JSON with {@code org.careerrelay.json}: {@code exportEvents(COMPANY, "acme", 0, (tenant, event) ->
     * out.println(EventJson.write(tenant, event)))} (A34). The log is a record of what happened; the whole state leaves with
     * {@link TenantDesk#export}.
     *
     * @param kind company or agency
     * @param key its name
     * @param after the last number seen, or 0
     * @param sink takes each event with its tenant, in order, on the caller's thread and outside of any transaction; what it throws ends the
     *     export
     * @return the last number handed out: what to go on after the next time; {@code after} when there was none
     * @throws InvalidInputException when there is no such tenant, or what comes next was archived
     */
    public long exportEvents(TenantKind kind, String key, long after, BiConsumer<Tenant, NumberedEvent> sink) {
        return new EventLog(services.engine()).export(kind, key, after, sink);
    }

    /**
     * What is kept of one tenant: how it is taken away and checked.
     *
     * @param kind company, agency or operator
     * @param key its name
     * @return the desk; whether there is such a tenant shows at its first use
     */
    public TenantDesk tenant(TenantKind kind, String key) {
        return new TenantDesk(services, kind, key);
    }

    /**
     * How long what is kept, and what goes when its time is over.
     *
     * @return the desk
     */
    public RetentionDesk retention() {
        return new RetentionDesk(services.engine(), services.auditLog());
    }

    /**
     * Puts an exported tenant into this storage: afterwards every call tells of it what it told where it was taken away. All of it is written, or
     * nothing. The installation needs the same keys: boxes stay sealed as they are. From JSON: {@code importTenant(ExportReader.of(in))}.
     *
     * <p>What waited to be sent waits here too. Stop the installation it was taken from, or both send it.
     *
     * @param rows what {@link TenantDesk#export} handed out, to be gone through once
     * @return the tenant, with the number it had
     * @throws InvalidInputException when the tenant is there already, its number is another's here, or the rows are not as they were handed out;
     *     the path of the violation says which of them, counted from 1, which is the line of a file
     */
    public Tenant importTenant(Iterator<ExportedRow> rows) {
        return new TenantImport(services.engine()).restore(rows);
    }

    /**
     * Checks that no numbered event of a tenant was altered, removed or put elsewhere, and that the log ends where the stored head says
     * (B18, INV-12). It reads the whole log, as far as it was not archived. Events that wait for their number are not looked at.
     *
     * @param kind company or agency
     * @param key its name
     * @return sound up to a head, or the first fault
     * @throws InvalidInputException when there is no such tenant
     */
    public ChainVerdict verify(TenantKind kind, String key) {
        return verify(kind, key, ChainHead.empty());
    }

    /**
     * Erases people again after storage came back from a backup made before they were erased (privacy, section 11). What is erased already is left
     * alone, so the whole list can be given.
     *
     * @param people what {@link TenantDesk#erased} told, gone through once
     * @return what became of those who had come back
     */
    public List<ErasureReport> replayErasures(Iterator<ErasedPerson> people) {
        return services.erasures().replay(people);
    }

    /**
     * The same, also against a head that was noted outside of the database: the only way to see a log that was cut or rewritten together with
     * its stored head.
     *
     * @param kind company or agency
     * @param key its name
     * @param noted the head of an earlier {@link ChainVerdict.Sound}
     * @return sound up to a head, or the first fault
     * @throws InvalidInputException when there is no such tenant
     */
    public ChainVerdict verify(TenantKind kind, String key, ChainHead noted) {
        return new EventLog(services.engine()).verify(kind, key, noted);
    }
}
