package org.careerrelay.examples.tour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.OperatorDesk;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;

/**
 * The programme's ledger in words that are the same in every run: rows and numbers instead of ids.
 *
 * @param lines the ledger
 * @param rows the rows of the export, by referral
 */
record LedgerBook(List<LedgerEntry> lines, Map<OpaqueId, Long> rows) {

    private static final int PAGE = 1000;

    static LedgerBook read(OperatorDesk operator, Map<OpaqueId, Long> rows) {
        List<LedgerEntry> lines = new ArrayList<>();
        List<LedgerEntry> page;
        do {
            long after = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).sequence();
            page = operator.ledger(Parties.COMPANY, Parties.AGENCY).entries(after, PAGE);
            lines.addAll(page);
        } while (page.size() == PAGE);
        return new LedgerBook(lines, rows);
    }

    /** The causes, one per line. */
    List<String> causes() {
        Map<OpaqueId, Integer> introductions = new HashMap<>();
        return lines.stream().map(line -> cause(line.cause(), introductions)).toList();
    }

    /** The rows whose person was counted. */
    Set<Long> counted() {
        return lines.stream()
                .filter(line -> line.kind() == LedgerKind.COUNT)
                .map(line -> rows.get(((Cause.OfReferral) line.cause()).id()))
                .collect(Collectors.toSet());
    }

    private String cause(Cause cause, Map<OpaqueId, Integer> introductions) {
        if (cause instanceof Cause.OfReferral referral) {
            return "row:" + rows.get(referral.id());
        }
        if (cause instanceof Cause.OfGrant grant) {
            return "grant:" + grant.number();
        }
        OpaqueId introduction = ((Cause.OfIntroduction) cause).id();
        introductions.putIfAbsent(introduction, introductions.size() + 1);
        return "introduction:" + introductions.get(introduction);
    }
}
