package org.careerrelay.spi.storage;

import java.util.Collection;
import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.mail.MailReturn;
import org.careerrelay.model.mail.MailReturnKind;
import org.jspecify.annotations.Nullable;

/** Mails that came back (H19), by the rejection they told of: one of each kind. They go with their rejection. */
public interface MailReturnStore {

    /**
     * Stores what is not stored yet; of the same rejection and kind the first stays, also of two in one call.
     *
     * @param tenant whose
     * @param returns the returns
     * @return those that are new, in any order
     */
    List<MailReturn> insert(TenantId tenant, List<MailReturn> returns);

    /**
     * Finds returns.
     *
     * @param tenant whose
     * @param rejections by which rejections
     * @return those that exist, in any order
     */
    List<MailReturn> find(TenantId tenant, Collection<OpaqueId> rejections);

    /**
     * Returns of one kind, page by page.
     *
     * @param tenant whose
     * @param kind which
     * @param after the rejection after which the page begins, or null for the first page
     * @param limit how many at most
     * @return ordered by rejection
     */
    List<MailReturn> page(TenantId tenant, MailReturnKind kind, @Nullable OpaqueId after, int limit);

    /**
     * Deletes returns.
     *
     * @param tenant whose
     * @param rejections of which rejections
     * @return how many went
     */
    int delete(TenantId tenant, Collection<OpaqueId> rejections);
}
