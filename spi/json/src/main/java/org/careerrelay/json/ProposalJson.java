package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.ProposalConsent;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.jspecify.annotations.Nullable;

/** Whom an agency proposes, as fields of a message. */
final class ProposalJson {

    private static final int NAME = 200;
    private static final int MAIL = 254;
    private static final int PROFILE = 4000;
    private static final int REFERENCE = 100;
    private static final int INFORMATION = 500;

    private static final Set<String> PERSON = Set.of("name", "mail", "profile");

    private ProposalJson() {}

    static void write(ObjectNode data, PersonProposal proposal) {
        data.putObject("person")
                .put("name", proposal.name().reveal())
                .put("mail", proposal.mail().reveal())
                .put("profile", proposal.profile().reveal());
        ObjectNode consent = data.putObject("consent")
                .put("company", proposal.consent().company())
                .put("givenAt", proposal.consent().givenAt().toString())
                .put("validUntil", proposal.consent().validUntil().toString())
                .put("notice", proposal.consent().notice());
        CrossBorder crossBorder = proposal.consent().crossBorder();
        if (crossBorder != null) {
            ObjectNode node = consent.putObject("crossBorder")
                    .put("basis", crossBorder.basis().name());
            Cells.put(node, "foreignSystemInfoRef", crossBorder.foreignSystemInfoRef());
            Cells.put(node, "recipientMeasuresRef", crossBorder.recipientMeasuresRef());
        }
    }

    static PersonProposal read(Fields data) {
        Fields person = data.object("person");
        PersonalFields.check(data, "person", PERSON);
        Fields consent = data.object("consent");
        return new PersonProposal(
                Pii.of(person.text("name", NAME)),
                Pii.of(person.text("mail", MAIL)),
                Pii.of(person.text("profile", PROFILE)),
                new ProposalConsent(
                        consent.text("company", REFERENCE),
                        consent.instant("givenAt"),
                        consent.instant("validUntil"),
                        consent.text("notice", REFERENCE),
                        crossBorder(consent.optionalObject("crossBorder"))));
    }

    private static @Nullable CrossBorder crossBorder(@Nullable Fields fields) {
        return fields == null
                ? null
                : new CrossBorder(
                        fields.word("basis", CrossBorderBasis.class),
                        fields.optionalText("foreignSystemInfoRef", INFORMATION),
                        fields.optionalText("recipientMeasuresRef", INFORMATION));
    }
}
