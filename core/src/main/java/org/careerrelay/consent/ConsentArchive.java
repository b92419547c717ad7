package org.careerrelay.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentReport;
import org.careerrelay.model.consent.ConsentReport.Fault;
import org.careerrelay.model.consent.ConsentVerdict;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/** What is kept of consents, and whether it is still what was written. Thread-safe. */
public final class ConsentArchive {

    private static final int PAGE = 500;
    private static final int FAULTS = 1000;

    private final Engine engine;

    /**
     * Looks into what is kept.
     *
     * @param engine what it works with
     */
    public ConsentArchive(Engine engine) {
        this.engine = engine;
    }

    /**
     * A notice as it was shown.
     *
     * @param company key of the company
     * @param reference what a consent refers to
     * @return the notice; empty where no consent to it was given, and for consents of before schema 3
     */
    public Optional<StoredNotice> notice(String company, NoticeReference reference) {
        return engine.storage().transact(unit -> {
            List<StoredNotice> found = unit.notices().find(tenant(unit, company), List.of(reference));
            return found.stream().findFirst();
        });
    }

    /**
     * Checks every consent with its steps and the notices they refer to; a page of them in a transaction.
     *
     * @param company key of the company
     * @return what was found
     */
    public ConsentReport verify(String company) {
        TenantId tenant = engine.storage().transact(unit -> tenant(unit, company));
        long consents = 0;
        long unchained = 0;
        List<Fault> faults = new ArrayList<>();
        Page page = new Page(null, 0, 0, List.of());
        do {
            ExportedRow.OfConsent after = page.last();
            page = engine.storage().transact(unit -> page(unit, tenant, after));
            consents += page.consents();
            unchained += page.unchained();
            page.faults().stream().limit(FAULTS - faults.size()).forEach(faults::add);
        } while (page.consents() == PAGE);
        return new ConsentReport(consents, unchained, faults);
    }

    private static Page page(UnitOfWork unit, TenantId tenant, ExportedRow.@Nullable OfConsent after) {
        List<ExportedRow> rows = unit.exports().read(tenant, RowKind.CONSENT, after, PAGE);
        List<ConsentRecord> records = rows.stream()
                .map(row -> ((ExportedRow.OfConsent) row).consent())
                .toList();
        Map<OpaqueId, List<ConsentEvent>> steps = Standing.steps(unit, tenant, records);
        Map<NoticeReference, StoredNotice> notices = KeptNotices.find(
                unit, tenant, records.stream().map(ConsentRecord::notice).toList());
        int unchained = 0;
        List<Fault> faults = new ArrayList<>();
        for (ConsentRecord record : records) {
            List<ConsentEvent> events = steps.getOrDefault(record.id(), List.of());
            ConsentVerdict verdict = ConsentChain.verify(record, events);
            if (verdict instanceof ConsentVerdict.Tampered tampered) {
                faults.add(new Fault(record.id(), tampered.sequence(), tampered.code()));
            } else if (verdict instanceof ConsentVerdict.Sound sound && sound.unchained() > 0) {
                unchained++;
            } else if (!isKept(notices, record.notice())) {
                faults.add(new Fault(record.id(), events.size() + 1, "notice.text"));
            }
        }
        ExportedRow.OfConsent last = rows.isEmpty() ? null : (ExportedRow.OfConsent) rows.get(rows.size() - 1);
        return new Page(last, records.size(), unchained, faults);
    }

    private static boolean isKept(Map<NoticeReference, StoredNotice> notices, NoticeReference reference) {
        StoredNotice stored = notices.get(reference);
        return stored != null && stored.isIntact();
    }

    static TenantId tenant(UnitOfWork unit, String company) {
        return unit.tenants()
                .find(TenantKind.COMPANY, company)
                .orElseThrow(() -> new InvalidInputException(List.of(Violations.of("key", "tenant.missing"))))
                .id();
    }

    /** What was found in one page. */
    private record Page(ExportedRow.@Nullable OfConsent last, int consents, int unchained, List<Fault> faults) {}
}
