package org.careerrelay.sequence;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.introduction.CreditUse;
import org.jspecify.annotations.Nullable;

/** One contract with one agency: its ledger, and the introductions that draw on it (A22, A23, A25, A33, Q19). */
final class ProgrammeModel {

    final String agency;
    final ContractModel contract;
    final LedgerModel ledger;
    final Map<Integer, IntroductionModel> asked = new LinkedHashMap<>();
    private final Agreement agreement;

    ProgrammeModel(String agency, Agreement agreement, ContractModel.Terms terms, Instant now) {
        this.agency = agency;
        this.agreement = agreement;
        contract = new ContractModel(terms, now);
        ledger = new LedgerModel(terms.rule(), now);
        ledger.usableFrom = granted -> hold(granted, contract.at(ledger.now).holdDays());
        ledger.expiresAt = granted -> end(granted, contract.at(ledger.now).expiryMonths());
    }

    private static @Nullable Instant hold(Instant granted, int days) {
        return days == 0
                ? null
                : ContractModel.midnight(ContractModel.day(granted).plusDays(days));
    }

    private static @Nullable Instant end(Instant granted, @Nullable Integer months) {
        return months == null
                ? null
                : ContractModel.midnight(
                        ContractModel.day(granted).plusMonths(months).plusDays(1));
    }

    void say(ContractModel.Terms terms) {
        contract.say(terms, ledger.now);
        at(ledger.now);
    }

    void at(Instant now) {
        ledger.now = now;
        ledger.rule = contract.at(now).rule();
    }

    boolean givesLinks() {
        return contract.goesOn(ledger.now) && contract.isLicensed(ledger.now);
    }

    /** The credit that a request draws on: the one that ends first, then the earliest (A25). */
    Optional<Long> nextCredit() {
        return ledger.usable().stream()
                .min(Comparator.comparing(
                                (LedgerModel.Slot slot) -> slot.expiresAt,
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(slot -> slot.number))
                .map(slot -> slot.number);
    }

    IntroductionModel requested(int job, OpaqueId introduction, long credit) {
        IntroductionModel requested = new IntroductionModel(agreement, introduction, credit, ledger.now);
        asked.put(job, requested);
        ledger.move(
                LedgerKind.RESERVE, new Cause.OfIntroduction(introduction), credit, CreditState.RESERVED, introduction);
        return requested;
    }

    /** The credit is used up or given back once (INV-8); a guarantee gives it back once more (Q19). */
    void moved(IntroductionModel introduction, CreditUse before) {
        if (introduction.use == before) {
            return;
        }
        Cause cause = new Cause.OfIntroduction(introduction.id);
        if (introduction.use == CreditUse.CONSUMED) {
            ledger.move(LedgerKind.CONSUME, cause, introduction.credit, CreditState.CONSUMED, introduction.id);
            return;
        }
        LedgerKind kind = introduction.use == CreditUse.RELEASED ? LedgerKind.RELEASE : LedgerKind.ADJUST;
        ledger.move(kind, cause, introduction.credit, CreditState.AVAILABLE, null);
        ledger.runOut();
        ledger.settle();
    }

    /** Where time leads introductions without a word about a credit. */
    void quietly() {
        asked.values().forEach(introduction -> introduction.quietly(ledger.now));
    }

    /** What time alone has led to, if an entry of this cause is due to it: a credit that ran out, or an introduction that nobody moved. */
    boolean elapsed(Cause cause) {
        if (cause instanceof Cause.OfCredit of
                && ledger.lapsed().stream().anyMatch(slot -> slot.number == of.number())) {
            ledger.move(LedgerKind.EXPIRE, cause, of.number(), CreditState.EXPIRED, null);
            return true;
        }
        if (cause instanceof Cause.OfIntroduction of) {
            Optional<IntroductionModel> due = asked.values().stream()
                    .filter(introduction -> introduction.id.equals(of.id()) && introduction.due(ledger.now))
                    .findFirst();
            due.ifPresent(introduction -> {
                CreditUse before = introduction.use;
                introduction.elapse();
                moved(introduction, before);
                introduction.quietly(ledger.now);
            });
            return due.isPresent();
        }
        return false;
    }
}
