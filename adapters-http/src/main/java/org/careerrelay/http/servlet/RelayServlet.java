package org.careerrelay.http.servlet;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServlet;
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
import org.careerrelay.model.pii.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A handler as a servlet, of Jakarta Servlet 6 or newer. It reads the body itself, so no filter before it may have asked for parameters of a form. In Spring Boot a
 * {@code ServletContextInitializer} with one line for each handler does: {@code context -> RelayServlet.on(context, "/r/*", pages)}.
 */
public final class RelayServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(RelayServlet.class);

    private final transient WebHandler handler;

    /**
     * A servlet.
     *
     * @param handler answers its requests
     */
    public RelayServlet(WebHandler handler) {
        this.handler = handler;
    }

    /**
     * Lets a handler answer everything that a pattern matches.
     *
     * @param context the host's web application, while it is being set up
     * @param pattern the mapping, such as {@code /r/*}
     * @param handler the handler
     * @return the registration, for settings of the host
     * @throws IllegalStateException when the pattern was given before
     */
    public static ServletRegistration.Dynamic on(ServletContext context, String pattern, WebHandler handler) {
        ServletRegistration.Dynamic registration =
                context.addServlet("career-relay " + pattern, new RelayServlet(handler));
        if (registration == null || !registration.addMapping(pattern).isEmpty()) {
            throw new IllegalStateException("mapped already: " + pattern);
        }
        return registration;
    }

    // guide
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WebRequest read = read(request);
        WebResponse answer;
        try {
            answer = handler.handle(read);
        } catch (RuntimeException e) {
            // Neither path nor query: they can hold a token (R-37).
            LOG.error("request.failed fault={}", Faults.of(e));
            answer = WebResponse.of(500);
        }
        write(answer, response, request.getMethod().equals("HEAD"));
    }

    private WebRequest read(HttpServletRequest request) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name, new ArrayList<>(Collections.list(request.getHeaders(name))));
        }
        return WebRequest.of(
                        request.getMethod(),
                        request.getRequestURI(),
                        Objects.requireNonNullElse(request.getQueryString(), ""),
                        headers,
                        request.getInputStream().readNBytes(handler.bodyLimit() + 1))
                .from(Objects.requireNonNullElse(request.getRemoteAddr(), ""));
    }

    private static void write(WebResponse answer, HttpServletResponse response, boolean head) throws IOException {
        byte[] body = answer.body();
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentLength(body.length);
        if (!head) {
            response.getOutputStream().write(body);
        }
    }
    // end
}
