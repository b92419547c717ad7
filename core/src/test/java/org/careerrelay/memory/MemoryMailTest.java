package org.careerrelay.memory;

import java.util.List;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.tck.MailContract;

class MemoryMailTest extends MailContract {

    private final MemoryMail mail = MemoryMail.create();

    @Override
    protected MailTransport transport() {
        return mail;
    }

    @Override
    protected List<String> received() {
        return mail.letters().stream().map(RejectionLetter::messageId).toList();
    }
}
