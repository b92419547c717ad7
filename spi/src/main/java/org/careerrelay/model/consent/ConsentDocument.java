package org.careerrelay.model.consent;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.signature.Signable;
import org.jspecify.annotations.Nullable;

/**
 * A consent with all that proves it: its steps, and the notice that was shown, word for word (B02, R-09). It says nothing of who the person is.
 *
 * @param company key of the company
 * @param application the company's id of the application that was rejected, or a word that leads to nobody where the person was erased
 * @param consent the consent as it stands
 * @param events all of its steps, in order
 * @param notice the notice it refers to, or null where its hash alone is kept, as with consents of before schema 3
 */
public record ConsentDocument(
        String company,
        String application,
        ConsentRecord consent,
        List<ConsentEvent> events,
        @Nullable StoredNotice notice)
        implements Signable {

    /** The name of the form in which it is written. */
    public static final String SCHEMA = "career-relay/consent/1";

    /** Copies the list. */
    public ConsentDocument {
        events = List.copyOf(events);
    }

    @Override
    public byte[] toCanonicalBytes() {
        CanonicalForm form = new CanonicalForm("cr1.consent-document")
                .text(company)
                .text(application)
                .bytes(canonical(consent))
                .number(events.size());
        for (ConsentEvent event : events) {
            form.bytes(event.canonicalBytes()).bytes(Objects.requireNonNullElse(event.hash(), new byte[0]));
        }
        if (notice != null) {
            form.bytes(StoredNotice.sha256(notice.notice().canonicalText()))
                    .map(notice.variables())
                    .instant(notice.keptAt());
        }
        return form.toBytes();
    }

    private static byte[] canonical(ConsentRecord consent) {
        CanonicalForm form = new CanonicalForm("cr1.consent")
                .id(consent.id())
                .id(consent.referral())
                .text(consent.recipient())
                .bytes(consent.recipientSha256())
                .text(consent.country())
                .text(consent.state().name())
                .text(consent.notice().toString())
                .text(consent.proof().method().name())
                .instant(consent.proof().at())
                .number(consent.proof().attempts())
                .instant(consent.givenAt())
                .instant(consent.validUntil())
                .text(Objects.toString(consent.decidedAt(), null))
                .text(Objects.toString(consent.keepUntil(), null))
                .text(Objects.toString(consent.dueAt(), null))
                .number(consent.givenStep());
        words(form, consent.purposes().stream().map(Enum::name));
        words(form, consent.refused().stream().map(Enum::name));
        words(form, consent.items().stream());
        return form.toBytes();
    }

    private static void words(CanonicalForm form, Stream<String> words) {
        List<String> ordered = words.sorted().toList();
        form.number(ordered.size());
        ordered.forEach(form::text);
    }
}
