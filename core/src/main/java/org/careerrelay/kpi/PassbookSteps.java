package org.careerrelay.kpi;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.model.kpi.PassbookStep;
import org.careerrelay.model.kpi.PassbookStep.Kind;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;

/** The lines from mails to people counted. Nothing is in them that is not in the published figures too. Pure. */
final class PassbookSteps {

    private PassbookSteps() {}

    /** From a programme's tallies since its beginning, and the people in its ledger. */
    static List<PassbookStep> of(List<Tally> tallies, long inLedger) {
        Map<TallyKind, Long> sums = new EnumMap<>(TallyKind.class);
        tallies.forEach(tally -> sums.merge(tally.kind(), tally.amount(), Long::sum));
        long links = sum(sums, TallyKind.ISSUED);
        long mailed = sum(sums, TallyKind.MAILED);
        long agreed = sum(sums, TallyKind.CONSENTED);
        long registered = sum(sums, TallyKind.ACCEPTED_NEW);
        long known = sum(sums, TallyKind.ACCEPTED_DUPLICATE);
        long refused = sum(sums, TallyKind.REFUSED);
        long counted = sum(sums, TallyKind.COUNTED) - sum(sums, TallyKind.UNCOUNTED);
        return List.of(
                new PassbookStep(Kind.MAILED, mailed),
                new PassbookStep(Kind.NOT_MAILED, links - mailed),
                new PassbookStep(Kind.LINKS, links),
                new PassbookStep(Kind.NOT_AGREED, agreed - links),
                new PassbookStep(Kind.AGREED, agreed),
                new PassbookStep(Kind.NOT_ANSWERED, registered + known + refused - agreed),
                new PassbookStep(Kind.KNOWN_BEFORE, -known),
                new PassbookStep(Kind.REFUSED, -refused),
                new PassbookStep(Kind.REGISTERED, registered),
                new PassbookStep(Kind.NOT_COUNTED, counted - registered),
                new PassbookStep(Kind.COUNTED, counted),
                new PassbookStep(Kind.BROUGHT_IN, inLedger - counted),
                new PassbookStep(Kind.IN_LEDGER, inLedger));
    }

    private static long sum(Map<TallyKind, Long> sums, TallyKind kind) {
        return sums.getOrDefault(kind, 0L);
    }
}
