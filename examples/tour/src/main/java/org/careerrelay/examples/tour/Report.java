package org.careerrelay.examples.tour;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careerrelay.OperatorDesk;
import org.careerrelay.csv.CsvCell;
import org.careerrelay.csv.CsvTable;
import org.careerrelay.csv.KpiCsv;
import org.careerrelay.examples.program.Console;
import org.careerrelay.json.EventJson;
import org.careerrelay.json.KpiJson;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.kpi.AnonymousFigures;
import org.careerrelay.model.kpi.CompanyReport;
import org.careerrelay.model.kpi.KpiReport;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.report.HtmlReport;
import org.careerrelay.report.SuccessSummary;

/** Writes the files of the output folder. */
final class Report {

    private static final int PAGE = 1000;

    private final World world;
    private final Options options;
    private final RowList rows;
    private final Map<Long, Letter> letters;
    private final Journal journal;
    private final Figures figures;

    Report(World world, Options options, RowList rows, Map<Long, Letter> letters, Journal journal, Figures figures) {
        this.world = world;
        this.options = options;
        this.rows = rows;
        this.letters = letters;
        this.journal = journal;
        this.figures = figures;
    }

    void write(Console console) {
        OutFolder out = new OutFolder(options.out());
        LedgerBook ledger = LedgerBook.read(world.companyOperator(), rows.byReferral());
        List<Journey> journeys =
                Journey.of(rows, journal, world.agency().answered(Integer.MAX_VALUE), ledger.counted());
        KpiReport report = figures.report();
        out.write("rows.csv", this::rows);
        out.write("people.csv", this::people);
        out.write("journeys.csv", stream -> journeys(stream, journeys));
        out.write("ledger.csv", stream -> ledger(stream, ledger));
        out.write("events.jsonl", this::events);
        out.writeText("kpi.json", KpiJson.write(report));
        out.write("kpi.csv", stream -> KpiCsv.forPeople(report, Locale.JAPANESE, stream));
        CompanyReport whole = figures.whole();
        out.writeText("report-ja.html", HtmlReport.write(whole, Locale.JAPANESE));
        out.writeText("report-en.html", HtmlReport.write(whole, Locale.ENGLISH));
        out.writeText("report.json", KpiJson.write(whole));
        out.writeText("summary.md", SuccessSummary.markdown(AnonymousFigures.of(report), Locale.JAPANESE));
        mails(out);
        String summary = new Summary(
                        options, rows, letters.size(), journeys, world.company().credits(Parties.AGENCY), report)
                .text();
        out.writeText("summary.txt", summary);
        console.out().print(summary);
        console.out().flush();
    }

    private void rows(OutputStream stream) {
        try (CsvTable table = CsvTable.to(stream, List.of("row", "application_id", "outcome", "codes"))) {
            for (Row row : rows.rows()) {
                table.row(
                        CsvCell.number(row.number()),
                        CsvCell.text(row.application()),
                        CsvCell.text(row.outcome().word()),
                        CsvCell.text(String.join(";", row.codes())));
            }
        }
    }

    private void people(OutputStream stream) {
        try (CsvTable table = CsvTable.to(stream, List.of("row", "person", "decision", "reasons"))) {
            for (Recognised recognised : Recognised.of(rows, world.company())) {
                table.row(
                        CsvCell.number(recognised.row()),
                        CsvCell.text(recognised.person()),
                        CsvCell.text(recognised.decision().name()),
                        CsvCell.text(String.join(";", recognised.reasons())));
            }
        }
    }

    private static void journeys(OutputStream stream, List<Journey> journeys) {
        try (CsvTable table = CsvTable.to(stream, List.of("row", "opened", "consented", "answer", "counted"))) {
            for (Journey journey : journeys) {
                table.row(
                        CsvCell.number(journey.row()),
                        CsvCell.flag(journey.opened()),
                        CsvCell.flag(journey.consented()),
                        CsvCell.text(journey.answer().map(AgencyAnswer::name).orElse("")),
                        CsvCell.flag(journey.counted()));
            }
        }
    }

    private static void ledger(OutputStream stream, LedgerBook ledger) {
        List<String> header = List.of("seq", "programme", "kind", "cause", "amount", "progress", "available");
        List<String> causes = ledger.causes();
        try (CsvTable table = CsvTable.to(stream, header)) {
            for (int i = 0; i < causes.size(); i++) {
                LedgerEntry line = ledger.lines().get(i);
                table.row(
                        CsvCell.number(line.sequence()),
                        CsvCell.text(Parties.AGENCY),
                        CsvCell.text(line.kind().name()),
                        CsvCell.text(causes.get(i)),
                        CsvCell.number(line.amount()),
                        CsvCell.number(line.progress()),
                        CsvCell.number(line.available()));
            }
        }
    }

    /** First the company's events, then the agency's: each installation numbers its own. */
    private void events(OutputStream stream) throws IOException {
        events(stream, world.companyOperator(), TenantKind.COMPANY, Parties.COMPANY);
        events(stream, world.agencyOperator(), TenantKind.AGENCY, Parties.AGENCY);
    }

    private static void events(OutputStream stream, OperatorDesk operator, TenantKind kind, String key)
            throws IOException {
        long after = 0;
        List<NumberedEvent> page = operator.events(kind, key, after, PAGE);
        while (!page.isEmpty()) {
            for (NumberedEvent event : page) {
                Tenant tenant = new Tenant(event.event().id().tenant(), kind, key);
                stream.write((EventJson.write(tenant, event) + "\n").getBytes(StandardCharsets.UTF_8));
                after = event.number();
            }
            page = operator.events(kind, key, after, PAGE);
        }
    }

    private void mails(OutFolder out) {
        out.clear("mail", ".eml");
        letters.forEach((row, letter) -> out.copy(String.format(Locale.ROOT, "mail/%04d.eml", row), letter.file()));
    }
}
