package org.careerrelay.consent;

import java.net.URI;
import java.util.Locale;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.TransferPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The pages on which people type their data at the agency (SELF_ENTRY). Where a person is led is the contract's setting and nothing else: nothing
 * out of a request goes into it.
 */
public final class EntryPages {

    private EntryPages() {}

    /**
     * What is wrong with a programme's page.
     *
     * @param programme the programme
     * @return a violation's code, or null when nothing is
     */
    public static @Nullable String fault(Programme programme) {
        URI page = programme.policies().transfer().entryPage();
        if (page == null) {
            return programme.handOver() == HandOver.SELF_ENTRY ? "entry-page.missing" : null;
        }
        return plain(page) ? null : "entry-page.invalid";
    }

    private static boolean plain(URI page) {
        String text = page.toString();
        return text.length() <= TransferPolicy.PAGE
                && text.equals(page.toASCIIString())
                && "https".equals(String.valueOf(page.getScheme()).toLowerCase(Locale.ROOT))
                && page.getHost() != null
                && page.getRawUserInfo() == null
                && page.getRawQuery() == null
                && page.getRawFragment() == null;
    }

    /**
     * Where somebody goes on who consented, with the opaque reference as it stands in the announcement. It is not signed: the agency believes what
     * was announced to it in a signed message, and a reference that was not opens nothing there.
     *
     * @param contract the programme
     * @param company key of the company
     * @param referral the referral
     * @return the address, or null where the page is none that people may be led to
     */
    static @Nullable URI at(Contract contract, String company, OpaqueId referral) {
        URI page = contract.programme().policies().transfer().entryPage();
        // A setting that came with an import was not looked at when it was stored.
        return page == null || !plain(page) ? null : URI.create(page + "?company=" + company + "&referral=" + referral);
    }
}
