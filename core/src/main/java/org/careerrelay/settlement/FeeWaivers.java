package org.careerrelay.settlement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.settlement.FeeWaiverNote;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.signature.Signer;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Notes of fees that are not charged: read out of the ledger each time, since an entry never changes, and stored nowhere. Thread-safe.
 */
public final class FeeWaivers {

    private final Engine engine;
    private final Signer signer;

    /**
     * Writes notes.
     *
     * @param engine what it works with
     * @param signer signs them
     */
    public FeeWaivers(Engine engine, Signer signer) {
        this.engine = engine;
        this.signer = signer;
    }

    /**
     * The note of one of the company's introductions.
     *
     * @param company key of the company
     * @param introduction the introduction
     * @return the note; empty while no credit was consumed for it
     */
    public Optional<Signed<FeeWaiverNote>> ofCompany(String company, OpaqueId introduction) {
        return engine.storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.COMPANY, company)
                        .flatMap(
                                tenant -> find(unit, tenant, introduction).flatMap(found -> note(unit, tenant, found))))
                .map(signer::sign);
    }

    /**
     * The note of an introduction between a company and an agency, on the company's installation.
     *
     * @param agency key of the agency
     * @param introduction the introduction
     * @return the note; empty while no credit was consumed for it, and for another agency's introduction
     */
    public Optional<Signed<FeeWaiverNote>> ofAgency(String agency, OpaqueId introduction) {
        return engine.storage()
                .transact(unit -> engine.tenantOf(unit, introduction, TenantKind.COMPANY)
                        .flatMap(tenant -> find(unit, tenant, introduction)
                                .filter(found -> found.partner().equals(agency))
                                .flatMap(found -> note(unit, tenant, found))))
                .map(signer::sign);
    }

    private static Optional<Introduction> find(UnitOfWork unit, Tenant tenant, OpaqueId introduction) {
        return unit.introductions().find(tenant.id(), List.of(introduction)).stream()
                .findFirst();
    }

    private static Optional<FeeWaiverNote> note(UnitOfWork unit, Tenant tenant, Introduction introduction) {
        return unit
                .credits()
                .entriesOf(tenant.id(), introduction.programme(), List.of(new Cause.OfIntroduction(introduction.id())))
                .stream()
                .filter(entry -> entry.kind() == LedgerKind.CONSUME)
                .findFirst()
                .map(entry -> note(unit, tenant, introduction, entry));
    }

    private static FeeWaiverNote note(UnitOfWork unit, Tenant tenant, Introduction introduction, LedgerEntry entry) {
        Programme programme = programme(unit, tenant.id(), introduction.partner(), entry.contractVersion());
        return new FeeWaiverNote(
                introduction.id(),
                tenant.key(),
                introduction.partner(),
                entry.contractVersion(),
                programme.feeTable(),
                Objects.requireNonNull(entry.credit(), "a CONSUME names its credit"),
                entry.sequence(),
                entry.at());
    }

    /** The contract as it was then, whatever it has become. */
    private static Programme programme(UnitOfWork unit, TenantId tenant, String agency, int version) {
        return unit.settings()
                .version(tenant, Programme.tenForOne(agency).settingName(), version)
                .map(StoredSetting::value)
                .map(Programme.class::cast)
                .orElseThrow(() -> new IllegalStateException("the ledger names a version that was never stored"));
    }
}
