package org.careerrelay.memory;

import java.util.List;
import java.util.stream.Stream;
import org.careerrelay.spi.mail.Letter;
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
        return Stream.concat(
                        mail.letters().stream().map(RejectionLetter::messageId),
                        mail.otherLetters().stream().map(Letter::messageId))
                .toList();
    }
}
