package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.IntroductionUpdate;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.introduction.IntroductionStatus;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.spi.agency.AgencyTransport;
import org.careerrelay.spi.agency.Delivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every agency transport must do on its way from a company to an agency, as tests: extend the class in your tests and say what a
 * transport is and what arrived.
 */
@Timeout(60)
public abstract class AgencyContract {

    /** The key of the partner that messages are delivered to. */
    public static final String AGENCY = "agency-1";

    /** The key of the company that sends them. */
    public static final String COMPANY = "acme";

    private static final int THREADS = 4;

    /** For subclasses. */
    protected AgencyContract() {}

    /**
     * A transport whose partner {@link #AGENCY} takes everything from {@link #COMPANY}.
     *
     * @return the transport
     */
    protected abstract AgencyTransport transport();

    /**
     * What the partner took in this test.
     *
     * @return the messages, a repeated one once or as often as it came
     */
    protected abstract List<ExchangeMessage> received();

    /**
     * Whether there is a partner that may be out of reach.
     *
     * @return false unless overridden; then override {@link #unreachable()} too
     */
    protected boolean hasPartner() {
        return false;
    }

    /**
     * A transport whose partner cannot be reached.
     *
     * @return the transport
     */
    protected AgencyTransport unreachable() {
        throw new UnsupportedOperationException("override unreachable() together with hasPartner()");
    }

    @Test
    void nothingInNothingOut() {
        assertThat(transport().deliver(AGENCY, List.of())).isEmpty();
        assertThat(received()).isEmpty();
    }

    @Test
    void eachMessageArrivesAsItWasAndHasOneOutcome() {
        List<ExchangeMessage> messages = List.of(
                handOver(1, "山田 太郎"),
                step(2),
                handOver(3, "辻\uDB40\uDD00 \uD842\uDFB7子"),
                handOver(4, "\"'<&>\\ \n二行目"));
        assertThat(transport().deliver(AGENCY, messages)).hasSize(4).containsOnly(new Delivery.Delivered());
        assertThat(received()).containsExactlyInAnyOrderElementsOf(messages);
    }

    @Test
    void aRepeatedMessageKeepsItsId() {
        AgencyTransport transport = transport();
        transport.deliver(AGENCY, List.of(handOver(1, "山田 太郎")));
        assertThat(transport.deliver(AGENCY, List.of(handOver(1, "山田 太郎")))).containsExactly(new Delivery.Delivered());
        assertThat(received()).isNotEmpty().containsOnly(handOver(1, "山田 太郎"));
    }

    @Test
    void threadsDeliverAtOnce() {
        AgencyTransport transport = transport();
        List<Delivery> outcomes = Threads.race(
                        THREADS,
                        thread -> transport.deliver(
                                AGENCY,
                                LongStream.range(0, 10)
                                        .mapToObj(i -> handOver(100L * thread + i, "山田 太郎"))
                                        .toList()))
                .stream()
                .flatMap(Collection::stream)
                .toList();
        assertThat(outcomes).hasSize(THREADS * 10).containsOnly(new Delivery.Delivered());
        assertThat(received()).hasSize(THREADS * 10).doesNotHaveDuplicates();
    }

    @Test
    void aPartnerOutOfReachIsAnOutcomeOfEachMessage() {
        if (!hasPartner()) {
            assertThatThrownBy(this::unreachable).isInstanceOf(UnsupportedOperationException.class);
            return;
        }
        List<Delivery> outcomes = unreachable().deliver(AGENCY, List.of(handOver(1, "山田 太郎"), step(2)));
        assertThat(outcomes).hasSize(2).hasOnlyElementsOfType(Delivery.Retry.class);
        assertThat(outcomes.toString()).doesNotContain("山田").doesNotContain("taro@example.jp");
        assertThat(received()).isEmpty();
    }

    private static ExchangeMessage handOver(long number, String name) {
        return new ReferralHandOver(
                Samples.id(1000 + number),
                COMPANY,
                AGENCY,
                Samples.NOW,
                Samples.id(number),
                Samples.id(500 + number),
                new RelayAnswers(Pii.of(name), Pii.of("taro@example.jp"), Pii.of("")));
    }

    private static ExchangeMessage step(long number) {
        return new IntroductionUpdate(
                Samples.id(1000 + number),
                COMPANY,
                AGENCY,
                Samples.id(number),
                JobOrder.titled("バックエンドエンジニア").details("東京"),
                Samples.TERMS,
                null,
                Samples.NOW,
                IntroductionStatus.requested(Samples.NOW, Samples.NOW));
    }
}
