package org.careerrelay.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tour through somebody's mail server, which delivers into a folder. */
class OutsideServerTest {

    private static final GreenMailUser SOMEBODY = new FiledAway();

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final AtomicInteger delivered = new AtomicInteger();

    @TempDir
    private Path folder;

    private Path arrived = Path.of("");

    @BeforeEach
    void start() throws IOException {
        arrived = Files.createDirectories(folder.resolve("boxes/example/new"));
        Files.writeString(arrived.resolve("0.before"), "Subject: an older mail\n\nnothing of ours\n");
        server.getUserManager().setMessageDeliveryHandler((message, address) -> deliver(message));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void itEndsLikeOneThroughItsOwnServer() {
        TourRun own = TourRun.of(folder.resolve("own"), "--storage", "memory", "--scan", "0");
        TourRun outside = TourRun.of(
                folder.resolve("out"),
                "--storage",
                "memory",
                "--scan",
                "0",
                "--smtp",
                smtp(),
                "--maildir",
                folder.resolve("boxes").toString());

        assertThat(outside.code()).as(outside.err()).isZero();
        assertThat(delivered).hasPositiveValue();
        assertThat(outside.sameEverywhere()).isEqualTo(own.sameEverywhere());
    }

    @Test
    void withoutAFolderItStopsAfterSendingAndGoesOnWithOne() throws IOException {
        Files.delete(arrived.resolve("0.before"));
        TourRun sent = TourRun.of(folder.resolve("out"), "--scan", "0", "--smtp", smtp());

        assertThat(sent.code()).isZero();
        assertThat(sent.out()).contains("--maildir", "--work");
        assertThat(folder.resolve("out/summary.txt")).doesNotExist();
        int mails = delivered.get();
        assertThat(mails).isPositive();

        TourRun whole = TourRun.of(
                folder.resolve("out"),
                "--scan",
                "0",
                "--smtp",
                smtp(),
                "--maildir",
                folder.resolve("boxes").toString());

        assertThat(whole.code()).as(whole.err()).isZero();
        assertThat(whole.file("summary.txt")).isNotEmpty();
        assertThat(whole.err()).doesNotContain("sending mails");
    }

    private String smtp() {
        return "127.0.0.1:" + server.getSmtp().getPort();
    }

    private GreenMailUser deliver(MovingMessage moving) throws MessagingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            moving.getMessage().writeTo(bytes);
            Files.write(arrived.resolve(delivered.incrementAndGet() + ".mail"), bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SOMEBODY;
    }
}
