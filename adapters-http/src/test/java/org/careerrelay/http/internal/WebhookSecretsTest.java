package org.careerrelay.http.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSecretsTest {

    /** The example that the libraries of Standard Webhooks share. */
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final long TIMESTAMP = 1614265330;
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    private static final String OTHER_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

    @Test
    void signsAsStandardWebhooksDoes() {
        assertThat(WebhookSecrets.of(List.of(SECRET)).sign(ID, TIMESTAMP, BODY)).isEqualTo(SIGNATURE);
    }

    @Test
    void verifiesWhatStandardWebhooksSigned() {
        WebhookSecrets secrets = WebhookSecrets.of(List.of(SECRET));

        assertThat(secrets.verifies(ID, TIMESTAMP, BODY, SIGNATURE)).isTrue();
        assertThat(secrets.verifies(ID, TIMESTAMP, BODY, "v1a,AAAA v1,AAAA " + SIGNATURE))
                .isTrue();
    }

    @Test
    void refusesWhateverDiffers() {
        WebhookSecrets secrets = WebhookSecrets.of(List.of(SECRET));
        byte[] otherBody = "{\"test\": 2432232315}".getBytes(StandardCharsets.UTF_8);

        assertThat(secrets.verifies(ID + "x", TIMESTAMP, BODY, SIGNATURE)).isFalse();
        assertThat(secrets.verifies(ID, TIMESTAMP + 1, BODY, SIGNATURE)).isFalse();
        assertThat(secrets.verifies(ID, TIMESTAMP, otherBody, SIGNATURE)).isFalse();
        assertThat(secrets.verifies(ID, TIMESTAMP, BODY, SIGNATURE.replace("v1,", "v2,")))
                .isFalse();
        assertThat(secrets.verifies(ID, TIMESTAMP, BODY, "")).isFalse();
        assertThat(WebhookSecrets.of(List.of(OTHER_SECRET)).verifies(ID, TIMESTAMP, BODY, SIGNATURE))
                .isFalse();
    }

    @Test
    void bothSidesCanChangeTheSecretAtTheirOwnTime() {
        WebhookSecrets before = WebhookSecrets.of(List.of(SECRET));
        WebhookSecrets meanwhile = WebhookSecrets.of(List.of(OTHER_SECRET, SECRET));
        WebhookSecrets after = WebhookSecrets.of(List.of(OTHER_SECRET));

        String signatures = meanwhile.sign(ID, TIMESTAMP, BODY);

        assertThat(before.verifies(ID, TIMESTAMP, BODY, signatures)).isTrue();
        assertThat(after.verifies(ID, TIMESTAMP, BODY, signatures)).isTrue();
        assertThat(meanwhile.verifies(ID, TIMESTAMP, BODY, before.sign(ID, TIMESTAMP, BODY)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whsec_", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_c2hvcnQ=", "whsec_!not-base64!"})
    void refusesAMalformedSecretWithoutRepeatingIt(String secret) {
        assertThatThrownBy(() -> WebhookSecrets.of(List.of(secret)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a webhook secret")
                .hasNoCause();
    }
}
