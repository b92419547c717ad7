package org.careerrelay.http;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An answer. Immutable; it shows as its status only. */
public final class WebResponse {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private WebResponse(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body.clone();
    }

    /**
     * An answer without a body.
     *
     * @param status the status code (RFC 9110, section 15)
     * @return the answer
     */
    public static WebResponse of(int status) {
        return new WebResponse(status, Map.of(), new byte[0]);
    }

    /**
     * The same with a body.
     *
     * @param mediaType its media type
     * @param bytes its bytes
     * @return the changed answer
     */
    public WebResponse body(String mediaType, byte[] bytes) {
        return new WebResponse(status, with("Content-Type", mediaType), bytes);
    }

    /**
     * The same with a text as its body.
     *
     * @param mediaType its media type without a charset; UTF-8 is added
     * @param text the text
     * @return the changed answer
     */
    public WebResponse text(String mediaType, String text) {
        return body(mediaType + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The same with a header field; one of the same name is replaced.
     *
     * @param name its name, written the same wherever it is set
     * @param value its value
     * @return the changed answer
     * @throws IllegalArgumentException when the value holds a control character, which could start another field
     */
    public WebResponse header(String name, String value) {
        return new WebResponse(status, with(name, value), body);
    }

    /**
     * The status code.
     *
     * @return such as 200
     */
    public int status() {
        return status;
    }

    /**
     * The header fields, without Content-Length.
     *
     * @return by name, in the order they were set
     */
    public Map<String, String> headers() {
        return headers;
    }

    /**
     * One header field.
     *
     * @param name its name as it was set
     * @return the value, or empty
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /**
     * The body.
     *
     * @return a copy of its bytes, none where there is no body
     */
    public byte[] body() {
        return body.clone();
    }

    /** The status only. */
    @Override
    public String toString() {
        return "WebResponse[" + status + "]";
    }

    private Map<String, String> with(String name, String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a control character in the header field " + name);
        }
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.put(name, value);
        return Collections.unmodifiableMap(changed);
    }
}
