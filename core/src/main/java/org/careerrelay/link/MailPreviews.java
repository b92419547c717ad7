package org.careerrelay.link;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.link.Composition;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.mail.MailDetails;
import org.careerrelay.model.mail.MailPreview;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.template.MailLint;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/** Shows a company what its rejection mails look like. Nothing is stored or sent, and the link in them leads nowhere. Thread-safe. */
public final class MailPreviews {

    /** No rejection has this id: the link that is made of it is signed like any other, and found nowhere. */
    private static final OpaqueId NOBODY = OpaqueId.of(new byte[OpaqueId.BYTES]);

    private final Engine engine;
    private final HostLetters letters;

    /**
     * Shows mails.
     *
     * @param engine what it works with
     * @param letters composes them
     */
    public MailPreviews(Engine engine, HostLetters letters) {
        this.engine = engine;
        this.letters = letters;
    }

    /**
     * The mail to somebody made up.
     *
     * @param company key of the company
     * @param to the made-up applicant
     * @param proposal changes the settings as they would be changed
     * @return how the mail would look now
     * @throws InvalidInputException when the company's profile is missing or the mail cannot be composed
     */
    public MailPreview preview(String company, Applicant to, UnaryOperator<CompanySettings> proposal) {
        Instant now = engine.now();
        CompanySettings settings = proposal.apply(engine.storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.COMPANY, company)
                        .map(tenant -> CompanySettings.read(unit, tenant.id(), now))
                        .orElse(CompanySettings.of(List.of(), List.of()))));
        if (settings.company() == null) {
            throw new InvalidInputException(List.of(Violations.of("company", "company.profile-missing")));
        }
        Contract contract = LinkRules.contract(settings, now).orElse(null);
        NoLinkReason noLink = contract == null ? LinkRules.whyNot(settings, now) : null;
        RejectionLetter letter = letters.form()
                .letter(
                        NOBODY,
                        new LetterForm.Addressee(
                                to.application(),
                                Pii.of(to.name()),
                                Pii.of(to.mail()),
                                Pii.of(to.job()),
                                new MailDetails(to.reason(), to.stage(), Pii.of(to.note()))),
                        settings,
                        settings.company(),
                        contract == null ? null : new LetterForm.Link(NOBODY, contract));
        return preview(letter, noLink);
    }

    private MailPreview preview(RejectionLetter letter, @Nullable NoLinkReason noLink) {
        Composition composition = letters.composer().compose(letter);
        if (composition instanceof Composition.Composed composed) {
            return new MailPreview(
                    composed.subject().reveal(),
                    composed.text().reveal(),
                    composed.html().reveal(),
                    noLink,
                    MailLint.findings(letter.subject(), letter.body(), letter.locale(), noLink));
        }
        throw new InvalidInputException(List.of(Violations.of("letter", ((Composition.Refused) composition).code())));
    }

    /**
     * Somebody made up.
     *
     * @param application id of the application
     * @param name the name
     * @param mail the address
     * @param job title of the job, may be empty
     * @param reason code of the reason, may be empty
     * @param stage the stage, may be empty
     * @param note a word of the interviewer, may be empty
     */
    public record Applicant(
            String application, String name, String mail, String job, String reason, String stage, String note) {}
}
