package org.careerrelay.metrics;

import java.util.List;
import org.careerrelay.model.health.HealthReport;
import org.careerrelay.model.health.SchemaState;
import org.careerrelay.model.metrics.MetricReading;

/** What an installation's state is in numbers, for scrapers. Pure. */
public final class HealthGauges {

    private HealthGauges() {}

    /**
     * Makes gauges of a report.
     *
     * @param report from {@code operator().health()}, which is worth asking for every few minutes and not at every scrape
     * @return the gauges, always the same in the same order
     */
    public static List<MetricReading> of(HealthReport report) {
        SchemaState schema = report.schema();
        return List.of(
                gauge(
                        "outbox_waiting",
                        "Effects that wait in the outbox",
                        report.outbox().waiting()),
                gauge(
                        "outbox_given_up",
                        "Effects that were given up",
                        report.outbox().parked()),
                gauge(
                        "outbox_held",
                        "Effects that wait for an approval",
                        report.outbox().held()),
                gauge(
                        "schema_current",
                        "Whether the schema is the one this version brings, 1 or 0",
                        schema == null || schema.applied() == schema.known() ? 1 : 0),
                gauge(
                        "keys_with_gaps",
                        "Keys that need attention",
                        report.keys().size()),
                gauge(
                        "logs_waiting",
                        "Logs with events without a number, 100 at most",
                        report.waitingLogs().size()),
                gauge(
                        "programme_gaps",
                        "What programmes lack or are about to lack",
                        report.programmes().size()),
                gauge(
                        "silent_agencies",
                        "Programmes whose agency has not answered in time",
                        report.silences().size()),
                gauge(
                        "request_backlogs",
                        "Companies at which requests of people wait",
                        report.requests().size()),
                gauge(
                        "instruction_backlogs",
                        "Agencies that have not answered instructions",
                        report.instructions().size()),
                gauge(
                        "mail_return_alerts",
                        "Companies whose mails came back too often",
                        report.mailReturns().size()),
                gauge(
                        "silent_sources",
                        "Applicant tracking systems of which nothing is heard, or nothing good",
                        report.silentSources().size()));
    }

    private static MetricReading gauge(String name, String help, long value) {
        return MetricReading.gauge("career_relay_" + name, help, value);
    }
}
