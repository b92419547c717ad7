package org.careerrelay.mail;

/**
 * Gives the OAuth 2.0 access tokens (RFC 6749) that a mail server is logged in to with. The host's code behind it talks to the authorisation
 * server and keeps a token as long as it is good. It is asked for each connection, from any thread.
 */
@FunctionalInterface
public interface AccessTokens {

    /**
     * Gives a token.
     *
     * @param refused whether the server has just refused the one that was given before: then that one is not to be given again
     * @return the token, printable ASCII; it is not kept, and stands in no log or exception
     */
    String token(boolean refused);
}
