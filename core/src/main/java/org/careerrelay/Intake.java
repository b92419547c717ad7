package org.careerrelay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.careerrelay.circulation.RecognitionGround;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.intake.IntakeProfile;
import org.careerrelay.intake.IntakeRules;
import org.careerrelay.intake.RowApplicant;
import org.careerrelay.intake.RowDecision;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.Access;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.intake.IntakeResult;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.programme.Programme;

/** Takes an export in batches: decides row by row, has the eligible ones rejected together, and tells the results in order. */
record Intake(Services services, String company) {

    private static final int BATCH = 1000;

    void take(Iterator<IntakeRow> rows, IntakeProfile profile, String actor, Consumer<IntakeResult> results) {
        ZoneId zone = zone();
        LocalDate today = LocalDate.ofInstant(services.engine().now(), zone);
        IntakeRules rules = new IntakeRules(profile, today, zone, actor);
        while (rows.hasNext()) {
            List<RowDecision> batch = new ArrayList<>(BATCH);
            List<Applicant> applicants = new ArrayList<>(BATCH);
            while (rows.hasNext() && batch.size() < BATCH) {
                IntakeRow row = rows.next();
                RowDecision decision = rules.decide(row);
                batch.add(decision);
                RowApplicant.of(row, decision).ifPresent(applicants::add);
            }
            recognise(applicants, actor);
            batch(batch).forEach(results);
        }
    }

    /** All that an export says of applicants, also of those whom nobody rejected, where the company recognises people who come back. */
    private void recognise(List<Applicant> applicants, String actor) {
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
            services.recognising().take(unit, tenant.get(), ground.get(), applicants, now);
            services.audit()
                    .record(
                            unit,
                            new Access(
                                    tenant.get(),
                                    Accessor.of(actor, ActorRole.SYSTEM)
                                            .because(AccessReason.Code.RECRUITING, "intake"),
                                    AccessAction.RECOGNISE,
                                    null));
            return true;
        });
    }

    private List<IntakeResult> batch(List<RowDecision> decisions) {
        List<RowDecision.Eligible> eligible = decisions.stream()
                .filter(RowDecision.Eligible.class::isInstance)
                .map(RowDecision.Eligible.class::cast)
                .toList();
        Iterator<RejectionResult> taken = services.rejections()
                .reject(
                        company,
                        eligible.stream().map(RowDecision.Eligible::rejection).toList())
                .iterator();
        List<IntakeResult> results = new ArrayList<>(decisions.size());
        for (RowDecision decision : decisions) {
            if (decision instanceof RowDecision.Eligible row) {
                results.add(row.result(taken.next()));
            } else if (decision instanceof RowDecision.Decided decided) {
                results.add(decided.result());
            }
        }
        return results;
    }

    /** Dates of an export are days where the company's first programme is. */
    private ZoneId zone() {
        Engine engine = services.engine();
        return engine.storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.COMPANY, company)
                        .flatMap(tenant -> CompanySettings.read(unit, tenant.id(), engine.now()).contracts().stream()
                                .findFirst())
                        .map(contract -> contract.programme().zone())
                        .orElse(Programme.JAPAN));
    }
}
