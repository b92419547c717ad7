package org.careerrelay.link;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.link.SourceKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.spi.mail.RelayBlock;
import org.careerrelay.text.Texts;

/**
 * The text around the link: optional, without effect on any selection, nothing passed on yet, who the agency is, what the company gains, how
 * to stop such notices (privacy, section 5; ).
 */
final class RelayBlocks {

    private final Links links;

    RelayBlocks(Links links) {
        this.links = links;
    }

    RelayBlock of(
            OpaqueId referral,
            LetterForm.Addressee to,
            Contract contract,
            CompanySettings settings,
            CompanyProfile company,
            Locale locale) {
        AgencyProfile agency = Objects.requireNonNull(
                settings.agencies().get(contract.programme().agency()));
        Map<String, String> variables = Map.of(
                "company", company.legalName(),
                "gaining", gaining(contract, company, locale),
                "address", company.address(),
                "contact", company.contactMail(),
                "agency", agency.legalName(),
                "licence",
                        Objects.requireNonNull(contract.programme().licence()).number());
        Optional<Pii<String>> unsubscribe = links.unsubscribing(referral.tenant(), to.address());
        return new RelayBlock(
                Texts.of(before(to.source(), contract), locale, variables),
                links.of(referral),
                Texts.of(unsubscribe.isPresent() ? "relay.after.unsubscribe" : "relay.after", locale, variables),
                new RelayBlock.Displays(company.legalName(), company.address(), company.contactMail()),
                unsubscribe.orElse(null));
    }

    /** Where people count in another company's ledger, the company itself gains nothing by them (Q17, R-17). */
    private static String gaining(Contract contract, CompanyProfile company, Locale locale) {
        return contract.membership().isPresent()
                ? Texts.of("relay.gaining.pool", locale, Map.of("company", company.legalName()))
                : company.legalName();
    }

    /** To those who leave or work at the company no selection is spoken of, and what is gained by them where they count alone (Q9). */
    private static String before(SourceKind source, Contract contract) {
        if (!source.isApart()) {
            return "relay.before";
        }
        return contract.programme().policies().qualification().countLeavers()
                ? "relay.before.leaver.counted"
                : "relay.before.leaver";
    }
}
