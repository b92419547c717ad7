package org.careerrelay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.careerrelay.audit.AuditLog;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.retention.DataPolicy;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.model.retention.NoticeBasisProof;
import org.careerrelay.model.retention.RetentionReport;
import org.careerrelay.retention.DataPolicies;
import org.careerrelay.retention.DataPolicyRules;
import org.careerrelay.retention.NoticeBasisProofs;
import org.careerrelay.retention.PolicyDocument;
import org.careerrelay.retention.ProfileRules;
import org.careerrelay.retention.RetentionRuns;
import org.careerrelay.text.Violations;

/**
 * How long what is kept, at the operator's door (R-70, B06, B15). What is due goes by itself, a part of it in each hour's pass; here it is looked at,
 * run at once, and decided. Counters, ledgers and the log stay. Thread-safe.
 */
public final class RetentionDesk {

    private final Engine engine;
    private final RetentionRuns runs;

    RetentionDesk(Engine engine, AuditLog audit) {
        this.engine = engine;
        this.runs = new RetentionRuns(engine, audit);
    }

    /**
     * What a run would delete now, and why everything else is kept.
     *
     * @param kind company or agency
     * @param key its name
     * @return the report
     * @throws InvalidInputException when there is no such tenant, or its policy or profile cannot be used today
     */
    public RetentionReport dryRun(TenantKind kind, String key) {
        return runs.look(tenant(kind, key));
    }

    /**
     * Deletes all that is due of one tenant.
     *
     * @param kind company or agency
     * @param key its name
     * @return the report
     * @throws InvalidInputException when there is no such tenant, or its policy or profile cannot be used today; nothing was deleted then
     */
    public RetentionReport run(TenantKind kind, String key) {
        return run(kind, key, Integer.MAX_VALUE);
    }

    /**
     * The same for a while: a run that is cut short leaves nothing half done, and the next one goes on.
     *
     * @param kind company or agency
     * @param key its name
     * @param batches how many batches of a thousand rows at most, of each kind of rows; each is a transaction of its own
     * @return the report, which says whether something is left
     * @throws InvalidInputException when there is no such tenant, or its policy or profile cannot be used today; nothing was deleted then
     */
    public RetentionReport run(TenantKind kind, String key, int batches) {
        return runs.run(tenant(kind, key), batches);
    }

    /**
     * Tenants of whom something should have gone already, or whose policy or profile cannot be used today.
     *
     * @return by number; empty when the retention is up to date
     */
    public List<Tenant> overdue() {
        return runs.overdue();
    }

    /**
     * Says by which country's rules a tenant goes.
     *
     * @param kind company or agency
     * @param key its name
     * @param profile the profile
     * @throws InvalidInputException when the profile is incomplete or does not hold today, or the tenant's policy does not keep to it; with all reasons
     */
    public void jurisdiction(TenantKind kind, String key, JurisdictionProfile profile) {
        List<Violation> violations =
                new ArrayList<>(ProfileRules.violations(engine.inputs(), profile, engine.now(), ""));
        settings(kind, key, effective -> DataPolicies.of(effective, profile, kind))
                .ifPresent(policy ->
                        violations.addAll(DataPolicyRules.violations(engine.inputs(), policy, profile, "policy")));
        refuse(violations);
        SettingWrites.store(engine, kind, key, profile);
    }

    /**
     * By which rules a tenant goes.
     *
     * @param kind company or agency
     * @param key its name
     * @return what it has said, or what the engine was built with
     */
    public JurisdictionProfile jurisdiction(TenantKind kind, String key) {
        return settings(kind, key, effective -> engine.jurisdiction(effective)).orElseGet(engine::shipped);
    }

    /**
     * Says what a tenant keeps, for what, for how long, who works with it, and where.
     *
     * @param kind company or agency
     * @param key its name
     * @param policy the policy
     * @throws InvalidInputException when it does not keep to the profile, or lacks something; with all reasons
     */
    public void policy(TenantKind kind, String key, DataPolicy policy) {
        refuse(DataPolicyRules.violations(engine.inputs(), policy, jurisdiction(kind, key), ""));
        SettingWrites.store(engine, kind, key, policy);
    }

    /**
     * The policy that holds.
     *
     * @param kind company or agency
     * @param key its name
     * @return what was said, or what follows from the profile
     */
    public DataPolicy policy(TenantKind kind, String key) {
        JurisdictionProfile profile = jurisdiction(kind, key);
        return settings(kind, key, effective -> DataPolicies.of(effective, profile, kind))
                .orElseGet(() -> DataPolicies.defaults(profile, kind));
    }

    /**
     * The policy that holds, to be read by people.
     *
     * @param kind company or agency
     * @param key its name
     * @param locale Japanese, or anything else for English
     * @return Markdown
     */
    public String document(TenantKind kind, String key, Locale locale) {
        return PolicyDocument.of(policy(kind, key), jurisdiction(kind, key), locale);
    }

    /**
     * The times of the profile that holds, and how far a tenant may change them, to be read by people.
     *
     * @param kind company or agency
     * @param key its name
     * @param locale Japanese, or anything else for English
     * @return Markdown: a table with a row for each class of data
     */
    public String rules(TenantKind kind, String key, Locale locale) {
        return PolicyDocument.rules(jurisdiction(kind, key), locale);
    }

    /**
     * On what basis relay notices stood in a company's rejection mails, and until when the proof of each is kept at least.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @param ordered whether an authority ordered measures: then it is kept longer
     * @return in the order in which they were relied on; empty where there was none
     */
    public List<NoticeBasisProof> noticeBases(String company, String agency, boolean ordered) {
        return new NoticeBasisProofs(engine).of(company, agency, ordered);
    }

    private <T> Optional<T> settings(TenantKind kind, String key, Function<List<StoredSetting>, T> reading) {
        return engine.storage()
                .transact(unit -> unit.tenants()
                        .find(kind, key)
                        .map(tenant -> reading.apply(unit.settings().effective(tenant.id(), engine.now()))));
    }

    private Tenant tenant(TenantKind kind, String key) {
        return engine.storage()
                .transact(unit -> unit.tenants().find(kind, key))
                .orElseThrow(() -> new InvalidInputException(List.of(Violations.of("key", "tenant.missing"))));
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }
}
