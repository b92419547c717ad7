package org.careerrelay.consent;

import java.util.Objects;
import java.util.TreeSet;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.consent.CollectedConsent;
import org.careerrelay.model.consent.CollectedNotice;

/** A collected consent as a command: what makes it the same or another. Of a birth date nothing is in it. */
final class CollectedForm {

    private CollectedForm() {}

    static byte[] of(CollectedConsent row) {
        CollectedNotice notice = row.notice();
        return new CanonicalForm("cr1.collected-consent")
                .text(row.reference())
                .text(row.application())
                .text(row.recipient())
                .text(String.join(",", new TreeSet<>(row.given())))
                .text(String.join(",", new TreeSet<>(row.refused())))
                .instant(row.decidedAt())
                .text(Objects.toString(row.withdrawnAt(), null))
                .text(Objects.toString(row.validUntil(), null))
                .number(notice.version())
                .text(notice.locale().toLanguageTag())
                .instant(notice.shownAt())
                .text(notice.title())
                .text(String.join("\n", notice.paragraphs()))
                .map(notice.choices())
                .text(row.channel().name())
                .text(row.proof().name())
                .text(row.document())
                .toBytes();
    }
}
