package org.careerrelay;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.careerrelay.credit.Replays;
import org.careerrelay.kpi.AgencyReports;
import org.careerrelay.kpi.Breakdowns;
import org.careerrelay.kpi.CompanyReports;
import org.careerrelay.kpi.Feedbacks;
import org.careerrelay.kpi.Insights;
import org.careerrelay.kpi.Onboarding;
import org.careerrelay.link.HostLetters;
import org.careerrelay.link.HostMail;
import org.careerrelay.link.Unrejections;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.circulation.CorporateGroup;
import org.careerrelay.model.circulation.ReapplicationPolicy;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.company.MailSettings;
import org.careerrelay.model.company.Setting;
import org.careerrelay.model.consent.NoticeWording;
import org.careerrelay.model.credit.ContractReplay;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.LedgerChange;
import org.careerrelay.model.credit.OpeningBalance;
import org.careerrelay.model.credit.PublishedCredit;
import org.careerrelay.model.identity.RecognitionTerms;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.kpi.AgencyReport;
import org.careerrelay.model.kpi.CompanyReport;
import org.careerrelay.model.kpi.Insight;
import org.careerrelay.model.kpi.InsightTerms;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.OnboardingChecklist;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.link.ComposedRejection;
import org.careerrelay.model.link.FinishedMail;
import org.careerrelay.model.link.InsertedRejection;
import org.careerrelay.model.link.OfferedRejection;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.link.Unrejection;
import org.careerrelay.model.link.UnrejectionResult;
import org.careerrelay.model.mail.MailWording;
import org.careerrelay.model.mail.SendingPolicy;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.referral.Feedback;
import org.careerrelay.model.referral.RevocationOutcome;
import org.careerrelay.model.settlement.FeeWaiverNote;
import org.careerrelay.model.settlement.SettlementTotals;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.settlement.CompanyBooks;
import org.careerrelay.spi.kpi.InsightRule;
import org.careerrelay.spi.kpi.KpiSources;
import org.careerrelay.support.SupportReading;
import org.careerrelay.text.Violations;

/**
 * The company's door. It shows its own rejections, links, credits and figures; how one person's referral went it shows with that person's consent only. Thread-safe.
 */
public final class CompanyDesk {

    private final Services services;
    private final String company;

    CompanyDesk(Services services, String company) {
        this.services = services;
        this.company = company;
    }

    /**
     * Says who the company is. The notice and the mail need it.
     *
     * @param profile the profile
     * @throws InvalidInputException when it is incomplete
     */
    public void profile(CompanyProfile profile) {
        store(profile);
    }

    /**
     * Says who a partner is.
     *
     * @param profile the agency's profile
     * @throws InvalidInputException when it is incomplete
     */
    public void partner(AgencyProfile profile) {
        store(profile);
    }

    /**
     * Sets how rejection mails look; without it they are the Japanese default, from the profile's contact address.
     *
     * @param settings the settings
     * @throws InvalidInputException when they are incomplete
     */
    public void mail(MailSettings settings) {
        store(settings);
    }

    /**
     * Sets other texts of the rejection mail for a job, a reason, or a reason at a job (A12); with empty texts they are taken back.
     *
     * @param wording the texts
     * @throws InvalidInputException when they are incomplete
     */
    public void mail(MailWording wording) {
        store(wording);
    }

    /**
     * Sets when rejection mails go: a delay, quiet hours, days of the week, an approval (A16). Without it they go at once. It holds from now on, also for
     * mails that wait.
     *
     * @param policy the policy
     * @throws InvalidInputException when it leaves no time at which mails go, or has them wait for too long
     */
    public void mail(SendingPolicy policy) {
        store(policy);
    }

    /**
     * What rejection mails look like and what is missing in them, before anybody gets one.
     *
     * @return previews and findings
     */
    public MailDesk mails() {
        return new MailDesk(services, company);
    }

    /**
     * Sets the company's own wording of the notice in one language; without it the library's is shown. Consents that were given before stay what
     * they are.
     *
     * @param wording the wording
     * @throws InvalidInputException when it lacks a place for something that people must know, with all that it lacks
     */
    public void notice(NoticeWording wording) {
        store(wording);
    }

    /**
     * Opens a programme with an agency, or changes it from now on: a cycle that has begun finishes under the rule it began with (A32).
     *
     * @param programme the contract
     * @throws InvalidInputException when it is incomplete
     */
    public void open(Programme programme) {
        store(programme);
    }

    /**
     * Begins a programme's ledger with people who had counted before, such as under an earlier contract (A19). It comes before anybody counts
     * here, or not at all. It is shown from the next publication on.
     *
     * @param agency key of the agency
     * @param opening how many people, with evidence
     * @return what became of it
     * @throws InvalidInputException when the command is incomplete or there is no such programme
     */
    public LedgerChange openBalance(String agency, OpeningBalance opening) {
        return services.corrections().open(company, agency, opening);
    }

    /**
     * Takes rejections: for each a mail in the outbox, with a personal link where a programme allows one (A04). Safe to call again with the
     * same rejections.
     *
     * @param rejections the rejections
     * @return what became of each, in the same order
     * @throws InvalidInputException when the company's profile is missing; nothing was done
     */
    public List<RejectionResult> reject(List<Rejection> rejections) {
        return services.rejections().reject(company, rejections);
    }

    /**
     * Takes rejections whose mails the host sends itself: for each its letter, with a personal link where a programme allows one (H05). The
     * engine sends nothing for them and keeps neither name nor address. A link counts as mailed from here on.
     *
     * <p>Send after your commit, one message per recipient. Safe to call again with the same rejections, such as after a crash before sending:
     * the letter comes again, with the same link, as the settings are then. It comes whatever has become of the link, so who takes a rejection
     * back sends no letter either. A rejection that {@link #reject} has taken is a conflict here, and the other way round: two mails would go.
     *
     * @param rejections the rejections
     * @return what became of each, with its letter, in the same order
     * @throws InvalidInputException when the company's profile is missing, or the engine was built without
     *     {@link CareerRelayBuilder#composer}; nothing was done
     */
    public List<ComposedRejection> rejectAndCompose(List<Rejection> rejections) {
        return services.rejections().rejectAndCompose(company, rejections, hostLetters());
    }

    /**
     * Takes rejections whose mails the company's own system writes and sends: for each the relay block as text, HTML and link, for the variables of its
     * template (H05). The engine sends nothing for them; all that {@link #rejectAndCompose} says of links and repetitions holds here too.
     *
     * @param rejections the rejections
     * @return what became of each, with its block, in the same order
     * @throws InvalidInputException when the company's profile is missing, or the engine was built without
     *     {@link CareerRelayBuilder#composer}; nothing was done
     */
    public List<OfferedRejection> rejectAndOffer(List<Rejection> rejections) {
        return hostMail().offer(company, rejections);
    }

    /**
     * Takes rejections with the messages that the company's own system has finished for them, and puts the relay block into each (A11). A message that
     * cannot be changed without harm, such as a signed one, makes its row invalid with the reason; nothing was done then, and it can be sent without the block. The
     * engine sends nothing; all that {@link #rejectAndCompose} says of links and repetitions holds here too.
     *
     * @param mails the rejections, each with its message
     * @return what became of each, with the message to send, in the same order
     * @throws InvalidInputException when the company's profile is missing, or the engine was built without
     *     {@link CareerRelayBuilder#composer}; nothing was done
     */
    public List<InsertedRejection> rejectAndInsert(List<FinishedMail> mails) {
        return hostMail().insert(company, mails);
    }

    private HostMail hostMail() {
        return new HostMail(services.rejections(), hostLetters());
    }

    private HostLetters hostLetters() {
        HostLetters letters = services.hostLetters();
        if (letters == null) {
            throw new InvalidInputException(List.of(Violations.of("composer", "builder.needed")));
        }
        return letters;
    }

    /**
     * What comes from the company's applicant tracking system: exports, sources that are asked, messages.
     *
     * @return the desk
     */
    public IntakeDesk intake() {
        return new IntakeDesk(services, company);
    }

    /**
     * Takes a link back, because the wrong person was written to. The rejection stands; {@link #unreject(Unrejection)} takes it back too.
     *
     * @param application the company's id of the application
     * @return what became of it
     */
    public RevocationOutcome revoke(String application) {
        return services.revocations().revoke(company, application);
    }

    /**
     * The company's link for everybody, to be pasted into a template once (A05).
     *
     * @param agency key of the programme's agency
     * @return its desk
     */
    public CompanyLinkDesk link(String agency) {
        return new CompanyLinkDesk(services, company, Doors.checked(agency));
    }

    /**
     * Counting together with other companies of the group towards one agency's credits (Q17).
     *
     * @param agency key of the agency
     * @return its desk
     */
    public PoolDesk pool(String agency) {
        return new PoolDesk(services, company, Doors.checked(agency));
    }

    /**
     * Takes a rejection back (A17): the same as {@link #unreject(List)} for one.
     *
     * @param unrejection which application, who says so, and why
     * @return what became of it
     */
    public UnrejectionResult unreject(Unrejection unrejection) {
        return unreject(List.of(unrejection)).get(0);
    }

    /**
     * Takes rejections back: the applications are open again. A mail that nobody has begun to send never goes; a link that nobody has used takes no consent any more; what somebody agreed to
     * before stays theirs, and is flagged for the operator. Which of the latter two it was is not told here. Safe to call again. A later rejection of the application, decided later
     * than the one that was taken back, is a new decision with a new mail; the very command that was taken back is none, and another one of the same time is a conflict.
     *
     * @param unrejections which applications, who says so, and why
     * @return what became of each, in the same order
     */
    public List<UnrejectionResult> unreject(List<Unrejection> unrejections) {
        return new Unrejections(services.engine(), services.revocations()).unreject(company, unrejections);
    }

    /**
     * The credits of a programme, as of the last publication.
     *
     * @param agency key of the agency
     * @return the snapshot
     * @throws InvalidInputException when there is no such programme
     */
    public CreditSnapshot credits(String agency) {
        services.deadlines().settle(company);
        return services.credits().snapshot(company, agency);
    }

    /**
     * How a published credit came about and what became of it. Of the people who earned it nothing is told.
     *
     * @param agency key of the agency
     * @param credit its number, as an introduction names it
     * @return its history, if there is such a credit
     * @throws InvalidInputException when there is no such programme
     */
    public Optional<PublishedCredit> explain(String agency, long credit) {
        return services.explanations().published(company, agency, credit);
    }

    /**
     * Goes through the programme's own ledger again under another contract: what the company would have had, as of the last publication (Q8).
     * Nothing is written. Rule, hold and expiry are taken from the other contract; who counts, what was requested and where days begin stay.
     *
     * @param agency key of the agency whose ledger it is
     * @param other the other contract; it may name another agency
     * @return both sums, and the difference
     * @throws InvalidInputException when the contract is incomplete or there is no such programme
     */
    public ContractReplay simulate(String agency, Programme other) {
        return new Replays(services.engine()).published(company, agency, other);
    }

    /**
     * Requests a free introduction; a credit is reserved (A22).
     *
     * @param agency key of the agency
     * @param order what is asked for; its request key makes repetitions safe
     * @return what became of it
     * @throws InvalidInputException when the order is incomplete or there is no such programme
     */
    public RequestResult request(String agency, JobOrder order) {
        return services.requests().request(company, agency, order);
    }

    /**
     * Requests another credit for another hire from the same request. Without a credit the hire is outside of the programme, for the agency's
     * ordinary fee.
     *
     * @param first the introduction that led to the first hire
     * @param requestKey the company's key of this request: the same key again is the same request (A21)
     * @return what became of it
     * @throws InvalidInputException when the key is none
     */
    public RequestResult requestAnother(OpaqueId first, String requestKey) {
        return services.requests().another(company, first, requestKey);
    }

    /**
     * The company's introductions.
     *
     * @return in the order in which they were requested
     */
    public List<Introduction> introductions() {
        return services.introductions().list(company);
    }

    /**
     * What a privacy officer does: requests of people, erasures, and who is not written to.
     *
     * @param accessor who acts, in which role, and why
     * @return the desk
     * @throws InvalidInputException when nothing is known of the company yet
     */
    public PrivacyDesk privacy(Accessor accessor) {
        return new PrivacyDesk(services, Doors.company(services, company), accessor);
    }

    /**
     * Says on what ground the company recognises applicants who come back. From then on people are told apart by all that applications say, and not by
     * their mail address alone.
     *
     * @param terms the terms
     * @throws InvalidInputException when they are incomplete
     */
    public void recognise(RecognitionTerms terms) {
        store(terms);
    }

    /**
     * Says from when the company asks people whom it rejects from now on to apply again (C05).
     *
     * @param policy the policy
     * @throws InvalidInputException when it is incomplete
     */
    public void reapply(ReapplicationPolicy policy) {
        store(policy);
    }

    /**
     * Says which companies of its group the company tells whether somebody is known here, of those who agree to it from now on (C02, Q17). A notice then names them beside
     * the box about recognition.
     *
     * @param group the group; without members nobody is told any more
     * @throws InvalidInputException when it is incomplete
     */
    public void group(CorporateGroup group) {
        store(group);
    }

    /**
     * Recognition of applicants who come back, and what people decide about it.
     *
     * @param accessor who acts, in which role, and why
     * @return the desk
     * @throws InvalidInputException when nothing is known of the company yet
     */
    public RecognitionDesk recognition(Accessor accessor) {
        return new RecognitionDesk(services, Doors.company(services, company), accessor);
    }

    /**
     * People's lives with the company: hired, transferred, left, applied again, hired again (C12, C13).
     *
     * @param accessor who acts, in which role, and why
     * @return the desk
     * @throws InvalidInputException when nothing is known of the company yet
     */
    public PeopleDesk people(Accessor accessor) {
        return new PeopleDesk(services, Doors.company(services, company), accessor);
    }

    /**
     * What somebody who works here does for themselves (C09).
     *
     * @param reference the company's id of whoever is signed in, as the host knows it
     * @return the desk
     * @throws InvalidInputException when the id is none, or nothing is known of the company yet
     */
    public EmployeeDesk employee(String reference) {
        if (reference.isBlank() || reference.length() > 200 || reference.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidInputException(List.of(Violations.of("reference", "step-up.reference")));
        }
        return new EmployeeDesk(services, Doors.company(services, company), reference);
    }

    /**
     * People who leave: exit cases, links for their next step, and how they are connected again (C07 to C09, C16, C17).
     *
     * @param accessor who acts, in which role, and why
     * @return the desk
     * @throws InvalidInputException when nothing is known of the company yet
     */
    public LeaverDesk leavers(Accessor accessor) {
        return new LeaverDesk(services, Doors.company(services, company), accessor);
    }

    /**
     * The community: people who agreed to be kept and written to.
     *
     * @param accessor who acts, in which role, and why
     * @return the desk
     * @throws InvalidInputException when there is no such company
     */
    public CommunityDesk community(Accessor accessor) {
        return new CommunityDesk(services, Doors.company(services, company), accessor);
    }

    /**
     * What agencies do for the people the company referred, as far as it may be told (A10).
     *
     * @return the desk
     */
    public CompanySupportDesk support() {
        return new CompanySupportDesk(new SupportReading(services.engine()), company);
    }

    /**
     * What goes out of the company and what comes back, as numbers.
     *
     * @return the desk
     */
    public CirculationDesk circulation() {
        return new CirculationDesk(services, company);
    }

    /**
     * How one application went, where the person agreed to the company's being told of it; otherwise what is true of all together, with small groups
     * hidden. Who agreed to a registration and not to this is told of like those who did not agree.
     *
     * @param application the company's id of the application
     * @return what the company is told; empty where nothing is held by that id, or there is no link
     */
    public Optional<Feedback> feedback(String application) {
        return new Feedbacks(services.engine(), services.credits()).of(company, application);
    }

    /**
     * The steps of one introduction: talks, agreement, joining, decline, early leave, and the word on what the agency reports.
     *
     * @param introduction the introduction
     * @return its steps
     */
    public CompanyIntroductionDesk introduction(OpaqueId introduction) {
        return new CompanyIntroductionDesk(step -> services.introductions().byCompany(company, introduction, step));
    }

    /**
     * Who was proposed for an introduction. It can be read while something may come of it, and is deleted then: after an end without a joining
     * at once, after a joining when the guarantee is over.
     *
     * @param introduction the introduction
     * @return whom the agency proposes, with the person's consent to it
     */
    public Optional<PersonProposal> proposal(OpaqueId introduction) {
        return services.proposals().read(company, introduction);
    }

    /**
     * The signed note that the joining of an introduced person was paid for by a credit, so that the agency charges no fee for it (Q2, H11).
     * It says the same whenever it is read; whoever has the {@link OperatorDesk#verificationKeys()} can check it.
     *
     * @param introduction the introduction
     * @return the note; empty while no credit was consumed for it
     */
    public Optional<Signed<FeeWaiverNote>> feeWaiver(OpaqueId introduction) {
        return services.feeWaivers().ofCompany(company, introduction);
    }

    /**
     * What a month did to a programme's ledger: people counted and taken back, credits granted, reserved, consumed and so on (A35). What is said
     * of single referrals is in the operator's statement only: it would tell who agreed.
     *
     * @param agency key of the agency
     * @param month the month, in the programme's zone
     * @return the totals, the same as in the statement
     * @throws InvalidInputException when the month did not end an hour ago or more, or there is no such programme
     */
    public SettlementTotals settlement(String agency, YearMonth month) {
        return services.settlements().totals(new CompanyBooks(company, agency), month);
    }

    /**
     * The figures of a period.
     *
     * @param period the days
     * @return the report
     * @throws InvalidInputException when the company has no profile
     */
    public KpiReport kpis(Period period) {
        return kpis(period, KpiSources.none());
    }

    /**
     * The figures of a period, with those that need what the company supplies: surveys, ratings, costs, people who came back, employees.
     *
     * @param period the days
     * @param sources what the company supplies
     * @return the report
     * @throws InvalidInputException when the company has no profile, or the amounts supplied are in several currencies
     */
    public KpiReport kpis(Period period, KpiSources sources) {
        return services.kpis().report(company, period, sources);
    }

    /**
     * All that a printed report shows, as of the last publication: the figures of a period, twelve months, a passbook for every programme, and figures by programme, job, department and route.
     *
     * @param period the days of the figures
     * @param sources what the company supplies
     * @return the report; to be drawn, or written as data
     * @throws InvalidInputException when the company has no profile, or the amounts supplied are in several currencies
     */
    public CompanyReport report(Period period, KpiSources sources) {
        return reports().of(company, period, sources);
    }

    /**
     * The figures of periods that are over, as they were kept (D07).
     *
     * @return the desk
     */
    public FiguresDesk figures() {
        return new FiguresDesk(
                services.figureSnapshots(),
                new SurveyDesk(services, company),
                services.kpis(),
                new Breakdowns(services.engine()),
                company);
    }

    /**
     * What in the figures of a period deserves a look (D08, D09): the worst step, drops that are more than noise, missed targets, unused credits,
     * agencies that are slow or refuse many, visits without consents. Nothing is written.
     *
     * @param period the days; whole months, since what comes after consent is hidden in others
     * @param sources what the company supplies
     * @param terms from where on something deserves a look
     * @param own rules of the company's own, asked after those of the library
     * @return what was found, in the order of the rules
     * @throws InvalidInputException when the company has no profile
     * @throws IllegalArgumentException when a target names no figure
     */
    public List<Insight> insights(Period period, KpiSources sources, InsightTerms terms, InsightRule... own) {
        return new Insights(services.engine(), reports(), services.kpis())
                .of(company, period, sources, terms, List.of(own));
    }

    /**
     * How far the company has come with the five steps of starting, as far as the record shows it (A38).
     *
     * @return the steps
     * @throws InvalidInputException when the company has no profile
     */
    public OnboardingChecklist onboarding() {
        return new Onboarding(services.engine(), services.credits()).of(company);
    }

    private CompanyReports reports() {
        return new CompanyReports(services.engine(), services.kpis(), services.credits());
    }

    /**
     * How the agencies answered: how many they refused or knew before, and within how many hours half and nine tenths of their answers came.
     * Figures of days or of months with one to nine people are hidden (design, section 8).
     *
     * @param period the days on which the answers arrived
     * @return one report per programme, in the order in which they were opened
     * @throws InvalidInputException when the company has no profile
     */
    public List<AgencyReport> agencies(Period period) {
        return new AgencyReports(services.engine()).published(company, period);
    }

    private void store(Setting setting) {
        SettingWrites.store(services.engine(), TenantKind.COMPANY, company, setting);
    }
}
