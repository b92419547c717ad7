package org.careerrelay.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * A part of a message without parts of its own, as a parser reads it.
 *
 * @param type its type
 * @param content its text, with LF for every line break as parsers differ there, or its bytes in hexadecimal
 */
record Leaf(String type, String content) {

    Leaf {
        content = content.replace("\r\n", "\n");
    }

    /** As the mail library reads it. */
    static List<Leaf> byAngus(byte[] message) throws MessagingException, IOException {
        List<Leaf> leaves = new ArrayList<>();
        add(leaves, new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message)));
        return leaves;
    }

    private static void add(List<Leaf> leaves, Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            MimeMultipart parts = (MimeMultipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                add(leaves, child);
            }
        } else if (part.isMimeType("text/*")) {
            leaves.add(new Leaf(type(part.getContentType()), (String) part.getContent()));
        } else {
            try (InputStream in = part.getInputStream()) {
                leaves.add(new Leaf(type(part.getContentType()), HexFormat.of().formatHex(in.readAllBytes())));
            }
        }
    }

    /** As apache-mime4j reads it, which shares no code with the mail library. */
    static List<Leaf> byMime4j(byte[] message) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        Message parsed = builder.parseMessage(new ByteArrayInputStream(message));
        List<Leaf> leaves = new ArrayList<>();
        add(leaves, parsed);
        parsed.dispose();
        return leaves;
    }

    private static void add(List<Leaf> leaves, Entity entity) throws IOException {
        Body body = entity.getBody();
        if (body instanceof Multipart parts) {
            for (Entity part : parts.getBodyParts()) {
                add(leaves, part);
            }
        } else if (body instanceof TextBody text) {
            StringWriter out = new StringWriter();
            text.getReader().transferTo(out);
            leaves.add(new Leaf(type(entity.getMimeType()), out.toString()));
        } else {
            try (InputStream in = ((SingleBody) body).getInputStream()) {
                leaves.add(new Leaf(type(entity.getMimeType()), HexFormat.of().formatHex(in.readAllBytes())));
            }
        }
    }

    private static String type(String contentType) {
        return contentType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    boolean isText() {
        return type.startsWith("text/");
    }
}
