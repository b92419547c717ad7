package org.careerrelay;

import java.util.Iterator;
import java.util.function.Consumer;
import org.careerrelay.consent.ConsentExport;
import org.careerrelay.consent.ConsentImport;
import org.careerrelay.consent.ConsentRestore;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.consent.CollectedConsent;
import org.careerrelay.model.consent.ConsentDocument;
import org.careerrelay.model.consent.ConsentImportResult;
import org.careerrelay.model.consent.ConsentImportRow;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.spi.audit.AccessDeniedException;

/**
 * Consents in bulk, at the privacy officer's door (B02): each call is asked of the access policy, needs a reason, and is written down (B17). What is handed
 * out shows which applications' people consented: it is for the privacy officer alone. Thread-safe.
 */
public final class BulkConsentDesk {

    private final Audited audited;

    BulkConsentDesk(Audited audited) {
        this.audited = audited;
    }

    /**
     * Hands out every consent with its steps and the notice that was shown, signed with the installation's key. {@code org.careerrelay.json} writes each on one
     * line.
     *
     * @param sink takes each, inside of one transaction that only reads; a page of them is in memory at a time
     * @return how many
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public long export(Consumer<Signed<ConsentDocument>> sink) {
        letIn(AccessAction.EXPORT_CONSENTS);
        return new ConsentExport(audited.services().engine(), audited.services().signer())
                .export(audited.tenant(), sink);
    }

    /**
     * Says what {@link #importFrom} would do with rows, and writes nothing.
     *
     * @param origin what the consents were collected with, as an opaque reference such as {@code "former-tool"}
     * @param rows the rows; read as far as needed
     * @param results hears what would become of each row, in the order of the rows
     * @throws InvalidInputException when the accessor is incomplete or gives no reason, or the origin is no reference; nothing was done
     * @throws AccessDeniedException when the policy does not let them
     */
    public void tryImport(
            String origin, Iterator<ConsentImportRow<CollectedConsent>> rows, Consumer<ConsentImportResult> results) {
        letIn(AccessAction.IMPORT_CONSENTS);
        collected().run(audited.tenant(), origin, audited.accessor().actor(), true, rows, results);
    }

    /**
     * Takes consents that were collected elsewhere, with what proves them. Good rows are kept, of the others is said what is wrong; the same rows again change
     * nothing. What was refused or taken back elsewhere holds here at once. What was agreed to elsewhere permits the company what it does itself; nothing
     * is provided to an agency on the strength of it, and nothing comes back from one: for that the person agrees through the link.
     *
     * @param origin what the consents were collected with, as an opaque reference such as {@code "former-tool"}
     * @param rows the rows; read as far as needed, {@link ConsentImport#LIMIT} at most
     * @param results hears what became of each row, in the order of the rows
     * @throws InvalidInputException when the accessor is incomplete or gives no reason, or the origin is no reference; nothing was done
     * @throws AccessDeniedException when the policy does not let them
     */
    public void importFrom(
            String origin, Iterator<ConsentImportRow<CollectedConsent>> rows, Consumer<ConsentImportResult> results) {
        letIn(AccessAction.IMPORT_CONSENTS);
        collected().run(audited.tenant(), origin, audited.accessor().actor(), false, rows, results);
    }

    /**
     * Puts back what {@link #export} of this installation handed out, step by step as it was, such as after a backup that is older. What was altered is
     * refused, and so is what belongs to somebody who was erased; what is here and newer stays.
     *
     * @param rows the rows; read as far as needed
     * @param results hears what became of each row, in the order of the rows
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public void restore(
            Iterator<ConsentImportRow<Signed<ConsentDocument>>> rows, Consumer<ConsentImportResult> results) {
        letIn(AccessAction.IMPORT_CONSENTS);
        new ConsentRestore(audited.services().engine(), audited.services().signer())
                .run(audited.tenant(), rows, results);
    }

    private ConsentImport collected() {
        return new ConsentImport(audited.services().engine(), audited.services().receipts());
    }

    /** Asks and writes down before anything is done: what follows is more than one transaction. */
    private void letIn(AccessAction action) {
        audited.doing(action, null, unit -> audited.tenant());
    }
}
