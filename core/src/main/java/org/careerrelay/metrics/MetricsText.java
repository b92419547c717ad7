package org.careerrelay.metrics;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.careerrelay.model.metrics.MetricReading;

/** Readings as the text that scrapers fetch. No library is needed for it, and none is used. */
public enum MetricsText {

    /** OpenMetrics 1.0: what Prometheus asks for first, and what other scrapers read. */
    OPEN_METRICS("application/openmetrics-text; version=1.0.0; charset=utf-8") {
        @Override
        void counter(StringBuilder text, MetricReading reading) {
            head(text, reading.name(), "counter", "", reading.help());
            sample(text, reading.name() + "_total", Long.toString(reading.count()));
        }

        @Override
        String unit(String name) {
            return "# UNIT " + name + " seconds\n";
        }

        @Override
        String end() {
            return "# EOF\n";
        }
    },

    /**
     * The text format of Prometheus, 0.0.4, which is what {@code promtool check metrics} reads. It is not the same: here the type belongs to the name
     * with {@code _total}, there to the name without.
     */
    PROMETHEUS("text/plain; version=0.0.4; charset=utf-8") {
        @Override
        void counter(StringBuilder text, MetricReading reading) {
            head(text, reading.name() + "_total", "counter", "", reading.help());
            sample(text, reading.name() + "_total", Long.toString(reading.count()));
        }

        @Override
        String unit(String name) {
            return "";
        }

        @Override
        String end() {
            return "";
        }
    };

    private final String contentType;

    MetricsText(String contentType) {
        this.contentType = contentType;
    }

    /**
     * What the answer to a scraper says of itself.
     *
     * @return the value of {@code Content-Type}
     */
    public String contentType() {
        return contentType;
    }

    /**
     * The form a scraper asks for.
     *
     * @param accept its {@code Accept} field, or empty
     * @return OpenMetrics where it names it, or else the text format of Prometheus
     */
    public static MetricsText acceptedBy(String accept) {
        return accept.contains("application/openmetrics-text") ? OPEN_METRICS : PROMETHEUS;
    }

    /**
     * Writes readings.
     *
     * @param readings the readings, each name once
     * @return the text, with LF line ends, one after the last line too
     */
    public String write(List<MetricReading> readings) {
        StringBuilder text = new StringBuilder();
        for (MetricReading reading : readings) {
            Duration total = reading.total();
            if (reading.type() == MetricReading.Type.TIMER && total != null) {
                String name = reading.name() + "_seconds";
                head(text, name, "summary", unit(name), reading.help());
                sample(text, name + "_count", Long.toString(reading.count()));
                sample(
                        text,
                        name + "_sum",
                        BigDecimal.valueOf(total.toNanos(), 9).toPlainString());
            } else if (reading.type() == MetricReading.Type.COUNTER) {
                counter(text, reading);
            } else {
                head(text, reading.name(), "gauge", "", reading.help());
                sample(text, reading.name(), Long.toString(reading.count()));
            }
        }
        return text.append(end()).toString();
    }

    abstract void counter(StringBuilder text, MetricReading reading);

    abstract String unit(String name);

    abstract String end();

    static void head(StringBuilder text, String name, String type, String unit, String help) {
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
        text.append(unit);
        text.append("# HELP ").append(name).append(' ').append(escaped(help)).append('\n');
    }

    static void sample(StringBuilder text, String name, String value) {
        text.append(name).append(' ').append(value).append('\n');
    }

    /** The formats differ in how a quotation mark is escaped, so there is none. */
    private static String escaped(String help) {
        return help.replace("\\", "\\\\").replace("\n", "\\n").replace('"', '\'');
    }
}
