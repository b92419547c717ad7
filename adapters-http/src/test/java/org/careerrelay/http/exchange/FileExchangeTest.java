package org.careerrelay.http.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.Acme;
import org.careerrelay.http.MovableClock;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.spi.agency.AgencyTransport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company and an agency that let nothing in, and a pair of folders that somebody copies from one to the other. */
class FileExchangeTest {

    private final MovableClock clock = new MovableClock(Acme.START);
    private final Acme acme = new Acme(clock, URI.create("https://jobs.example.co.jp/r/"), AgencyTransport.fetched());
    private final CareerRelay agency = CareerRelay.builder()
            .storage(MemoryStorage.create())
            .keys(KeyRing.random(new SecureRandom()))
            .agency(AgencyTransport.fetched())
            .clock(clock)
            .random(new SecureRandom())
            .build();

    @TempDir
    private Path folder;

    private Path atCompany;
    private Path atAgency;
    private FileExchange company;
    private FileExchange partner;

    @BeforeEach
    void open() throws IOException {
        atCompany = Files.createDirectory(folder.resolve("company"));
        atAgency = Files.createDirectory(folder.resolve("agency"));
        company = FileExchange.forCompany(acme.relay, Acme.AGENCY, atCompany, List.of(Messages.SECRET), clock);
        partner = FileExchange.forAgency(
                agency, Acme.AGENCY, Acme.KEY, atAgency, List.of(Messages.OTHER_SECRET, Messages.SECRET), clock);
    }

    @AfterEach
    void close() {
        agency.close();
        acme.close();
    }

    @Test
    void referralsAnswersAndReceiptsGoByFilesAlone() throws IOException {
        consent("application-1", "taro@example.jp");
        consent("application-2", "hanako@example.jp");
        assertThat(company.run()).isEqualTo(new FilesReport(0, 2, 0, List.of()));
        assertThat(acme.tally(TallyKind.SENT)).as("nobody has it yet").isZero();
        carry();
        assertThat(partner.run()).isEqualTo(new FilesReport(2, 0, 0, List.of()));
        answerAll();
        clock.pass(Duration.ofSeconds(1));
        assertThat(partner.run().given()).isEqualTo(2);
        carry();
        assertThat(company.run()).isEqualTo(new FilesReport(2, 0, 0, List.of()));
        carry();
        partner.run();

        assertThat(acme.tally(TallyKind.SENT)).isEqualTo(2);
        assertThat(acme.tally(TallyKind.COUNTED)).isEqualTo(2);
        assertThat(agency.operator().outbox().waiting()).isZero();
        assertThat(files(atCompany, "in"))
                .as("what is stored does not lie about")
                .isEmpty();
        assertThat(files(atAgency, "in")).isEmpty();
    }

    @Test
    void halfAFileIsNotReadAndNeitherIsAnybodyElses() throws IOException {
        consent("application-1", "taro@example.jp");
        company.run();
        Path file = files(atCompany, "out").get(0);
        byte[] whole = Files.readAllBytes(file);
        Path arriving = atAgency.resolve("in").resolve(file.getFileName());
        partner.run();
        for (int length : new int[] {0, 1, 3, whole.length / 2, whole.length - 200, whole.length - 1}) {
            Files.write(arriving, Arrays.copyOf(whole, length));
            assertThat(partner.run()).as("%d bytes", length).isEqualTo(new FilesReport(0, 0, 1, List.of()));
        }
        byte[] changed = whole.clone();
        changed[whole.length / 2] ^= 1;
        Files.write(arriving, changed);
        assertThat(partner.run().faults()).containsExactly(file.getFileName() + " signature.wrong");
        Files.write(atCompany.resolve("in").resolve("mine.jsonl"), whole);
        assertThat(company.run().faults()).as("one's own").containsExactly("mine.jsonl signature.wrong");
        FileExchange stranger =
                FileExchange.forAgency(agency, Acme.AGENCY, Acme.KEY, atAgency, List.of(Messages.OTHER_SECRET), clock);
        Files.write(arriving, whole);
        assertThat(stranger.run().faults()).containsExactly(file.getFileName() + " signature.wrong");
        assertThat(agency.agency(Acme.AGENCY).inbox().pending(10)).isEmpty();

        assertThat(partner.run().taken()).as("and then it is whole").isOne();
        assertThat(agency.agency(Acme.AGENCY).inbox().pending(10)).hasSize(1);
    }

    @Test
    void filesThatComeAgainInAnyOrderOrNotAtAllHaveTheirEffectOnce() throws IOException {
        Random random = new Random(5);
        company = company.patience(Duration.ofHours(6));
        partner = partner.patience(Duration.ofHours(6));
        for (int round = 0; round < 24; round++) {
            if (round < 8) {
                consent("application-" + round, "person" + round + "@example.jp");
            }
            clock.pass(Duration.ofHours(2));
            answerAll();
            company.run();
            partner.run();
            unruly(atCompany, atAgency, random);
            unruly(atAgency, atCompany, random);
        }
        for (int round = 0; round < 8; round++) { // from here on everything arrives
            clock.pass(Duration.ofHours(7));
            answerAll();
            company.run();
            partner.run();
            carry();
        }
        assertThat(acme.tally(TallyKind.SENT)).isEqualTo(8);
        assertThat(acme.tally(TallyKind.COUNTED)).isEqualTo(8);
        assertThat(acme.relay.operator().outbox().parked()).isZero();
        assertThat(agency.operator().outbox().parked()).isZero();
    }

    @Test
    void nothingIsWrittenOverAndNothingIsSaidTwiceWhileAReceiptIsAwaited() throws IOException {
        consent("application-1", "taro@example.jp");
        company.run();
        List<Path> first = files(atCompany, "out");
        byte[] content = Files.readAllBytes(first.get(0));
        consent("application-2", "hanako@example.jp");
        for (int i = 0; i < 20; i++) {
            assertThat(company.run().given()).isZero();
        }
        assertThat(files(atCompany, "out")).isEqualTo(first);
        assertThat(Files.readAllBytes(first.get(0))).isEqualTo(content);
        clock.pass(Duration.ofDays(3));
        assertThat(company.run().given()).as("it was lost, it seems").isEqualTo(2);
        assertThat(files(atCompany, "out")).hasSize(2).containsAll(first);
    }

    @Test
    void oneProgramLooksAtATimeAndSettingsAreChecked() throws IOException {
        company.run();
        try (FileChannel channel = FileChannel.open(atCompany.resolve("state/lock"), StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(company.run().faults()).containsExactly("folder.busy");
        }
        assertThat(company.run().faults()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileExchange.forCompany(acme.relay, Acme.AGENCY, folder, List.of(), clock));
        assertThatIllegalArgumentException().isThrownBy(() -> company.patience(Duration.ZERO));
    }

    private void answerAll() {
        agency.agency(Acme.AGENCY)
                .inbox()
                .answer(agency.agency(Acme.AGENCY).inbox().pending(100).stream()
                        .map(waiting -> new InboxAnswer(Acme.KEY, waiting.referral(), AgencyAnswer.ACCEPTED_NEW))
                        .toList());
    }

    /** Files are lost, late, and come again. */
    private static void unruly(Path from, Path to, Random random) throws IOException {
        List<Path> files = new ArrayList<>(files(from, "out"));
        Collections.shuffle(files, random);
        for (Path file : files) {
            switch (random.nextInt(4)) {
                case 0 -> Files.delete(file);
                case 1 -> copy(file, to);
                case 2 ->
                    Files.move(file, to.resolve("in").resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                default -> {} // later
            }
        }
    }

    private void carry() throws IOException {
        for (Path[] way : new Path[][] {{atCompany, atAgency}, {atAgency, atCompany}}) {
            Files.createDirectories(way[1].resolve("in"));
            for (Path file : files(way[0], "out")) {
                copy(file, way[1]);
                Files.delete(file);
            }
        }
    }

    private static void copy(Path file, Path to) throws IOException {
        Files.copy(file, to.resolve("in").resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Path> files(Path side, String below) throws IOException {
        Path place = side.resolve(below);
        if (!Files.exists(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.sorted().toList();
        }
    }

    private void consent(String application, String mail) {
        URI link = acme.reject(application, mail);
        CandidateDesk desk = acme.relay.candidate(RawToken.of(link.getPath().substring("/r/".length())));
        desk.consent(desk.look(Locale.JAPANESE)
                .orElseThrow()
                .form(
                        EnumSet.of(Purpose.AGENCY_REGISTRATION),
                        true,
                        Pii.of(mail),
                        new RelayAnswers(Pii.of("山田 太郎"), Pii.of(mail), Pii.of("東京"))));
    }
}
