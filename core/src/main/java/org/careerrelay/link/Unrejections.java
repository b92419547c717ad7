package org.careerrelay.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.link.Unrejection;
import org.careerrelay.model.link.UnrejectionResult;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Takes rejections back (A17, Q34): a mail that nobody has begun to send is cancelled; a link that nobody has used is revoked; whom somebody has agreed about stays with the agency,
 * flagged. The company is not told which of the latter two it was. Thread-safe.
 */
public final class Unrejections {

    private static final int BATCH = 1000;

    private final Engine engine;
    private final MailCancellations cancellations;
    private final Revocations revocations;

    /**
     * Takes rejections back.
     *
     * @param engine what it works with
     * @param revocations ends links
     */
    public Unrejections(Engine engine, Revocations revocations) {
        this.engine = engine;
        this.cancellations = new MailCancellations(engine);
        this.revocations = revocations;
    }

    /**
     * Takes rejections back, a thousand in a transaction.
     *
     * @param company key of the company
     * @param unrejections what is taken back
     * @return what became of each, in the same order
     */
    public List<UnrejectionResult> unreject(String company, List<Unrejection> unrejections) {
        List<UnrejectionResult> results = new ArrayList<>(unrejections.size());
        for (int from = 0; from < unrejections.size(); from += BATCH) {
            int first = from;
            List<Unrejection> batch = unrejections.subList(from, Math.min(unrejections.size(), from + BATCH));
            results.addAll(engine.storage().transact(unit -> batch(unit, company, batch, first)));
        }
        return results;
    }

    private List<UnrejectionResult> batch(UnitOfWork unit, String company, List<Unrejection> batch, int first) {
        Map<Integer, List<Violation>> faults = new HashMap<>();
        Map<String, Unrejection> valid = new HashMap<>();
        for (int i = 0; i < batch.size(); i++) {
            List<Violation> violations = engine.inputs().violations(batch.get(i), "[" + (first + i) + "]");
            if (violations.isEmpty()) {
                valid.putIfAbsent(batch.get(i).application(), batch.get(i));
            } else {
                faults.put(i, violations);
            }
        }
        Optional<Tenant> tenant = unit.tenants().find(TenantKind.COMPANY, company);
        Map<String, UnrejectionResult> done =
                tenant.map(found -> takeBack(unit, found.id(), valid)).orElse(Map.of());
        List<UnrejectionResult> results = new ArrayList<>(batch.size());
        Set<String> told = new HashSet<>();
        for (int i = 0; i < batch.size(); i++) {
            String application = batch.get(i).application();
            List<Violation> violations = faults.get(i);
            UnrejectionResult result = done.get(application);
            if (violations != null) {
                results.add(new UnrejectionResult.Invalid(application == null ? "" : application, violations));
            } else if (result == null) {
                results.add(new UnrejectionResult.NotRejected(application));
            } else {
                results.add(told.add(application) ? result : repeated(result));
            }
        }
        return results;
    }

    private static UnrejectionResult repeated(UnrejectionResult result) {
        return result instanceof UnrejectionResult.BeforeMail
                ? new UnrejectionResult.BeforeMail(result.application(), true)
                : new UnrejectionResult.AfterMail(result.application(), true);
    }

    private Map<String, UnrejectionResult> takeBack(
            UnitOfWork unit, TenantId tenant, Map<String, Unrejection> unrejections) {
        Instant now = engine.now();
        List<StoredRejection> known = unit.rejections().byApplication(tenant, unrejections.keySet());
        List<OpaqueId> ids = known.stream().map(StoredRejection::id).toList();
        // Rows before rejections, as by whoever cancels or sends: two who wait for each other would both fail.
        List<OpaqueId> standing = known.stream()
                .filter(rejection -> rejection.takenBackAt() == null)
                .map(StoredRejection::id)
                .toList();
        Set<OpaqueId> cancelled = cancellations.cancel(unit, tenant, standing, Map.of(), now);
        Set<OpaqueId> taken = unit.rejections().takeBack(tenant, ids, now);
        List<RelayEvent> events = new ArrayList<>();
        Map<String, UnrejectionResult> results = new HashMap<>();
        for (StoredRejection rejection : known) {
            boolean fresh = taken.contains(rejection.id());
            Unrejection unrejection = unrejections.get(rejection.application());
            if (fresh && unrejection != null) {
                events.add(engine.event(
                        tenant,
                        now,
                        EventType.REJECTION_TAKEN_BACK,
                        rejection.id(),
                        Map.of("by", unrejection.by(), "reason", unrejection.reason())));
            }
            boolean unsent = rejection.mailCancelledAt() != null || cancelled.contains(rejection.id());
            results.put(
                    rejection.application(),
                    unsent
                            ? new UnrejectionResult.BeforeMail(rejection.application(), !fresh)
                            : new UnrejectionResult.AfterMail(rejection.application(), !fresh));
        }
        unit.events().append(tenant, events);
        revocations.takeBack(unit, tenant, taken, now);
        return results;
    }
}
