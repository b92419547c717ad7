package org.careerrelay.examples.ats;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;

/** Runs the system with nothing installed, and prints the mails that arrive. */
public final class Demo {

    private final DemoParts parts;
    private int printed;

    private Demo(DemoParts parts) {
        this.parts = parts;
    }

    /**
     * Runs it until it is stopped.
     *
     * @param args the port to listen on; 8080 without one
     * @throws IOException when something it brings along does not start
     */
    public static void main(String[] args) throws IOException {
        DemoParts parts = DemoParts.start(args.length == 0 ? 8080 : Integer.parseInt(args[0]));
        AtsApplication.main(parts.arguments());
        new Timer("demo", true).schedule(new Demo(parts).looking(), 1_000, 1_000);
        List.of(
                        "",
                        "The system runs. In another window:",
                        "curl -H 'Content-Type: application/json' -d '{\"id\":\"application-17\",\"name\":\"山田 太郎\","
                                + "\"mail\":\"taro@example.jp\",\"job\":\"営業\"}' " + parts.at("/applications"),
                        "curl -X POST " + parts.at("/applications/application-17/rejection"),
                        "curl " + parts.at("/actuator/health"),
                        "The applicant's mail is printed here. Ctrl-C ends everything.",
                        "")
                .forEach(System.out::println);
    }

    private TimerTask looking() {
        return new TimerTask() {
            @Override
            public void run() {
                look();
            }
        };
    }

    /** Prints new mails; the agency answers those who have agreed. */
    private void look() {
        try {
            MimeMessage[] received = parts.mail().getReceivedMessages();
            for (; printed < received.length; printed++) {
                System.out.println("--- " + received[printed].getSubject() + "\n" + text(received[printed]));
            }
            if (parts.agency().answerAll() > 0) {
                System.out.println("--- the agency has answered");
            }
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plain text of a message. */
    static String text(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart parts) {
            BodyPart first = parts.getBodyPart(0);
            return text(first);
        }
        return content.toString();
    }
}
