package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.company.Setting;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.mail.MailWording;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.model.referral.Attribution;
import org.careerrelay.model.referral.AttributionPolicy;
import org.careerrelay.spi.storage.StorageException;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.SettingStore}. */
abstract class SettingChecks extends StorageChecks {

    private static final Instant NOW = Samples.NOW;

    SettingChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void nothingHoldsBeforeItWasPut() {
        run(unit -> {
            assertThat(unit.settings().effective(acme, NOW)).isEmpty();
            assertThat(unit.settings().programmes(acme)).isEmpty();
        });
    }

    @Test
    void everySettingComesBackAsItWas() {
        List<Setting> settings = List.of(
                Settings.agency("agency-1"),
                new Attribution(AttributionPolicy.LAST_LINK),
                Settings.company("株式会社アクメ"),
                Settings.mail("一行目\n\n{{relay}}\r\n\t\"引用\" \\ \uD842\uDFB7 "),
                new MailWording(
                        "設計職 / Designer", "OTHER", Locale.ENGLISH, "{{company}}", "{{#job}}\n{{job}}\n{{/job}}\n"),
                Settings.full("agency-1"),
                Programme.tenForOne("agency-2"));
        settings.forEach(this::put);
        run(unit -> assertThat(unit.settings().effective(acme, NOW))
                .containsExactlyElementsOf(settings.stream()
                        .map(setting -> new StoredSetting(1, NOW, setting))
                        .toList()));
    }

    @Test
    void aSettingHoldsFromItsDateOnAndUntilTheNext() {
        Instant later = NOW.plusSeconds(60);
        put("first", NOW);
        put("second", later);
        assertThat(legalName(NOW.minusNanos(1000))).isEmpty();
        assertThat(legalName(NOW)).contains("first");
        assertThat(legalName(later.minusNanos(1000))).contains("first");
        assertThat(legalName(later)).contains("second");
    }

    /** A node two seconds ahead, then one that is a second behind: what was said last stays. */
    @Test
    void aLaterVersionNeverTakesEffectBeforeAnEarlierOne() {
        Instant ahead = NOW.plusSeconds(2);
        put("at the beginning", NOW.minusSeconds(86_400));
        put("by the clock ahead", ahead);
        put("by the clock behind", NOW.minusSeconds(1));
        assertThat(legalName(NOW)).contains("at the beginning");
        assertThat(legalName(ahead.minusNanos(1000))).contains("at the beginning");
        assertThat(legalName(ahead)).contains("by the clock behind");
        assertThat(legalName(NOW.plusSeconds(86_400))).contains("by the clock behind");
    }

    @Test
    void aNamesDateDoesNotHoldBackAnother() {
        put(Settings.agency("agency-1"), NOW.plusSeconds(2));
        put(Settings.agency("agency-2"), NOW);
        run(unit -> assertThat(unit.settings().effective(acme, NOW))
                .containsExactly(new StoredSetting(1, NOW, Settings.agency("agency-2"))));
    }

    @Test
    void theLatestIsWhatWasSaidLastWhetherItHoldsYetOrNot() {
        put("first", NOW);
        put("second", NOW.plusSeconds(60));
        put(Settings.agency("agency-1"));
        TenantId other = company("other");
        run(unit -> {
            assertThat(unit.settings().latest(acme, "company"))
                    .contains(new StoredSetting(2, NOW.plusSeconds(60), Settings.company("second")));
            assertThat(unit.settings().latest(acme, "agency/agency-2")).isEmpty();
            assertThat(unit.settings().latest(other, "company")).isEmpty();
        });
    }

    @Test
    void everyVersionCanBeReadByItsNumber() {
        put("first", NOW.plusSeconds(60));
        put("second", NOW);
        put(Settings.agency("agency-1"));
        TenantId other = company("other");
        run(unit -> {
            assertThat(unit.settings().version(acme, "company", 1))
                    .contains(new StoredSetting(1, NOW.plusSeconds(60), Settings.company("first")));
            assertThat(unit.settings().version(acme, "company", 2))
                    .map(StoredSetting::value)
                    .contains(Settings.company("second"));
            assertThat(unit.settings().version(acme, "company", 0)).isEmpty();
            assertThat(unit.settings().version(acme, "company", 3)).isEmpty();
            assertThat(unit.settings().version(acme, "agency/agency-2", 1)).isEmpty();
            assertThat(unit.settings().version(other, "company", 1)).isEmpty();
        });
    }

    @Test
    void ofOneDateTheHighestVersionHolds() {
        assertThat(put("first", NOW)).isEqualTo(1);
        assertThat(put("second", NOW)).isEqualTo(2);
        assertThat(put("third", NOW.minusSeconds(1))).isEqualTo(3);
        run(unit -> assertThat(unit.settings().effective(acme, NOW))
                .containsExactly(new StoredSetting(3, NOW, Settings.company("third"))));
    }

    @Test
    void versionsRiseByNameAlone() {
        assertThat(put(Settings.agency("agency-1"))).isEqualTo(1);
        assertThat(put(Settings.agency("agency-2"))).isEqualTo(1);
        assertThat(put(Settings.agency("agency-1"))).isEqualTo(2);
    }

    @Test
    void namesAreOrderedByTheirCharacters() {
        List<String> keys = List.of("a", "a-b", "a.b", "a_b", "ab", "ac", "a0", "b");
        keys.forEach(key -> put(Settings.agency(key)));
        List<String> expected =
                keys.stream().map(key -> "agency/" + key).sorted().toList();
        run(unit -> assertThat(unit.settings().effective(acme, NOW))
                .extracting(setting -> setting.value().settingName())
                .isEqualTo(expected));
    }

    /** Storage may refuse one of two that come at once, but never number two alike or leave a number out. */
    @Test
    void versionsOfThreadsAreDistinctAndWithoutGaps() {
        List<Integer> versions = Threads.race(StorageContract.THREADS, i -> putUnlessRefused("name " + i)).stream()
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        assertThat(versions)
                .isNotEmpty()
                .isEqualTo(IntStream.rangeClosed(1, versions.size()).boxed().toList());
    }

    @Test
    void aProgrammeIsOpenedOnceWithAnEmptyLedger() {
        ProgrammeKey opened = open("agency-1");
        assertThat(opened.agency()).isEqualTo("agency-1");
        assertThat(opened.number()).isPositive();
        assertThat(open("agency-1")).isEqualTo(opened);
        run(unit -> {
            assertThat(unit.settings().programmes(acme)).containsExactly(opened);
            assertThat(unit.credits().read(acme, opened.number())).isEqualTo(CreditBalance.EMPTY);
            assertThat(unit.credits().entries(acme, opened.number(), 0, 10)).isEmpty();
        });
    }

    @Test
    void programmesAreOrderedByNumber() {
        List<ProgrammeKey> opened = Stream.of("c", "a", "b").map(this::open).toList();
        run(unit -> assertThat(unit.settings().programmes(acme))
                .isSortedAccordingTo(Comparator.comparing(ProgrammeKey::number))
                .containsExactlyInAnyOrderElementsOf(opened));
    }

    @Test
    void threadsThatOpenOneProgrammeGetTheSame() {
        List<ProgrammeKey> opened = Threads.race(StorageContract.THREADS, i -> open("agency-1"));
        assertThat(opened).containsOnly(opened.get(0));
        run(unit -> assertThat(unit.settings().programmes(acme)).containsExactly(opened.get(0)));
    }

    @Test
    void threadsThatOpenDifferentProgrammesGetDifferentNumbers() {
        List<ProgrammeKey> opened = new ArrayList<>(Threads.race(StorageContract.THREADS, i -> open("agency-" + i)));
        assertThat(opened).extracting(ProgrammeKey::number).doesNotHaveDuplicates();
        run(unit -> assertThat(unit.settings().programmes(acme)).containsExactlyInAnyOrderElementsOf(opened));
    }

    private ProgrammeKey open(String agency) {
        return get(unit -> unit.settings().openProgramme(acme, agency, NOW));
    }

    private int put(Setting setting) {
        return put(setting, NOW);
    }

    private int put(String legalName, Instant from) {
        return put(Settings.company(legalName), from);
    }

    private int put(Setting setting, Instant from) {
        return get(unit -> unit.settings().put(acme, from, setting));
    }

    private Optional<Integer> putUnlessRefused(String legalName) {
        try {
            return Optional.of(put(legalName, NOW));
        } catch (StorageException e) {
            return Optional.empty();
        }
    }

    private Optional<String> legalName(Instant at) {
        return get(unit -> unit.settings().effective(acme, at).stream()
                .map(setting -> ((CompanyProfile) setting.value()).legalName())
                .findFirst());
    }
}
