package org.careerrelay.examples.ats;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.careerrelay.http.WebHandler;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

// guide
/** Mounts the library's handlers in Spring MVC. */
final class WebMount extends SimpleUrlHandlerMapping {

    WebMount() {
        setOrder(-1); // before the host's controllers and static files
    }

    WebMount with(String pattern, WebHandler handler) {
        HttpRequestHandler mounted = (request, response) -> write(handler.handle(read(request, handler)), response);
        setUrlMap(Map.of(pattern, mounted));
        return this;
    }

    private static WebRequest read(HttpServletRequest request, WebHandler handler) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name, new ArrayList<>(Collections.list(request.getHeaders(name))));
        }
        return WebRequest.of(
                request.getMethod(),
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                headers,
                request.getInputStream().readNBytes(handler.bodyLimit() + 1));
    }

    private static void write(WebResponse answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }
}
// end
