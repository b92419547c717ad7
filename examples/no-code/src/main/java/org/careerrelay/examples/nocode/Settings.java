package org.careerrelay.examples.nocode;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.careerrelay.csv.CsvProfile;
import org.careerrelay.intake.IntakeProfile;
import org.careerrelay.intake.IntakeTerms;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;

/**
 * The settings file, in UTF-8. Paths in it are beside the file. The environment goes before the file, so that no password has to stand in it: {@code CAREER_RELAY_KEYS_PASSWORD} for {@code keys.password}, and so on.
 */
final class Settings {

    static final String COMPANY = "company";
    static final String AGENCY = "agency";

    private static final String COUNTRY = "JP";

    private static final Map<String, CsvProfile> PROFILES = Map.of(
            "usual",
            CsvProfile.USUAL,
            "HERP",
            CsvProfile.HERP,
            "HRMOS",
            CsvProfile.HRMOS,
            "TALENTX",
            CsvProfile.TALENTX);

    private final Properties values;
    private final Path folder;
    private final Map<String, String> environment;

    private Settings(Properties values, Path folder, Map<String, String> environment) {
        this.values = values;
        this.folder = folder;
        this.environment = environment;
    }

    static Settings read(Path file, Map<String, String> environment) throws IOException {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(reader);
        }
        Path parent = file.toAbsolutePath().getParent();
        return new Settings(values, parent == null ? Path.of("") : parent, Map.copyOf(environment));
    }

    String need(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException("missing / ありません: " + name));
    }

    Optional<String> text(String name) {
        String variable = "CAREER_RELAY_" + name.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(environment.getOrDefault(variable, values.getProperty(name)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    Path path(String name) {
        return folder.resolve(need(name));
    }

    int number(String name, int otherwise) {
        return text(name).map(Integer::valueOf).orElse(otherwise);
    }

    URI links() {
        return URI.create(need("links"));
    }

    /** Where an agency without an installation comes for what waits. */
    URI agencyPages() {
        return links().resolve("/agency/");
    }

    CompanyProfile company() {
        return new CompanyProfile(
                need("company.name"),
                need("company.address"),
                need("company.representative"),
                need("company.mail"),
                text("company.phone").orElse(""),
                COUNTRY);
    }

    AgencyProfile agency() {
        return new AgencyProfile(
                AGENCY,
                need("agency.name"),
                need("agency.address"),
                need("agency.representative"),
                need("agency.mail"),
                text("agency.phone").orElse(""),
                COUNTRY);
    }

    /** Without a day of review everything is counted and nothing can be redeemed; without a basis the mails go without a link. */
    Programme programme() {
        Programme programme = Programme.tenForOne(AGENCY)
                .licence(need("agency.licence"), LocalDate.parse(need("agency.licence.until")));
        if (text("reviewed.on").isPresent()) {
            programme = programme.reviewedOn(LocalDate.parse(need("reviewed.on")));
        }
        return text("notice.basis").isEmpty()
                ? programme
                : programme.noticeBasis(new NoticeBasis(
                        NoticeBasis.Kind.valueOf(need("notice.basis")),
                        need("notice.reference"),
                        LocalDate.parse(need("notice.since"))));
    }

    CsvProfile columns() {
        String name = text("profile").orElse("usual");
        CsvProfile profile = PROFILES.get(name);
        if (profile == null) {
            throw new IllegalArgumentException("profile: " + PROFILES.keySet());
        }
        return profile;
    }

    IntakeTerms terms() {
        IntakeProfile words = IntakeProfile.defaults();
        if (text("rejected").isPresent()) {
            words = words.rejected(list("rejected"));
        }
        if (text("routes.own").isPresent()) {
            words = words.routes(list("routes.others"), list("routes.own"));
        }
        IntakeTerms terms = IntakeTerms.by("settings").reading(words).atMost(number("cap", IntakeTerms.CAP));
        if (from().isPresent()) {
            terms = terms.from(from().get());
        }
        return need("live").equals("yes") ? terms.live() : terms;
    }

    /** One link for everybody, to paste into a template once; only where mails go. */
    boolean hasCompanyLink() {
        return text("company.link").equals(Optional.of("yes")) && need("live").equals("yes");
    }

    /** How many people were rejected in a month, as {@code rejections.2026-11=40} says. */
    Map<YearMonth, Integer> rejections() {
        Map<YearMonth, Integer> reported = new TreeMap<>();
        for (String name : values.stringPropertyNames()) {
            if (name.matches("rejections\\.[0-9]{4}-[0-9]{2}")) {
                reported.put(YearMonth.parse(name.substring("rejections.".length())), number(name, 0));
            }
        }
        return reported;
    }

    /** The first day whose rejections are taken, where it is not the last thirty. */
    Optional<LocalDate> from() {
        return text("from").map(LocalDate::parse);
    }

    private List<String> list(String name) {
        return Arrays.stream(need(name).split(",")).map(String::strip).toList();
    }
}
