package org.careerrelay;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.careerrelay.event.EventLog;
import org.careerrelay.export.TenantExport;
import org.careerrelay.export.TenantOffboarding;
import org.careerrelay.kpi.Recomputations;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.erasure.ErasedPerson;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.ChainVerdict;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.OffboardingCertificate;
import org.careerrelay.model.kpi.Recomputation;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.spi.listener.EventArchive;
import org.careerrelay.text.Violations;

/** What is kept of one tenant, at the operator's door. Thread-safe. */
public final class TenantDesk {

    private final Services services;
    private final TenantKind kind;
    private final String key;

    TenantDesk(Services services, TenantKind kind, String key) {
        this.services = services;
        this.kind = kind;
        this.key = key;
    }

    /**
     * Hands out all that storage keeps of the tenant, as of one moment and whatever others do meanwhile: {@link OperatorDesk#importTenant} makes the
     * same of it in a storage of any kind (A34, INV-15). As lines of JSON with {@code org.careerrelay.json}:
     * {@code export(ExportWriter.to(out))}. People's data is in it as it lies in storage, sealed; keep it as you keep a copy of the database.
     *
     * @param sink takes each row, in order, on the caller's thread and inside of a transaction that only reads; what it throws ends the export
     * @return how many rows were handed out
     * @throws InvalidInputException when there is no such tenant
     */
    public long export(Consumer<ExportedRow> sink) {
        return new TenantExport(services.engine()).export(kind, key, sink);
    }

    /**
     * Lets the tenant go: hands everything out as {@link #export} does, erases it, the tenant included, and proves it, in one transaction. What partners
     * received is theirs and stays with them; the certificate names them. Backups keep what they have until they end (docs/guide/erasure.md).
     *
     * @param confirmation the tenant's key, typed again by whoever is responsible
     * @param export takes each row; where others were in the way it is begun anew, with the row of the tenant
     * @param proof takes the signed certificate before the transaction is committed, so that it is never lost; what it throws takes everything back
     * @return the certificate; empty where the tenant is not there any more: a second call does nothing
     * @throws InvalidInputException when the confirmation is not the key
     */
    public Optional<Signed<OffboardingCertificate>> offboard(
            String confirmation, Consumer<ExportedRow> export, Consumer<Signed<OffboardingCertificate>> proof) {
        return new TenantOffboarding(services.engine(), services.signer())
                .offboard(kind, key, confirmation, export, proof);
    }

    /**
     * How far erasures have come.
     *
     * @return every erasure, in the order in which they began; those that are partial are still being worked on
     */
    public List<ErasureReport> erasures() {
        return services.erasures().reports(kind, key);
    }

    /**
     * Who was erased, to be kept beside the backups for as long as one of them is older: give it to {@link OperatorDesk#replayErasures} after a
     * restore.
     *
     * @param sink takes each pseudonym, which names nobody but in a backup
     */
    public void erased(Consumer<ErasedPerson> sink) {
        services.erasures().erased(kind, key, sink);
    }

    /**
     * Moves the beginning of the numbered log out of storage: blocks of events are handed over to be kept, and deleted when they are. No event goes
     * that a listener has not heard or that has no number yet, so the archive may end before the number asked for. The rest of the chain hangs on the
     * last event that went: its number and hash stay.
     *
     * @param upTo number of the last event that may go
     * @param archive where to, on the caller's thread and outside of any transaction; what it throws ends the archiving
     * @return sound with the last event that is archived now; or the first fault of the chain, and nothing from there on was archived
     * @throws InvalidInputException when there is no such tenant
     */
    public ChainVerdict archive(long upTo, EventArchive archive) {
        return services.archiving().archive(kind, key, upTo, archive);
    }

    /**
     * Up to where the log was archived. Events before and at this number are no longer read here.
     *
     * @return the last event that was archived, with its hash; number 0 where none was
     * @throws InvalidInputException when there is no such tenant
     */
    public ChainHead archived() {
        return new EventLog(services.engine()).archived(kind, key);
    }

    /**
     * Checks the whole log, what was archived of it first and then what is in storage (B18, INV-12). {@link OperatorDesk#verify} checks the latter
     * alone.
     *
     * @param noted the head of an earlier {@link ChainVerdict.Sound}, or the empty head
     * @param archive the archived events in order, to be gone through once; of an event that was kept twice the first is looked at
     * @return sound up to a head, or the first fault
     * @throws InvalidInputException when there is no such tenant, or the log was archived further meanwhile
     */
    public ChainVerdict verify(ChainHead noted, Iterator<NumberedEvent> archive) {
        return new EventLog(services.engine()).verify(kind, key, noted, archive);
    }

    /**
     * Who did or read what about people here, and why.
     *
     * @param accessor who reads it: by default a privacy officer or whoever runs the installation
     * @return the desk
     * @throws InvalidInputException when there is no such tenant
     */
    public AuditDesk audit(Accessor accessor) {
        Tenant tenant = services.engine()
                .storage()
                .transact(unit -> unit.tenants().find(kind, key))
                .orElseThrow(() -> new InvalidInputException(List.of(Violations.of("key", "tenant.missing"))));
        return new AuditDesk(services, tenant, accessor);
    }

    /**
     * The company's consents: the notices they refer to, and whether they are still what was written.
     *
     * @return the desk; whether there is such a company shows at its first use
     */
    public ConsentDesk consents() {
        return new ConsentDesk(services, key);
    }

    /**
     * Makes a company's figures and ledgers anew from its event log and lays them beside those that are stored, entry by entry (A34, B18). It reads
     * as of one moment, whatever others write meanwhile, and the whole log. Visits of links are no events: they are not looked at.
     *
     * @return what differs
     * @throws InvalidInputException when there is no such company, or its log was archived: give the archive then
     */
    public Recomputation recompute() {
        return recompute(Collections.emptyIterator());
    }

    /**
     * The same of a log whose beginning was archived.
     *
     * @param archive the archived events in order, to be gone through once
     * @return what differs
     * @throws InvalidInputException when there is no such company, or archived events are missing or not sound
     */
    public Recomputation recompute(Iterator<NumberedEvent> archive) {
        return new Recomputations(services.engine()).of(kind, key, archive);
    }

    /**
     * Brings a company's figures to what the log tells; what has happened since it was looked at is kept. The log says that it was done. Ledgers are
     * left alone: one that differs from its log is a matter for people.
     *
     * @param found what {@link #recompute()} found a moment ago
     * @return false when somebody else has put figures right since: then look again
     * @throws InvalidInputException when there is no such company
     */
    public boolean repair(Recomputation found) {
        return new Recomputations(services.engine()).repair(kind, key, found);
    }
}
