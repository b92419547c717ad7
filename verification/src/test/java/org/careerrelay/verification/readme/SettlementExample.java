package org.careerrelay.verification.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.SettlementDesk;
import org.careerrelay.json.FeeWaiverNoteJson;
import org.careerrelay.json.StatementJson;
import org.careerrelay.json.VerificationKeysJson;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.settlement.FeeWaiverNote;
import org.careerrelay.model.settlement.Reconciliation;
import org.careerrelay.model.settlement.SettlementDecision;
import org.careerrelay.model.settlement.SettlementItem;
import org.careerrelay.model.settlement.SettlementOutcome;
import org.careerrelay.model.settlement.SettlementTotals;
import org.careerrelay.model.settlement.StatementReceipt;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.signature.Verdict;
import org.careerrelay.signature.Verifier;

/** How a month is settled and a note is checked, as the guide shows it. */
final class SettlementExample {

    private SettlementExample() {}

    static void giveKeys(CareerRelay relay, Path file) throws IOException {
        // guide
        Files.writeString(file, VerificationKeysJson.write(relay.operator().verificationKeys()));
        // end
    }

    static void writeNote(CompanyDesk acme, OpaqueId introduction, Path file) throws IOException {
        // guide
        Optional<Signed<FeeWaiverNote>> note = acme.feeWaiver(introduction); // empty until the credit is consumed
        if (note.isPresent()) {
            Files.writeString(file, FeeWaiverNoteJson.write(note.get()));
        }
        // end
    }

    static Verdict checkNote(Path keysOfTheCompany, Path file) throws IOException {
        // guide
        Verifier company = Verifier.of(VerificationKeysJson.read(Files.readString(keysOfTheCompany)));
        Signed<FeeWaiverNote> note = FeeWaiverNoteJson.read(Files.readString(file));
        Verdict verdict = company.check(note); // VALID, FORGED or UNKNOWN_KEY
        // end
        return verdict;
    }

    static void issue(CareerRelay relay, CareerRelay agency, Path ours, Path theirs) throws IOException {
        // guide
        YearMonth november = YearMonth.of(2026, 11);
        SettlementDesk atTheCompany = relay.operator().settlement("acme", "agency-1", november);
        atTheCompany.record(SettlementDecision.issue("2026-11", "accountant-1"));
        Files.writeString(ours, StatementJson.write(atTheCompany.statement()));

        SettlementDesk atTheAgency = agency.agency("agency-1").inbox().settlement("acme", november);
        atTheAgency.record(SettlementDecision.issue("2026-11", "accountant-9"));
        Files.writeString(theirs, StatementJson.write(atTheAgency.statement()));
        // end
    }

    static Optional<Reconciliation> receive(SettlementDesk desk, Path keysOfTheAgency, Path theirs) throws IOException {
        // guide
        Verifier agency = Verifier.of(VerificationKeysJson.read(Files.readString(keysOfTheAgency)));
        StatementReceipt receipt = desk.receive(StatementJson.read(Files.readString(theirs)), agency);
        if (receipt instanceof StatementReceipt.Refused refused) {
            System.out.println("refused: " + refused.reason()); // FORGED, UNKNOWN_KEY, OTHER_STATEMENT, CONFLICT
        }
        Optional<Reconciliation> reconciliation = desk.reconciliation();
        reconciliation.ifPresent(both -> System.out.println(both.inTransit().size() + " on their way, "
                + both.unexplained().onlyCompany().size() + " said by the company only, "
                + both.unexplained().onlyAgency().size() + " by the agency only"));
        // end
        return reconciliation;
    }

    static List<SettlementOutcome> dispute(SettlementDesk desk, List<SettlementItem> items) {
        // guide
        SettlementOutcome disputed = desk.record(
                SettlementDecision.dispute("2026-11/dispute", "accountant-2", items, "the agency never said this"));
        SettlementOutcome resolved =
                desk.record(SettlementDecision.resolve("2026-11/resolution", "accountant-1", "taken back in December"));
        // end
        return List.of(disputed, resolved);
    }

    static String totals(CompanyDesk acme) {
        // guide
        SettlementTotals november = acme.settlement("agency-1", YearMonth.of(2026, 11));
        String line = november.of(LedgerKind.COUNT) + " people, " + november.of(LedgerKind.GRANT)
                + " credits, progress " + november.progressBefore() + " to " + november.progressAfter();
        // end
        return line;
    }
}
