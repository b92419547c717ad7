package org.careerrelay.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.command.StoredCommand;
import org.careerrelay.model.consent.CollectedConsent;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentImportResult.Outcome;
import org.careerrelay.model.consent.ConsentImportRow;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.storage.RelayConflictException;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an import that are decided together, in one transaction; no application and no reference is among them twice.
 *
 * @param engine what it works with
 * @param run whose import it is
 * @param unit the transaction
 * @param now the time
 */
record ImportBatch(Engine engine, ImportRun run, UnitOfWork unit, Instant now) {

    /** What becomes of each row, in the same order; where something is to be taken back, that is left to a transaction of its own. */
    List<Decided> decide(List<ConsentImportRow<CollectedConsent>> rows) {
        TenantId tenant = run.company().id();
        List<Decided> decided = new ArrayList<>(rows.size());
        Map<Integer, CollectedConsent> whole = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            CollectedConsent consent = rows.get(i).value();
            List<Violation> violations = new ArrayList<>(rows.get(i).faults());
            if (consent != null) {
                violations.addAll(engine.inputs().violations(consent, ""));
            }
            decided.add(Decided.refused(violations));
            if (consent != null && violations.isEmpty()) {
                whole.put(i, consent);
            }
        }
        Here here = read(tenant, whole.values());
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        ImportRules rules =
                new ImportRules(settings, engine.jurisdiction(unit, tenant, now).ageLimit(), now);
        whole.forEach((i, consent) -> decided.set(i, decide(consent, rules, here)));
        if (!run.dry()) {
            write(tenant, decided, here);
        }
        return decided;
    }

    private Decided decide(CollectedConsent row, ImportRules rules, Here here) {
        String key = run.key(row);
        List<byte[]> fingerprints = engine.index().fingerprints(run.company().id(), CollectedForm.of(row));
        byte[] earlier = here.commands().get(key);
        if (earlier != null) {
            return fingerprints.stream().anyMatch(own -> Arrays.equals(own, earlier))
                    ? Decided.as(Outcome.REPEATED)
                    : Decided.as(Outcome.CONFLICT);
        }
        StoredRejection rejection = here.rejections().get(row.application());
        Referral referral = rejection == null ? null : here.referrals().get(rejection.id());
        List<Violation> violations = rules.check(row, rejection, referral);
        if (rejection == null || referral == null || !violations.isEmpty()) {
            return Decided.refused(violations);
        }
        CompanySettings settings = rules.settings();
        Contract contract = settings.withAgency(row.recipient()).orElseThrow();
        ImportedDecision decision = ImportedDecision.of(row, contract, run.evidence(row), now);
        Standing standing = here.standings().get(referral.id());
        ImportVerdict verdict = ImportVerdict.of(decision, standing, now);
        StoredCommand command =
                new StoredCommand(key, engine.ids().next(run.company().id(), now), fingerprints.get(0), "", now);
        if (verdict instanceof ImportVerdict.Superseded) {
            return Decided.as(Outcome.SUPERSEDED);
        }
        if (verdict instanceof ImportVerdict.TakeBack takeBack && standing != null) {
            Standing after = takeBack.from(standing, decision);
            return new Decided(Outcome.TAKEN_BACK, List.of(), new Kept(command, decision, after, true));
        }
        Standing after = ImportedRecord.of(
                engine.ids().next(run.company().id(), now),
                referral.id(),
                rejection.decidedAt(),
                standing,
                decision,
                settings,
                contract,
                Objects.requireNonNull(settings.agencies().get(row.recipient())),
                now);
        Outcome outcome = decision.isNo() ? Outcome.TAKEN_BACK : Outcome.TAKEN;
        return new Decided(outcome, List.of(), new Kept(command, decision, after, false));
    }

    private Here read(TenantId tenant, Iterable<CollectedConsent> rows) {
        List<String> applications = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (CollectedConsent row : rows) {
            applications.add(row.application());
            keys.add(run.key(row));
        }
        Map<String, StoredRejection> rejections = new HashMap<>();
        unit.rejections().byApplication(tenant, applications).forEach(it -> rejections.put(it.application(), it));
        List<OpaqueId> ids =
                rejections.values().stream().map(StoredRejection::id).sorted().toList();
        // Whoever changes a consent has locked its referral: what is read after the lock is what holds.
        List<Referral> referrals = run.dry()
                ? unit.referrals().find(tenant, ids)
                : unit.referrals().lock(tenant, ids);
        Map<OpaqueId, Standing> standings = Standing.read(unit, tenant, ids);
        Map<String, byte[]> commands = new HashMap<>();
        unit.commands().find(tenant, keys).forEach(command -> commands.put(command.key(), command.fingerprint()));
        run.overlay(ids, standings, keys, commands);
        return new Here(
                rejections,
                referrals.stream().collect(Collectors.toMap(Referral::id, Function.identity())),
                standings,
                commands);
    }

    private void write(TenantId tenant, List<Decided> decided, Here here) {
        List<Kept> stored = decided.stream()
                .map(Decided::kept)
                .filter(kept -> kept != null && !kept.takesBack())
                .map(Objects::requireNonNull)
                .toList();
        if (stored.isEmpty()) {
            return;
        }
        List<ConsentRecord> fresh = new ArrayList<>();
        List<ConsentEvent> steps = new ArrayList<>();
        for (Kept row : stored) {
            Standing before = here.standings().get(row.after().record().referral());
            if (before == null) {
                fresh.add(row.after().record());
            }
            List<ConsentEvent> all = row.after().steps();
            steps.addAll(all.subList(before == null ? 0 : before.steps().size(), all.size()));
        }
        claim(unit, tenant, stored.stream().map(Kept::command).toList());
        unit.notices()
                .keep(
                        tenant,
                        KeptNotices.distinct(stored.stream()
                                .map(row -> row.decision().notice())
                                .toList()));
        unit.consents().insert(tenant, fresh);
        unit.consents().append(tenant, steps);
        // What stands is more than the state that the steps bring it into.
        unit.consents()
                .replace(
                        tenant, stored.stream().map(row -> row.after().record()).toList());
    }

    /** Takes the references; whoever finds one taken since begins anew and sees what was taken under it. */
    static void claim(UnitOfWork unit, TenantId tenant, List<StoredCommand> commands) {
        Set<String> inserted = unit.commands().insert(tenant, commands);
        if (inserted.size() < commands.size()) {
            throw new RelayConflictException("the same consents are being imported", true);
        }
    }

    /** What is here already. */
    private record Here(
            Map<String, StoredRejection> rejections,
            Map<OpaqueId, Referral> referrals,
            Map<OpaqueId, Standing> standings,
            Map<String, byte[]> commands) {}

    /**
     * What becomes of a row.
     *
     * @param kept what is written, or null where nothing is
     */
    record Decided(
            Outcome outcome,
            List<Violation> violations,
            @Nullable Kept kept) {

        static Decided refused(List<Violation> violations) {
            List<Violation> sorted = violations.stream().sorted(Violation.ORDER).toList();
            return new Decided(Outcome.REFUSED, sorted, null);
        }

        static Decided as(Outcome outcome) {
            return new Decided(outcome, List.of(), null);
        }
    }

    /**
     * What is written of a row.
     *
     * @param command under what it is known again
     * @param decision what it says
     * @param after what stands then
     * @param takesBack whether what was agreed to here is taken back by it, in a transaction of its own
     */
    record Kept(StoredCommand command, ImportedDecision decision, Standing after, boolean takesBack) {}
}
