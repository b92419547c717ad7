package org.careerrelay.examples.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class LocalPostfixTest {

    @Test
    void takesDeliversReturnsAndRefuses() throws IOException {
        Assumptions.assumeTrue(LocalPostfix.missing().isEmpty(), LocalPostfix.missing());
        Path folder;
        try (LocalPostfix postfix = LocalPostfix.start(Map.of())) {
            folder = postfix.maildir("example.jp").getParent().getParent();

            assertThat(send(postfix, "taro@example.jp")).startsWith("250 2.0.0");
            assertThat(send(postfix, "taro@" + LocalPostfix.DISCARDED)).startsWith("250 2.0.0");
            assertThat(send(postfix, "taro@" + LocalPostfix.REJECTED)).startsWith("550 5.1.1");
            assertThat(send(postfix, "taro@" + LocalPostfix.GREYLISTED)).startsWith("450 4.2.0");
            assertThat(send(postfix, "taro@" + LocalPostfix.BOUNCED)).startsWith("250 2.0.0");

            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> postfix.messages("example.jp").size() == 1);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> postfix.messages("example.co.jp").size() == 1);
            assertThat(postfix.messages("example.jp").get(0)).content().contains("Subject: a test");
            assertThat(postfix.messages("example.co.jp").get(0)).content().contains("message/delivery-status");
            assertThat(postfix.messages("example.com")).isEmpty();
        }
        assertThat(Files.exists(folder)).isFalse();
    }

    /** Gives the first refusal, or what is said to the message. */
    private static String send(LocalPostfix postfix, String recipient) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", postfix.port())) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            OutputStream out = socket.getOutputStream();
            String answer = in.readLine();
            for (String line : new String[] {
                "HELO mail.example.co.jp",
                "MAIL FROM:<recruit@example.co.jp>",
                "RCPT TO:<" + recipient + ">",
                "DATA",
                "Subject: a test\r\n\r\n."
            }) {
                out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
                answer = in.readLine();
                if (answer.charAt(0) >= '4') {
                    return answer;
                }
            }
            return answer;
        }
    }
}
