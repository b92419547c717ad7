package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.mail.Letter;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.mail.RejectionLetter;
import org.junit.jupiter.api.Test;

/** What becomes of a mail to an agency without an installation. */
class PickupMailTest {

    private static final String CONTACT = "contact@agency.example.com";

    @Test
    void whatTheTransportPutsOffGoesWhenItSays() {
        LateMail mail = new LateMail();
        try (World world = World.built(
                MemoryStorage.create(), builder -> builder.agency(new ByMail()).mail(mail))) {
            mail.others = world.mail;
            world.settle(World.ACME);
            world.desk().open(World.programme());
            world.consented(1);
            world.run();
            assertThat(mail.asked).isEqualTo(1);
            assertThat(mail.taken).isEmpty();
            world.clock.move(Duration.ofSeconds(90));
            world.run();

            assertThat(mail.taken).hasSize(1);
        }
    }

    /** Puts off the first letter to the agency. */
    private static final class LateMail implements MailTransport {

        private final List<Letter> taken = new ArrayList<>();
        private MailTransport others = MemoryMail.create();
        private int asked;

        @Override
        public List<MailOutcome> send(List<RejectionLetter> letters) {
            return others.send(letters);
        }

        @Override
        public List<MailOutcome> sendLetters(List<Letter> letters) {
            return letters.stream().map(this::fate).toList();
        }

        private MailOutcome fate(Letter letter) {
            if (!letter.recipientAddress().reveal().equals(CONTACT)) {
                return others.sendLetters(List.of(letter)).get(0);
            }
            asked++;
            if (asked == 1) {
                return new MailOutcome.Deferred("limit.time", Duration.ofSeconds(90));
            }
            taken.add(letter);
            return new MailOutcome.Accepted();
        }
    }

    /** Nothing is ever delivered to it. */
    private static final class ByMail implements AgencyTransport {

        @Override
        public Optional<URI> collectsAt(String partner) {
            return Optional.of(URI.create("https://jobs.example.co.jp/agency/"));
        }

        @Override
        public List<Delivery> deliver(String partner, List<ExchangeMessage> messages) {
            throw new AssertionError("delivered: " + messages.size());
        }
    }
}
