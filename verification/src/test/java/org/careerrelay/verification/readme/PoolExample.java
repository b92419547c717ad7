package org.careerrelay.verification.readme;

import java.util.List;
import org.careerrelay.AgencyInbox;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.LedgerDesk;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.LedgerEvidence;
import org.careerrelay.model.credit.OutstandingCredits;
import org.careerrelay.model.credit.PoolContribution;
import org.careerrelay.model.credit.PoolStanding;
import org.careerrelay.model.programme.CreditRule;

/** The code of the guide on counting together in a group. */
final class PoolExample {

    private PoolExample() {}

    static void agree(CompanyDesk acme, CompanyDesk beta) {
        // guide
        acme.pool("agency-1").hold("group agreement 2026-04", "beta", "gamma");
        beta.pool("agency-1").join("group agreement 2026-04", "acme");
        // end
    }

    static String look(CompanyDesk beta) {
        // guide
        PoolStanding standing = beta.pool("agency-1").standing();
        String shown = standing instanceof PoolStanding.Member member && member.pool() != null
                ? member.pool().progress() + " of " + member.pool().threshold() + " at " + member.holder()
                : "we count for ourselves";
        // end
        return shown;
    }

    static PoolContribution contribute(CareerRelay relay) {
        // guide
        PoolContribution contribution =
                relay.operator().ledger("beta", "agency-1").contribute();
        relay.operator().dispatch(); // they arrive
        // end
        return contribution;
    }

    static List<String> explain(CareerRelay relay) {
        // guide
        LedgerDesk ledger = relay.operator().ledger("acme", "agency-1");
        List<String> told = ledger.explain(1).orElseThrow().earned().stream()
                .filter(entry -> entry.cause() instanceof Cause.OfCommand)
                .map(entry -> ((Cause.OfCommand) entry.cause()).id())
                .map(command -> ledger.evidence(command)
                        .map(LedgerEvidence::evidence) // such as "pool: taken from beta"
                        .orElse("archived"))
                .toList();
        // end
        return told;
    }

    static void leave(CompanyDesk beta) {
        // guide
        beta.pool("agency-1").leave();
        // end
    }

    static long owed(AgencyInbox inbox) {
        // guide
        OutstandingCredits ofPool = inbox.outstandingOfPool("acme", List.of("beta", "gamma"), CreditRule.TEN_FOR_ONE);
        // end
        return ofPool.available();
    }
}
