package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.company.Setting;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.ProgrammeKey;
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
                Settings.company("株式会社アクメ"),
                Settings.mail("一行目\n\n{{relay}}\r\n\t\"引用\" \\ \uD842\uDFB7 "),
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

    @Test
    void aSettingPutLaterForAnEarlierDateDoesNotReplaceTheOneInForce() {
        put("from today", NOW);
        put("from yesterday", NOW.minusSeconds(86_400));
        assertThat(legalName(NOW)).contains("from today");
        assertThat(legalName(NOW.minusSeconds(1))).contains("from yesterday");
    }

    @Test
    void ofOneDateTheHighestVersionHolds() {
        assertThat(put("first", NOW)).isEqualTo(1);
        assertThat(put("second", NOW)).isEqualTo(2);
        assertThat(put("third", NOW.minusSeconds(1))).isEqualTo(3);
        run(unit -> assertThat(unit.settings().effective(acme, NOW))
                .containsExactly(new StoredSetting(2, NOW, Settings.company("second"))));
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
        return get(unit -> unit.settings().put(acme, NOW, setting));
    }

    private int put(String legalName, Instant from) {
        return get(unit -> unit.settings().put(acme, from, Settings.company(legalName)));
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
