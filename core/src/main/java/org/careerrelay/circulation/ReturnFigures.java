package org.careerrelay.circulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.circulation.CorporateGroup;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.circulation.ReturnWindow;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.ExportedRow.OfLifecycleEvent;
import org.careerrelay.model.export.ExportedRow.OfRejection;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.kpi.AffiliateReapplications;
import org.careerrelay.model.kpi.AnonymousFigures;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Reapplications;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.spi.kpi.ReapplicationSource;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Who of the rejected came back and was hired, from the threads of people (D05, Q25): the cohort are the people rejected in the period, each once, from their first rejection in it. Former
 * employees who were hired are a number of their own (Q26), and so are applications at other companies of the group, where the company names one (C02). It reads every rejection and every lifecycle event that is kept, a page at a time. Thread-safe.
 */
public final class ReturnFigures implements ReapplicationSource {

    private static final int PAGE = 1000;
    private static final Set<LifecycleType> HIRES = Set.of(LifecycleType.HIRED, LifecycleType.REHIRED);

    private final Engine engine;

    /**
     * Counts.
     *
     * @param engine what it works with
     */
    public ReturnFigures(Engine engine) {
        this.engine = engine;
    }

    /**
     * The numbers of a period.
     *
     * @param company key of the company
     * @param period the days, in the zone of the company
     * @return the numbers; empty where the company has not said for what it recognises people, where rejections of the period are kept no longer, and where it is not made of whole months:
     *     of a day with one rejection it would tell of that person
     */
    @Override
    public Optional<Reapplications> reapplications(String company, Period period) {
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            Optional<Tenant> tenant = unit.tenants().find(TenantKind.COMPANY, company);
            if (tenant.isEmpty()) {
                return Optional.<Reapplications>empty();
            }
            CompanySettings settings = CompanySettings.read(unit, tenant.get().id(), now);
            if (settings.recognition() == null) {
                return Optional.<Reapplications>empty();
            }
            KeptForRecognition kept =
                    KeptForRecognition.at(engine, unit, tenant.get().id(), now);
            return period.isWholeMonths()
                            && kept.holds(
                                    period.from().atStartOfDay(kept.zone()).toInstant())
                    ? Optional.of(counted(unit, tenant.get().id(), period, kept.zone(), inGroup(settings)))
                    : Optional.<Reapplications>empty();
        });
    }

    private static boolean inGroup(CompanySettings settings) {
        CorporateGroup group = settings.group();
        return group != null && !group.members().isEmpty();
    }

    private static Reapplications counted(
            UnitOfWork unit, TenantId tenant, Period period, ZoneId zone, boolean inGroup) {
        Map<OpaqueId, StoredRejection> cohort = cohort(unit, tenant, period, zone);
        long six = 0;
        long twelve = 0;
        long hired = 0;
        long atAffiliates = 0;
        long applications = 0;
        List<OpaqueId> people = List.copyOf(cohort.keySet());
        for (int from = 0; from < people.size(); from += PAGE) {
            Ways ways = Ways.of(unit, tenant, people.subList(from, Math.min(people.size(), from + PAGE)), zone);
            for (OpaqueId person : people.subList(from, Math.min(people.size(), from + PAGE))) {
                StoredRejection first = Objects.requireNonNull(cohort.get(person));
                LocalDate rejected = LocalDate.ofInstant(first.decidedAt(), zone);
                Optional<LocalDate> back = ways.back(person, first, rejected);
                ReturnWindow window = back.map(day -> ReturnWindow.of(ChronoUnit.DAYS.between(rejected, day)))
                        .orElse(ReturnWindow.LATER);
                if (window.compareTo(ReturnWindow.WITHIN_12_MONTHS) <= 0) {
                    twelve++;
                    six += window == ReturnWindow.WITHIN_6_MONTHS ? 1 : 0;
                    hired += ways.hiredSince(person, back.orElseThrow()) ? 1 : 0;
                }
                long affiliates = ways.affiliates(person, rejected);
                applications += affiliates;
                atAffiliates += affiliates == 0 ? 0 : 1;
            }
        }
        return new Reapplications(cohort.size(), six, twelve, hired, formerEmployees(unit, tenant, period))
                .affiliates(inGroup ? told(atAffiliates, applications) : null);
    }

    /** The company might remember about whom it was asked: of few people it is not told how few, here as in the report. */
    private static AffiliateReapplications told(long people, long applications) {
        return people < AnonymousFigures.SMALLEST_GROUP
                ? new AffiliateReapplications(0, 0)
                : new AffiliateReapplications(people, applications);
    }

    /** The first rejection in the period that stands, by the pseudonym that stays. */
    private static Map<OpaqueId, StoredRejection> cohort(UnitOfWork unit, TenantId tenant, Period period, ZoneId zone) {
        Map<OpaqueId, StoredRejection> cohort = new HashMap<>();
        pages(unit, tenant, RowKind.REJECTION).forEach(page -> {
            List<StoredRejection> inPeriod = page.stream()
                    .map(row -> ((OfRejection) row).rejection())
                    .filter(rejection -> rejection.takenBackAt() == null
                            && rejection.source().isRecorded()
                            && holds(period, LocalDate.ofInstant(rejection.decidedAt(), zone)))
                    .toList();
            Map<OpaqueId, OpaqueId> groups = unit.people()
                    .groups(
                            tenant,
                            new HashSet<>(inPeriod.stream()
                                    .map(StoredRejection::person)
                                    .toList()));
            inPeriod.forEach(rejection -> cohort.merge(
                    groups.getOrDefault(rejection.person(), rejection.person()),
                    rejection,
                    (one, other) -> other.decidedAt().isBefore(one.decidedAt()) ? other : one));
        });
        return cohort;
    }

    /** People who were hired in the period and had worked here before; each once. */
    private static long formerEmployees(UnitOfWork unit, TenantId tenant, Period period) {
        Set<OpaqueId> people = new HashSet<>();
        pages(unit, tenant, RowKind.LIFECYCLE_EVENT).forEach(page -> {
            List<LifecycleEvent> hires = page.stream()
                    .map(row -> ((OfLifecycleEvent) row).event())
                    .filter(event -> HIRES.contains(event.type()) && holds(period, event.on()))
                    .toList();
            Map<OpaqueId, OpaqueId> groups = unit.people()
                    .groups(
                            tenant,
                            new HashSet<>(
                                    hires.stream().map(LifecycleEvent::person).toList()));
            Map<OpaqueId, LocalDate> left = new HashMap<>();
            for (LifecycleEvent event : unit.lifecycle().ofPeople(tenant, groups.keySet())) {
                if (event.type() == LifecycleType.LEFT) {
                    left.merge(
                            groups.getOrDefault(event.person(), event.person()),
                            event.on(),
                            (one, other) -> one.isBefore(other) ? one : other);
                }
            }
            for (LifecycleEvent hire : hires) {
                OpaqueId person = groups.getOrDefault(hire.person(), hire.person());
                LocalDate before = left.get(person);
                if (hire.type() == LifecycleType.REHIRED || before != null && !before.isAfter(hire.on())) {
                    people.add(person);
                }
            }
        });
        return people.size();
    }

    private static boolean holds(Period period, LocalDate day) {
        return !day.isBefore(period.from()) && day.isBefore(period.to());
    }

    private static Stream<List<ExportedRow>> pages(UnitOfWork unit, TenantId tenant, RowKind kind) {
        return Stream.iterate(
                unit.exports().read(tenant, kind, null, PAGE),
                page -> !page.isEmpty(),
                page -> unit.exports().read(tenant, kind, page.get(page.size() - 1), PAGE));
    }

    /**
     * When people applied, and were hired, by the pseudonym that stays.
     *
     * @param applied the company's ids of their applications, with the days on which they came
     * @param hired the days on which they began to work here
     * @param elsewhere that they applied at other companies of the group
     */
    private record Ways(
            Map<OpaqueId, Map<String, LocalDate>> applied,
            Map<OpaqueId, List<LocalDate>> hired,
            Map<OpaqueId, List<LifecycleEvent>> elsewhere) {

        static Ways of(UnitOfWork unit, TenantId tenant, List<OpaqueId> people, ZoneId zone) {
            Map<OpaqueId, OpaqueId> groups = unit.people().groups(tenant, people);
            Map<OpaqueId, Map<String, LocalDate>> applied = new HashMap<>();
            for (Arrival arrival : unit.identities().ofPeople(tenant, groups.keySet())) {
                add(applied, groups, arrival.person(), arrival.application(), LocalDate.ofInstant(arrival.at(), zone));
            }
            // An application that was first heard of with its rejection came before that.
            unit.rejections().ofPeople(tenant, groups.keySet()).stream()
                    .filter(rejection -> rejection.source().isRecorded())
                    .forEach(rejection -> add(
                            applied,
                            groups,
                            rejection.person(),
                            rejection.application(),
                            LocalDate.ofInstant(rejection.decidedAt(), zone)));
            Map<OpaqueId, List<LocalDate>> hired = new HashMap<>();
            Map<OpaqueId, List<LifecycleEvent>> elsewhere = new HashMap<>();
            for (LifecycleEvent event : unit.lifecycle().ofPeople(tenant, groups.keySet())) {
                if (event.type() == LifecycleType.REAPPLIED_AT_AFFILIATE) {
                    elsewhere
                            .computeIfAbsent(
                                    groups.getOrDefault(event.person(), event.person()), none -> new ArrayList<>())
                            .add(event);
                } else if (event.type() == LifecycleType.REAPPLIED) {
                    // Under a key of its own: a company may know the person by the id of the first application.
                    add(applied, groups, event.person(), "lifecycle " + event.key(), event.on());
                } else if (HIRES.contains(event.type())) {
                    hired.computeIfAbsent(
                                    groups.getOrDefault(event.person(), event.person()), none -> new ArrayList<>())
                            .add(event.on());
                }
            }
            return new Ways(applied, hired, elsewhere);
        }

        private static void add(
                Map<OpaqueId, Map<String, LocalDate>> applied,
                Map<OpaqueId, OpaqueId> groups,
                OpaqueId person,
                String application,
                LocalDate day) {
            applied.computeIfAbsent(groups.getOrDefault(person, person), none -> new HashMap<>())
                    .merge(application, day, (one, other) -> one.isBefore(other) ? one : other);
        }

        /** The first day on which they applied again: with another application, after the rejection. */
        Optional<LocalDate> back(OpaqueId person, StoredRejection first, LocalDate rejected) {
            return applied.getOrDefault(person, Map.of()).entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(first.application()))
                    .map(Map.Entry::getValue)
                    .filter(day -> day.isAfter(rejected))
                    .min(LocalDate::compareTo);
        }

        /** At how many other companies of the group they applied after the rejection, and within the window (C02). */
        long affiliates(OpaqueId person, LocalDate rejected) {
            return elsewhere.getOrDefault(person, List.of()).stream()
                    .filter(event -> AffiliateRecords.isReturn(rejected, event.on()))
                    .map(LifecycleEvent::recordedBy)
                    .distinct()
                    .count();
        }

        boolean hiredSince(OpaqueId person, LocalDate back) {
            return hired.getOrDefault(person, List.of()).stream().anyMatch(day -> !day.isBefore(back));
        }
    }
}
