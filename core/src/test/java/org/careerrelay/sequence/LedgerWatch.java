package org.careerrelay.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.careerrelay.CompanyDesk;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.LedgerEntry;

/** One ledger of a company beside its model: it has grown by exactly what the model says, and the company sees exactly the model's sums. */
final class LedgerWatch {

    private static final int MANY = 10_000;

    private final Circle circle;
    private final String company;
    private final CompanyDesk desk;
    private final ProgrammeModel model;
    private long seen;
    private List<LedgerEntry> grown = List.of();

    LedgerWatch(Circle circle, String company, CompanyDesk desk, ProgrammeModel model) {
        this.circle = circle;
        this.company = company;
        this.desk = desk;
        this.model = model;
    }

    /** What the engine has written since, less what time alone has led to: that may be written down by any command, and before it (CMP-12). */
    void elapsed() {
        model.quietly();
        read();
        int written = model.ledger.lines.size();
        while (!grown.isEmpty() && model.elapsed(grown.get(0).cause())) {
            for (LedgerModel.Line line : model.ledger.lines.subList(written, model.ledger.lines.size())) {
                assertThat(grown).isNotEmpty();
                check(grown.get(0), line);
                grown = grown.subList(1, grown.size());
            }
            written = model.ledger.lines.size();
        }
    }

    /** The command, where it is named by nothing else, of which the entry is that the model writes next. */
    Cause nextCause() {
        return grown.get(Math.toIntExact(model.ledger.lines.size() - seen + grown.size()))
                .cause();
    }

    private void read() {
        List<LedgerEntry> more =
                circle.relay.operator().ledger(company, model.agency).entries(seen, MANY);
        if (!more.isEmpty()) {
            grown = Stream.concat(grown.stream(), more.stream()).toList();
            seen = more.get(more.size() - 1).sequence();
        }
    }

    /** Exactly what the model wrote. */
    void written(int step) {
        elapsed();
        List<LedgerModel.Line> lines = model.ledger.lines;
        assertThat(lines).as("lines of %s after step %s", model.agency, step).hasSize(Math.toIntExact(seen));
        for (LedgerEntry entry : grown) {
            check(entry, lines.get(Math.toIntExact(entry.sequence() - 1)));
        }
        grown = List.of();
    }

    private void check(LedgerEntry entry, LedgerModel.Line line) {
        assertThat(entry.at()).isEqualTo(circle.clock.instant());
        assertThat(new LedgerModel.Line(
                        entry.kind(),
                        entry.cause(),
                        entry.amount(),
                        entry.credit(),
                        entry.progress(),
                        entry.threshold(),
                        entry.available()))
                .isEqualTo(line);
    }

    /** What the company sees; looking may write down what time alone has led to. */
    void sums(int step) {
        CreditSnapshot seenByCompany = desk.credits(model.agency);
        written(step);
        LedgerModel ledger = model.ledger;
        long usable = ledger.usable().size();
        long lapsed = slots(CreditState.AVAILABLE)
                .filter(slot -> slot.lapsed(ledger.now))
                .count();
        assertThat(List.of(
                        seenByCompany.counted(),
                        seenByCompany.progress(),
                        (long) seenByCompany.threshold(),
                        seenByCompany.granted(),
                        seenByCompany.available(),
                        seenByCompany.held(),
                        seenByCompany.reserved(),
                        seenByCompany.consumed(),
                        seenByCompany.expired(),
                        seenByCompany.revoked()))
                .as("what the company sees of %s after step %s", model.agency, step)
                .containsExactly(
                        ledger.counted(),
                        ledger.progress(),
                        (long) (ledger.threshold() == 0 ? ledger.rule.threshold() : ledger.threshold()),
                        Stream.of(CreditState.values()).flatMap(this::slots).count(),
                        model.contract.redeems(ledger.now) ? usable : 0,
                        slots(CreditState.AVAILABLE).count() - usable - lapsed,
                        slots(CreditState.RESERVED).count(),
                        slots(CreditState.CONSUMED).count(),
                        slots(CreditState.EXPIRED).count() + lapsed,
                        slots(CreditState.REVOKED).count());
    }

    private Stream<LedgerModel.Slot> slots(CreditState state) {
        return model.ledger.in(state);
    }
}
