package org.careerrelay.examples.tour;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.careerrelay.mail.SmtpMail;

/** Where the company's mail goes, and where the people outside find it. */
interface Mailbox extends AutoCloseable {

    /** The one that the options ask for. */
    static Mailbox open(WorkFolder work, Options options) {
        Optional<MailServer> outside = options.smtp();
        return outside.isPresent()
                ? OutsideMailServer.at(outside.get(), options.maildir(), work)
                : OwnMailServer.open(work.mail());
    }

    /** What the company sends with. */
    SmtpMail transport();

    /** Whether the tour can see what arrived. */
    boolean isReadable();

    /** The files of the messages that came so far, one of each. */
    List<Path> messages();

    @Override
    void close();
}
