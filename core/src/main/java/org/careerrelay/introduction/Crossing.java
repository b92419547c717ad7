package org.careerrelay.introduction;

import java.util.Optional;
import org.careerrelay.consent.CrossBorderRules;
import org.careerrelay.consent.Refusal;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.jspecify.annotations.Nullable;

/**
 * From which country to which a proposal goes, as far as the side that asks knows it, and whether it may (APPI article 28; R-28). Inside one
 * country nothing needs to be said. Abroad the agency's statement must hold what every other transfer needs. Where one of the countries is not
 * known, only a statement that it is the same one lets a proposal through: a record must name the country, and nobody could.
 *
 * @param from ISO 3166-1 alpha-2 code of the agency's country; the company's, where it is asked there and the agency's is not known
 * @param to that of the company's, or null where one of the two is not known
 */
record Crossing(String from, @Nullable String to) {

    /** Nobody said in which country the company handles data, and the agency does not say that it is its own. */
    static final String UNKNOWN = "recipient.country-unknown";

    /** Why a proposal may not go; empty where it may. */
    Optional<String> refusal(@Nullable CrossBorder stated) {
        if (to == null) {
            return stated != null && stated.basis() == CrossBorderBasis.DOMESTIC
                    ? Optional.empty()
                    : Optional.of(UNKNOWN);
        }
        return CrossBorderRules.allow(from, to, said(stated))
                ? Optional.empty()
                : Optional.of(Refusal.CROSS_BORDER.code());
    }

    /** On what a proposal that may go rests. */
    CrossBorder basis(@Nullable CrossBorder stated) {
        return to == null ? CrossBorder.DOMESTIC : said(stated).between(from, to);
    }

    /** Where the company handles it, of a proposal that may go. */
    String country() {
        return to == null ? from : to;
    }

    private static CrossBorder said(@Nullable CrossBorder stated) {
        return stated == null ? CrossBorder.DOMESTIC : stated;
    }
}
