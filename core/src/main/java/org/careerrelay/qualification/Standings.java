package org.careerrelay.qualification;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/** Shows the operator where referrals stand on their way to a count. Thread-safe. */
public final class Standings {

    private static final Set<ReferralState> BEFORE_CONSENT = EnumSet.of(ReferralState.ISSUED, ReferralState.MAILED);
    private static final Set<ReferralState> UNANSWERED = EnumSet.of(
            ReferralState.ISSUED,
            ReferralState.MAILED,
            ReferralState.CONSENTED,
            ReferralState.SENT,
            ReferralState.DISPUTED);

    private final Engine engine;
    private final Qualifying qualifying;

    /**
     * Shows referrals.
     *
     * @param engine what it works with
     * @param qualifying knows the conditions
     */
    public Standings(Engine engine, Qualifying qualifying) {
        this.engine = engine;
        this.qualifying = qualifying;
    }

    /**
     * Where a referral stands: as it was noted, or, where nothing had to be noted, as its facts say now.
     *
     * @param id the opaque reference
     * @return where it stands; empty for an unknown reference
     */
    public Optional<Qualification> of(OpaqueId id) {
        return engine.storage()
                .transact(unit -> engine.tenantOf(unit, id, TenantKind.COMPANY)
                        .flatMap(company -> unit.referrals().find(company.id(), List.of(id)).stream()
                                .findFirst()
                                .flatMap(referral -> of(unit, company, referral, engine.now()))));
    }

    /** The same inside a transaction. */
    Optional<Qualification> of(UnitOfWork unit, Tenant company, Referral referral, Instant now) {
        Qualification noted =
                FactFinding.standing(unit, company, List.of(referral.id())).get(referral.id());
        if (noted != null) {
            return Optional.of(noted);
        }
        return CompanySettings.read(unit, company.id(), now)
                .ofNumber(referral.programme())
                .map(contract -> told(unit, company, contract, referral, now));
    }

    private Qualification told(UnitOfWork unit, Tenant company, Contract contract, Referral referral, Instant now) {
        boolean counted = hasCounted(unit, company.id(), referral);
        List<Finding> findings = counted ? List.of() : findings(unit, company, contract, referral, now);
        QualificationState state = counted
                ? QualificationState.COUNTED
                : UNANSWERED.contains(referral.state()) ? QualificationState.WAITING : QualificationState.REFUSED;
        return new Qualification(
                referral.id(),
                referral.programme(),
                state,
                findings,
                referral.changedAt(),
                referral.changedAt(),
                null,
                referral.changedAt());
    }

    private List<Finding> findings(UnitOfWork unit, Tenant company, Contract contract, Referral referral, Instant now) {
        Candidate candidate = new Candidate(referral, null);
        FactFinding.Known known = FactFinding.about(unit, company, contract, List.of(candidate), now);
        return qualifying.findings(known, candidate, contract).stream()
                .filter(finding ->
                        finding.code() != EligibilityCode.NO_CONSENT || !BEFORE_CONSENT.contains(referral.state()))
                .toList();
    }

    /** Whether its count stands: as it was noted, which knows of a count that was given again, or, where nothing had to be noted, as the ledger says. */
    static boolean hasCounted(UnitOfWork unit, TenantId tenant, Referral referral) {
        return unit.qualifications().find(tenant, List.of(referral.id())).stream()
                .findFirst()
                .map(row -> row.state() == QualificationState.COUNTED)
                .orElseGet(() -> isInLedger(unit, tenant, referral));
    }

    private static boolean isInLedger(UnitOfWork unit, TenantId tenant, Referral referral) {
        Set<LedgerKind> kinds = EnumSet.noneOf(LedgerKind.class);
        if (referral.state() == ReferralState.ACKNOWLEDGED) {
            unit
                    .credits()
                    .entriesOf(tenant, referral.programme(), List.of(new Cause.OfReferral(referral.id())))
                    .stream()
                    .map(LedgerEntry::kind)
                    .forEach(kinds::add);
        }
        return kinds.contains(LedgerKind.COUNT) && !kinds.contains(LedgerKind.UNCOUNT);
    }

    /**
     * The referrals that wait for a decision.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @param after the last referral seen, or null to begin
     * @param limit how many at most
     * @return ordered by reference
     * @throws InvalidInputException when there is no such programme
     */
    public List<Qualification> reviews(String company, String agency, @Nullable OpaqueId after, int limit) {
        return engine.storage().transact(unit -> {
            TenantId tenant = unit.tenants()
                    .find(TenantKind.COMPANY, company)
                    .map(Tenant::id)
                    .orElseThrow(Standings::noProgramme);
            int programme = unit.settings().programmes(tenant).stream()
                    .filter(key -> key.agency().equals(agency))
                    .findFirst()
                    .map(ProgrammeKey::number)
                    .orElseThrow(Standings::noProgramme);
            return unit.qualifications().reviews(tenant, programme, after, limit);
        });
    }

    private static InvalidInputException noProgramme() {
        return new InvalidInputException(List.of(Violations.of("agency", "programme.missing")));
    }
}
