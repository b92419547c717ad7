package org.careerrelay.report;

import java.util.List;
import java.util.Locale;

/** Drawings as inline SVG. Beside each stands a table with the same numbers; the drawing is told to screen readers by its name. */
final class Charts {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 240;
    private static final int FLOOR = 200;
    private static final int TOP = 24;

    private Charts() {}

    /** The colour of a series, beside its name. */
    static String key(int colour) {
        return "<svg class=\"key\" viewBox=\"0 0 10 10\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"c"
                + colour + "\" width=\"10\" height=\"10\"/></svg>";
    }

    /** Two bars, one above the other, each as long as its share of the largest. */
    static String bars(long upper, long lower, long largest) {
        return "<svg class=\"bars\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
                + "<rect class=\"ground\" width=\"100\" height=\"10\"/><rect class=\"c1\" width=\""
                + number(share(upper, largest)) + "\" height=\"5\"/><rect class=\"c2\" y=\"5\" width=\""
                + number(share(lower, largest)) + "\" height=\"5\"/></svg>";
    }

    private static double share(long value, long largest) {
        return largest <= 0 ? 0 : Math.max(0, 100.0 * value / largest);
    }

    /** A bar as long as its share of the largest. */
    static String bar(long value, long largest) {
        double share = share(value, largest);
        return "<svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
                + "<rect class=\"ground\" width=\"100\" height=\"10\"/><rect class=\"c1\" width=\"" + number(share)
                + "\" height=\"10\"/></svg>";
    }

    /**
     * Groups of columns, one group per label.
     *
     * @param name what it shows, for those who cannot see it
     * @param labels one per group
     * @param series of equal length, at most three
     */
    static String columns(String name, List<String> labels, List<List<Long>> series) {
        long largest = Math.max(
                1,
                series.stream()
                        .flatMap(List::stream)
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(1));
        StringBuilder svg = new StringBuilder("<svg class=\"columns\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" role=\"img\" aria-label=\"" + Html.escaped(name) + "\">");
        line(svg, TOP, Shown.number(largest));
        line(svg, FLOOR, "0");
        double group = (WIDTH - 10.0) / labels.size();
        double column = group * 0.8 / series.size();
        for (int i = 0; i < labels.size(); i++) {
            double left = 10 + i * group;
            for (int j = 0; j < series.size(); j++) {
                double height = (FLOOR - TOP) * (double) series.get(j).get(i) / largest;
                svg.append("<rect class=\"c").append(j + 1).append("\" x=\"").append(number(left + j * column));
                svg.append("\" y=\"").append(number(FLOOR - Math.max(0, height)));
                svg.append("\" width=\"").append(number(column * 0.9)).append("\" height=\"");
                svg.append(number(Math.max(0, height))).append("\"/>");
            }
            svg.append("<text class=\"label\" x=\"")
                    .append(number(left + group * 0.4))
                    .append("\" y=\"");
            svg.append(FLOOR + 26)
                    .append("\">")
                    .append(Html.escaped(labels.get(i)))
                    .append("</text>");
        }
        return svg.append("</svg>\n").toString();
    }

    private static void line(StringBuilder svg, int y, String label) {
        svg.append("<line x1=\"0\" x2=\"")
                .append(WIDTH)
                .append("\" y1=\"")
                .append(y)
                .append("\" y2=\"")
                .append(y);
        svg.append("\"/>");
        svg.append("<text x=\"0\" y=\"")
                .append(y - 4)
                .append("\">")
                .append(Html.escaped(label))
                .append("</text>");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
