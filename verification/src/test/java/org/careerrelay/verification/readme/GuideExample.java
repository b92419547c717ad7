package org.careerrelay.verification.readme;

import static org.careerrelay.csv.CharsetChoice.AUTO;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.careerrelay.CareerRelay;
import org.careerrelay.CareerRelayBuilder;
import org.careerrelay.CompanyDesk;
import org.careerrelay.FiguresDesk;
import org.careerrelay.ReviewDesk;
import org.careerrelay.SurveyDesk;
import org.careerrelay.csv.ApplicationsCsv;
import org.careerrelay.csv.CharsetChoice;
import org.careerrelay.csv.HiringCsv;
import org.careerrelay.csv.HrCsv;
import org.careerrelay.csv.ReapplicationCsv;
import org.careerrelay.csv.ReputationCsv;
import org.careerrelay.csv.SurveyCsv;
import org.careerrelay.http.Mount;
import org.careerrelay.http.consent.PickupPages;
import org.careerrelay.http.consent.SurveyPages;
import org.careerrelay.http.exchange.HttpAgency;
import org.careerrelay.http.exchange.MailAgency;
import org.careerrelay.intake.IntakeProfile;
import org.careerrelay.intake.IntakeTerms;
import org.careerrelay.jdbc.JdbcOptions;
import org.careerrelay.jdbc.JdbcStorage;
import org.careerrelay.json.KpiJson;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.metrics.HealthGauges;
import org.careerrelay.metrics.MetricRegister;
import org.careerrelay.metrics.MetricsText;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.credit.ContractReplay;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.intake.IntakeReport;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.model.kpi.AnonymousAggregate;
import org.careerrelay.model.kpi.AnonymousFigures;
import org.careerrelay.model.kpi.CompanyReport;
import org.careerrelay.model.kpi.Dimension;
import org.careerrelay.model.kpi.FigureSnapshot;
import org.careerrelay.model.kpi.Insight;
import org.careerrelay.model.kpi.InsightTerms;
import org.careerrelay.model.kpi.Kpi;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Money;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.PseudonymousRecord;
import org.careerrelay.model.kpi.ReturnTerms;
import org.careerrelay.model.kpi.SnapshotResult;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.metrics.MetricReading;
import org.careerrelay.model.outbox.DispatchReport;
import org.careerrelay.model.outbox.OutboxStatus;
import org.careerrelay.model.outbox.ParkedMessage;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.ReviewCommand;
import org.careerrelay.model.referral.RevocationOutcome;
import org.careerrelay.model.survey.SurveyComments;
import org.careerrelay.model.survey.SurveyInvitation;
import org.careerrelay.model.survey.SurveyTerms;
import org.careerrelay.report.HtmlReport;
import org.careerrelay.report.SuccessSummary;
import org.careerrelay.simulation.Assumptions;
import org.careerrelay.simulation.Projection;
import org.careerrelay.simulation.Sample;
import org.careerrelay.simulation.Share;
import org.careerrelay.simulation.Simulation;
import org.careerrelay.simulation.Yen;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.spi.kpi.KpiSources;
import org.careerrelay.spi.listener.RelayListener;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.template.DefaultMail;

/** The code of the guides. What stands between two markers stands in a guide too, literally. */
final class GuideExample {

    private GuideExample() {}

    static void mail(CompanyDesk acme) {
        // guide
        acme.mail(DefaultMail.japanese("株式会社例示製作所 採用担当", "saiyo@example.co.jp", "saiyo@example.co.jp"));
        // end
    }

    static String explain(RejectionResult result) {
        // guide
        if (result instanceof RejectionResult.Linked linked) {
            return linked.repeated() ? "taken before" : "on its way, with a link";
        } else if (result instanceof RejectionResult.WithoutLink without) {
            return "on its way, without a link: " + without.reason();
        } else if (result instanceof RejectionResult.Invalid invalid) {
            return invalid.violations().stream()
                    .map(Violation::messageJa)
                    .toList()
                    .toString();
        }
        return "the same application was rejected before, with other details; nothing was done";
        // end
    }

    static RevocationOutcome revoke(CompanyDesk acme) {
        // guide
        RevocationOutcome outcome = acme.revoke("application-17");
        // end
        return outcome;
    }

    static void intake(CompanyDesk acme, Path file) {
        // guide
        ApplicationsCsv export =
                ApplicationsCsv.open(file, CharsetChoice.AUTO); // checked to its end before anything is done
        try (Stream<IntakeRow> rows = export.stream()) {
            IntakeReport report = acme.intake()
                    .take(
                            rows.iterator(),
                            IntakeTerms.by("recruiter-3").live(), // without live(): a dry run
                            result -> System.out.println(
                                    result.row() + " " + result.outcome().word()));
            System.out.println(report.taken() + " new, " + report.known() + " known");
        }
        // end
    }

    static IntakeProfile ownWords() {
        // guide
        IntakeProfile profile = IntakeProfile.defaults()
                .rejected(List.of("不採用", "お見送り"))
                .routes(List.of("人材紹介*", "リファラル*", "ハローワーク*"), List.of("自社サイト*", "求人媒体*"));
        // end
        return profile;
    }

    static RelayListener listener(List<Long> conversions) {
        // guide
        RelayListener listener = new RelayListener() {
            @Override
            public String name() {
                return "conversions"; // how far it has heard is remembered under this name
            }

            @Override
            public void heard(Tenant tenant, List<NumberedEvent> events) {
                events.stream()
                        .filter(numbered -> numbered.event().type() == EventType.CONSENT_GIVEN)
                        .forEach(numbered -> conversions.add(numbered.number()));
            }
        };
        // end
        return listener;
    }

    static void operate(CareerRelay relay) {
        // guide
        DispatchReport report = relay.operator().dispatch(); // one pass; call it from your own scheduler
        OutboxStatus outbox = relay.operator().outbox();
        if (report.parked() > 0 || outbox.parked() > 0) {
            System.out.println("parked: " + outbox.parked() + ", waiting: " + outbox.waiting());
        }
        // end
    }

    static int replay(CareerRelay relay) {
        // guide
        List<ParkedMessage> parked = relay.operator().parked(null, 100);
        int replayed = relay.operator()
                .replay(parked.stream()
                        .filter(message -> message.code().startsWith("http."))
                        .map(ParkedMessage::id)
                        .toList());
        // end
        return replayed;
    }

    static void readEvents(CareerRelay relay) {
        // guide
        long after = 0;
        List<NumberedEvent> page = relay.operator().events(TenantKind.COMPANY, "acme", after, 500);
        while (!page.isEmpty()) {
            for (NumberedEvent numbered : page) {
                System.out.println(numbered.number() + " " + numbered.event().type());
                after = numbered.number();
            }
            page = relay.operator().events(TenantKind.COMPANY, "acme", after, 500);
        }
        // end
    }

    static void readLedger(CareerRelay relay) {
        // guide
        relay.operator()
                .ledger("acme", "agency-1")
                .entries(0, 100)
                .forEach(entry -> System.out.println(
                        entry.sequence() + " " + entry.kind() + " " + entry.progress() + " " + entry.available()));
        // end
    }

    static void review(CareerRelay relay) {
        // guide
        ReviewDesk reviews = relay.operator().reviews("acme", "agency-1");
        for (Qualification waiting : reviews.waiting(null, 100)) {
            System.out.println(waiting.referral() + " " + waiting.findings());
            reviews.approve(
                    new ReviewCommand("review-" + waiting.referral(), waiting.referral(), "operator-1", "checked"));
        }
        // end
    }

    static String show(KpiReport report) {
        // guide
        Kpi kpi = report.figure("referralCount");
        String shown = "";
        if (kpi.value() instanceof KpiValue.Known known) {
            shown = known.value() + " " + kpi.unit();
        } else if (kpi.value() instanceof KpiValue.Hidden hidden) {
            shown = "fewer than " + hidden.below();
        } else if (kpi.value() instanceof KpiValue.NotAvailable missing) {
            shown = "needs " + missing.missingSource();
        } else {
            shown = "nothing to divide by";
        }
        // end
        return shown;
    }

    static List<String> report(CompanyDesk acme) {
        // guide
        CompanyReport report = acme.report(Period.month(2026, 11), KpiSources.none());
        String page = HtmlReport.write(report, Locale.JAPANESE); // a file, an attachment, a page of your own system
        String data = KpiJson.write(report); // the same as data, for charts of your own
        // end
        return List.of(page, data);
    }

    static List<Insight> look(CompanyDesk acme) {
        // guide
        List<Insight> found = acme.insights(Period.month(2026, 11), KpiSources.none(), InsightTerms.defaults());
        found.forEach(insight -> System.out.println(insight.code() + " " + insight.about()));
        // end
        return found;
    }

    static String metrics(CareerRelayBuilder builder, String accept) {
        // guide
        MetricRegister register = new MetricRegister();
        CareerRelay relay = builder.metrics(register).build();

        List<MetricReading> readings = new ArrayList<>(register.readings());
        readings.addAll(HealthGauges.of(relay.operator().health())); // every few minutes, not at every scrape
        String text = MetricsText.acceptedBy(accept).write(readings);
        // end
        relay.close();
        return text;
    }

    static AnonymousAggregate byGroup(List<PseudonymousRecord> people) {
        // guide
        Dimension department = Dimension.of("department");
        Dimension job = new Dimension("job", List.of(title -> title.contains("エンジニア") ? "IT" : "その他"));
        AnonymousAggregate shared = AnonymousAggregate.of(people, List.of(department, job), 10);
        shared.groups().forEach(group -> System.out.println(group.attributes() + " " + group.atLeast()));
        // end
        return shared;
    }

    static KpiSources survey(CareerRelay relay, BiConsumer<String, URI> send) {
        // guide
        SurveyPages pages =
                SurveyPages.at(URI.create("https://jobs.example.co.jp/s"), relay); // mount it like CandidatePages
        SurveyDesk survey = relay.company("acme").figures().survey();
        for (SurveyInvitation invitation : survey.invite(List.of("application-17", "application-18"))) {
            send.accept(invitation.application(), pages.link(invitation)); // by your own mail
        }
        KpiSources sources = KpiSources.none().surveys(survey.answers());
        // end
        return sources;
    }

    static List<SurveyComments> words(CompanyDesk acme, Accessor accessor) {
        // guide
        SurveyDesk survey = acme.figures().survey();
        survey.terms(new SurveyTerms(true)); // from now on the page has a field for them
        List<SurveyComments> november = survey.comments(accessor, Period.month(2026, 11));
        // end
        return november;
    }

    static SnapshotResult keep(CompanyDesk acme) {
        // guide
        FiguresDesk figures = acme.figures();
        SnapshotResult result =
                figures.keep(Period.week(LocalDate.of(2026, 11, 9))); // kept, kept before, or not over yet
        List<FigureSnapshot> year = figures.kept(Period.fiscalYear(2026));
        figures.check(Period.month(2026, 11))
                .ifPresent(check -> System.out.println(check.isReproduced() ? "as it was kept" : check.differences()));
        // end
        return year.isEmpty() ? new SnapshotResult.NotClosed() : result;
    }

    static String share(CompanyDesk acme) {
        // guide
        AnonymousFigures figures = AnonymousFigures.of(acme.kpis(Period.month(2026, 11)));
        String summary = SuccessSummary.markdown(figures, Locale.ENGLISH);
        // end
        return summary;
    }

    static KpiReport supplied(CompanyDesk acme, Path folder) {
        // guide
        KpiSources sources = KpiSources.none()
                .surveys(SurveyCsv.read("acme", () -> Files.newInputStream(folder.resolve("survey.csv")), AUTO))
                .reputation(ReputationCsv.read("acme", () -> Files.newInputStream(folder.resolve("ratings.csv")), AUTO))
                .hiring(HiringCsv.read("acme", () -> Files.newInputStream(folder.resolve("hiring.csv")), AUTO))
                .reapplications(
                        ReapplicationCsv.read("acme", () -> Files.newInputStream(folder.resolve("returned.csv")), AUTO))
                .hr(HrCsv.read("acme", () -> Files.newInputStream(folder.resolve("hr.csv")), AUTO))
                .terms(ReturnTerms.defaults() // the company's own figures; those without are not computed
                        .feePerHire(Money.yen(500_000))
                        .relayCostPerMonth(Money.yen(50_000)));
        KpiReport report = acme.kpis(Period.month(2026, 11), sources);
        // end
        return report;
    }

    static void stepsOfTheCompany(CompanyDesk acme, OpaqueId introduction) {
        // guide
        StepResult talking = acme.introduction(introduction).interviewing();
        StepResult agreed = acme.introduction(introduction).accepted();
        StepResult reported = acme.introduction(introduction).joined(); // JOINING_REPORTED until the agency says so too
        // end
        if (!List.of(talking, agreed, reported).stream().allMatch(StepResult.Moved.class::isInstance)) {
            throw new IllegalStateException("a step was refused");
        }
    }

    static ContractReplay replay(CompanyDesk acme, Programme current) {
        // guide
        ContractReplay replay = acme.simulate("agency-1", current.rule(new CreditRule(8, 1)));
        System.out.println("with eight for one: " + replay.replayed().granted() + " instead of "
                + replay.actual().granted());
        // end
        return replay;
    }

    static Projection expectations() {
        // guide
        Projection year = Simulation.expected(new Assumptions(
                12, // months
                100, // people who receive a link, each month
                Share.percent(30), // of whom so many come to count
                CreditRule.TEN_FOR_ONE,
                Share.percent(30), // of the credits end with a joining
                new Yen(500_000), // fee for a hire without a credit
                Yen.NONE)); // what taking part costs
        System.out.println(year.total().credits() + " credits, " + year.total().hires() + " hires, "
                + year.net().amount() + " yen");
        // end
        return year;
    }

    static Sample chances(Assumptions assumptions) {
        // guide
        Sample sample = Simulation.drawn(assumptions, new Random(7), 1000);
        System.out.println(
                sample.hires().tenth() + " to " + sample.hires().ninetieth() + " hires in eight of ten runs");
        // end
        return sample;
    }

    static void makeKeys(Path file, char[] password) throws IOException {
        // guide
        KeyRing keys = KeyRing.random(new SecureRandom());
        try (OutputStream out = Files.newOutputStream(file)) { // readable by its owner alone
            keys.toPkcs12(out, password);
        }
        // end
    }

    static KeyRing rotate(Path file, char[] password) throws IOException {
        // guide
        KeyRing keys;
        try (InputStream in = Files.newInputStream(file)) {
            keys = KeyRing.fromPkcs12(in, password, new SecureRandom());
        }
        KeyRing rotated = keys.rotated(KeyPurpose.LINK); // new links use the new key, older links stay valid
        KeyRing later = rotated.without(KeyPurpose.LINK, 0); // from now on the older links open nothing
        // end
        return later;
    }

    static void addNewKeys(Path file, char[] password) throws IOException {
        // guide
        KeyRing completed;
        try (InputStream in = Files.newInputStream(file)) {
            completed = KeyRing.completedFromPkcs12(in, password, new SecureRandom());
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            completed.toPkcs12(out, password);
        }
        // end
    }

    static JdbcStorage ownNames(DataSource dataSource, Writer out) {
        // guide
        JdbcOptions options = JdbcOptions.defaults().schema("relay").prefix("cr_");
        JdbcStorage storage = JdbcStorage.on(dataSource, options);
        storage.print(out); // the DDL, for those who apply it by their own means
        storage.migrate(); // or let the library apply it
        // end
        return storage;
    }

    static void byMail(CareerRelayBuilder builder, HttpServer server, MailTransport mail, InstantSource clock) {
        // guide
        URI pages = URI.create("https://jobs.example.co.jp/agency/");
        CareerRelay relay = builder.mail(mail).agency(MailAgency.at(pages)).build();
        PickupPages handler = PickupPages.at(pages, relay, clock);
        Mount.on(server, handler.basePath(), handler);
        // end
    }

    static AgencyTransport severalAgencies(HttpAgency first, HttpAgency second) {
        // guide
        AgencyTransport transport = AgencyTransport.byPartner(Map.of("agency-1", first, "agency-2", second));
        // end
        return transport;
    }
}
