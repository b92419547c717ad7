package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.careerrelay.model.circulation.CorporateGroup;
import org.careerrelay.model.circulation.ReapplicationPolicy;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.company.MailSettings;
import org.careerrelay.model.company.OperatorProfile;
import org.careerrelay.model.company.Setting;
import org.careerrelay.model.consent.NoticeWording;
import org.careerrelay.model.identity.RecognitionTerms;
import org.careerrelay.model.intake.BackfillBasis;
import org.careerrelay.model.intake.WriteBack;
import org.careerrelay.model.link.CompanyLink;
import org.careerrelay.model.link.ReportedRejections;
import org.careerrelay.model.mail.MailWording;
import org.careerrelay.model.mail.SendingPolicy;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.Licence;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.ProgrammePool;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.model.referral.Attribution;
import org.careerrelay.model.referral.AttributionPolicy;
import org.careerrelay.model.retention.DataPolicy;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.model.survey.SurveyTerms;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Setting} as it lies in storage: an object whose field {@code type} says which. Fields that a later version added are passed
 * over, so that this version runs on what a later one wrote (design, section 5).
 */
public final class SettingJson {

    private static final int TEXT = 20_000;

    private SettingJson() {}

    /**
     * Writes a setting on one line.
     *
     * @param setting the setting
     * @return the same text for the same setting
     */
    public static String write(Setting setting) {
        return JsonText.write(tree(setting));
    }

    /**
     * Reads what {@link #write(Setting)} wrote. The values are not validated again: that was done before they were stored.
     *
     * @param json the text
     * @return the setting
     * @throws org.careerrelay.model.InvalidInputException when it is no JSON, of an unknown type, or lacks a field
     */
    public static Setting read(String json) {
        Fields fields = Fields.of(JsonText.read(json));
        Setting setting = setting(fields);
        fields.finish();
        return setting;
    }

    static Setting setting(Fields fields) {
        return switch (fields.text("type", 50)) {
            case "company" -> company(fields);
            case "agency" -> agency(fields);
            case "mail" -> mail(fields);
            case "programme" -> programme(fields);
            case "operator" ->
                new OperatorProfile(
                        fields.text("legalName", TEXT),
                        fields.optionalText("notificationNumber", TEXT),
                        fields.optionalText("notApplicableBecause", TEXT));
            case JurisdictionProfile.SETTING -> RetentionJson.profile(fields);
            case RecognitionTerms.SETTING ->
                new RecognitionTerms(
                        fields.text("purpose", TEXT),
                        fields.word("basis", RecognitionTerms.Basis.class),
                        fields.number("people", 0, Long.MAX_VALUE));
            case ReapplicationPolicy.SETTING -> CirculationJson.policy(fields);
            case CorporateGroup.SETTING -> CirculationJson.group(fields);
            case BackfillBasis.SETTING ->
                new BackfillBasis(fields.date("from"), fields.text("reference", TEXT), fields.text("by", TEXT));
            case WriteBack.SETTING -> new WriteBack(fields.flag("linkMailed", false));
            case SurveyTerms.SETTING -> new SurveyTerms(fields.flag("comments", false));
            case CompanyLink.SETTING -> CompanyLinkJson.link(fields);
            case ReportedRejections.SETTING -> CompanyLinkJson.reported(fields);
            case ProgrammePool.SETTING -> PoolJson.pool(fields);
            case DataPolicy.SETTING -> DataPolicyJson.policy(fields);
            case SendingPolicy.SETTING -> SendingPolicyJson.policy(fields);
            case "notice" ->
                new NoticeWording(
                        fields.locale("locale"), fields.text("title", TEXT), fields.textList("paragraphs", TEXT));
            case "mail-wording" ->
                new MailWording(
                        fields.text("job", TEXT),
                        fields.text("reason", TEXT),
                        fields.locale("locale"),
                        fields.text("subject", TEXT),
                        fields.text("body", TEXT));
            case "attribution" -> new Attribution(fields.word("policy", AttributionPolicy.class));
            default -> {
                if (!fields.isAbsent("type")) {
                    fields.violation("type", "type.unknown", "知らない種類の設定です", "is no known kind of setting");
                }
                yield new OperatorProfile("", null, null);
            }
        };
    }

    // A chain of instanceof instead of a switch over patterns: Java 17.
    static ObjectNode tree(Setting setting) {
        ObjectNode node = JsonText.object();
        if (setting instanceof CompanyProfile company) {
            return node.put("type", "company")
                    .put("legalName", company.legalName())
                    .put("address", company.address())
                    .put("representative", company.representative())
                    .put("contactMail", company.contactMail())
                    .put("phone", company.phone())
                    .put("country", company.country());
        }
        if (setting instanceof AgencyProfile agency) {
            return node.put("type", "agency")
                    .put("key", agency.key())
                    .put("legalName", agency.legalName())
                    .put("address", agency.address())
                    .put("representative", agency.representative())
                    .put("contactMail", agency.contactMail())
                    .put("phone", agency.phone())
                    .put("country", agency.country());
        }
        if (setting instanceof MailSettings mail) {
            return node.put("type", "mail")
                    .put("senderName", mail.senderName())
                    .put("senderAddress", mail.senderAddress())
                    .put("replyTo", mail.replyTo())
                    .put("locale", mail.locale().toLanguageTag())
                    .put("subject", mail.subject())
                    .put("body", mail.body());
        }
        if (setting instanceof MailWording wording) {
            return node.put("type", "mail-wording")
                    .put("job", wording.job())
                    .put("reason", wording.reason())
                    .put("locale", wording.locale().toLanguageTag())
                    .put("subject", wording.subject())
                    .put("body", wording.body());
        }
        if (setting instanceof OperatorProfile operator) {
            return node.put("type", "operator")
                    .put("legalName", operator.legalName())
                    .put("notificationNumber", operator.notificationNumber())
                    .put("notApplicableBecause", operator.notApplicableBecause());
        }
        if (setting instanceof RecognitionTerms terms) {
            return node.put("type", RecognitionTerms.SETTING)
                    .put("purpose", terms.purpose())
                    .put("basis", terms.basis().name())
                    .put("people", terms.people());
        }
        if (setting instanceof ReapplicationPolicy policy) {
            return CirculationJson.tree(policy);
        }
        if (setting instanceof CorporateGroup group) {
            return CirculationJson.tree(group);
        }
        if (setting instanceof BackfillBasis basis) {
            return node.put("type", BackfillBasis.SETTING)
                    .put("from", basis.from().toString())
                    .put("reference", basis.reference())
                    .put("by", basis.by());
        }
        if (setting instanceof WriteBack told) {
            return node.put("type", WriteBack.SETTING).put("linkMailed", told.linkMailed());
        }
        if (setting instanceof SurveyTerms terms) {
            return node.put("type", SurveyTerms.SETTING).put("comments", terms.comments());
        }
        if (setting instanceof CompanyLink link) {
            return CompanyLinkJson.tree(link);
        }
        if (setting instanceof ReportedRejections reported) {
            return CompanyLinkJson.tree(reported);
        }
        if (setting instanceof ProgrammePool pool) {
            return PoolJson.tree(pool);
        }
        if (setting instanceof DataPolicy policy) {
            return DataPolicyJson.tree(policy);
        }
        if (setting instanceof SendingPolicy policy) {
            return SendingPolicyJson.tree(policy);
        }
        if (setting instanceof JurisdictionProfile profile) {
            return RetentionJson.tree(profile);
        }
        if (setting instanceof NoticeWording wording) {
            node.put("type", "notice")
                    .put("locale", wording.locale().toLanguageTag())
                    .put("title", wording.title());
            wording.paragraphs().forEach(node.putArray("paragraphs")::add);
            return node;
        }
        if (setting instanceof Attribution attribution) {
            return node.put("type", "attribution")
                    .put("policy", attribution.policy().name());
        }
        return programme(node, (Programme) setting);
    }

    private static ObjectNode programme(ObjectNode node, Programme programme) {
        node.put("type", "programme").put("agency", programme.agency());
        node.putObject("rule")
                .put("threshold", programme.rule().threshold())
                .put("grant", programme.rule().grant());
        Licence licence = programme.licence();
        if (licence != null) {
            node.putObject("licence")
                    .put("number", licence.number())
                    .put("validUntil", licence.validUntil().toString());
        }
        NoticeBasis basis = programme.noticeBasis();
        if (basis != null) {
            node.putObject("noticeBasis")
                    .put("kind", basis.kind().name())
                    .put("evidence", basis.evidence())
                    .put("since", basis.since().toString());
        }
        LocalDate reviewedOn = programme.reviewedOn();
        node.set("policies", PoliciesJson.write(programme.policies()));
        return node.put("reviewedOn", reviewedOn == null ? null : reviewedOn.toString())
                .put("feeTable", programme.feeTable())
                .put("handOver", programme.handOver().name())
                .put("publication", programme.publication().name())
                .put("zone", programme.zone().getId())
                .put("linkDays", programme.linkDays())
                .put("consentMonths", programme.consentMonths());
    }

    private static CompanyProfile company(Fields fields) {
        return new CompanyProfile(
                fields.text("legalName", TEXT),
                fields.text("address", TEXT),
                fields.text("representative", TEXT),
                fields.text("contactMail", TEXT),
                fields.text("phone", TEXT),
                fields.text("country", TEXT));
    }

    private static AgencyProfile agency(Fields fields) {
        return new AgencyProfile(
                fields.text("key", TEXT),
                fields.text("legalName", TEXT),
                fields.text("address", TEXT),
                fields.text("representative", TEXT),
                fields.text("contactMail", TEXT),
                fields.text("phone", TEXT),
                fields.text("country", TEXT));
    }

    private static MailSettings mail(Fields fields) {
        return new MailSettings(
                fields.text("senderName", TEXT),
                fields.text("senderAddress", TEXT),
                fields.text("replyTo", TEXT),
                fields.locale("locale"),
                fields.text("subject", TEXT),
                fields.text("body", TEXT));
    }

    private static Programme programme(Fields fields) {
        Fields rule = fields.object("rule");
        return new Programme(
                fields.text("agency", TEXT),
                new CreditRule(rule.integer("threshold", 1), rule.integer("grant", 1)),
                licence(fields.optionalObject("licence")),
                fields.optionalDate("reviewedOn"),
                fields.optionalText("feeTable", TEXT),
                basis(fields.optionalObject("noticeBasis")),
                fields.word("handOver", HandOver.class),
                fields.word("publication", Publication.class),
                fields.zone("zone"),
                fields.integer("linkDays", 1),
                fields.integer("consentMonths", 1),
                PoliciesJson.read(fields.optionalObject("policies")));
    }

    private static @Nullable Licence licence(@Nullable Fields fields) {
        return fields == null ? null : new Licence(fields.text("number", TEXT), fields.date("validUntil"));
    }

    private static @Nullable NoticeBasis basis(@Nullable Fields fields) {
        return fields == null
                ? null
                : new NoticeBasis(
                        fields.word("kind", NoticeBasis.Kind.class),
                        fields.text("evidence", TEXT),
                        fields.date("since"));
    }
}
