package org.careerrelay.consent;

import java.util.Set;
import org.careerrelay.model.provision.CrossBorder;
import org.jspecify.annotations.Nullable;

/** Whether data may be handled in a country, as far as APPI article 28 and its rules ask for something to be said. */
public final class CrossBorderRules {

    /** The European Economic Area and the United Kingdom, as designated by the commission under article 28. */
    private static final Set<String> DESIGNATED = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IS", "IT",
            "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    private CrossBorderRules() {}

    /**
     * Whether all is there that must be for data to go from one country to another.
     *
     * @param from ISO 3166-1 alpha-2 code of the provider's country
     * @param to that of the recipient's
     * @param crossBorder why it may go there
     * @return true inside one country, whatever is said
     */
    public static boolean allow(String from, String to, CrossBorder crossBorder) {
        return from.equals(to)
                || switch (crossBorder.basis()) {
                    case DOMESTIC -> false;
                    case ADEQUATE_EEA_UK -> DESIGNATED.contains(to);
                    case CONSENT_28, EQUIVALENT_MEASURES ->
                        said(crossBorder.foreignSystemInfoRef()) && said(crossBorder.recipientMeasuresRef());
                };
    }

    private static boolean said(@Nullable String reference) {
        return reference != null && !reference.isBlank();
    }
}
