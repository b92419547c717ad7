package org.careerrelay.sequence;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.settlement.Reconciliation;
import org.careerrelay.model.settlement.SettlementDifference;
import org.careerrelay.model.settlement.SettlementItem;
import org.careerrelay.model.settlement.SettlementItem.Kind;
import org.careerrelay.model.settlement.SettlementState;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.model.settlement.SettlementTotals;
import org.careerrelay.sequence.CircleModel.Application;
import org.jspecify.annotations.Nullable;

/**
 * What the two sides say of each month, and where that differs, from the requirements (A35, Q33): the company's books are its ledger, the
 * agency's are its answers, each by its own clock; what was issued stays as it is.
 */
final class SettlementModel {

    /** Until then something of a month may still be written. */
    private static final Duration MARGIN = Duration.ofHours(1);

    private final String company;
    private final CircleModel model;
    private final Map<OpaqueId, Received> books = new LinkedHashMap<>();
    private final Map<Party, TreeMap<YearMonth, Map<Party, SettlementStatement>>> files = new EnumMap<>(Party.class);
    private final Map<Party, Map<YearMonth, List<SettlementState>>> steps = new EnumMap<>(Party.class);

    SettlementModel(String company, CircleModel model) {
        this.company = company;
        this.model = model;
        for (Party side : Party.values()) {
            files.put(side, new TreeMap<>());
            steps.put(side, new HashMap<>());
        }
    }

    /** What the agency has of one referral; its first answer stays. */
    private record Received(
            Instant at,
            @Nullable AgencyAnswer answer,
            @Nullable Instant answeredAt) {

        boolean answeredBefore(Instant end) {
            return answeredAt != null && answeredAt.isBefore(end);
        }
    }

    void received(OpaqueId referral, Instant now) {
        books.putIfAbsent(referral, new Received(now, null, null));
    }

    /** Whether it is written down now. */
    boolean answered(OpaqueId referral, AgencyAnswer answer, Instant now) {
        Received received = books.get(referral);
        if (received == null || received.answer() != null) {
            return false;
        }
        books.put(referral, new Received(received.at(), answer, now));
        return true;
    }

    /** What the agency has written down and the company has not. */
    Map<OpaqueId, AgencyAnswer> onTheirWay() {
        Map<OpaqueId, AgencyAnswer> answers = new LinkedHashMap<>();
        books.forEach((referral, received) -> {
            if (received.answer() != null
                    && model.find(referral)
                            .filter(application -> application.answer == null)
                            .isPresent()) {
                answers.put(referral, received.answer());
            }
        });
        return answers;
    }

    static boolean isOver(YearMonth month, Instant now) {
        return !now.isBefore(end(month).plus(MARGIN));
    }

    private static Instant begin(YearMonth month) {
        return ContractModel.midnight(month.atDay(1));
    }

    private static Instant end(YearMonth month) {
        return begin(month.plusMonths(1));
    }

    private Map<Party, SettlementStatement> file(Party holder, YearMonth month) {
        return files.get(holder).computeIfAbsent(month, none -> new EnumMap<>(Party.class));
    }

    List<SettlementState> steps(Party side, YearMonth month) {
        return steps.get(side).computeIfAbsent(month, none -> new ArrayList<>());
    }

    /** Whether it could be decided: first a statement is issued, then the other side agrees or not, and of a dispute there is an end. */
    boolean decided(Party side, YearMonth month, SettlementState state) {
        List<SettlementState> before = steps(side, month);
        SettlementState last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean can = switch (state) {
            case ISSUED -> last == null;
            case SIGNED_OFF, DISPUTED -> last == SettlementState.ISSUED;
            case RESOLVED -> last == SettlementState.DISPUTED;
        };
        if (can) {
            if (state == SettlementState.ISSUED) {
                file(side, month).put(side, statement(side, month));
            }
            before.add(state);
        }
        return can;
    }

    /** What becomes of one side's statement at the other: null where it was told otherwise before, else whether it was told before. */
    @Nullable
    Boolean sent(Party from, YearMonth month) {
        SettlementStatement told = statement(from, month);
        SettlementStatement before = file(from.other(), month).putIfAbsent(from, told);
        return before == null ? Boolean.FALSE : before.equals(told) ? Boolean.TRUE : null;
    }

    SettlementStatement statement(Party side, YearMonth month) {
        SettlementStatement issued = file(side, month).get(side);
        if (issued != null) {
            return issued;
        }
        return side == Party.COMPANY ? ofCompany(month) : ofAgency(month);
    }

    /** It ends with the last line written before the month's end, and begins where the month before ended. */
    private SettlementStatement ofCompany(YearMonth month) {
        SettlementStatement earlier = file(Party.COMPANY, month.minusMonths(1)).get(Party.COMPANY);
        int after = earlier == null || earlier.totals() == null
                ? linesBefore(begin(month))
                : Math.toIntExact(earlier.totals().last());
        int last = Math.max(after, linesBefore(end(month)));
        List<LedgerModel.Line> lines = model.ledger.lines.subList(after, last);
        Set<OpaqueId> unanswered = among(application -> isUnanswered(application, end(month)));
        Set<OpaqueId> counted = referrals(model.ledger.lines.subList(0, last), LedgerKind.COUNT);
        Set<OpaqueId> pending = among(application -> isLookedAt(application, end(month))
                && !unanswered.contains(application.referral)
                && !counted.contains(application.referral));
        Map<LedgerKind, Long> amounts = lines.stream()
                .filter(line -> !isGivenBack(line))
                .collect(Collectors.groupingBy(
                        LedgerModel.Line::kind, Collectors.summingLong(LedgerModel.Line::amount)));
        SettlementTotals totals = new SettlementTotals(
                after,
                last,
                amounts,
                lines.stream().filter(SettlementModel::isGivenBack).count(),
                after == 0 ? 0 : model.ledger.lines.get(after - 1).progress(),
                last == 0 ? 0 : model.ledger.lines.get(last - 1).progress(),
                after == 0 ? 0 : model.ledger.lines.get(after - 1).available(),
                last == 0 ? 0 : model.ledger.lines.get(last - 1).available());
        List<SettlementItem> items = Stream.concat(
                        referrals(lines, LedgerKind.COUNT).stream()
                                .map(referral -> new SettlementItem(referral, Kind.COUNT)),
                        referrals(lines, LedgerKind.UNCOUNT).stream()
                                .map(referral -> new SettlementItem(referral, Kind.UNCOUNT)))
                .toList();
        return statement(Party.COMPANY, month, totals, items, unanswered, pending);
    }

    private SettlementStatement ofAgency(YearMonth month) {
        List<SettlementItem> items = new ArrayList<>();
        Set<OpaqueId> unanswered = new HashSet<>();
        books.forEach((referral, received) -> {
            if (received.answeredBefore(end(month))) {
                if (!received.answeredBefore(begin(month)) && received.answer() == AgencyAnswer.ACCEPTED_NEW) {
                    items.add(new SettlementItem(referral, Kind.COUNT));
                }
            } else if (received.at().isBefore(end(month))) {
                unanswered.add(referral);
            }
        });
        return statement(Party.AGENCY, month, null, items, unanswered, Set.of());
    }

    private SettlementStatement statement(
            Party side,
            YearMonth month,
            @Nullable SettlementTotals totals,
            List<SettlementItem> items,
            Set<OpaqueId> unanswered,
            Set<OpaqueId> pending) {
        return new SettlementStatement(
                side,
                company,
                Circle.AGENCY,
                month,
                ContractModel.JAPAN,
                totals,
                items,
                List.copyOf(unanswered),
                List.copyOf(pending));
    }

    private int linesBefore(Instant end) {
        int lines = model.ledger.times.size();
        while (lines > 0 && !model.ledger.times.get(lines - 1).isBefore(end)) {
            lines--;
        }
        return lines;
    }

    private static boolean isGivenBack(LedgerModel.Line line) {
        return line.kind() == LedgerKind.ADJUST && line.credit() != null;
    }

    private static Set<OpaqueId> referrals(List<LedgerModel.Line> lines, LedgerKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(line -> ((Cause.OfReferral) line.cause()).id())
                .collect(Collectors.toSet());
    }

    private Set<OpaqueId> among(Predicate<Application> wanted) {
        return model.applications.values().stream()
                .filter(application -> application.programme == model.first)
                .filter(wanted)
                .map(application -> application.referral)
                .collect(Collectors.toSet());
    }

    private static boolean isUnanswered(Application application, Instant end) {
        boolean answered = application.answer != null && application.answeredAt.isBefore(end);
        return application.consentedAt.isBefore(end) && !answered && !application.withdrawnAt.isBefore(end);
    }

    private static boolean isLookedAt(Application application, Instant end) {
        return application.lookedAtFrom.isBefore(end) && !application.lookedAtUntil.isBefore(end);
    }

    /** Month by month, of all that both have told each other: what was open, what has arrived since, and what only one side says. */
    Optional<Reconciliation> reconciliation(Party holder, YearMonth month) {
        if (!file(holder, month).containsKey(holder.other())) {
            return Optional.empty();
        }
        Map<YearMonth, Map<Party, SettlementStatement>> told = new TreeMap<>();
        files.get(holder).headMap(month).forEach((earlier, both) -> {
            if (both.size() == 2) {
                told.put(earlier, both);
            }
        });
        told.put(
                month,
                Map.of(
                        holder,
                        statement(holder, month),
                        holder.other(),
                        file(holder, month).get(holder.other())));
        Set<SettlementItem> bySide = new TreeSet<>();
        Set<SettlementItem> byOther = new TreeSet<>();
        Reconciliation last = null;
        for (Map.Entry<YearMonth, Map<Party, SettlementStatement>> each : told.entrySet()) {
            SettlementStatement ours = each.getValue().get(Party.COMPANY);
            SettlementStatement theirs = each.getValue().get(Party.AGENCY);
            SettlementDifference before = difference(bySide, byOther);
            bySide.addAll(ours.items());
            byOther.addAll(theirs.items());
            last = compare(last, before, ours, theirs, difference(bySide, byOther));
        }
        return Optional.ofNullable(last);
    }

    private static Reconciliation compare(
            @Nullable Reconciliation earlier,
            SettlementDifference before,
            SettlementStatement ours,
            SettlementStatement theirs,
            SettlementDifference open) {
        SettlementDifference difference = difference(ours.items(), theirs.items());
        List<OpaqueId> inTransit = among(open.onlyAgency(), ours.unanswered());
        List<OpaqueId> pending = among(open.onlyAgency(), ours.pending());
        Set<SettlementItem> arrived = new TreeSet<>(difference.onlyCompany());
        arrived.retainAll(before.onlyAgency());
        Set<SettlementItem> other = new TreeSet<>(difference.onlyAgency());
        other.retainAll(before.onlyCompany());
        arrived.addAll(other);
        Set<OpaqueId> waited = new HashSet<>();
        if (earlier != null) {
            waited.addAll(earlier.inTransit());
            waited.addAll(earlier.pending());
        }
        Set<SettlementItem> unexplained = new TreeSet<>(difference.onlyAgency());
        open.onlyAgency().stream()
                .filter(item -> waited.contains(item.referral()))
                .forEach(unexplained::add);
        unexplained.removeIf(item -> inTransit.contains(item.referral()) || pending.contains(item.referral()));
        unexplained.removeAll(arrived);
        return new Reconciliation(
                ours.month(),
                difference,
                List.copyOf(arrived),
                inTransit,
                pending,
                new SettlementDifference(
                        difference.onlyCompany().stream()
                                .filter(item -> !arrived.contains(item))
                                .toList(),
                        List.copyOf(unexplained)),
                open);
    }

    private static List<OpaqueId> among(List<SettlementItem> items, List<OpaqueId> wanted) {
        return items.stream()
                .map(SettlementItem::referral)
                .filter(wanted::contains)
                .toList();
    }

    private static SettlementDifference difference(
            Collection<SettlementItem> company, Collection<SettlementItem> agency) {
        return new SettlementDifference(
                company.stream().filter(item -> !agency.contains(item)).sorted().toList(),
                agency.stream().filter(item -> !company.contains(item)).sorted().toList());
    }
}
