package org.careerrelay.mail;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.careerrelay.model.pii.RawToken;

/** The links by which a mail that was complained of said one can unsubscribe (RFC 2369, RFC 8058): who complains wants that. */
final class UnsubscribeLinks {

    private static final int MOST = 4;
    private static final Pattern TOKEN = Pattern.compile("<\\s*https?://[^<>\\s]{1,200}/([A-Za-z2-7]{43})\\s*>");

    private UnsubscribeLinks() {}

    /** The tokens at their ends. */
    static List<RawToken> of(IncomingPart report) {
        return report.all()
                .filter(part -> NamedMails.RETURNED.contains(part.type()))
                .flatMap(part -> IncomingFields.read(part.text(), 0).all("list-unsubscribe").stream())
                .flatMap(value -> TOKEN.matcher(value).results())
                .map((MatchResult link) -> RawToken.of(link.group(1)))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
