package org.careerrelay.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.kpi.AgencyReport;
import org.careerrelay.model.kpi.Fraction;
import org.careerrelay.model.kpi.Insight;
import org.careerrelay.model.kpi.InsightBasis;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Passbook;
import org.careerrelay.spi.kpi.InsightRule;

/** The rules that come with the library (D08, D09). Pure. */
final class InsightRules {

    static final List<InsightRule> ALL = List.of(
            InsightRules::worstStep,
            InsightRules::drops,
            InsightRules::belowTarget,
            InsightRules::unusedCredits,
            InsightRules::slowAgencies,
            InsightRules::refusingAgencies,
            InsightRules::visitsWithoutConsent);

    private static final List<String> STEPS =
            List.of("funnel.mailed", "funnel.consented", "funnel.acknowledged", "funnel.counted");

    private static final List<String> NUMBERS = List.of("funnel.mailed", "referralCount");
    private static final List<String> RATES = List.of("consentRate", "answerRate", "countRate");

    private InsightRules() {}

    private static List<Insight> worstStep(InsightBasis basis) {
        return IntStream.range(1, STEPS.size())
                .mapToObj(i -> step(basis, STEPS.get(i - 1), STEPS.get(i)))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(step -> Fraction.of(step.after(), step.before())))
                .map(step -> List.<Insight>of(step))
                .orElse(List.of());
    }

    private static Optional<Insight.WorstStep> step(InsightBasis basis, String from, String to) {
        Optional<Long> before = number(basis.now(), from);
        Optional<Long> after = number(basis.now(), to);
        return before.isPresent()
                        && after.isPresent()
                        && before.get() >= basis.terms().smallestNumber()
                        && after.get() < before.get()
                ? Optional.of(new Insight.WorstStep(from, to, before.get(), after.get()))
                : Optional.empty();
    }

    private static List<Insight> drops(InsightBasis basis) {
        List<Insight> found = new ArrayList<>();
        for (String id : NUMBERS) {
            Optional<Long> now = number(basis.now(), id);
            Optional<Long> before = number(basis.before(), id);
            if (now.isPresent()
                    && before.isPresent()
                    && now.get() < before.get()
                    && Significance.differs(now.get(), before.get())) {
                found.add(drop(basis, id));
            }
        }
        for (String id : RATES) {
            Kpi now = basis.now().figure(id);
            Kpi before = basis.before().figure(id);
            if (isLower(now, before) && differs(now, before)) {
                found.add(drop(basis, id));
            }
        }
        return found;
    }

    private static Insight drop(InsightBasis basis, String id) {
        return new Insight.Drop(id, basis.before().figure(id), basis.now().figure(id));
    }

    private static boolean isLower(Kpi now, Kpi before) {
        return now.value() instanceof KpiValue.Known later
                && before.value() instanceof KpiValue.Known earlier
                && later.value().compareTo(earlier.value()) < 0;
    }

    private static boolean differs(Kpi now, Kpi before) {
        Long some = now.numerator();
        Long all = now.denominator();
        Long earlierSome = before.numerator();
        Long earlierAll = before.denominator();
        return some != null
                && all != null
                && earlierSome != null
                && earlierAll != null
                && Significance.differs(some, all, earlierSome, earlierAll);
    }

    private static List<Insight> belowTarget(InsightBasis basis) {
        return basis.terms().targets().entrySet().stream()
                .filter(target -> basis.now().figure(target.getKey()).value() instanceof KpiValue.Known known
                        && Fraction.of(known.value()).compareTo(target.getValue()) < 0)
                .map(target -> (Insight) new Insight.BelowTarget(
                        target.getKey(), target.getValue(), basis.now().figure(target.getKey())))
                .toList();
    }

    private static List<Insight> unusedCredits(InsightBasis basis) {
        LocalDate since = basis.today().minusDays(basis.terms().unusedDays());
        return basis.passbooks().stream()
                .map(passbook -> unused(passbook, since, basis.terms().unusedDays()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Insight> unused(Passbook passbook, LocalDate since, int days) {
        long unused = passbook.lines().stream()
                .filter(credit -> credit.state() == CreditState.AVAILABLE)
                .filter(credit -> credit.grantedOn().isBefore(since))
                .count();
        return unused == 0 ? Optional.empty() : Optional.of(new Insight.UnusedCredits(passbook.agency(), unused, days));
    }

    private static List<Insight> slowAgencies(InsightBasis basis) {
        return enoughAnswers(basis)
                .filter(report -> report.figure("agency.answerTime90").value() instanceof KpiValue.Known known
                        && known.value().longValueExact() > basis.terms().answerHours())
                .map(report -> (Insight) new Insight.SlowAgency(
                        report.agency(),
                        ((KpiValue.Known) report.figure("agency.answerTime90").value())
                                .value()
                                .longValueExact(),
                        basis.terms().answerHours()))
                .toList();
    }

    private static List<Insight> refusingAgencies(InsightBasis basis) {
        List<Insight> found = new ArrayList<>();
        enoughAnswers(basis).forEach(report -> {
            Kpi rate = report.figure("agency.refusalRate");
            Long refused = rate.numerator();
            Long answers = rate.denominator();
            if (refused != null
                    && answers != null
                    && Fraction.of(refused, answers).compareTo(basis.terms().refusalRate()) > 0) {
                found.add(new Insight.RefusingAgency(report.agency(), refused, answers));
            }
        });
        return found;
    }

    private static Stream<AgencyReport> enoughAnswers(InsightBasis basis) {
        return basis.agencies().stream().filter(report -> {
            Long answers = report.figure("agency.answers").numerator();
            return answers != null && answers >= basis.terms().smallestNumber();
        });
    }

    /** Two visits a mail and not one consent: one visit each is what scanners make. */
    private static List<Insight> visitsWithoutConsent(InsightBasis basis) {
        Optional<Long> visits = number(basis.now(), "funnel.landed");
        Optional<Long> mails = number(basis.now(), "funnel.mailed");
        Optional<Long> consents = number(basis.now(), "funnel.consented");
        return visits.isPresent()
                        && mails.isPresent()
                        && consents.isPresent()
                        && consents.get() == 0
                        && mails.get() >= basis.terms().smallestNumber()
                        && visits.get() >= 2 * mails.get()
                ? List.of(new Insight.VisitsWithoutConsent(visits.get(), mails.get()))
                : List.of();
    }

    private static Optional<Long> number(KpiReport report, String id) {
        return Optional.ofNullable(report.figure(id).numerator());
    }
}
