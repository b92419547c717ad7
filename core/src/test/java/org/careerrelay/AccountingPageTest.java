package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careerrelay.model.credit.Correction;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.OpeningBalance;
import org.careerrelay.model.programme.CreditPolicy;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.IntroductionPolicy;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.programme.RuleChange;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger in the accountants' pages is the one that the engine writes. */
class AccountingPageTest {

    private static final Path DOCS = Path.of("").toAbsolutePath().resolveSibling("docs");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+) \\| ([A-Z]+)\\S* \\| (-?\\d+) \\| (-?\\d+(?:/\\d+)?) \\| (\\d+) \\|");

    /** What a contract names without a choice: with whom, by which papers. */
    private static final Set<String> PARTIES_AND_PAPERS =
            Set.of("agency", "licence", "reviewedOn", "feeTable", "noticeBasis", "policies");

    @ParameterizedTest
    @ValueSource(strings = {"guide/accounting.md", "ja/accounting.md"})
    @Proves({"A19", "A23", "INV-14"})
    void theLinesOfTheExampleAreWrittenLikeThat(String page) throws IOException {
        String text = Files.readString(DOCS.resolve(page), StandardCharsets.UTF_8);
        List<String> told = ROW.matcher(text)
                .results()
                .map(row -> String.join(" ", row.group(1), row.group(2), row.group(3), row.group(4), row.group(5)))
                .toList();
        assertThat(told).hasSize(11).isEqualTo(written());
    }

    @Test
    void thePoliciesOfTheExampleCanBeAgreed() {
        try (World world = World.empty()) {
            world.settle(World.ACME);
            CompanyDesk acme = world.desk();
            LocalDate validUntil = LocalDate.of(2029, 3, 31);
            LocalDate reviewedOn = LocalDate.of(2026, 10, 1);
            LocalDate nextFiscalYear = LocalDate.of(2027, 4, 1);
            NoticeBasis basis =
                    new NoticeBasis(NoticeBasis.Kind.OPT_IN, "応募フォームの同意欄 2026-04", LocalDate.of(2026, 4, 1));
            acme.open(Programme.tenForOne("agency-1")
                    .licence("13-ユ-010554", validUntil)
                    .reviewedOn(reviewedOn)
                    .noticeBasis(basis)
                    .policies(Policies.DEFAULT
                            .credits(CreditPolicy.DEFAULT.expiryMonths(24).openAtOnce(3))
                            .qualification(QualificationPolicy.DEFAULT.holdDays(14))
                            .introductions(IntroductionPolicy.DEFAULT.guaranteeDays(90))
                            .ruleChange(new RuleChange(nextFiscalYear, new CreditRule(8, 1)))));
            assertThat(acme.credits("agency-1").threshold()).isEqualTo(10);
            world.clock.set(nextFiscalYear.atStartOfDay(Programme.JAPAN).toInstant());
            assertThat(acme.credits("agency-1").threshold()).isEqualTo(8);
        }
    }

    /** A policy that is new belongs into the accountants' pages, with its default and what else may be agreed. */
    @ParameterizedTest
    @ValueSource(strings = {"guide/accounting.md", "ja/accounting.md"})
    void everyPolicyIsNamedInThem(String page) throws IOException {
        String text = Files.readString(DOCS.resolve(page), StandardCharsets.UTF_8);
        assertThat(Stream.of(
                                Programme.class,
                                Policies.class,
                                CreditPolicy.class,
                                QualificationPolicy.class,
                                IntroductionPolicy.class)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(RecordComponent::getName))
                .filteredOn(policy -> !PARTIES_AND_PAPERS.contains(policy))
                .allSatisfy(
                        policy -> assertThat(text).as(policy).containsPattern("`([a-z]+\\.)?" + policy + "(`|\\.)"));
    }

    private static List<String> written() {
        try (World world = World.immediate()) {
            world.desk().openBalance(World.AGENCY, new OpeningBalance("opening", 7, "contract-2026/annex-2", "hr-1"));
            world.count(3);
            world.count(1);
            Hires.join(world, Hires.requested(world, "営業"));
            world.company()
                    .operator()
                    .ledger(World.ACME, World.AGENCY)
                    .correct(new Correction("agreed", -2, "minutes-2026-11", "operator-1"));
            world.count(2);
            return world.company().operator().ledger(World.ACME, World.AGENCY).entries(0, 100).stream()
                    .map(AccountingPageTest::line)
                    .toList();
        }
    }

    private static String line(LedgerEntry entry) {
        String progress =
                entry.threshold() == 0 ? Long.toString(entry.progress()) : entry.progress() + "/" + entry.threshold();
        return String.join(
                " ",
                Long.toString(entry.sequence()),
                entry.kind().name(),
                Integer.toString(entry.amount()),
                progress,
                Long.toString(entry.available()));
    }
}
