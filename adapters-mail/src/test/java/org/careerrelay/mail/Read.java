package org.careerrelay.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** What a parser reads in a letter: subject, number of recipients, name and address of the first, the sender's name, Message-ID, text, HTML. */
final class Read {

    private Read() {}

    static List<String> byAngus(byte[] letter) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(letter));
        InternetAddress to = (InternetAddress) message.getRecipients(RecipientType.TO)[0];
        InternetAddress from = (InternetAddress) message.getFrom()[0];
        List<Leaf> leaves = Leaf.byAngus(letter);
        return List.of(
                message.getSubject(),
                Integer.toString(message.getAllRecipients().length),
                name(to.getPersonal()),
                to.getAddress().replace("\"", ""),
                name(from.getPersonal()),
                message.getMessageID(),
                leaves.get(0).content(),
                leaves.get(1).content());
    }

    static List<String> byMime4j(byte[] letter) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.STRICT);
        builder.setDecodeMonitor(DecodeMonitor.STRICT);
        Message message = builder.parseMessage(new ByteArrayInputStream(letter));
        MailboxList to = message.getTo().flatten();
        Mailbox first = to.get(0);
        List<Leaf> leaves = Leaf.byMime4j(letter);
        return List.of(
                message.getSubject(),
                Integer.toString(to.size()),
                name(first.getName()),
                first.getAddress().replace("\"", ""),
                name(message.getFrom().get(0).getName()),
                Objects.requireNonNull(message.getMessageId()),
                leaves.get(0).content(),
                leaves.get(1).content());
    }

    private static String name(@Nullable String name) {
        return name == null ? "" : name;
    }
}
