package org.careerrelay.link;

import java.time.Instant;
import java.util.Map;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Sender;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.company.MailSettings;
import org.careerrelay.model.link.SourceKind;
import org.careerrelay.model.mail.MailDetails;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.mail.RelayBlock;
import org.careerrelay.template.DefaultMail;
import org.jspecify.annotations.Nullable;

/** Puts a rejection letter together from a company's settings, somebody to write to, and a link where there is one. */
final class LetterForm {

    private final RelayBlocks blocks;
    private final MailReferences references;

    LetterForm(Links links, MailReferences references) {
        this.blocks = new RelayBlocks(links);
        this.references = references;
    }

    /** The letter; its Message-ID is the signed id of the rejection, the same for every repetition and known again when the mail comes back. */
    RejectionLetter letter(
            OpaqueId rejection, Addressee to, CompanySettings settings, CompanyProfile company, @Nullable Link link) {
        Sender sender = Sender.of(settings, company);
        MailSettings mail = DefaultMail.to(to.source(), sender.mail());
        MailChoice texts =
                MailChoice.of(settings, mail, to.job().reveal(), to.details().reason());
        RelayBlock block = link == null
                ? null
                : blocks.of(link.referral(), to, link.contract(), settings, company, texts.locale());
        return new RejectionLetter(
                sender.messageId(references.issue(rejection).reveal()),
                mail.senderName(),
                mail.senderAddress(),
                mail.replyTo(),
                to.name(),
                to.address(),
                texts.locale(),
                texts.subject(),
                texts.body(),
                Map.of(
                        "name", to.name(),
                        "company", Pii.of(company.legalName()),
                        "job", to.job(),
                        "stage", Pii.of(to.details().stage()),
                        "note", to.details().note(),
                        "application", Pii.of(to.application())),
                block);
    }

    /** The link that may go to somebody now: the contract still allows it, and its time is not over. */
    static @Nullable Link link(CompanySettings settings, @Nullable Referral referral, Instant now) {
        return referral == null || !now.isBefore(referral.expiresAt())
                ? null
                : settings.ofNumber(referral.programme())
                        .filter(contract ->
                                LinkRules.obstacle(settings, contract, now).isEmpty())
                        .map(contract -> new Link(referral.id(), contract))
                        .orElse(null);
    }

    /**
     * Whom a letter is for.
     *
     * @param application the company's id of the application
     * @param name as it is printed
     * @param address as mail is sent to it
     * @param job title of the job, may be empty
     * @param details reason, stage and note
     * @param source why they are written to
     */
    record Addressee(
            String application,
            Pii<String> name,
            Pii<String> address,
            Pii<String> job,
            MailDetails details,
            SourceKind source) {

        /** Somebody who was rejected. */
        Addressee(String application, Pii<String> name, Pii<String> address, Pii<String> job, MailDetails details) {
            this(application, name, address, job, details, SourceKind.REJECTION);
        }
    }

    /**
     * What a link is made of.
     *
     * @param referral the referral it leads to
     * @param contract the programme it belongs to
     */
    record Link(OpaqueId referral, Contract contract) {}
}
