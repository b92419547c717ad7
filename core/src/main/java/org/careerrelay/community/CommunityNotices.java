package org.careerrelay.community;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careerrelay.model.community.CollectedMembership;
import org.careerrelay.model.consent.Invitation.Choice;
import org.careerrelay.model.consent.Invitation.Notice;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.text.Texts;

/** What people read who are asked whether they want to be kept and written to: what is shown is what is hashed. */
public final class CommunityNotices {

    private static final String ID = "community";
    private static final String COLLECTED = "collected";

    /** Rises with every change of a word in either language. */
    private static final int VERSION = 1;

    private static final List<String> PARAGRAPHS = List.of("1", "2", "3", "4");

    private CommunityNotices() {}

    /**
     * The page on which somebody joins.
     *
     * @param company the company's legal name
     * @param months how many months it holds
     * @param wished the language wished for
     * @param now the time
     * @return the notice
     */
    public static StoredNotice page(String company, int months, Locale wished, Instant now) {
        Locale locale = Texts.supported(wished);
        Map<String, String> variables =
                Map.of("company", company.strip().replaceAll("\\R|\\t", " "), "months", Integer.toString(months));
        String title = Texts.of("community.title", locale, variables);
        List<String> paragraphs = PARAGRAPHS.stream()
                .map(number -> Texts.of("community." + number, locale, variables))
                .toList();
        List<Choice> choices = List.of(new Choice(
                Purpose.RECONTACT_RETENTION,
                Texts.of("notice.purpose." + Purpose.RECONTACT_RETENTION, locale, variables)));
        return stored(ID, locale, title, paragraphs, choices, variables, now);
    }

    /**
     * What somebody agreed to elsewhere.
     *
     * @param collected what the company says of it
     * @param now the time
     * @return the notice
     */
    public static StoredNotice collected(CollectedMembership collected, Instant now) {
        return stored(
                COLLECTED,
                collected.locale(),
                collected.purpose().name(),
                List.of(collected.text()),
                List.of(),
                Map.of(),
                now);
    }

    private static StoredNotice stored(
            String id,
            Locale locale,
            String title,
            List<String> paragraphs,
            List<Choice> choices,
            Map<String, String> variables,
            Instant now) {
        NoticeReference unhashed = new NoticeReference(id, VERSION, locale, new byte[0]);
        byte[] sha256 = StoredNotice.sha256(new Notice(unhashed, title, paragraphs, choices).canonicalText());
        return new StoredNotice(
                new Notice(new NoticeReference(id, VERSION, locale, sha256), title, paragraphs, choices),
                variables,
                now);
    }
}
