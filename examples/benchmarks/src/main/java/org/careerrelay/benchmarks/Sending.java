package org.careerrelay.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.careerrelay.benchmarks.Wanted.Aspect;
import org.careerrelay.examples.program.LocalPostfix;
import org.careerrelay.examples.program.ProgressBar;
import org.careerrelay.mail.LetterComposer;
import org.careerrelay.mail.SmtpMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.link.Composition;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.spi.mail.RejectionLetter;

/**
 * PERF-13: composing rejection mails, and sending them to a real Postfix, beside Postfix's own {@code smtp-source} with as many connections and
 * messages as long. Where there can be no Postfix, mails are composed only.
 */
final class Sending implements Benchmark {

    private static final String GOAL = Subject.PERF_13.goal();
    private static final double COMPOSED = 30_000;
    private static final double SHARE_OF_SOURCE = 0.7;
    private static final int MOST_CONNECTIONS = 64; // what one client may have, with room
    private static final String DELIVERED = "example.jp";

    private final Options options;
    private final Race alone;
    private final Race race;
    private final boolean installed = LocalPostfix.missing().isEmpty();
    private final List<Integer> connections;

    Sending(Options options) {
        this.options = options;
        this.alone = options.race(5);
        this.race = options.race(2);
        this.connections = options.callers().stream()
                .filter(callers -> callers <= MOST_CONNECTIONS)
                .toList();
    }

    @Override
    public int turns() {
        return alone.turns(1) + (installed ? connections.size() * race.turns(2) : 0);
    }

    @Override
    public List<Line> run(ProgressBar progress) throws Exception {
        List<RejectionLetter> letters = letters(options.size(2000, 100), LocalPostfix.DISCARDED);
        List<Line> lines = new ArrayList<>();
        OnOneCore composing = new OnOneCore(new Repeating(
                "compose a mail: subject, text and HTML, a second of one core",
                options.size(50_000, 200),
                i -> composed(letters.get(i % letters.size()))));
        lines.add(Line.ours(GOAL, alone.run(List.of(composing), progress).get(0))
                .wanted(Wanted.atLeast(COMPOSED).of(Aspect.FIGURE)));
        if (installed) {
            progress.begin("starting a Postfix");
            try (LocalPostfix postfix = LocalPostfix.start(PostfixRound.SETTINGS)) {
                lines.addAll(sending(letters, postfix, progress));
            }
        }
        return lines;
    }

    private List<Line> sending(List<RejectionLetter> letters, LocalPostfix postfix, ProgressBar progress)
            throws Exception {
        SmtpMail mail = SmtpMail.at("127.0.0.1", postfix.port())
                .plainText()
                .timeouts(Duration.ofSeconds(10), Duration.ofSeconds(60));
        long length = length(mail, postfix);
        List<Line> lines = new ArrayList<>();
        for (int number : connections) {
            List<Series> series = race.run(
                    List.of(
                            PostfixRound.ours(number, letters, mail, postfix),
                            PostfixRound.source(number, letters.size(), length, postfix)),
                    progress);
            lines.add(Line.ours(GOAL, series.get(0)));
            lines.add(Line.compared(GOAL, series.get(0), series.get(1)).wanted(Wanted.atLeast(SHARE_OF_SOURCE)));
        }
        return lines;
    }

    /** How long our messages are, as they arrive. */
    private static long length(SmtpMail mail, LocalPostfix postfix) throws IOException {
        PostfixRound.send(mail, letters(1, DELIVERED));
        PostfixRound.awaitEmpty(postfix);
        List<Path> arrived = postfix.messages(DELIVERED);
        return Files.size(arrived.get(0));
    }

    private static int composed(RejectionLetter letter) {
        return ((Composition.Composed) LetterComposer.compose(letter))
                .html()
                .reveal()
                .length();
    }

    /** As the engine puts them together. */
    private static List<RejectionLetter> letters(int number, String domain) {
        LetterBox box = new LetterBox();
        Instant now = Instant.now();
        try (Company company = new Company(MemoryStorage.create(), box, now)) {
            company.reject(IntStream.range(0, number)
                    .mapToObj(i ->
                            Rejection.of("application-" + i, "山田 太郎", "taro-" + i + "@" + domain, now, "recruiter-1"))
                    .toList());
            company.dispatch();
        }
        return box.empty();
    }
}
