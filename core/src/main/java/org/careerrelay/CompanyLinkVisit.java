package org.careerrelay;

import java.util.Optional;
import org.careerrelay.companylink.CompanyLinkEntry;
import org.careerrelay.model.link.CompanyLinkForm;
import org.careerrelay.model.link.CompanyLinkOutcome;
import org.careerrelay.model.link.CompanyLinkPage;
import org.careerrelay.model.pii.RawToken;

/** The door of somebody who comes by a company's link (A05, Q13). Nothing here tells whether an address is known. Thread-safe. */
public final class CompanyLinkVisit {

    private final CompanyLinkEntry entry;
    private final RawToken token;

    CompanyLinkVisit(CompanyLinkEntry entry, RawToken token) {
        this.entry = entry;
        this.token = token;
    }

    /**
     * What the page says. A pure read.
     *
     * @return the page; empty for a link that is none, revoked, or whose programme takes nobody now, and without mail
     */
    public Optional<CompanyLinkPage> look() {
        return entry.look(token);
    }

    /**
     * Whose link this is. A pure read.
     *
     * @return the company's key; empty wherever {@link #look} is
     */
    public Optional<String> company() {
        return entry.company(token);
    }

    /**
     * Sends a code to the typed address, whether anybody knows it or not; one that no notices go to, and one to which five went today, gets none, with the same answer. With one address a
     * visitor can ask for codes and type them wrongly five times on a day, less the last, which locks. What others did with the address is told to nobody.
     *
     * @param visitor what the visit is known by, and not to be chosen by the visitor, such as a random text in a cookie
     * @param form the form
     * @return what became of it
     */
    public CompanyLinkOutcome sendCode(String visitor, CompanyLinkForm form) {
        return entry.sendCode(token, visitor, form);
    }

    /**
     * Lets somebody in who typed the code: from here on there is a personal link, and the way is that of {@link CareerRelay#candidate}.
     *
     * @param visitor what the visit is known by
     * @param form the form, with the address that the code was sent to
     * @param code what was typed
     * @return what became of it; the same again for a form sent twice
     */
    public CompanyLinkOutcome enter(String visitor, CompanyLinkForm form, String code) {
        return entry.enter(token, visitor, form, code);
    }
}
