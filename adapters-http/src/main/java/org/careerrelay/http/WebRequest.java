package org.careerrelay.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request as it came in. Its path can be a link's token, its query and its body can be about a person: it shows as its method only
 * (R-37).
 */
public final class WebRequest {

    private final String method;
    private final String path;
    private final String query;
    private final Map<String, List<String>> headers;
    private final byte[] body;
    private final String client;

    private WebRequest(
            String method, String path, String query, Map<String, List<String>> headers, byte[] body, String client) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.headers = headers;
        this.body = body.clone();
        this.client = client;
    }

    /**
     * A request.
     *
     * @param method the method, such as {@code GET}
     * @param path the path as it was sent, percent-encoding included
     * @param query what follows the question mark as it was sent; empty where there is none
     * @param headers the header fields; the case of their names does not matter
     * @param body the body's bytes as they were sent
     * @return the request
     */
    public static WebRequest of(
            String method, String path, String query, Map<String, List<String>> headers, byte[] body) {
        Map<String, List<String>> lowerCase = new TreeMap<>();
        headers.forEach((name, values) -> lowerCase.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return new WebRequest(method, path, query, lowerCase, body, "");
    }

    /**
     * The same as it came from a network address.
     *
     * @param address the peer's address in figures, such as {@code 192.0.2.1}; empty where it is not known
     * @return the changed request
     */
    public WebRequest from(String address) {
        return new WebRequest(method, path, query, headers, body, address);
    }

    /**
     * Where it came from: behind a proxy, the proxy.
     *
     * @return the peer's address in figures; empty where the mounting does not tell; do not log it
     */
    public String client() {
        return client;
    }

    /**
     * The method.
     *
     * @return such as {@code GET}
     */
    public String method() {
        return method;
    }

    /**
     * The path.
     *
     * @return as it was sent; do not log it
     */
    public String path() {
        return path;
    }

    /**
     * The query.
     *
     * @return as it was sent, empty where there is none; do not log it
     */
    public String query() {
        return query;
    }

    /**
     * A header field that may occur once.
     *
     * @param name its name; case does not matter
     * @return the value; empty where the field is missing, and also where it came more than once, because then nobody knows which is meant
     */
    public Optional<String> header(String name) {
        List<String> values = headers(name);
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /**
     * A header field that may occur several times.
     *
     * @param name its name; case does not matter
     * @return the values in their order
     */
    public List<String> headers(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /**
     * The media type of the body.
     *
     * @return lower case, without parameters; empty where none is named
     */
    public String mediaType() {
        String type = header("Content-Type").orElse("");
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The body.
     *
     * @return a copy of its bytes; do not log them
     */
    public byte[] body() {
        return body.clone();
    }

    /** The method only. */
    @Override
    public String toString() {
        return "WebRequest[" + method + "]";
    }
}
