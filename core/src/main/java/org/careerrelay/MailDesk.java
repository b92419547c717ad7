package org.careerrelay;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.link.HostLetters;
import org.careerrelay.link.MailPreviews;
import org.careerrelay.link.MailReturns;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.audit.Access;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.company.MailSettings;
import org.careerrelay.model.company.Setting;
import org.careerrelay.model.mail.MailFinding;
import org.careerrelay.model.mail.MailPreview;
import org.careerrelay.model.mail.MailReport;
import org.careerrelay.model.mail.MailReportResult;
import org.careerrelay.model.mail.MailReturnKind;
import org.careerrelay.model.mail.MailWording;
import org.careerrelay.model.mail.ReturnedMail;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.template.MailLint;
import org.careerrelay.text.Texts;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/**
 * A company's rejection mails: for whoever writes their texts, what is missing in them and how they look, before anybody gets one; those that wait to be sent; and
 * what came back of those that were. Thread-safe.
 */
public final class MailDesk {

    private final Services services;
    private final String company;

    MailDesk(Services services, String company) {
        this.services = services;
        this.company = company;
    }

    /**
     * What is missing in the templates of mail settings (A13, A14).
     *
     * @param settings the settings, stored or not
     * @return the findings; empty when nothing is missing
     */
    public List<MailFinding> lint(MailSettings settings) {
        return MailLint.findings(settings.subject(), settings.body(), settings.locale());
    }

    /**
     * What is missing in the templates of a wording (A13, A14).
     *
     * @param wording the wording, stored or not
     * @return the findings; empty when nothing is missing
     */
    public List<MailFinding> lint(MailWording wording) {
        return MailLint.findings(wording.subject(), wording.body(), wording.locale());
    }

    /**
     * The mail as it would go out now.
     *
     * @param job title of the job, or empty
     * @param reason code of the reason, or empty
     * @return how it looks, to a made-up applicant
     * @throws InvalidInputException when the company's profile is missing, or the engine was built without {@link CareerRelayBuilder#composer}
     */
    public MailPreview preview(String job, String reason) {
        return preview(job, reason, Locale.JAPANESE, settings -> settings);
    }

    /**
     * The mail as it would go out if these settings were stored, and no other wording for a job or a reason.
     *
     * @param settings the settings
     * @return how it looks, to a made-up applicant
     * @throws InvalidInputException as {@link CompanyDesk#mail(MailSettings)} does and {@link #preview(String, String)}
     */
    public MailPreview preview(MailSettings settings) {
        check(settings);
        return preview(
                sample("job", settings.locale()), "", settings.locale(), stored -> stored.writing(settings, List.of()));
    }

    /**
     * The mail as it would go out if this wording were stored.
     *
     * @param wording the wording
     * @return how it looks, to a made-up applicant
     * @throws InvalidInputException as {@link CompanyDesk#mail(MailWording)} does and {@link #preview(String, String)}
     */
    public MailPreview preview(MailWording wording) {
        check(wording);
        String job = wording.job().isEmpty() ? sample("job", wording.locale()) : wording.job();
        return preview(
                job, wording.reason(), wording.locale(), stored -> stored.writing(stored.mail(), List.of(wording)));
    }

    /**
     * The mails that were not sent yet: to be shown, approved and cancelled.
     *
     * @param accessor who acts, in which role, and why
     * @return the desk
     * @throws InvalidInputException when nothing is known of the company yet
     */
    public MailQueueDesk queue(Accessor accessor) {
        return new MailQueueDesk(services, Doors.company(services, company), accessor);
    }

    /**
     * Takes what came back to the sender of the company's mails (H19): bounces and complaints, as {@code MailReports} of the mail adapter reads them. A mail is
     * known by the signature in its Message-ID or return path; a report about any other mail, or a forged one, changes nothing. The same report again changes
     * nothing either, and reports may come in any order.
     *
     * <p>A complaint takes the addressee off the company's relay notices, as if they had unsubscribed, where the report still has the mail's own unsubscribe
     * link. A bounce takes nobody off: the next rejection has to be told all the same, and a mailbox may be full today and empty tomorrow. The figures
     * {@code funnel.bounced} and {@code funnel.complained} count both.
     *
     * @param reports the reports, in any number
     * @return what became of each, in the same order
     */
    public List<MailReportResult> returned(List<MailReport> reports) {
        return services.mailReturns().take(company, reports);
    }

    /**
     * Mails that did not arrive: whom the company has to tell the result in another way. A bounce says nothing about a consent, since nobody can consent to what
     * they never got.
     *
     * @param accessor who looks, in which role, and why
     * @param after the rejection of the last one seen, or null for the beginning
     * @param limit how many at most
     * @return the next ones, by the time of their rejections
     * @throws InvalidInputException when nothing is known of the company yet, or the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<ReturnedMail> bounced(Accessor accessor, @Nullable OpaqueId after, int limit) {
        return page(MailReturnKind.BOUNCED, accessor, after, limit);
    }

    /**
     * Mails whose addressees complained to their mail provider.
     *
     * @param accessor who looks, in which role, and why
     * @param after the rejection of the last one seen, or null for the beginning
     * @param limit how many at most
     * @return the next ones, by the time of their rejections
     * @throws InvalidInputException when nothing is known of the company yet, or the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<ReturnedMail> complained(Accessor accessor, @Nullable OpaqueId after, int limit) {
        return page(MailReturnKind.COMPLAINED, accessor, after, limit);
    }

    private List<ReturnedMail> page(MailReturnKind kind, Accessor accessor, @Nullable OpaqueId after, int limit) {
        Tenant tenant = Doors.company(services, company);
        return services.audit()
                .doing(
                        new Access(tenant, accessor, AccessAction.READ_RETURNED_MAILS, null),
                        unit -> MailReturns.page(unit, tenant, kind, after, limit));
    }

    private MailPreview preview(String job, String reason, Locale locale, UnaryOperator<CompanySettings> proposal) {
        HostLetters letters = services.hostLetters();
        if (letters == null) {
            throw new InvalidInputException(List.of(Violations.of("composer", "builder.needed")));
        }
        return new MailPreviews(services.engine(), letters)
                .preview(
                        company,
                        new MailPreviews.Applicant(
                                sample("application", locale),
                                sample("name", locale),
                                "taro@example.jp",
                                job,
                                reason,
                                sample("stage", locale),
                                sample("note", locale)),
                        proposal);
    }

    private void check(Setting setting) {
        SettingRules.check(
                services.engine().inputs(), setting, services.engine().now());
    }

    private static String sample(String what, Locale locale) {
        return Texts.of("sample." + what, locale, Map.of());
    }
}
