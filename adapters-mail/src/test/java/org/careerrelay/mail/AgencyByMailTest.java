package org.careerrelay.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.PickupDesk;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pickup.PickupOutcome;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** An agency that is told by mail, over a real mail server. */
class AgencyByMailTest extends WithMailServer {

    private static final String PAGES = "https://jobs.example.co.jp/agency/";
    private static final String AGENCY = "desk@agency.example.jp";
    private static final String PERSON = "taro@example.jp";

    @Test
    @Proves({"R-01", "R-47"})
    void noMailSaysWhoAndTheCodeOfTheSecondOpensTheLinkOfTheFirst() throws Exception {
        try (Company company = Company.telling(mail, new Collecting())) {
            CareerRelay engine = company.engine();
            company.desk().reject(List.of(Rejection.of("a-1", "山田 太郎", PERSON, Company.NOW, "recruiter-3")));
            engine.operator().dispatch();
            agree(engine.candidate(RawToken.of(found("/r/([a-z2-7]{43})", text(PERSON)))));
            engine.operator().dispatch();

            String notice = text(AGENCY);
            assertThat(notice).contains("1名").doesNotContain("山田", "taro");
            PickupDesk door = engine.pickup(RawToken.of(found(Pattern.quote(PAGES) + "(\\S+)", notice)));
            door.sendCode();
            engine.operator().dispatch();
            String code = found("(?m)^([0-9]{8})\\s*$", text(AGENCY));

            assertThat(door.open(code))
                    .isInstanceOfSatisfying(
                            PickupOutcome.Opened.class,
                            opened -> assertThat(opened.pickedUp().referrals())
                                    .singleElement()
                                    .satisfies(person ->
                                            assertThat(person.answers().name()).isEqualTo(Pii.of("山田 太郎"))));
        }
    }

    private static void agree(CandidateDesk person) {
        byte[] shown =
                person.look(Locale.JAPANESE).orElseThrow().notice().reference().sha256();
        assertThat(person.consent(new ConsentForm(
                        Locale.JAPANESE,
                        shown,
                        Set.of(Purpose.AGENCY_REGISTRATION),
                        true,
                        Pii.of(PERSON),
                        new RelayAnswers(Pii.of("山田 太郎"), Pii.of(PERSON), Pii.of("東京")))))
                .isInstanceOf(ConsentOutcome.Given.class);
    }

    /** The text of the mail that somebody got last. */
    private String text(String to) throws MessagingException, IOException {
        MimeMessage last = Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, to))
                .reduce((a, b) -> b)
                .orElseThrow();
        return ((Multipart) last.getContent()).getBodyPart(0).getContent().toString();
    }

    private static boolean isTo(MimeMessage message, String to) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().contains(to);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    /** Nothing is ever delivered to it. */
    private static final class Collecting implements AgencyTransport {

        @Override
        public Optional<URI> collectsAt(String partner) {
            return Optional.of(URI.create(PAGES));
        }

        @Override
        public List<Delivery> deliver(String partner, List<ExchangeMessage> messages) {
            throw new AssertionError("delivered");
        }
    }
}
