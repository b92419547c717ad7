package org.careerrelay;

import java.util.Locale;
import java.util.Optional;
import org.careerrelay.consent.CommunityPage;
import org.careerrelay.model.community.CommunityForm;
import org.careerrelay.model.community.CommunityOutcome;
import org.careerrelay.model.consent.Invitation.Notice;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;

/**
 * Where somebody with a link says whether the company may keep their contact and write about openings (B05, C11). It has nothing to do with a registration at an agency: who does the one need not do
 * the other. Thread-safe.
 */
public final class MyCommunityDesk {

    private final CommunityPage page;
    private final RawToken token;

    MyCommunityDesk(Services services, RawToken token) {
        this.page = new CommunityPage(services.engine(), services.tokens());
        this.token = token;
    }

    /**
     * What is to be shown. A pure read, the same for whoever has the link.
     *
     * @param locale the language wished for: Japanese, or English for every other
     * @return the notice with its one box; empty for a link that opens nothing, and where no programme of the link asks ({@code ConsentPolicy.askToKeep})
     */
    public Optional<Notice> look(Locale locale) {
        return page.look(token, locale);
    }

    /**
     * Somebody agrees.
     *
     * @param form the form
     * @return what became of it
     */
    public CommunityOutcome join(CommunityForm form) {
        return page.join(token, form);
    }

    /**
     * Somebody leaves: at once, for every purpose, and as long as anything about them is held.
     *
     * @param typedAddress the address that received the rejection mail, typed as proof
     * @return what became of it; {@link CommunityOutcome.Left} also of somebody who was no member
     */
    public CommunityOutcome leave(Pii<String> typedAddress) {
        return page.leave(token, typedAddress);
    }
}
