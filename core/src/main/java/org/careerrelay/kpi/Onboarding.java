package org.careerrelay.kpi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.careerrelay.credit.Credits;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.kpi.OnboardingChecklist;
import org.careerrelay.model.kpi.OnboardingChecklist.Item;
import org.careerrelay.model.kpi.OnboardingChecklist.Status;
import org.careerrelay.model.kpi.OnboardingChecklist.Step;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.text.Violations;

/** Works out how far a company has come with its start (A38), out of tallies and published counts alone. Thread-safe. */
public final class Onboarding {

    /** Below it a figure that was told outside could tell of a person (design, section 8). */
    private static final long ENOUGH_TO_TELL = 10;

    private static final Period ALWAYS = new Period(LocalDate.of(1970, 1, 1), LocalDate.of(9999, 12, 31));

    private final Engine engine;
    private final Credits credits;

    /**
     * Works on an engine's record.
     *
     * @param engine what it works with
     * @param credits the published counts
     */
    public Onboarding(Engine engine, Credits credits) {
        this.engine = engine;
        this.credits = credits;
    }

    /**
     * How far a company has come.
     *
     * @param company key of the company
     * @return the five steps
     * @throws InvalidInputException when there is no such company
     */
    public OnboardingChecklist of(String company) {
        Record record = engine.storage().transact(unit -> {
            TenantId tenant = unit.tenants()
                    .find(TenantKind.COMPANY, company)
                    .map(Tenant::id)
                    .orElseThrow(() ->
                            new InvalidInputException(List.of(Violations.of("company", "company.profile-missing"))));
            List<String> agencies = CompanySettings.read(unit, tenant, engine.now()).inLockOrder().stream()
                    .map(contract -> contract.programme().agency())
                    .toList();
            return new Record(unit.tallies().read(tenant, ALWAYS), agencies);
        });
        long counted = record.agencies().stream()
                .map(agency -> credits.snapshot(company, agency))
                .mapToLong(CreditSnapshot::counted)
                .sum();
        return of(record.tallies(), counted);
    }

    /** By the tallies of all days, and how many people are counted as of the last publication. */
    static OnboardingChecklist of(List<Tally> tallies, long counted) {
        return new OnboardingChecklist(List.of(
                since(Step.CLEAN_REJECTED_DATA, tallies, TallyKind.ISSUED),
                since(Step.LINK_IN_MAIL, tallies, TallyKind.MAILED),
                new Item(Step.SHARE_INTENT, Status.COMPANY_SAYS, null),
                // Without a day: that of the first count would say when one person was registered.
                new Item(Step.MONITOR, counted > 0 ? Status.DONE : Status.OPEN, null),
                new Item(Step.TELL_RESULTS, counted >= ENOUGH_TO_TELL ? Status.COMPANY_SAYS : Status.OPEN, null)));
    }

    private static Item since(Step step, List<Tally> tallies, TallyKind kind) {
        Optional<LocalDate> first = tallies.stream()
                .filter(tally -> tally.kind() == kind && tally.amount() > 0)
                .map(Tally::day)
                .min(Comparator.naturalOrder());
        return first.map(day -> new Item(step, Status.DONE, day)).orElseGet(() -> new Item(step, Status.OPEN, null));
    }

    private record Record(List<Tally> tallies, List<String> agencies) {}
}
