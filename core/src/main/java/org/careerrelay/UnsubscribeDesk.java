package org.careerrelay;

import java.util.Optional;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.suppression.NoticeSender;

/**
 * The door of somebody with an unsubscribe link, which every relay notice holds (R-50; RFC 8058). It works for as long as its keys live, also after
 * the person was erased, and shows nothing about anybody. What a link stops is the offers in rejection mails of the one company that sent it: the
 * result of an application still comes, and no consent changes. The link in a letter to a member of the community ends
 * what they agreed to there instead ({@link CommunityDesk}). Thread-safe.
 */
public final class UnsubscribeDesk {

    private final Services services;
    private final RawToken token;

    UnsubscribeDesk(Services services, RawToken token) {
        this.services = services;
        this.token = token;
    }

    /**
     * Whose notices the link is about. A pure read: nothing changes, however often and by whomever it is called.
     *
     * @return the company; empty for whatever is no such link, without saying why
     */
    public Optional<NoticeSender> look() {
        return services.unsubscribing().look(token).or(() -> services.leaving().look(token));
    }

    /**
     * Stops the notices, at once and also in mails that wait to be sent. Doing it again changes nothing. Who wants notices again asks the company,
     * which takes the address off the list ({@link SuppressionDesk#remove}).
     *
     * @return the company whose notices stop; empty for whatever is no such link
     */
    public Optional<NoticeSender> unsubscribe() {
        return services.unsubscribing()
                .unsubscribe(token)
                .or(() -> services.leaving().leave(token));
    }
}
