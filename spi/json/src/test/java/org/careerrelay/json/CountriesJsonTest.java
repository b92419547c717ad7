package org.careerrelay.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.PersonProposed;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.ProposalConsent;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.careerrelay.model.provision.LegalBasis;
import org.careerrelay.model.provision.LegalEntity;
import org.careerrelay.model.provision.Provenance;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** What messages say of countries, and those of installations that say nothing. */
class CountriesJsonTest {

    private static final OpaqueId ID = new OpaqueId(1, 2);
    private static final Instant AT = Instant.parse("2026-11-15T00:00:00Z");
    private static final CrossBorder AGREED =
            new CrossBorder(CrossBorderBasis.CONSENT_28, "https://example.com/system", "https://example.com/measures");
    private static final ProposalConsent CONSENT = new ProposalConsent("acme", AT, AT.plusSeconds(9), "notice/7");
    private static final LegalEntity ACME = new LegalEntity("株式会社サンプル", "東京都", "代表取締役");

    @Test
    @Proves("R-28")
    void aCompanySaysInWhichCountryItHandlesData() {
        ReferralHandOver said = handOver(new Provenance(ACME, "本人", LegalBasis.CONSENT_27_1, 2, "JP"));
        assertThat(json(said)).contains("\"consentSequence\":2,\"country\":\"JP\"}");
        assertThat(read(json(said))).containsExactly(said);
    }

    @Test
    @Proves("R-28")
    void anOlderCompanySaysNoCountry() {
        ReferralHandOver older = handOver(new Provenance(ACME, "本人", LegalBasis.CONSENT_27_1, 2));
        assertThat(json(older)).doesNotContain("country");
        assertThat(read(json(older))).containsExactly(older);
    }

    @Test
    void whatIsNoCountryIsRefused() {
        String json = json(handOver(new Provenance(ACME, "本人", LegalBasis.CONSENT_27_1, 2, "JP")));
        assertThat(codes(json.replace("\"JP\"", "\"jp\""))).containsExactly("country.syntax");
        assertThat(codes(json.replace("\"JP\"", "\"JPN\""))).containsExactly("text.long");
        assertThat(codes(json.replace("\"JP\"", "\"\""))).containsExactly("country.syntax");
    }

    @Test
    @Proves("R-28")
    void anAgencySaysOnWhichBasisAProposalMayGoToTheCompanysCountry() {
        PersonProposed said = proposed(CONSENT.crossBorder(AGREED));
        assertThat(json(said)).contains("\"crossBorder\":{\"basis\":\"CONSENT_28\",\"foreignSystemInfoRef\":\"");
        assertThat(read(json(said))).containsExactly(said);
        PersonProposed domestic = proposed(CONSENT.crossBorder(CrossBorder.DOMESTIC));
        assertThat(json(domestic)).contains("\"crossBorder\":{\"basis\":\"DOMESTIC\"}");
        assertThat(read(json(domestic))).containsExactly(domestic);
    }

    @Test
    void anOlderAgencySaysNoBasisAndAnUnknownOneIsRefused() {
        PersonProposed older = proposed(CONSENT);
        assertThat(json(older)).doesNotContain("crossBorder");
        assertThat(read(json(older))).containsExactly(older);
        String json = json(proposed(CONSENT.crossBorder(AGREED)));
        assertThat(codes(json.replace("CONSENT_28", "BECAUSE"))).containsExactly("word.syntax");
        assertThat(codes(json.replace("\"basis\"", "\"why\""))).containsExactly("field.missing");
    }

    private static ReferralHandOver handOver(Provenance provenance) {
        return new ReferralHandOver(
                ID,
                "acme",
                "agency-1",
                AT,
                ID,
                ID,
                new RelayAnswers(Pii.of("山田 太郎"), Pii.of("taro@example.jp"), Pii.of("東京")),
                provenance);
    }

    private static PersonProposed proposed(ProposalConsent consent) {
        return new PersonProposed(
                ID,
                "acme",
                "agency-1",
                AT,
                ID,
                1,
                new PersonProposal(Pii.of("山田 太郎"), Pii.of("introduced@example.com"), Pii.of("経理を十年"), consent));
    }

    private static String json(ExchangeMessage message) {
        return new String(ExchangeJson.write(List.of(message)), UTF_8);
    }

    private static List<ExchangeMessage> read(String json) {
        return ExchangeJson.read(json.getBytes(UTF_8));
    }

    private static List<String> codes(String json) {
        List<String> codes = new ArrayList<>();
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> e.violations().stream().map(Violation::code).forEach(codes::add));
        return codes;
    }
}
