package org.careerrelay.examples.tour;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.careerrelay.mail.SmtpMail;

/**
 * A mail server in the process, for everybody outside: a message lies in a file, on the disk, before the sender hears that it was taken. A message that
 * comes again has the same Message-ID and so the same file.
 */
final class OwnMailServer implements Mailbox {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String SUFFIX = ".eml";
    private static final GreenMailUser OWNER = new FiledAway();

    private final Path folder;
    private final GreenMail server;

    private OwnMailServer(Path folder, GreenMail server) {
        this.folder = folder;
        this.server = server;
    }

    /** Starts the server on a free port. */
    static OwnMailServer open(Path folder) {
        // Port 0 lets the system choose.
        OwnMailServer mailbox =
                new OwnMailServer(folder, new GreenMail(new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP)));
        mailbox.server.getUserManager().setMessageDeliveryHandler((message, address) -> mailbox.deliver(message));
        mailbox.server.start();
        return mailbox;
    }

    @Override
    public SmtpMail transport() {
        return SmtpMail.at(LOOPBACK, server.getSmtp().getPort()).plainText();
    }

    @Override
    public boolean isReadable() {
        return true;
    }

    @Override
    public List<Path> messages() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Called before the server answers 250; what is thrown here becomes 451, and the sender tries again. */
    private GreenMailUser deliver(MovingMessage moving) throws MessagingException {
        MimeMessage message = moving.getMessage();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            message.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] id = message.getMessageID().getBytes(StandardCharsets.UTF_8);
        String name = HexFormat.of().formatHex(Chance.sha256(id)) + SUFFIX;
        AtomicFile.writeDurably(folder.resolve(name), bytes.toByteArray());
        return OWNER;
    }
}
