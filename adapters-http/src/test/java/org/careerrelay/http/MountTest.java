package org.careerrelay.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MountTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void handsOverTheRequestAsItWasSent() throws IOException, InterruptedException {
        WebRequest[] seen = new WebRequest[1];
        try (Loopback machine = new Loopback()) {
            Mount.on(machine.server(), "/x/", handler(10, request -> {
                seen[0] = request;
                return WebResponse.of(200).header("X-Test", "1").text("text/plain", "山");
            }));
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(machine.uri("/x/%E5%B1%B1?a=%20"))
                            .header("X-Twice", "1")
                            .header("X-Twice", "2")
                            .POST(BodyPublishers.ofString("0123456789ABCDEF"))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(response.body()).isEqualTo("山");
            assertThat(response.headers().firstValue("X-Test")).contains("1");
        }
        assertThat(seen[0].method()).isEqualTo("POST");
        assertThat(seen[0].path()).isEqualTo("/x/%E5%B1%B1");
        assertThat(seen[0].query()).isEqualTo("a=%20");
        assertThat(seen[0].headers("x-twice")).containsExactly("1", "2");
        assertThat(seen[0].header("X-Twice")).as("which one is meant?").isEmpty();
        assertThat(seen[0].body()).as("one byte more than the limit, never all").hasSize(11);
        assertThat(seen[0]).hasToString("WebRequest[POST]");
    }

    @Test
    void aHandlerThatFailsIsAnAnswerToo() throws IOException, InterruptedException {
        try (Loopback machine = new Loopback()) {
            Mount.on(machine.server(), "/x/", handler(10, request -> {
                throw new IllegalStateException("a fault of this test");
            }));
            HttpResponse<String> response =
                    client.send(HttpRequest.newBuilder(machine.uri("/x/")).build(), BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body()).isEmpty();
        }
    }

    @Test
    void aHeaderNeverStartsAnother() {
        assertThat(List.of("a\r\nSet-Cookie: x=1", "a\nb", "a\0"))
                .allSatisfy(value -> org.assertj.core.api.Assertions.assertThatThrownBy(
                                () -> WebResponse.of(200).header("X-Test", value))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void neitherSideCanChangeABody() {
        byte[] bytes = "body".getBytes(StandardCharsets.UTF_8);
        WebRequest request = WebRequest.of("POST", "/", "", Map.of(), bytes);
        WebResponse response = WebResponse.of(200).body("text/plain", bytes);
        bytes[0] = 'x';
        request.body()[0] = 'x';
        response.body()[0] = 'x';

        assertThat(request.body()).isEqualTo("body".getBytes(StandardCharsets.UTF_8));
        assertThat(response.body()).isEqualTo("body".getBytes(StandardCharsets.UTF_8));
        assertThat(response).hasToString("WebResponse[200]");
    }

    private static WebHandler handler(int limit, java.util.function.Function<WebRequest, WebResponse> answer) {
        return new WebHandler() {
            @Override
            public WebResponse handle(WebRequest request) {
                return answer.apply(request);
            }

            @Override
            public int bodyLimit() {
                return limit;
            }
        };
    }
}
