package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.careerrelay.http.WebRequest;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestOriginTest {

    /** Who opens this machine's pages by another of its names presses the same buttons; another program on it does not. */
    @ParameterizedTest
    @Proves("V-L9")
    @CsvSource({
        "http://127.0.0.1:8080/r/, http://127.0.0.1:8080, true",
        "http://127.0.0.1:8080/r/, http://localhost:8080, true",
        "http://localhost:8080/r/, http://127.0.0.1:8080, true",
        "http://localhost:8080/r/, http://[::1]:8080, true",
        "http://127.0.0.1:8080/r/, http://localhost:8081, false",
        "http://127.0.0.1:8080/r/, http://localhost.example.com:8080, false",
        "http://127.0.0.1:8080/r/, null, false",
        "https://jobs.example.co.jp/r/, https://jobs.example.co.jp, true",
        "https://jobs.example.co.jp/r/, https://localhost, false",
        "https://jobs.example.co.jp/r/, http://jobs.example.co.jp, false",
    })
    void whatComesFromElsewhereIsRefused(String base, String origin, boolean admitted) {
        WebRequest request = WebRequest.of("POST", "/r/consent", "", Map.of("Origin", List.of(origin)), new byte[0]);
        assertThat(new RequestOrigin(URI.create(base)).admits(request)).isEqualTo(admitted);
    }
}
