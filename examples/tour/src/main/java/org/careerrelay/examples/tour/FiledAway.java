package org.careerrelay.examples.tour;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import jakarta.mail.internet.MimeMessage;

/** The owner of every message that lies in a file already: GreenMail is not to keep a second copy in memory. */
final class FiledAway implements GreenMailUser {

    private static final String NAME = "everybody";

    @Override
    public String getEmail() {
        return NAME + "@mail.example";
    }

    @Override
    public String getLogin() {
        return NAME;
    }

    @Override
    public void deliver(MovingMessage message) {
        // The file is enough.
    }

    @Override
    public void deliver(MimeMessage message) {
        // The file is enough.
    }

    @Override
    public void create() {
        // There is no account.
    }

    @Override
    public void delete() {
        // There is no account.
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void setPassword(String password) {
        throw new UnsupportedOperationException("there is no account");
    }

    @Override
    public void authenticate(String password) throws UserException {
        throw new UserException("nobody logs in here");
    }

    @Override
    public String getQualifiedMailboxName() {
        return NAME;
    }
}
