package org.careerrelay.link;

import java.net.URI;
import java.util.Optional;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.pii.Pii;

/** Personal links: a base address and a token, together under 78 characters. Thread-safe. */
public final class Links {

    private static final int LONGEST_BASE = 34;

    private final String base;
    private final LinkTokens tokens;
    private final UnsubscribeTokens unsubscribing;

    /**
     * Links under a base address.
     *
     * @param base the address of the candidate pages; {@link #usable usable}
     * @param tokens makes the tokens
     * @param unsubscribing makes the tokens of those who want no more notices
     */
    public Links(URI base, LinkTokens tokens, UnsubscribeTokens unsubscribing) {
        this.base = withSlash(base);
        this.tokens = tokens;
        this.unsubscribing = unsubscribing;
    }

    /**
     * Whether links can stand under an address: https (http on a loopback address only), without query and fragment, at most 34 characters
     * with its last slash, so that a link stays on one line of a mail (design, section 4).
     *
     * @param base the address
     * @return whether it can be used
     */
    public static boolean usable(URI base) {
        String host = base.getHost();
        return host != null
                && base.getRawQuery() == null
                && base.getRawFragment() == null
                && base.getRawUserInfo() == null
                && ("https".equals(base.getScheme()) || "http".equals(base.getScheme()) && loopback(host))
                && withSlash(base).length() <= LONGEST_BASE;
    }

    /**
     * The link of a referral.
     *
     * @param referral the referral
     * @return the address
     */
    public Pii<String> of(OpaqueId referral) {
        return Pii.of(base + tokens.issue(referral).reveal());
    }

    /**
     * The link by which somebody unsubscribes from a company's notices.
     *
     * @param tenant the company
     * @param address to whom the notice goes
     * @return the address; empty where it is none that mail can be sent to
     */
    Optional<Pii<String>> unsubscribing(TenantId tenant, Pii<String> address) {
        return MailAddress.parse(address.reveal())
                .flatMap(parsed -> unsubscribing.issue(tenant, parsed))
                .map(token -> Pii.of(base + token.reveal()));
    }

    private static String withSlash(URI base) {
        String text = base.toString();
        return text.endsWith("/") ? text : text + "/";
    }

    private static boolean loopback(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }
}
