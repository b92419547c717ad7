package org.careerrelay.examples.tour;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A received message as its reader sees it. It is all that a person on this tour knows.
 *
 * @param file where the message lies
 * @param application the number of the application, from the text; empty in a receipt, which is about none
 * @param address the address of the To header
 * @param name the display name of the To header, empty where there is none
 * @param link the link that stands alone on its line, or empty where the message carries none
 */
record Letter(Path file, String application, String address, String name, Optional<URI> link) {

    private static final Pattern APPLICATION = Pattern.compile("(?m)^\\s*応募番号[::]\\s*(\\S.*?)\\s*$");
    private static final Pattern LINK = Pattern.compile("(?m)^\\s*(https?://\\S+)\\s*$");

    /** Reading needs no settings, and making one for every message would take longer than reading it. */
    private static final Session SESSION = Session.getInstance(new Properties());

    /** Reads a message. */
    static Letter read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(SESSION, in);
            InternetAddress to = (InternetAddress) message.getRecipients(Message.RecipientType.TO)[0];
            String text = plainText(message);
            Matcher link = LINK.matcher(text);
            return new Letter(
                    file,
                    application(text),
                    to.getAddress(),
                    Optional.ofNullable(to.getPersonal()).orElse(""),
                    link.find() ? Optional.of(URI.create(link.group(1))) : Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("an unreadable message: " + file.getFileName(), e);
        }
    }

    private static String application(String text) {
        Matcher matcher = APPLICATION.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String plainText(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String text = plainText(parts.getBodyPart(i));
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    /** The number of the application and nothing else. */
    @Override
    public String toString() {
        return "letter on application " + application;
    }
}
