package org.careerrelay.consent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentDocument;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.ExportedRow.OfConsent;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.signature.Signer;
import org.careerrelay.spi.storage.UnitOfWork;

/** Hands out every consent of a company with its steps and its notice, signed (B02): as of one moment, a page of them in memory at a time. Thread-safe. */
public final class ConsentExport {

    private static final int PAGE = 500;

    private final Engine engine;
    private final Signer signer;

    /**
     * Exports consents.
     *
     * @param engine what it works with
     * @param signer signs each of them
     */
    public ConsentExport(Engine engine, Signer signer) {
        this.engine = engine;
        this.signer = signer;
    }

    /**
     * Hands them out. Whoever asks has been let in, and was written down, before.
     *
     * @param company whose
     * @param sink takes each, in the order of their ids, inside of one transaction that only reads
     * @return how many
     */
    public long export(Tenant company, Consumer<Signed<ConsentDocument>> sink) {
        return engine.storage().snapshot(unit -> {
            long consents = 0;
            List<ExportedRow> page = unit.exports().read(company.id(), RowKind.CONSENT, null, PAGE);
            while (!page.isEmpty()) {
                documents(unit, company, page).forEach(document -> sink.accept(signer.sign(document)));
                consents += page.size();
                page = unit.exports().read(company.id(), RowKind.CONSENT, page.get(page.size() - 1), PAGE);
            }
            return consents;
        });
    }

    private static List<ConsentDocument> documents(UnitOfWork unit, Tenant company, List<ExportedRow> page) {
        List<ConsentRecord> records =
                page.stream().map(row -> ((OfConsent) row).consent()).toList();
        Map<OpaqueId, List<ConsentEvent>> steps = Standing.steps(unit, company.id(), records);
        Map<NoticeReference, StoredNotice> notices = KeptNotices.find(
                unit, company.id(), records.stream().map(ConsentRecord::notice).toList());
        Map<OpaqueId, String> applications = applications(unit, company.id(), records);
        List<ConsentDocument> documents = new ArrayList<>();
        for (ConsentRecord record : records) {
            documents.add(new ConsentDocument(
                    company.key(),
                    applications.getOrDefault(record.referral(), "unknown/" + record.referral()),
                    record,
                    steps.getOrDefault(record.id(), List.of()),
                    notices.get(record.notice())));
        }
        return documents;
    }

    private static Map<OpaqueId, String> applications(
            UnitOfWork unit, TenantId tenant, Collection<ConsentRecord> records) {
        Map<OpaqueId, String> applications = new HashMap<>();
        List<OpaqueId> referrals = records.stream().map(ConsentRecord::referral).toList();
        for (StoredRejection rejection : unit.rejections().find(tenant, referrals)) {
            applications.put(rejection.id(), rejection.companyApplication());
        }
        return applications;
    }
}
