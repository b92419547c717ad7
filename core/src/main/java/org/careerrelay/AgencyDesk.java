package org.careerrelay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.credit.Outstanding;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.CountHistory;
import org.careerrelay.model.credit.OutstandingCredits;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.InstructionCarriedOut;
import org.careerrelay.model.exchange.IntroductionStep;
import org.careerrelay.model.exchange.PersonProposed;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.model.exchange.ReferralAcknowledged;
import org.careerrelay.model.exchange.SupportReported;
import org.careerrelay.model.exchange.SupportTotalled;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.settlement.FeeWaiverNote;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.model.support.SupportEvent;
import org.careerrelay.referral.AnswerDetails;
import org.careerrelay.support.SupportTaking;
import org.jspecify.annotations.Nullable;

/**
 * The agency's door: what an agency may do on a company's installation, and {@link #inbox()} on its own. It reaches only referrals and
 * introductions of programmes with this agency. Thread-safe.
 */
public final class AgencyDesk {

    private final Services services;
    private final String agency;

    AgencyDesk(Services services, String agency) {
        this.services = services;
        this.agency = agency;
    }

    /**
     * Answers referrals, by the opaque references received with them. Repetitions change nothing (A21).
     *
     * @param answers the answers, in order
     * @return what became of each, in the same order
     */
    public List<AcknowledgementResult> acknowledge(List<Acknowledgement> answers) {
        return services.acknowledgements().take(agency, answers);
    }

    /**
     * What the agency owes a company: credits granted and not used up, by age, as the company's ledger has them at this moment. A trial's credits
     * are in it though nothing of it can be redeemed yet.
     *
     * @param company key of the company
     * @return the credits; empty where there is no programme between the two
     */
    public Optional<OutstandingCredits> outstanding(String company) {
        return new Outstanding(services.engine()).toCompany(agency, company);
    }

    /**
     * The same for every company of this installation.
     *
     * @return one for each that has a programme with the agency, in the order in which the companies came
     */
    public List<OutstandingCredits> outstanding() {
        return new Outstanding(services.engine()).toAll(agency);
    }

    /**
     * What was said beside an answer (Q5).
     *
     * @param referral the opaque reference
     * @return the detail, if the referral was handed over to this agency and its answer has one
     */
    public Optional<AnswerDetail> detail(OpaqueId referral) {
        return new AnswerDetails(services.engine()).toldBy(agency, referral);
    }

    /**
     * Why a referral that was handed over counts, counts no more, or does not count.
     *
     * @param referral the opaque reference received with it
     * @return its history, if it went to this agency
     */
    public Optional<CountHistory> explain(OpaqueId referral) {
        return services.explanations().count(agency, referral);
    }

    /**
     * The steps of one introduction: proposal, joining, decline, early leave, and the word on what the company reports.
     *
     * @param introduction the introduction
     * @return its steps
     */
    public AgencyIntroductionDesk introduction(OpaqueId introduction) {
        return new AgencyIntroductionDesk(
                step -> services.introductions().byAgency(agency, introduction, step),
                proposal -> services.proposals().propose(agency, introduction, proposal));
    }

    /**
     * The signed note that the joining of an introduced person was paid for by a credit, so that no fee is charged for it (Q2, H11); the same
     * as the company reads.
     *
     * @param introduction the introduction
     * @return the note; empty while no credit was consumed for it
     */
    public Optional<Signed<FeeWaiverNote>> feeWaiver(OpaqueId introduction) {
        return services.feeWaivers().ofAgency(agency, introduction);
    }

    /**
     * Takes what came over the wire from this agency. The caller has made sure that it did come from it. Repetitions change nothing.
     *
     * @param messages the messages, in order
     * @return a receipt for each, in the same order
     */
    public List<Receipt> receive(List<ExchangeMessage> messages) {
        List<ReferralAcknowledged> answers = new ArrayList<>();
        for (ExchangeMessage message : messages) {
            if (message instanceof ReferralAcknowledged answer
                    && answer.agency().equals(agency)) {
                answers.add(answer);
            }
        }
        Map<OpaqueId, Receipt> receipts = new HashMap<>();
        List<AcknowledgementResult> taken = acknowledge(answers.stream()
                .map(answer -> new Acknowledgement(answer.referral(), answer.answer(), answer.at(), answer.detail()))
                .toList());
        for (int i = 0; i < taken.size(); i++) {
            OpaqueId message = answers.get(i).id();
            receipts.put(message, new Receipt(message, refusal(taken.get(i))));
        }
        return messages.stream()
                .map(message -> receipts.computeIfAbsent(message.id(), id -> step(message)))
                .toList();
    }

    /**
     * Gives the agency what companies here have for it, where it lets nothing in and comes by itself ({@code AgencyTransport.fetches}). The caller has made
     * sure that it is the agency. Each person's gate is asked now; what has no receipt is given again the next time.
     *
     * @param receipts the agency's word on what it was given before
     * @param limit how many messages at most
     * @return the messages, of each company and kind the oldest first
     */
    public List<ExchangeMessage> fetch(List<Receipt> receipts, int limit) {
        return services.fetches().byAgency(agency, receipts, limit);
    }

    /**
     * How far the agency is with people it supports (A10): what a company may be told of them.
     *
     * @return the desk
     */
    public AgencySupportDesk support() {
        return new AgencySupportDesk(new SupportTaking(services.engine()), agency);
    }

    /**
     * The inbox, on the agency's own installation.
     *
     * @return the inbox
     */
    public AgencyInbox inbox() {
        return new AgencyInbox(services, agency);
    }

    private Receipt step(ExchangeMessage message) {
        if (!message.agency().equals(agency)) {
            return new Receipt(message.id(), "message.not-for-here");
        }
        if (message instanceof InstructionCarriedOut carriedOut) {
            return services.instructing().receive(agency, carriedOut);
        }
        if (message instanceof PersonProposed proposed) {
            return services.proposals().receive(agency, proposed);
        }
        if (message instanceof SupportReported reported) {
            return reported(reported);
        }
        if (message instanceof SupportTotalled totalled) {
            boolean taken = new SupportTaking(services.engine()).take(agency, totalled);
            return new Receipt(message.id(), taken ? null : "support.programme");
        }
        return message instanceof IntroductionStep step
                ? services.introductions().receive(agency, step)
                : new Receipt(message.id(), "message.not-for-here");
    }

    private Receipt reported(SupportReported message) {
        SupportEvent event =
                new SupportEvent(message.id().toString(), message.referral(), message.stage(), message.at());
        return new Receipt(
                message.id(),
                switch (support().report(List.of(event)).get(0).outcome()) {
                    case RECORDED, REPEATED -> null;
                    case WITHOUT_CONSENT, OVER -> SupportReported.WITHOUT_CONSENT;
                    case CONFLICT -> "support.reported-otherwise";
                    case IN_FUTURE -> "support.in-future";
                    case LONG_AGO -> "support.long-ago";
                    case UNKNOWN -> "referral.unknown";
                });
    }

    /** What is settled, one way or the other, is taken: sending it again would change nothing. */
    private static @Nullable String refusal(AcknowledgementResult result) {
        return switch (result.outcome()) {
            case COUNTED, PENDING, PERSON_ALREADY_COUNTED, NOT_COUNTED, REPEATED, WITHDRAWN -> null;
            case CONFLICT -> "referral.answered-otherwise";
            case INVALID_DETAIL -> "referral.detail";
            case UNKNOWN -> "referral.unknown";
        };
    }
}
