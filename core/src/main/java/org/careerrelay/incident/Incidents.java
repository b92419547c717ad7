package org.careerrelay.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.link.Revocations;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.ExportedRow.OfRejection;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.incident.IncidentFacts;
import org.careerrelay.model.incident.IncidentReport;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.referral.RevocationOutcome;
import org.careerrelay.spi.storage.UnitOfWork;

/** Counts whom an incident concerns, and takes back the links that it concerns. Thread-safe. */
public final class Incidents {

    private static final int PAGE = 1000;

    private final Engine engine;
    private final Revocations revocations;

    /**
     * Helps with incidents.
     *
     * @param engine what it works with
     * @param revocations takes links back
     */
    public Incidents(Engine engine, Revocations revocations) {
        this.engine = engine;
        this.revocations = revocations;
    }

    /**
     * What the company's profile says about an incident.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param facts what is known
     * @return the report
     */
    public IncidentReport report(UnitOfWork unit, TenantId tenant, IncidentFacts facts) {
        CompanySettings settings = CompanySettings.read(unit, tenant, engine.now());
        Set<OpaqueId> people = concerned(unit, tenant, facts).stream()
                .map(StoredRejection::person)
                .collect(Collectors.toSet());
        Map<OpaqueId, OpaqueId> merged = unit.people().merged(tenant, people);
        Set<OpaqueId> distinct = people.stream()
                .map(person -> merged.getOrDefault(person, person))
                .collect(Collectors.toCollection(HashSet::new));
        return IncidentRules.report(
                engine.jurisdiction(unit, tenant, engine.now()),
                settings.company() == null ? "" : settings.company().legalName(),
                facts,
                distinct.size());
    }

    /**
     * Takes back every link, used or not, of the applications an incident concerns: a whole batch of mails at once (privacy, section 4).
     *
     * @param tenant the company
     * @param facts what is known
     * @return how many applications had a link: whether somebody had agreed before is not said
     */
    public int revokeLinks(Tenant tenant, IncidentFacts facts) {
        List<StoredRejection> concerned = engine.storage().transact(unit -> concerned(unit, tenant.id(), facts));
        return (int) concerned.stream()
                .map(rejection -> revocations.revoke(tenant.key(), rejection.application()))
                .filter(outcome -> outcome == RevocationOutcome.ENDED)
                .count();
    }

    private static List<StoredRejection> concerned(UnitOfWork unit, TenantId tenant, IncidentFacts facts) {
        if (!facts.applications().isEmpty()) {
            return unit.rejections().byApplication(tenant, facts.applications()).stream()
                    .filter(rejection -> isIn(facts, rejection))
                    .toList();
        }
        List<StoredRejection> concerned = new ArrayList<>();
        ExportedRow after = null;
        List<ExportedRow> page;
        do {
            page = unit.exports().read(tenant, RowKind.REJECTION, after, PAGE);
            for (ExportedRow row : page) {
                after = row;
                StoredRejection rejection = ((OfRejection) row).rejection();
                if (isIn(facts, rejection)) {
                    concerned.add(rejection);
                }
            }
        } while (!page.isEmpty());
        return concerned;
    }

    private static boolean isIn(IncidentFacts facts, StoredRejection rejection) {
        return !rejection.registeredAt().isBefore(facts.from())
                && rejection.registeredAt().isBefore(facts.until());
    }
}
