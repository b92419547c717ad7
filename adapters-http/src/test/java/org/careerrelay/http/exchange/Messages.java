package org.careerrelay.http.exchange;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.ReferralAcknowledged;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.AgencyAnswer;

/** Messages to send. */
final class Messages {

    static final Instant AT = Instant.parse("2026-11-15T00:00:00Z");
    static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    static final String OTHER_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

    private Messages() {}

    static List<ExchangeMessage> handOvers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Messages::handOver).toList();
    }

    static ExchangeMessage handOver(int number) {
        return new ReferralHandOver(
                new OpaqueId(1, number),
                "acme",
                "agency-1",
                AT,
                new OpaqueId(2, number),
                new OpaqueId(3, number),
                new RelayAnswers(Pii.of("山田 太郎"), Pii.of("taro" + number + "@example.jp"), Pii.of("東京")));
    }

    static ExchangeMessage acknowledged(int number, OpaqueId referral, AgencyAnswer answer) {
        return new ReferralAcknowledged(new OpaqueId(4, number), "acme", "agency-1", AT, referral, answer);
    }
}
