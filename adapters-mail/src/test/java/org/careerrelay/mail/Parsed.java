package org.careerrelay.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.List;

/** What the mail library's own parser reads out of a received message. */
record Parsed(String type, List<String> partTypes, String text, String html) {

    static Parsed of(MimeMessage message) throws MessagingException, IOException {
        MimeMultipart parts = (MimeMultipart) message.getContent();
        BodyPart text = parts.getBodyPart(0);
        BodyPart html = parts.getBodyPart(1);
        return new Parsed(
                message.getContentType().replaceAll(";.*", ""),
                List.of(text.getContentType(), html.getContentType()),
                ((String) text.getContent()).replace("\r\n", "\n"),
                ((String) html.getContent()).replace("\r\n", "\n"));
    }
}
