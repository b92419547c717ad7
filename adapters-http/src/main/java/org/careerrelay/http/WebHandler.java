package org.careerrelay.http;

/** Answers requests, whatever server they come from. Implementations are thread-safe. */
public interface WebHandler {

    /**
     * Answers a request.
     *
     * @param request the request
     * @return the answer
     */
    WebResponse handle(WebRequest request);

    /**
     * How much of a body this handler wants to see.
     *
     * @return bytes; a mounting reads at most one byte more, so that the handler can tell a body that is too large
     */
    int bodyLimit();
}
