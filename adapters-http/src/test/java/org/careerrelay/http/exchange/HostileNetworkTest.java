package org.careerrelay.http.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.careerrelay.http.AddressPolicy;
import org.careerrelay.http.Mount;
import org.careerrelay.http.WebHandler;
import org.careerrelay.http.WebRequest;
import org.careerrelay.http.WebResponse;
import org.careerrelay.http.internal.PublicAddresses;
import org.careerrelay.json.ExchangeJson;
import org.careerrelay.json.ReceiptJson;
import org.careerrelay.model.exchange.Receipt;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.agency.Delivery.Delivered;
import org.careerrelay.spi.agency.Delivery.Retry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Partners that are not what they seem, and networks that ask for more than an address. */
class HostileNetworkTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Messages.AT);

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,false",
        "10.1.2.3,false",
        "172.16.0.1,false",
        "172.32.0.1,true",
        "192.168.1.1,false",
        "169.254.169.254,false",
        "100.64.0.1,false",
        "100.128.0.1,true",
        "0.0.0.0,false",
        "192.0.2.1,false",
        "198.18.0.1,false",
        "203.0.113.9,false",
        "224.0.0.1,false",
        "255.255.255.255,false",
        "8.8.8.8,true",
        "::1,false",
        "::,false",
        "fe80::1,false",
        "fc00::1,false",
        "fd12:3456::1,false",
        "ff02::1,false",
        "::ffff:10.0.0.1,false",
        "64:ff9b::a00:1,false",
        "64:ff9b::808:808,true",
        "2002:a00:1::,false",
        "2002:808:808::,true",
        "2001:db8::1,false",
        "2001::1,false",
        "2400:cb00::1,true",
    })
    void addressesOfNetworksOfOnesOwnAreTold(String literal, boolean isPublic) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(literal))).isEqualTo(isPublic);
    }

    @ParameterizedTest
    @CsvSource({
        "https://10.1.2.3/relay",
        "https://169.254.169.254/relay",
        "https://[fd12::1]/relay",
        "https://3232235777/x"
    })
    void anAddressInsideIsNotEvenConnectedTo(String endpoint) {
        HttpAgency agency = agency(URI.create(endpoint)).timeout(Duration.ofMillis(1));

        assertThat(agency.deliver("agency-1", Messages.handOvers(3)))
                .hasSize(3)
                .containsOnly(new Retry("http.private-address", null));
        assertThat(agency.addresses(AddressPolicy.ANY).deliver("agency-1", Messages.handOvers(1)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Retry.class, retry -> assertThat(retry.code()).isIn("http.timeout", "http.io"));
    }

    @Test
    void aRedirectIntoTheNetworkLeadsNowhere() {
        AtomicInteger inside = new AtomicInteger();
        try (Partner internal = new Partner(request -> {
                    inside.incrementAndGet();
                    return WebResponse.of(200);
                });
                Partner partner = new Partner(request -> WebResponse.of(307)
                        .header("Location", internal.uri("/relay").toString()))) {
            assertThat(agency(partner.uri("/relay")).deliver("agency-1", Messages.handOvers(1)))
                    .containsExactly(new Retry("http.307", null));
            assertThat(inside).hasValue(0);
        }
    }

    @Test
    void aDrippingHeadHoldsNobodyUp() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> dripping = CompletableFuture.runAsync(() -> drip(server));
            URI endpoint = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/relay");

            assertThat(agency(endpoint).timeout(Duration.ofMillis(300)).deliver("agency-1", Messages.handOvers(1)))
                    .containsExactly(new Retry("http.timeout", null));
            dripping.cancel(true);
        }
    }

    @Test
    void aBearerTokenIsAskedForEachTimeAndABadOneIsNotSent() {
        List<String> tokens = new ArrayList<>(List.of("first", "second", "two words\r\nX-Evil: 1"));
        try (Partner partner = new Partner(HostileNetworkTest::taken)) {
            HttpAgency agency = agency(partner.uri("/relay")).bearer(() -> tokens.remove(0));

            assertThat(agency.deliver("agency-1", Messages.handOvers(1))).containsExactly(new Delivered());
            assertThat(agency.deliver("agency-1", Messages.handOvers(1))).containsExactly(new Delivered());
            assertThat(agency.deliver("agency-1", Messages.handOvers(1)))
                    .containsExactly(new Retry("http.bearer", null));
            assertThat(partner.requests)
                    .extracting(request -> request.header("Authorization").orElseThrow())
                    .containsExactly("Bearer first", "Bearer second");
        }
    }

    @Test
    void aVersionOfTheWireThatOneSideDoesNotKnowLosesNothing() {
        try (Partner later = new Partner(request -> taken(request).header(WireVersion.HEADER, "2"))) {
            assertThat(agency(later.uri("/relay")).deliver("agency-1", Messages.handOvers(2)))
                    .hasSize(2)
                    .containsOnly(new Retry("wire.version", null));
            assertThat(later.requests.get(0).header(WireVersion.HEADER)).contains("1");
        }
    }

    @Test
    void theHostsClientBringsItsProxy() {
        try (Partner proxy = new Partner(HostileNetworkTest::taken)) {
            Mount.on(proxy.machine.server(), "/", answering());
            HttpClient client = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .proxy(ProxySelector.of(proxy.machine.server().getAddress()))
                    .build();
            // Nothing listens there; the proxy answers in its place.
            HttpAgency agency = agency(URI.create("http://127.0.0.1:9/relay")).client(client);

            assertThat(agency.deliver("agency-1", Messages.handOvers(1))).containsExactly(new Delivered());
        }
    }

    @Test
    void aPartnerWithMutualTlsTakesOnlyWhoShowsACertificateAndIsTrustedByItsOwn(@TempDir Path folder) throws Exception {
        KeyStore partner = Certificates.make(folder, "partner");
        KeyStore ours = Certificates.make(folder, "ours");
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(needingClients(Certificates.context(partner, ours)));
        Mount.on(server, "/relay", answering());
        server.start();
        try {
            URI endpoint = URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/relay");

            assertThat(deliver(endpoint, Certificates.context(ours, partner))).containsExactly(new Delivered());
            assertThat(deliver(endpoint, Certificates.context(null, partner)))
                    .as("without a certificate of ours")
                    .containsExactly(new Retry("http.io", null));
            assertThat(deliver(endpoint, Certificates.context(ours, ours)))
                    .as("a server with a certificate of somebody else")
                    .containsExactly(new Retry("http.io", null));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aClientThatFollowsRedirectsIsNotTaken() {
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpAgency agency = agency(URI.create("https://agency.example.jp/relay"));
        assertThatThrownBy(() -> agency.client(following)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Delivery> deliver(URI endpoint, SSLContext tls) {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .sslContext(tls)
                .build();
        return agency(endpoint).client(client).deliver("agency-1", Messages.handOvers(1));
    }

    private static HttpsConfigurator needingClients(SSLContext context) {
        return new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters settings = getSSLContext().getDefaultSSLParameters();
                settings.setNeedClientAuth(true);
                parameters.setSSLParameters(settings);
            }
        };
    }

    private static HttpAgency agency(URI endpoint) {
        return HttpAgency.at(endpoint).secret(Messages.SECRET).clock(CLOCK);
    }

    private static WebHandler answering() {
        return new WebHandler() {
            @Override
            public WebResponse handle(WebRequest request) {
                return taken(request);
            }

            @Override
            public int bodyLimit() {
                return 1024 * 1024;
            }
        };
    }

    private static WebResponse taken(WebRequest request) {
        return WebResponse.of(200)
                .body(
                        ReceiptJson.MEDIA_TYPE,
                        ReceiptJson.write(ExchangeJson.read(request.body()).stream()
                                .map(message -> new Receipt(message.id(), null))
                                .toList()));
    }

    /** A head without an end. */
    private static void drip(ServerSocket server) {
        try (Socket socket = server.accept();
                OutputStream out = socket.getOutputStream()) {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 1_000_000; i++) {
                out.write(("X-" + i + ": 1\r\n").getBytes(StandardCharsets.US_ASCII));
                out.flush();
                LockSupport.parkNanos(10_000_000);
            }
        } catch (IOException e) {
            // The other side has gone, which is what the test is about.
            assertThat(e).isNotNull();
        }
    }
}
