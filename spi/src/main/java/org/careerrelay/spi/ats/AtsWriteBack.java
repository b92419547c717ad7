package org.careerrelay.spi.ats;

import java.util.List;
import org.careerrelay.spi.agency.Delivery;

/**
 * Tells an applicant tracking system, or a host, which applications' mails went out with a link (H08), so that it can mark them. It is told nothing else of single applications: what came of a link is the person's.
 * Called by the dispatcher from the outbox, outside of any transaction, at least once. Thread-safe.
 */
@FunctionalInterface
public interface AtsWriteBack {

    /**
     * Tells of mails.
     *
     * @param company key of the company whose applications they are
     * @param mailed what to tell, a few at a time
     * @return what became of each, in the same order
     */
    List<Delivery> linkMailed(String company, List<MailedApplication> mailed);
}
