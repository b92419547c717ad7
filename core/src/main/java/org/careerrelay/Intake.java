package org.careerrelay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.careerrelay.circulation.RecognitionGround;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.intake.IntakeDay;
import org.careerrelay.intake.IntakeRules;
import org.careerrelay.intake.IntakeTerms;
import org.careerrelay.intake.RowApplicant;
import org.careerrelay.intake.RowDecision;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.Access;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.intake.IntakeOutcome;
import org.careerrelay.model.intake.IntakeReport;
import org.careerrelay.model.intake.IntakeResult;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.model.suppression.SuppressionReason;
import org.careerrelay.suppression.Suppressing;

/** Takes rows in batches: decides row by row, has the eligible ones rejected together, and tells the results in order. One for each run: it counts against the cap. */
final class Intake {

    private static final int BATCH = 1000;

    private final Services services;
    private final String company;
    private final IntakeTerms terms;
    private final IntakeDay day;
    private long left;

    Intake(Services services, String company, IntakeTerms terms) {
        this.services = services;
        this.company = company;
        this.terms = terms;
        this.day = day();
        this.left = terms.cap();
    }

    /** Whether the cap was reached: rows were left for the next run. */
    boolean isCapped(IntakeReport report) {
        return report.of(IntakeOutcome.HOLD_CAP) > 0;
    }

    /** Takes a file, or a page of one run. */
    IntakeReport take(Iterator<IntakeRow> rows, Consumer<IntakeResult> results) {
        IntakeRules rules = new IntakeRules(terms, day);
        IntakeReport report = IntakeReport.none(terms.isLive());
        while (rows.hasNext()) {
            List<RowDecision> batch = new ArrayList<>(BATCH);
            List<Applicant> applicants = new ArrayList<>(BATCH);
            while (rows.hasNext() && batch.size() < BATCH) {
                IntakeRow row = rows.next();
                RowDecision decision = rules.decide(row);
                batch.add(decision);
                RowApplicant.of(row, decision).ifPresent(applicants::add);
            }
            if (terms.isLive()) {
                recognise(applicants);
            }
            report = report.and(batch(batch, results));
        }
        return report;
    }

    private IntakeReport batch(List<RowDecision> decisions, Consumer<IntakeResult> results) {
        Map<RowDecision, RejectionResult> taken = underTheCap(decisions);
        Map<IntakeOutcome, Long> outcomes = new EnumMap<>(IntakeOutcome.class);
        long fresh = 0;
        long repeated = 0;
        for (RowDecision decision : decisions) {
            IntakeResult result;
            RejectionResult rejected = taken.get(decision);
            if (decision instanceof RowDecision.Eligible row && rejected != null) {
                result = told(row, rejected);
                fresh += isNew(rejected) ? 1 : 0;
                repeated += repeated(rejected) ? 1 : 0;
            } else if (decision instanceof RowDecision.Eligible row) {
                result = new IntakeResult(
                        row.row(), row.rejection().application(), IntakeOutcome.HOLD_CAP, row.violations(), null);
            } else {
                result = ((RowDecision.Decided) decision).result();
            }
            outcomes.merge(result.outcome(), 1L, Long::sum);
            results.accept(result);
        }
        return new IntakeReport(terms.isLive(), decisions.size(), fresh, repeated, new TreeMap<>(outcomes));
    }

    /**
     * Takes rows as far as the cap goes. What was known after all, or is refused, leaves room for the rows after it: else rows of which nothing comes, such as those of people who were erased, would use up the cap of
     * every run, and the rest would wait for ever.
     */
    private Map<RowDecision, RejectionResult> underTheCap(List<RowDecision> decisions) {
        Set<String> known = known(decisions);
        Map<RowDecision, RejectionResult> taken = new IdentityHashMap<>();
        List<RowDecision.Eligible> rest = decisions.stream()
                .filter(RowDecision.Eligible.class::isInstance)
                .map(RowDecision.Eligible.class::cast)
                .toList();
        while (!rest.isEmpty()) {
            List<RowDecision.Eligible> next = new ArrayList<>();
            List<RowDecision.Eligible> over = new ArrayList<>();
            long room = left;
            for (RowDecision.Eligible row : rest) {
                boolean counts = !known.contains(row.rejection().application());
                (counts && room == 0 ? over : next).add(row);
                room -= counts && room > 0 ? 1 : 0;
            }
            Iterator<RejectionResult> results = taken(next).iterator();
            for (RowDecision.Eligible row : next) {
                RejectionResult result = results.next();
                taken.put(row, result);
                left -= isNew(result) ? 1 : 0;
            }
            rest = next.isEmpty() ? List.of() : over;
        }
        return taken;
    }

    private List<RejectionResult> taken(List<RowDecision.Eligible> eligible) {
        List<Rejection> rejections =
                eligible.stream().map(RowDecision.Eligible::rejection).toList();
        if (!terms.isLive()) {
            return services.rejections().foresee(company, rejections);
        }
        optOuts(eligible);
        return services.rejections().takeIn(company, rejections);
    }

    /** In a dry run nobody is on the list yet whom it would put there, and no reference stands for anything. */
    private IntakeResult told(RowDecision.Eligible row, RejectionResult rejected) {
        IntakeResult result = row.result(rejected);
        if (terms.isLive()) {
            return result;
        }
        boolean unlinked = result.outcome() == IntakeOutcome.LINK && row.optOut() && !repeated(rejected);
        return new IntakeResult(
                result.row(),
                result.application(),
                unlinked ? IntakeOutcome.NO_LINK : result.outcome(),
                result.violations(),
                null);
    }

    private static boolean isNew(RejectionResult result) {
        return result instanceof RejectionResult.Linked linked && !linked.repeated()
                || result instanceof RejectionResult.WithoutLink without && !without.repeated();
    }

    private static boolean repeated(RejectionResult result) {
        return result instanceof RejectionResult.Linked linked && linked.repeated()
                || result instanceof RejectionResult.WithoutLink without && without.repeated();
    }

    /** Applications about which no new mail would go, whatever they are taken with now. */
    private Set<String> known(List<RowDecision> decisions) {
        List<String> applications = decisions.stream()
                .filter(RowDecision.Eligible.class::isInstance)
                .map(decision -> ((RowDecision.Eligible) decision).rejection().application())
                .toList();
        if (applications.isEmpty()) {
            return Set.of();
        }
        return services.engine()
                .storage()
                .transact(unit -> unit
                        .tenants()
                        .find(TenantKind.COMPANY, company)
                        .map(tenant -> unit.rejections().byApplication(tenant.id(), applications))
                        .orElse(List.of())
                        .stream()
                        .filter(rejection -> rejection.takenBackAt() == null)
                        .map(StoredRejection::application)
                        .collect(Collectors.toSet()));
    }

    /** Who wants no notices goes on the company's list first: the mail then goes without a link, and so does every later one. */
    private void optOuts(List<RowDecision.Eligible> eligible) {
        List<MailAddress> addresses = eligible.stream()
                .filter(RowDecision.Eligible::optOut)
                .flatMap(row -> MailAddress.parse(row.rejection().mail().reveal()).stream())
                .toList();
        if (addresses.isEmpty()) {
            return;
        }
        Engine engine = services.engine();
        Suppressing suppressing = new Suppressing(engine);
        engine.storage().transact(unit -> {
            Optional<Tenant> tenant = unit.tenants().find(TenantKind.COMPANY, company);
            tenant.ifPresent(found -> {
                Set<MailAddress> listed = suppressing.suppressed(unit, found.id(), addresses);
                addresses.stream()
                        .filter(address -> !listed.contains(address))
                        .distinct()
                        .forEach(address -> suppressing.suppress(
                                unit, found.id(), address, SuppressionReason.OBJECTED, engine.now()));
                services.audit().record(unit, access(found, AccessAction.SUPPRESS));
            });
            return tenant.isPresent();
        });
    }

    /** All that rows say of applicants, also of those whom nobody rejected, where the company recognises people who come back. */
    private void recognise(List<Applicant> applicants) {
        Engine engine = services.engine();
        if (applicants.isEmpty()) {
            return;
        }
        engine.storage().transact(unit -> {
            Instant now = engine.now();
            Optional<Tenant> tenant = unit.tenants().find(TenantKind.COMPANY, company);
            Optional<RecognitionGround> ground =
                    tenant.flatMap(found -> RecognitionGround.at(engine, unit, found.id(), now));
            if (tenant.isEmpty() || ground.isEmpty()) {
                return false;
            }
            services.recognising()
                    .take(
                            unit,
                            tenant.get(),
                            ground.get(),
                            applicants,
                            now,
                            () -> unit.audit().lockHeadLater(tenant.get().id()));
            services.audit().record(unit, access(tenant.get(), AccessAction.RECOGNISE));
            return true;
        });
    }

    private Access access(Tenant tenant, AccessAction action) {
        return new Access(
                tenant,
                Accessor.of(terms.actor(), ActorRole.SYSTEM).because(AccessReason.Code.RECRUITING, "intake"),
                action,
                null);
    }

    /** Dates of rows are days where the company's first programme is. */
    private IntakeDay day() {
        Engine engine = services.engine();
        Instant now = engine.now();
        return engine.storage().transact(unit -> {
            Optional<Tenant> tenant = unit.tenants().find(TenantKind.COMPANY, company);
            List<StoredSetting> effective = tenant.map(found -> unit.settings().effective(found.id(), now))
                    .orElse(List.of());
            CompanySettings settings = CompanySettings.of(
                    effective,
                    tenant.map(found -> unit.settings().programmes(found.id())).orElse(List.of()));
            JurisdictionProfile profile = engine.jurisdiction(effective);
            ZoneId zone = settings.contracts().stream()
                    .findFirst()
                    .map(contract -> contract.programme().zone())
                    .orElse(profile.zone());
            return new IntakeDay(LocalDate.ofInstant(now, zone), zone, profile.country(), settings.backfill());
        });
    }
}
