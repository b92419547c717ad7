package org.careerrelay.json;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.circulation.CoolOffRule;
import org.careerrelay.model.circulation.CorporateGroup;
import org.careerrelay.model.circulation.GroupMember;
import org.careerrelay.model.circulation.ReapplicationPolicy;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.company.MailSettings;
import org.careerrelay.model.company.OperatorProfile;
import org.careerrelay.model.company.Setting;
import org.careerrelay.model.consent.NoticeWording;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.InstructionCarriedOut;
import org.careerrelay.model.exchange.IntroductionStep;
import org.careerrelay.model.exchange.PersonCorrected;
import org.careerrelay.model.exchange.PersonInstruction;
import org.careerrelay.model.exchange.ReferralAcknowledged;
import org.careerrelay.model.exchange.ReferralAnnounced;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.exchange.SupportReported;
import org.careerrelay.model.exchange.SupportTotalled;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.intake.BackfillBasis;
import org.careerrelay.model.intake.WriteBack;
import org.careerrelay.model.link.CompanyLink;
import org.careerrelay.model.link.ReportedRejections;
import org.careerrelay.model.mail.MailWording;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.AssistedTransfer;
import org.careerrelay.model.programme.ConsentPolicy;
import org.careerrelay.model.programme.CreditPolicy;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.Ending;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.Licence;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.ProgrammePool;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.programme.RuleChange;
import org.careerrelay.model.programme.TransferPolicy;
import org.careerrelay.model.provision.AssistedFields;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.LegalBasis;
import org.careerrelay.model.provision.LegalEntity;
import org.careerrelay.model.provision.Provenance;
import org.careerrelay.model.provision.RecordMethod;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.AnswerReason;
import org.careerrelay.model.referral.Attribution;
import org.careerrelay.model.referral.AttributionPolicy;
import org.careerrelay.model.referral.Commitment;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.DataPolicy;
import org.careerrelay.model.retention.DataUse;
import org.careerrelay.model.retention.Deadline;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.model.retention.RetentionEnd;
import org.careerrelay.model.retention.RetentionRule;
import org.careerrelay.model.retention.RetentionStart;
import org.careerrelay.model.support.SupportStage;
import org.careerrelay.model.support.SupportTotals;
import org.careerrelay.model.survey.SurveyTerms;
import org.jspecify.annotations.Nullable;

/** Arbitrary values of the vocabulary: quotes, line breaks, kanji outside of the first plane included. */
final class Samples {

    private Samples() {}

    static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars("aZ09 \"\\/{}[],:<>&'\t\n\r=+-@")
                .withChars('あ', 'ん')
                .withChars('一', '龠')
                .ofMaxLength(30)
                .flatMap(text -> Arbitraries.of(text, text + "𠮷", "\u2028" + text));
    }

    static Arbitrary<String> key() {
        return text().map(text -> "k" + text);
    }

    static Arbitrary<OpaqueId> id() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(OpaqueId::new);
    }

    static Arbitrary<Instant> instant() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 253_402_300_799L),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    static Arbitrary<LocalDate> date() {
        return Arbitraries.longs().between(-25_000, 100_000).map(LocalDate::ofEpochDay);
    }

    static Arbitrary<Setting> setting() {
        Arbitrary<CompanyProfile> company = Combinators.combine(text(), text(), text(), text(), text(), text())
                .as(CompanyProfile::new);
        Arbitrary<AgencyProfile> agency = Combinators.combine(text(), text(), text(), text(), text(), text(), text())
                .as(AgencyProfile::new);
        Arbitrary<MailSettings> mail = Combinators.combine(
                        text(), text(), text(), Arbitraries.of(Locale.JAPANESE, Locale.ENGLISH), text(), text())
                .as(MailSettings::new);
        Arbitrary<MailWording> other = Combinators.combine(
                        text(), text(), Arbitraries.of(Locale.JAPANESE, Locale.ENGLISH), text(), text())
                .as(MailWording::new);
        Arbitrary<NoticeWording> wording = Combinators.combine(
                        Arbitraries.of(Locale.JAPANESE, Locale.FRENCH),
                        text(),
                        text().list().ofMaxSize(5))
                .as(NoticeWording::new);
        Arbitrary<Attribution> attribution =
                Arbitraries.of(AttributionPolicy.class).map(Attribution::new);
        Arbitrary<OperatorProfile> operator = Combinators.combine(
                        text(), text().injectNull(0.5), text().injectNull(0.5))
                .as(OperatorProfile::new);
        return Arbitraries.oneOf(
                wording,
                company,
                agency,
                mail,
                other,
                programme(),
                attribution,
                operator,
                jurisdiction(),
                policy(),
                ofReturn());
    }

    private static Arbitrary<Setting> ofReturn() {
        Arbitrary<Setting> reapplication = Combinators.combine(
                        Arbitraries.of(ReapplicationPolicy.Scope.class),
                        Combinators.combine(
                                        text(),
                                        text(),
                                        text(),
                                        Arbitraries.integers().between(0, CoolOffRule.MONTHS_MAX))
                                .as(CoolOffRule::new)
                                .list()
                                .ofMaxSize(3))
                .as(ReapplicationPolicy::new);
        Arbitrary<Setting> group = Combinators.combine(
                        text(),
                        Combinators.combine(text(), text())
                                .as(GroupMember::new)
                                .list()
                                .ofMaxSize(3))
                .as(CorporateGroup::new);
        Arbitrary<Setting> basis = Combinators.combine(date(), text(), text()).as(BackfillBasis::new);
        Arbitrary<Setting> link = Combinators.combine(
                        text(),
                        id().injectNull(0.3),
                        id().injectNull(0.5),
                        instant().injectNull(0.5))
                .as(CompanyLink::new);
        Arbitrary<Setting> reported = Combinators.combine(
                        text(),
                        Arbitraries.maps(
                                        date().map(YearMonth::from),
                                        Arbitraries.integers().between(0, ReportedRejections.MOST))
                                .ofMaxSize(3))
                .as((agency, months) -> new ReportedRejections(agency, new TreeMap<>(months)));
        return Arbitraries.oneOf(
                link,
                pool(),
                reported,
                reapplication,
                group,
                basis,
                Arbitraries.of(new WriteBack(true), new WriteBack(false), new SurveyTerms(true), SurveyTerms.DEFAULT));
    }

    private static Arbitrary<Setting> pool() {
        return Arbitraries.oneOf(
                Combinators.combine(text(), text(), text().list().ofMaxSize(3)).as(ProgrammePool.Holder::new),
                Combinators.combine(text(), text(), text()).as(ProgrammePool.Member::new),
                text().map(ProgrammePool.None::new));
    }

    static Arbitrary<DataPolicy> policy() {
        Arbitrary<Period> period = Arbitraries.integers().between(0, 99).map(Period::ofDays);
        return Combinators.combine(
                        Arbitraries.of(DataClass.class),
                        text(),
                        period,
                        text().set().ofMaxSize(3),
                        text().set().ofMaxSize(3))
                .as(DataUse::new)
                .list()
                .ofMaxSize(5)
                .map(uses -> new DataPolicy(uses, Set.of()));
    }

    static Arbitrary<JurisdictionProfile> jurisdiction() {
        Arbitrary<Period> period = Arbitraries.integers().between(0, 99).map(Period::ofMonths);
        Arbitrary<RetentionRule> rule = Combinators.combine(
                        Arbitraries.of(DataClass.class),
                        Arbitraries.of(RetentionStart.class),
                        period,
                        period,
                        period.injectNull(0.5),
                        Arbitraries.of(RetentionEnd.class),
                        Arbitraries.of(true, false),
                        text())
                .as(RetentionRule::new);
        return Combinators.combine(
                        text(),
                        date(),
                        date().injectNull(0.5),
                        period,
                        rule.list().ofMaxSize(5),
                        Arbitraries.maps(Arbitraries.of(Deadline.class), period))
                .as((word, from, until, validity, rules, deadlines) -> new JurisdictionProfile(
                        word, word, word, from, until, ZoneId.of("Asia/Tokyo"), 18, validity, 1, rules, deadlines));
    }

    static Arbitrary<Programme> programme() {
        Arbitrary<Licence> licence =
                Combinators.combine(text(), date()).as(Licence::new).injectNull(0.3);
        Arbitrary<NoticeBasis> basis = Combinators.combine(Arbitraries.of(NoticeBasis.Kind.class), text(), date())
                .as(NoticeBasis::new)
                .injectNull(0.3);
        Arbitrary<CreditRule> rule = Combinators.combine(
                        Arbitraries.integers().between(1, 1000),
                        Arbitraries.integers().between(1, 100))
                .as(CreditRule::new);
        return Combinators.combine(
                        rule,
                        licence,
                        basis,
                        date().injectNull(0.3),
                        text().injectNull(0.3),
                        Arbitraries.of(Publication.class),
                        Arbitraries.of("Asia/Tokyo", "UTC", "+09:00", "Europe/Berlin"),
                        policies())
                .as((r, l, b, reviewed, fees, publication, zone, policies) -> new Programme(
                        "agency-1",
                        r,
                        l,
                        reviewed,
                        fees,
                        b,
                        HandOver.FORM,
                        publication,
                        ZoneId.of(zone),
                        30,
                        12,
                        policies))
                .flatMap(programme -> Arbitraries.of(HandOver.class).map(programme::handOver));
    }

    private static Arbitrary<Policies> policies() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 90);
        Arbitrary<CreditPolicy> credits = Combinators.combine(
                        days, days.injectNull(0.5), days, days.injectNull(0.5), days.injectNull(0.5))
                .as(CreditPolicy::new);
        Arbitrary<List<String>> domains = text().list().ofMaxSize(3);
        Arbitrary<QualificationPolicy> qualification = Combinators.combine(
                        days,
                        days.injectNull(0.5),
                        days,
                        days,
                        domains,
                        domains,
                        Arbitraries.of(EligibilityCode.class).set(),
                        Arbitraries.of(true, false))
                .as(QualificationPolicy::new);
        Arbitrary<Ending> ending =
                Combinators.combine(date(), days).as(Ending::new).injectNull(0.5);
        Arbitrary<RuleChange> change = Combinators.combine(
                        date(), Combinators.combine(days, days).as(CreditRule::new))
                .as(RuleChange::new)
                .injectNull(0.5);
        Arbitrary<ConsentPolicy> consent = Combinators.combine(
                        Arbitraries.of(Purpose.class).set(), Arbitraries.of(true, false), days, days, days)
                .as(ConsentPolicy::new);
        return Combinators.combine(
                        credits, qualification, IntroductionSamples.policy(), consent, transfer(), change, ending)
                .as(Policies::new);
    }

    private static Arbitrary<TransferPolicy> transfer() {
        Arbitrary<CrossBorder> crossBorder = Combinators.combine(
                        Arbitraries.of(CrossBorderBasis.class), text().injectNull(0.5), text().injectNull(0.5))
                .as(CrossBorder::new);
        Arbitrary<URI> page =
                Arbitraries.of(URI.create("https://agency.example.com/register"), URI.create("https://a.example/r/1"));
        Arbitrary<AssistedTransfer> assisted = Combinators.combine(
                        text(), Arbitraries.of(AssistedFields.ALLOWED).set())
                .as(AssistedTransfer::new);
        return Combinators.combine(
                        crossBorder,
                        Arbitraries.of(RecordMethod.Kind.class),
                        page.injectNull(0.5),
                        assisted.injectNull(0.5))
                .as(TransferPolicy::new);
    }

    static Arbitrary<Map<String, String>> details() {
        return Arbitraries.maps(text(), text()).ofMaxSize(6);
    }

    static Arbitrary<NumberedEvent> event() {
        Arbitrary<RelayEvent> event = Combinators.combine(
                        id(), instant(), Arbitraries.of(EventType.class), id(), details())
                .as(RelayEvent::new);
        return Combinators.combine(
                        Arbitraries.longs().between(1, Long.MAX_VALUE),
                        event,
                        Arbitraries.bytes().array(byte[].class).ofSize(32))
                .as(NumberedEvent::new);
    }

    static Arbitrary<AnswerDetail> detail() {
        Arbitrary<Commitment> commitment =
                Arbitraries.bytes().array(byte[].class).ofSize(Commitment.BYTES).map(Commitment::of);
        return Combinators.combine(
                        Arbitraries.of(AnswerReason.class), date().injectNull(0.3), commitment.injectNull(0.3))
                .as(AnswerDetail::new);
    }

    private static ReferralHandOver assisted(
            ReferralHandOver form, @Nullable Pii<String> kana, @Nullable Pii<String> phone) {
        RelayAnswers typed = form.answers();
        return new ReferralHandOver(
                form.id(),
                form.company(),
                form.agency(),
                form.at(),
                form.referral(),
                form.consent(),
                new RelayAnswers(typed.name(), typed.mail(), typed.wishes(), kana, phone),
                null,
                TransferKind.ASSISTED,
                form.at().plusSeconds(60));
    }

    static Arbitrary<ExchangeMessage> message() {
        Arbitrary<RelayAnswers> answers = Combinators.combine(
                        text().map(Pii::of), text().map(Pii::of), text().map(Pii::of))
                .as(RelayAnswers::new);
        Arbitrary<ReferralHandOver> handOver = Combinators.combine(id(), key(), key(), instant(), id(), id(), answers)
                .as(ReferralHandOver::new);
        Arbitrary<ReferralHandOver> assisted = Combinators.combine(
                        handOver,
                        text().map(Pii::of).injectNull(0.5),
                        Arbitraries.of("090-0000-0000", "+81 90 0000 0000")
                                .map(Pii::of)
                                .injectNull(0.5))
                .as(Samples::assisted);
        Arbitrary<ReferralAnnounced> announced = Combinators.combine(
                        id(), key(), key(), instant(), id(), id(), instant().injectNull(0.5))
                .as(ReferralAnnounced::new);
        Arbitrary<ReferralAcknowledged> acknowledged = Combinators.combine(
                        id(),
                        key(),
                        key(),
                        instant(),
                        id(),
                        Arbitraries.of(AgencyAnswer.class),
                        detail().injectNull(0.3))
                .as(ReferralAcknowledged::new);
        Arbitrary<IntroductionStep> step = Combinators.combine(
                        id(),
                        key(),
                        key(),
                        instant(),
                        id(),
                        Arbitraries.integers().between(1, 1000),
                        IntroductionSamples.step())
                .as(IntroductionStep::new);
        Arbitrary<PersonInstruction> instruction = Combinators.combine(
                        id(),
                        key(),
                        key(),
                        instant(),
                        id(),
                        Arbitraries.of(InstructionKind.class)
                                .filter(kind -> kind.ends() || kind == InstructionKind.FEEDBACK_WITHDRAWN))
                .as(PersonInstruction::new);
        Arbitrary<InstructionResult> result = Arbitraries.oneOf(
                instant().map(InstructionResult::done),
                instant().map(at -> InstructionResult.kept("求職管理簿", LocalDate.of(2028, 11, 15), at)));
        Arbitrary<InstructionCarriedOut> carriedOut =
                Combinators.combine(id(), key(), key(), id(), id(), result).as(InstructionCarriedOut::new);
        Provenance provenance = new Provenance(
                new LegalEntity("株式会社サンプル", "東京都", "代表取締役"), "本人の訂正の請求により取得", LegalBasis.CONSENT_27_1, 2, "JP");
        Arbitrary<CorrectedItems> items = answers.flatMap(all -> Arbitraries.of(
                CorrectedItems.of(DataItem.NAME, all.name()),
                CorrectedItems.of(DataItem.WISHES, all.wishes()),
                new CorrectedItems(Map.of(DataItem.KANA, all.name(), DataItem.PHONE, Pii.of("090-0000-0001"))),
                new CorrectedItems(Map.of(DataItem.MAIL, all.mail(), DataItem.WISHES, all.wishes()))));
        Arbitrary<PersonCorrected> corrected = Combinators.combine(
                        id(), key(), key(), instant(), id(), id(), items, Arbitraries.just(provenance))
                .as(PersonCorrected::new);
        Arbitrary<SupportReported> support = Combinators.combine(
                        id(), key(), key(), instant(), id(), Arbitraries.of(SupportStage.class))
                .as(SupportReported::new);
        Arbitrary<SupportTotalled> totals = Combinators.combine(
                        id(),
                        key(),
                        key(),
                        instant(),
                        Arbitraries.maps(
                                        Arbitraries.of(SupportStage.class),
                                        Arbitraries.longs().between(SupportTotals.SMALLEST_GROUP, 1_000_000))
                                .map(people -> new SupportTotals(YearMonth.of(2026, 10), people)))
                .as(SupportTotalled::new);
        return Arbitraries.oneOf(
                support,
                totals,
                handOver,
                assisted,
                announced,
                acknowledged,
                step,
                instruction,
                corrected,
                carriedOut,
                IntroductionSamples.update(),
                IntroductionSamples.proposed());
    }
}
