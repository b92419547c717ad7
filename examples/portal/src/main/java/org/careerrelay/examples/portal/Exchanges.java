package org.careerrelay.examples.portal;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.Mount;
import org.careerrelay.http.exchange.ExchangeHandler;
import org.careerrelay.http.exchange.HttpAgency;
import org.careerrelay.spi.agency.AgencyTransport;

/** The ways between the two installations: for each company a secret and an address of its own on either side, so that nobody speaks for another. */
final class Exchanges {

    private static final int SECRET_BYTES = 32;

    private final URI home;
    private final InstantSource clock;
    private final Map<String, String> secrets;

    Exchanges(URI home, InstantSource clock, SecureRandom random) {
        this.home = home;
        this.clock = clock;
        this.secrets = Parties.COMPANIES.stream().collect(Collectors.toMap(company -> company, each -> secret(random)));
    }

    /** Messages that leave together are of one company. */
    AgencyTransport toAgency() {
        Map<String, AgencyTransport> ways = ways(Exchanges::atAgency);
        return (agency, messages) ->
                Objects.requireNonNull(ways.get(messages.get(0).company())).deliver(agency, messages);
    }

    AgencyTransport toCompanies() {
        return AgencyTransport.byPartner(ways(Exchanges::atCompany));
    }

    void mount(HttpServer server, CareerRelay companies, CareerRelay agency) {
        secrets.forEach((company, secret) -> {
            Mount.on(
                    server,
                    atCompany(company),
                    ExchangeHandler.forCompany(companies, Parties.AGENCY, List.of(secret), clock));
            Mount.on(
                    server,
                    atAgency(company),
                    ExchangeHandler.forAgency(agency, Parties.AGENCY, company, List.of(secret), clock));
        });
    }

    private Map<String, AgencyTransport> ways(UnaryOperator<String> address) {
        return secrets.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> HttpAgency.at(home.resolve(address.apply(each.getKey())))
                                .secret(each.getValue())
                                .clock(clock)));
    }

    private static String atAgency(String company) {
        return "/exchange/agency/" + company;
    }

    private static String atCompany(String company) {
        return "/exchange/company/" + company;
    }

    private static String secret(SecureRandom random) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }
}
