package org.careerrelay;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.credit.Outstanding;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.credit.OutstandingCredits;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.IntroductionUpdate;
import org.careerrelay.model.exchange.PersonCorrected;
import org.careerrelay.model.exchange.PersonInstruction;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.exchange.ReferralAnnounced;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.referral.Attribution;
import org.careerrelay.model.referral.AttributionPolicy;
import org.careerrelay.model.referral.CommitmentOpening;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.model.referral.InboxReferral;
import org.careerrelay.model.referral.JobSeeker;
import org.careerrelay.model.referral.RegistrationOutcome;
import org.careerrelay.settlement.AgencyBooks;
import org.careerrelay.support.SupportNotes;

/** An agency's inbox on its own installation: referrals from many companies, and their requests for introductions. Thread-safe. */
public final class AgencyInbox {

    private final Services services;
    private final String agency;

    AgencyInbox(Services services, String agency) {
        this.services = services;
        this.agency = agency;
    }

    /**
     * Takes what came over the wire from a company. The caller has made sure that it did come from it: messages that name another are
     * refused. Repetitions change nothing.
     *
     * @param company key of the company that sent them
     * @param messages the messages, in order
     * @return a receipt for each, in the same order
     */
    public List<Receipt> receive(String company, List<ExchangeMessage> messages) {
        List<ReferralHandOver> handOvers = messages.stream()
                .filter(message -> message.company().equals(company))
                .filter(ReferralHandOver.class::isInstance)
                .map(ReferralHandOver.class::cast)
                .toList();
        Map<OpaqueId, Receipt> receipts = new HashMap<>();
        if (!handOvers.isEmpty()) {
            services.inbox().receive(agency, handOvers).forEach(receipt -> receipts.put(receipt.message(), receipt));
        }
        return messages.stream()
                .map(message -> message.company().equals(company)
                        ? receipts.computeIfAbsent(message.id(), id -> step(message))
                        : new Receipt(message.id(), "company.other"))
                .toList();
    }

    /**
     * Gives a company what is for it, where it lets nothing in and comes by itself ({@code AgencyTransport.fetches}). The caller has made sure that it is the
     * company. What has no receipt is given again the next time.
     *
     * @param company key of the company that is there
     * @param receipts its word on what it was given before
     * @param limit how many messages at most
     * @return the messages, of each kind the oldest first
     */
    public List<ExchangeMessage> fetch(String company, List<Receipt> receipts, int limit) {
        return services.fetches().byCompany(agency, company, receipts, limit);
    }

    /**
     * Referrals that wait for an answer.
     *
     * @param limit how many at most
     * @return in the order in which people consented
     */
    public List<InboxReferral> pending(int limit) {
        return services.inbox().pending(agency, limit);
    }

    /**
     * Takes what somebody typed on the agency's own page, whom a company led there with an opaque reference (SELF_ENTRY): from here on it is a
     * referral like any other. The company must have announced the reference; the announcement may come a little later than the person.
     * The first time stays.
     *
     * @param company key of the company, as the page was called with
     * @param referral the opaque reference, as the page was called with
     * @param answers what the person typed, sealed in this installation's vault
     * @return what became of it
     * @throws InvalidInputException when something is wrong with what was typed, with all that is; then nothing was stored
     */
    public RegistrationOutcome registered(String company, OpaqueId referral, RelayAnswers answers) {
        return services.selfEntries().registered(agency, company, referral, answers);
    }

    /**
     * Referrals that were answered.
     *
     * @param limit how many at most
     * @return in the order in which people consented
     */
    public List<InboxItem> answered(int limit) {
        return services.inbox().answered(agency, limit);
    }

    /**
     * People who were accepted as new, with what was received, for the agency's register of job seekers and for systems of its own. Who was erased, or asked for a stop, is
     * not among them.
     *
     * @param limit how many answered referrals are looked through at most
     * @return in the order in which people consented
     */
    public List<JobSeeker> jobSeekers(int limit) {
        return services.inbox().jobSeekers(agency, limit);
    }

    /**
     * Answers referrals and puts the answers on their way to the companies, in the order given; a referral that has an answer keeps it.
     *
     * @param answers the answers
     * @return how many were stored now
     * @throws InvalidInputException when a detail does not belong to its answer or is not whole (Q5); then nothing was stored
     */
    public int answer(List<InboxAnswer> answers) {
        return services.inbox().answer(agency, answers);
    }

    /**
     * Decides whose referral counts when several companies refer the same person, from now on; until it is said, the first registration does
     * (Q4, A31).
     *
     * @param policy the policy
     * @throws InvalidInputException when there is none
     */
    public void attribution(AttributionPolicy policy) {
        SettingWrites.store(services.engine(), TenantKind.AGENCY, agency, new Attribution(policy));
    }

    /**
     * The answers that the agency's policy implies for referrals that wait: new for whoever's referral counts, otherwise a duplicate with reason
     * and day, which tell of no other company (A31). Nothing is stored: look them over, change what you know better, and give them to
     * {@link #answer}. What was answered before stays, and an earlier refusal stands in nobody's way.
     *
     * @param limit how many at most
     * @return one for each of the first that wait, in the order in which people consented
     */
    public List<InboxAnswer> proposals(int limit) {
        return services.attributions().proposals(agency, limit);
    }

    /**
     * Gives the answers of {@link #proposals} without anybody looking at them, so that also of several installations that decide at the same
     * time one accepts a person.
     *
     * @param limit how many at most
     * @return how many were stored now
     */
    public int attribute(int limit) {
        return services.attributions().attribute(agency, limit);
    }

    /**
     * Opens the commitment that went to a company with an answer "duplicate", for a dispute about it: whoever has the answer checks it with
     * {@link org.careerrelay.model.referral.AnswerDetail#isOpenedBy} (Q5).
     *
     * @param company key of the company
     * @param referral the company's opaque reference
     * @return the opening, if there is a commitment and the version of the INDEX key that made its salt is still there
     */
    public Optional<CommitmentOpening> opening(String company, OpaqueId referral) {
        return services.inbox().opening(agency, company, referral);
    }

    /**
     * What the agency owes a company by its own record: credits from the people it accepted as new, each once, less those that introductions
     * used up, by age. The company's ledger decides; it may also know of an opening balance, of another rule for an earlier cycle, or of credits
     * that ran out.
     *
     * @param company key of the company
     * @param rule the rule of the contract
     * @return the credits, none of them where nothing was ever received from that company
     * @throws InvalidInputException when the rule is none
     */
    public OutstandingCredits outstanding(String company, CreditRule rule) {
        return outstandingOfPool(company, List.of(), rule);
    }

    /**
     * The same of companies that count together (Q17): credits from the people of all of them, less those that introductions of any of them used up. Credits that a member had before it joined are
     * among them, as long as it has them.
     *
     * @param holder key of the company that holds the pool
     * @param members keys of the others
     * @param rule the rule of their contracts
     * @return what is owed to all of them, under the holder's key
     * @throws InvalidInputException when the rule is none
     */
    public OutstandingCredits outstandingOfPool(String holder, List<String> members, CreditRule rule) {
        return new Outstanding(services.engine()).reckoned(agency, holder, members, rule);
    }

    /**
     * Erases the person of a received referral, with all that the agency received about them: on the agency's own decision, or because the person
     * or the company asked. What was answered stays, and leads to nobody.
     *
     * @param company key of the company
     * @param referral the company's opaque reference
     * @param cause why
     * @return what became of it, store by store; empty for a referral that is not known, or whose person was erased before
     */
    public Optional<ErasureReport> erase(String company, OpaqueId referral, ErasureCause cause) {
        return services.erasures().ofReferral(agency, company, referral, cause);
    }

    /**
     * The introductions that companies requested.
     *
     * @return in the order in which they were requested
     */
    public List<Introduction> introductions() {
        return services.agencyIntroductions().list(agency);
    }

    /**
     * The steps of one introduction: proposal, joining, decline, early leave, and the word on what the company reports.
     *
     * @param introduction the introduction
     * @return its steps
     */
    public AgencyIntroductionDesk introduction(OpaqueId introduction) {
        return new AgencyIntroductionDesk(
                step -> services.agencyIntroductions().move(agency, introduction, step),
                proposal -> services.agencyIntroductions().propose(agency, introduction, proposal));
    }

    /**
     * Settles a month with a company, in Japan's time (A35).
     *
     * @param company key of the company
     * @param month the month
     * @return the desk
     */
    public SettlementDesk settlement(String company, YearMonth month) {
        return settlement(company, month, Programme.JAPAN);
    }

    /**
     * Settles a month with a company (A35).
     *
     * @param company key of the company
     * @param month the month
     * @param zone the programme's zone: where the month begins and ends
     * @return the desk
     */
    public SettlementDesk settlement(String company, YearMonth month, ZoneId zone) {
        return new SettlementDesk(services, new AgencyBooks(agency, company, zone), month);
    }

    /**
     * What companies tell of people after the hand-over.
     *
     * @return the desk
     */
    public InstructionDesk instructions() {
        return new InstructionDesk(services, agency);
    }

    /**
     * How far the agency is with people it supports (A10).
     *
     * @return the desk
     */
    public InboxSupportDesk support() {
        return new InboxSupportDesk(new SupportNotes(services.engine()), agency);
    }

    private Receipt step(ExchangeMessage message) {
        if (message instanceof ReferralAnnounced announced) {
            return services.selfEntries().receive(agency, announced);
        }
        if (message instanceof PersonInstruction instruction) {
            Receipt receipt = services.instructed().receive(agency, instruction);
            if (receipt.refusal() == null) {
                services.erasedAtAgency().carryOut(agency, instruction);
            }
            return receipt;
        }
        if (message instanceof PersonCorrected corrected) {
            return services.instructed().receive(agency, corrected);
        }
        return message instanceof IntroductionUpdate update
                ? services.agencyIntroductions().receive(agency, update)
                : new Receipt(message.id(), "message.not-for-here");
    }
}
