package org.careerrelay.consent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.consent.ConsentDocument;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentImportResult;
import org.careerrelay.model.consent.ConsentImportResult.Outcome;
import org.careerrelay.model.consent.ConsentImportRow;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentVerdict;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.signature.Signer;
import org.careerrelay.signature.Verdict;
import org.careerrelay.signature.Verifier;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Puts consents back that this installation had handed out itself, step by step as they were: after a backup that is older than they are (B02). Each must carry
 * this installation's signature and a sound chain. What is here and newer stays; what is here and older gets the steps it lacks. Thread-safe.
 */
public final class ConsentRestore {

    private static final int BATCH = 200;

    private final Engine engine;
    private final Verifier verifier;

    /**
     * Restores consents.
     *
     * @param engine what it works with
     * @param signer whose signatures are believed
     */
    public ConsentRestore(Engine engine, Signer signer) {
        this.engine = engine;
        this.verifier = Verifier.of(signer.verificationKeys());
    }

    /**
     * Restores rows, some hundreds in a transaction. Whoever asks has been let in, and was written down, before.
     *
     * @param company whose
     * @param rows the rows, read as far as needed
     * @param results hears the result of each row, in the order of the rows
     */
    public void run(
            Tenant company,
            Iterator<ConsentImportRow<Signed<ConsentDocument>>> rows,
            Consumer<ConsentImportResult> results) {
        List<ConsentImportRow<Signed<ConsentDocument>>> batch = new ArrayList<>();
        while (rows.hasNext()) {
            batch.add(rows.next());
            if (batch.size() == BATCH || !rows.hasNext()) {
                List<ConsentImportRow<Signed<ConsentDocument>>> all = List.copyOf(batch);
                batch.clear();
                engine.storage()
                        .<List<ConsentImportResult>>transact(unit -> take(unit, company, all))
                        .forEach(results);
            }
        }
    }

    private List<ConsentImportResult> take(
            UnitOfWork unit, Tenant company, List<ConsentImportRow<Signed<ConsentDocument>>> rows) {
        List<ConsentDocument> documents = rows.stream()
                .map(ConsentImportRow::value)
                .filter(Objects::nonNull)
                .map(signed -> signed.document())
                .filter(document -> isOf(company, document))
                .toList();
        Here here = Here.read(unit, company, documents);
        List<ConsentImportResult> results = new ArrayList<>(rows.size());
        Map<OpaqueId, Change> changes = new HashMap<>();
        for (ConsentImportRow<Signed<ConsentDocument>> row : rows) {
            Signed<ConsentDocument> signed = row.value();
            if (signed == null) {
                results.add(new ConsentImportResult(row.number(), "", Outcome.REFUSED, row.faults()));
                continue;
            }
            ConsentDocument document = signed.document();
            String id = document.consent().id().toString();
            String wrong = wrong(company, signed, here);
            if (wrong != null) {
                results.add(
                        new ConsentImportResult(row.number(), id, Outcome.REFUSED, List.of(Violations.of("", wrong))));
                continue;
            }
            results.add(new ConsentImportResult(row.number(), id, outcome(document, here, changes), List.of()));
        }
        write(unit, company, changes);
        return results;
    }

    private static boolean isOf(Tenant company, ConsentDocument document) {
        return document.company().equals(company.key())
                && document.consent().id().tenant().equals(company.id())
                && document.consent().referral().tenant().equals(company.id());
    }

    /** Why a document is not believed, or null. */
    private @Nullable String wrong(Tenant company, Signed<ConsentDocument> signed, Here here) {
        ConsentDocument document = signed.document();
        StoredNotice notice = document.notice();
        if (!isOf(company, document)) {
            return "consent-restore.other-company";
        }
        if (verifier.check(signed) != Verdict.VALID) {
            return "consent-restore.signature";
        }
        if (!(ConsentChain.verify(document.consent(), document.events()) instanceof ConsentVerdict.Sound)
                || notice != null && !notice.isIntact()) {
            return "consent-restore.chain";
        }
        // An erased person's rejection has another application: what was erased does not come back.
        return document.application()
                        .equals(here.applications().get(document.consent().referral()))
                ? null
                : "consent-restore.application-unknown";
    }

    private static Outcome outcome(ConsentDocument document, Here here, Map<OpaqueId, Change> changes) {
        OpaqueId referral = document.consent().referral();
        Standing standing = here.standings().get(referral);
        if (standing == null) {
            changes.put(referral, new Change(document, 0, true));
            here.standings().put(referral, new Standing(document.consent(), document.events()));
            return Outcome.TAKEN;
        }
        List<ConsentEvent> mine = standing.steps();
        List<ConsentEvent> theirs = document.events();
        int common = Math.min(mine.size(), theirs.size());
        if (!standing.record().id().equals(document.consent().id())
                || !mine.subList(0, common).equals(theirs.subList(0, common))) {
            return Outcome.CONFLICT;
        }
        if (mine.size() == theirs.size()) {
            return Outcome.REPEATED;
        }
        if (mine.size() > theirs.size()) {
            return Outcome.SUPERSEDED;
        }
        Change pending = changes.get(referral);
        changes.put(
                referral,
                pending == null
                        ? new Change(document, mine.size(), false)
                        : new Change(document, pending.before(), pending.fresh()));
        here.standings().put(referral, new Standing(document.consent(), theirs));
        return Outcome.TAKEN;
    }

    private static void write(UnitOfWork unit, Tenant company, Map<OpaqueId, Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<StoredNotice> notices = new ArrayList<>();
        List<ConsentRecord> fresh = new ArrayList<>();
        List<ConsentRecord> records = new ArrayList<>();
        List<ConsentEvent> steps = new ArrayList<>();
        for (Change change : changes.values()) {
            ConsentDocument document = change.document();
            if (document.notice() != null) {
                notices.add(document.notice());
            }
            if (change.fresh()) {
                fresh.add(document.consent());
            }
            records.add(document.consent());
            steps.addAll(
                    document.events().subList(change.before(), document.events().size()));
        }
        unit.notices().keep(company.id(), KeptNotices.distinct(notices));
        unit.consents().insert(company.id(), fresh);
        unit.consents().append(company.id(), steps);
        unit.consents().replace(company.id(), records);
    }

    /**
     * What is to be written.
     *
     * @param before how many steps of it are there
     * @param fresh whether nothing of it is there
     */
    private record Change(ConsentDocument document, int before, boolean fresh) {}

    /** What is here already. */
    private record Here(Map<OpaqueId, String> applications, Map<OpaqueId, Standing> standings) {

        static Here read(UnitOfWork unit, Tenant company, List<ConsentDocument> documents) {
            List<OpaqueId> ids = documents.stream()
                    .map(document -> document.consent().referral())
                    .distinct()
                    .sorted()
                    .toList();
            List<OpaqueId> locked = unit.referrals().lock(company.id(), ids).stream()
                    .map(Referral::id)
                    .toList();
            Map<OpaqueId, String> applications = new HashMap<>();
            for (StoredRejection rejection : unit.rejections().find(company.id(), locked)) {
                applications.put(rejection.id(), rejection.companyApplication());
            }
            return new Here(applications, Standing.read(unit, company.id(), locked));
        }
    }
}
