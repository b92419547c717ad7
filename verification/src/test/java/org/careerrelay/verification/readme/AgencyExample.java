package org.careerrelay.verification.readme;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import org.careerrelay.AgencyInbox;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.Mount;
import org.careerrelay.http.exchange.ExchangeHandler;
import org.careerrelay.http.exchange.HttpAgency;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.OutstandingCredits;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.ProposalConsent;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.AnswerReason;
import org.careerrelay.model.referral.AttributionPolicy;
import org.careerrelay.model.referral.CommitmentOpening;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.referral.InboxReferral;
import org.careerrelay.spi.keys.Keys;
import org.careerrelay.spi.storage.Storage;

/** An agency's own installation, as the guide shows it. */
final class AgencyExample {

    private AgencyExample() {}

    static CareerRelay start(
            Storage storage,
            Keys keys,
            URI companyUri,
            String secret,
            HttpServer server,
            ScheduledExecutorService executor,
            InstantSource clock) {
        // guide
        CareerRelay agency = CareerRelay.builder()
                .storage(storage) // the agency's own database
                .keys(keys) // the agency's own keys
                .agency(HttpAgency.at(companyUri).secret(secret).clock(clock)) // answers go to the company
                .clock(clock)
                .dispatchOn(executor)
                .build();
        Mount.on(server, "/exchange", ExchangeHandler.forAgency(agency, "agency-1", "acme", List.of(secret), clock));
        // end
        return agency;
    }

    static int answer(CareerRelay agency) {
        // guide
        AgencyInbox inbox = agency.agency("agency-1").inbox();
        List<InboxReferral> pending = inbox.pending(100); // in the order in which people consented
        List<InboxAnswer> proposals = inbox.proposals(100); // for each of them, what the agency's policy says
        int stored = inbox.answer(proposals);
        // end
        return pending.size() == proposals.size() ? stored : 0;
    }

    static void decide(AgencyInbox inbox) {
        // guide
        inbox.attribution(AttributionPolicy.LAST_LINK);
        // end
    }

    static int ownWord(AgencyInbox inbox, OpaqueId first, OpaqueId second) {
        // guide
        int stored = inbox.answer(List.of(
                new InboxAnswer("acme", first, AgencyAnswer.REFUSED, AnswerDetail.refused(AnswerReason.NOT_REACHABLE)),
                new InboxAnswer(
                        "acme",
                        second,
                        AgencyAnswer.ACCEPTED_DUPLICATE,
                        AnswerDetail.duplicate(AnswerReason.ALREADY_KNOWN, LocalDate.of(2024, 4, 1)))));
        // end
        return stored;
    }

    static boolean dispute(AgencyInbox inbox, CareerRelay company, OpaqueId referral) {
        // guide
        CommitmentOpening opening = inbox.opening("acme", referral).orElseThrow(); // at the agency, which hands it over
        AnswerDetail answer = company.operator().answerDetail(referral).orElseThrow(); // at the company
        boolean opened = answer.isOpenedBy(referral, opening);
        // end
        return opened;
    }

    static void carriedOut(AgencyInbox inbox, Set<OpaqueId> locked, InstantSource clock) {
        // guide
        for (Instruction open : inbox.instructions().open(null, 100)) {
            InstructionResult result = locked.contains(open.referral())
                    ? InstructionResult.kept("求職管理簿", LocalDate.of(2028, 11, 15), clock.instant())
                    : InstructionResult.done(clock.instant());
            inbox.instructions().carriedOut(open.partner(), open.id(), result);
        }
        // end
    }

    static long owed(CareerRelay company, AgencyInbox inbox) {
        // guide
        List<OutstandingCredits> owed = company.agency("agency-1").outstanding(); // by the companies' ledgers
        OutstandingCredits reckoned = inbox.outstanding("acme", CreditRule.TEN_FOR_ONE); // by the agency's own answers
        // end
        return owed.get(0).available() - reckoned.available();
    }

    static void propose(AgencyInbox inbox, Instant agreedAt) {
        // guide
        Instant until = agreedAt.plus(Duration.ofDays(90));
        ProposalConsent consent =
                new ProposalConsent("acme", agreedAt, until, "notice/2026-4"); // for this company only
        PersonProposal proposal =
                new PersonProposal(Pii.of("山田 太郎"), Pii.of("introduced@example.com"), Pii.of("経理を十年"), consent);
        for (Introduction introduction : inbox.introductions()) {
            inbox.introduction(introduction.id()).propose(proposal); // done, or why it is not
        }
        // end
    }
}
