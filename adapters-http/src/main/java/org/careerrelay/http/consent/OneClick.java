package org.careerrelay.http.consent;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.http.WebRequest;

/**
 * What asks to be unsubscribed: {@code List-Unsubscribe=One-Click}, as mail programs send it and our own button does (RFC 8058, section 3.2), in either
 * of the two media types of a form.
 */
final class OneClick {

    static final String NAME = "List-Unsubscribe";
    static final String VALUE = "One-Click";

    static final String MULTIPART = "multipart/form-data";

    /** RFC 2046, section 5.1.1. */
    private static final Pattern BOUNDARY = Pattern.compile(
            "(?i);\\s*boundary=(?:\"([0-9A-Z'()+_,./:=? -]{1,70})\"|([0-9A-Z'+_.-]{1,70})(?=\\s*(?:;|$)))");

    private static final Pattern PART = Pattern.compile(
            "(?i)(?:^|\\r\\n)Content-Disposition:\\s*form-data;\\s*name=\"?" + NAME + "\"?\\s*(?:\\r\\n|;|$)");

    private OneClick() {}

    /** Whether the body is of a type that a form has. */
    static boolean isForm(WebRequest request) {
        return request.mediaType().equals(FormFields.MEDIA_TYPE)
                || request.mediaType().equals(MULTIPART);
    }

    /** Whether it says so. */
    static boolean isAsked(WebRequest request, FormFields fields) {
        return request.mediaType().equals(MULTIPART)
                ? inPart(request)
                : fields.text(NAME).equals(VALUE);
    }

    private static boolean inPart(WebRequest request) {
        Matcher boundary = BOUNDARY.matcher(request.header("Content-Type").orElse(""));
        if (!boundary.find()) {
            return false;
        }
        String delimiter = "\r\n--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        String body = "\r\n" + new String(request.body(), StandardCharsets.ISO_8859_1);
        String[] parts = body.split(Pattern.quote(delimiter), -1);
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf("\r\n\r\n");
            if (end >= 0
                    && PART.matcher(parts[i].substring(0, end)).find()
                    && parts[i].substring(end + 4).equals(VALUE)) {
                return true;
            }
        }
        return false;
    }
}
