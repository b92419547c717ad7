package org.careerrelay;

import java.util.Optional;
import org.careerrelay.consent.ConsentArchive;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.consent.ConsentReport;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.StoredNotice;

/** What is kept of a company's consents, at the operator's door: ids and decisions, nothing that says who somebody is. Thread-safe. */
public final class ConsentDesk {

    private final ConsentArchive archive;
    private final String company;

    ConsentDesk(Services services, String company) {
        this.archive = new ConsentArchive(services.engine());
        this.company = company;
    }

    /**
     * A notice as it was shown, word for word.
     *
     * @param reference what a consent refers to
     * @return the notice; empty where no consent to it was given, and for consents of before schema 3, whose hash alone is kept
     * @throws InvalidInputException when there is no such company
     */
    public Optional<StoredNotice> notice(NoticeReference reference) {
        return archive.notice(company, reference);
    }

    /**
     * Checks that no step of any consent was altered, removed, added or put elsewhere, that every consent stands as its last step says, and that the
     * notices are still what was hashed (V-C24). It reads all of them, a page at a time. Who may write to the database may also compute hashes
     * anew: keep a copy elsewhere where that matters.
     *
     * @return what was found: the consent and the step at which it shows
     * @throws InvalidInputException when there is no such company
     */
    public ConsentReport verify() {
        return archive.verify(company);
    }
}
