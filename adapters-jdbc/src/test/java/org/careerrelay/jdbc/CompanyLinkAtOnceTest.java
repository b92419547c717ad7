package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyLinkVisit;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.link.CompanyLinkForm;
import org.careerrelay.model.link.CompanyLinkOutcome;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody asks twice for a code, and types both at the same moment in several windows. */
class CompanyLinkAtOnceTest extends Databases {

    private static final Pattern CODE = Pattern.compile("^[0-9]{8}$", Pattern.MULTILINE);
    private static final Instant BEFORE = Instant.parse("2026-02-01T00:00:00Z");
    private static final LocalDate DAY_BEFORE = LocalDate.of(2026, 2, 1);
    private static final Instant NOW = Instant.parse("2026-09-01T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final int WINDOWS = 4;
    private static final int PEOPLE = 10;

    @ParameterizedTest(name = "{0}")
    @MethodSource("each")
    @Proves("Q13")
    void onePersonHasOneReferralWhicheverCodeIsTyped(Supplier<TestDatabase> database) throws Exception {
        JdbcStorage storage = storage(database);
        MemoryMail mail = MemoryMail.create();
        AtomicReference<Instant> time = new AtomicReference<>(BEFORE);
        CareerRelay relay = CareerRelay.builder()
                .storage(storage)
                .mail(mail)
                .agency(MemoryAgency.create())
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(KeyRing.random(new Random(1)))
                .clock(time::get)
                .random(new Random(2))
                .build();
        Ats.settle(relay.company("acme"));
        String link = relay.company("acme").link(Ats.AGENCY).make().toString();
        RawToken token = RawToken.of(link.substring(link.lastIndexOf('/') + 1));

        // Everybody is known from an earlier time, whose link has ended: making them known would keep others waiting,
        // too.
        for (int person = 0; person < PEOPLE; person++) {
            visit(relay, token, person, DAY_BEFORE).sendCode();
            relay.operator().dispatch();
            assertThat(visit(relay, token, person, DAY_BEFORE)
                            .enter(codes(mail, person).get(0)))
                    .isInstanceOf(CompanyLinkOutcome.Entered.class);
        }
        time.set(NOW);
        for (int person = 0; person < PEOPLE; person++) {
            Visit visit = visit(relay, token, person, TODAY);
            visit.sendCode();
            time.updateAndGet(now -> now.plus(Duration.ofMinutes(10)));
            visit.sendCode();
            relay.operator().dispatch();
            List<String> all = codes(mail, person);
            List<String> codes = all.subList(1, all.size());
            assertThat(new HashSet<>(codes)).as("both are valid").hasSize(2);

            List<CompanyLinkOutcome> outcomes =
                    Race.run(WINDOWS, window -> visit.enter(codes.get(window % codes.size())));

            assertThat(outcomes).hasOnlyElementsOfType(CompanyLinkOutcome.Entered.class);
            Set<RawToken> links = new HashSet<>();
            outcomes.forEach(outcome -> links.add(((CompanyLinkOutcome.Entered) outcome).token()));
            assertThat(links).hasSize(1);
        }
        assertThat(storage.<Integer>transact(unit -> unit.exports()
                        .read(
                                unit.tenants()
                                        .find(TenantKind.COMPANY, "acme")
                                        .orElseThrow()
                                        .id(),
                                RowKind.REFERRAL,
                                null,
                                1000)
                        .size()))
                .isEqualTo(PEOPLE);
    }

    private static Visit visit(CareerRelay relay, RawToken token, int person, LocalDate rejectedOn) {
        return new Visit(
                relay.companyLink(token),
                "visit " + person,
                new CompanyLinkForm(Pii.of("山田 太郎"), Pii.of(address(person)), rejectedOn));
    }

    private static String address(int person) {
        return "taro-" + person + "@example.jp";
    }

    private static List<String> codes(MemoryMail mail, int person) {
        return mail.otherLetters().stream()
                .filter(letter -> letter.recipientAddress().reveal().equals(address(person)))
                .map(letter -> CODE.matcher(letter.text().reveal()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
    }

    /** Somebody on the page. */
    private record Visit(CompanyLinkVisit page, String visitor, CompanyLinkForm form) {

        void sendCode() {
            page.sendCode(visitor, form);
        }

        CompanyLinkOutcome enter(String code) {
            return page.enter(visitor, form, code);
        }
    }
}
