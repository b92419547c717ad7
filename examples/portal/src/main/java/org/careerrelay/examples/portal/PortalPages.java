package org.careerrelay.examples.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.careerrelay.http.WebHandler;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.report.HtmlReport;
import org.careerrelay.spi.kpi.KpiSources;

/**
 * The screens of everybody but the applicants' pages, which are the library's own. There is no login: the server is this machine's alone, and a POST is
 * taken from its own pages only.
 */
final class PortalPages implements WebHandler {

    private static final String POLICY = "default-src 'self'; frame-ancestors 'none'; form-action 'self'; "
            + "script-src 'none'; object-src 'none'; base-uri 'none'";
    /** The report has its style inside. */
    private static final String REPORT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private static final int BODY_LIMIT = 16 * 1024;

    private final World world;
    /** By whichever name of this machine somebody opens it. */
    private final List<String> origins;

    private final Acts acts;

    PortalPages(World world, URI home) {
        this.world = world;
        this.origins = Stream.of(home.getHost(), "localhost")
                .map(name -> home.getScheme() + "://" + name + ":" + home.getPort())
                .toList();
        this.acts = new Acts(world);
    }

    @Override
    public int bodyLimit() {
        return BODY_LIMIT;
    }

    @Override
    public WebResponse handle(WebRequest request) {
        WebResponse answer = switch (request.method()) {
            case "GET", "HEAD" -> read(request);
            case "POST" -> act(request);
            default -> WebResponse.of(405).header("Allow", "GET, HEAD, POST");
        };
        return (answer.header("Content-Security-Policy").isPresent()
                        ? answer
                        : answer.header("Content-Security-Policy", POLICY))
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff");
    }

    private WebResponse read(WebRequest request) {
        Words words = Words.of(fields(request.query()).getOrDefault(Words.PARAMETER, ""));
        Frame frame = new Frame(words, world.clock().today(), request.path());
        return switch (request.path()) {
            case "/" -> frame.page(words.of("ポータル", "Portal"), new HomePage(words, world).main());
            case "/company" -> frame.page(words.of("企業の画面", "The company"), new CompanyPage(words, world).main());
            case "/affiliate" ->
                frame.page(words.of("グループ会社の画面", "A company of the group"), new AffiliatePage(words, world).main());
            case "/company/report" -> report(words, fields(request.query()).getOrDefault("month", ""));
            case "/people" ->
                frame.page(words.of("再応募の確認", "People who come back"), new PeoplePage(words, world).main());
            case "/mail" -> frame.page(words.of("応募者の受信箱", "The applicants' mail"), new MailPage(words, world).main());
            case "/agency" -> frame.page(words.of("人材紹介会社の画面", "The agency"), new AgencyPage(words, world).main());
            case "/portal.css" -> WebResponse.of(200).body("text/css; charset=utf-8", resource());
            default ->
                frame.page(
                        404,
                        words.of("ページがありません", "No such page"),
                        new Html().element("h1", words.of("ページがありません", "No such page")));
        };
    }

    /** Of the month that runs, unless another is asked for. */
    private WebResponse report(Words words, String asked) {
        YearMonth of = asked.matches("20[0-9]{2}-(0[1-9]|1[0-2])")
                ? YearMonth.parse(asked)
                : YearMonth.from(world.clock().today());
        Period month = Period.month(of.getYear(), of.getMonthValue());
        return WebResponse.of(200)
                .text(
                        "text/html",
                        HtmlReport.write(
                                world.company().report(month, KpiSources.none()),
                                words.japanese() ? Locale.JAPANESE : Locale.ENGLISH))
                .header("Content-Security-Policy", REPORT_POLICY);
    }

    /** One at a time: whoever clicks twice finds the second click's world as the first left it. */
    private synchronized WebResponse act(WebRequest request) {
        if (!request.headers("Origin").stream().allMatch(origins::contains)
                || !request.mediaType().equals("application/x-www-form-urlencoded")) {
            return WebResponse.of(403).text("text/plain", "not from here");
        }
        Map<String, String> fields = fields(new String(request.body(), StandardCharsets.UTF_8));
        Words words = Words.of(fields.getOrDefault(Words.PARAMETER, ""));
        return acts.perform(request.path(), fields)
                .map(page -> WebResponse.of(303).header("Location", words.to(page)))
                .orElseGet(() -> WebResponse.of(422)
                        .text("text/plain", words.of("いまはできません。前の画面に戻ってください。", "Not possible now. Please go back.")));
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // What cannot be read says nothing.
            return "";
        }
    }

    private static byte[] resource() {
        try (InputStream in = Objects.requireNonNull(PortalPages.class.getResourceAsStream("portal.css"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
