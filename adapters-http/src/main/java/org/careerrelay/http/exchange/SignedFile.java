package org.careerrelay.http.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careerrelay.http.internal.WebhookSecrets;
import org.careerrelay.json.ExchangeJson;
import org.careerrelay.json.ReceiptJson;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.Receipt;

/**
 * A file of JSON Lines: the receipts in one line, a CloudEvent in each of the next, and a last line that signs all before it. Half a file has no such line, or one that signs something else.
 *
 * @param receipts the sender's word on what it was given before
 * @param messages messages of known types, in order
 * @param unknown the ids of the others
 */
record SignedFile(List<Receipt> receipts, List<ExchangeMessage> messages, List<OpaqueId> unknown) {

    static final int MAX_BYTES = ExchangeJson.MAX_BYTES + 1024 * 1024;

    private static final Pattern LAST_LINE = Pattern.compile(
            "\\{\"webhook-id\":\"([a-z]+_[0-9a-f]{32})\",\"webhook-timestamp\":([0-9]{1,12}),\"webhook-signature\":\"([A-Za-z0-9+/=, ]{1,2000})\"\\}\n");

    /** To whom a file goes: nobody can be given back what they wrote themselves. */
    enum Direction {
        TO_AGENCY("agency"),
        TO_COMPANY("company");

        private final String word;

        Direction(String word) {
            this.word = word;
        }
    }

    /** What came of reading. */
    sealed interface Reading {

        /** A whole file of the partner's. */
        record Whole(SignedFile file) implements Reading {}

        /** It is on its way yet, or was cut off. */
        record Unfinished() implements Reading {}

        /** It will never be one. */
        record Bad(String code) implements Reading {}
    }

    static byte[] write(
            List<Receipt> receipts,
            List<ExchangeMessage> messages,
            Direction direction,
            WebhookSecrets secrets,
            Instant now) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(ReceiptJson.write(receipts));
        body.write('\n');
        for (ExchangeMessage message : messages) {
            byte[] list = ExchangeJson.write(List.of(message));
            body.write(list, 1, list.length - 2);
            body.write('\n');
        }
        String id = id(direction, body.toByteArray());
        long at = now.getEpochSecond();
        String signature = secrets.sign(id, at, body.toByteArray());
        body.writeBytes(("{\"webhook-id\":\"" + id + "\",\"webhook-timestamp\":" + at + ",\"webhook-signature\":\""
                        + signature + "\"}\n")
                .getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    static Reading read(byte[] content, Direction direction, WebhookSecrets secrets) {
        int end = content.length;
        if (end == 0 || content[end - 1] != '\n') {
            return new Reading.Unfinished();
        }
        int start = lineBefore(content, end - 1);
        Matcher last = LAST_LINE.matcher(new String(content, start, end - start, StandardCharsets.ISO_8859_1));
        if (!last.matches()) {
            return new Reading.Unfinished();
        }
        byte[] body = Arrays.copyOf(content, start);
        boolean right = last.group(1).equals(id(direction, body))
                && secrets.verifies(last.group(1), Long.parseLong(last.group(2)), body, last.group(3));
        return right ? parse(body) : new Reading.Bad("signature.wrong");
    }

    private static Reading parse(byte[] body) {
        List<byte[]> lines = new ArrayList<>();
        for (int from = 0; from < body.length; ) {
            int to = from;
            while (body[to] != '\n') {
                to++;
            }
            lines.add(Arrays.copyOfRange(body, from, to));
            from = to + 1;
        }
        if (lines.isEmpty()) {
            return new Reading.Bad("file.syntax");
        }
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        list.write('[');
        for (int i = 1; i < lines.size(); i++) {
            if (i > 1) {
                list.write(',');
            }
            list.writeBytes(lines.get(i));
        }
        list.write(']');
        try {
            ExchangeJson.Batch batch = ExchangeJson.readKnown(list.toByteArray());
            return new Reading.Whole(new SignedFile(ReceiptJson.read(lines.get(0)), batch.messages(), batch.unknown()));
        } catch (InvalidInputException e) {
            // Signed, and not to be read: the violations would not say more to whoever calls.
            return new Reading.Bad("file.syntax");
        }
    }

    /** Where the last line begins. */
    private static int lineBefore(byte[] content, int newline) {
        int start = newline;
        while (start > 0 && content[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static String id(Direction direction, byte[] body) {
        return direction.word + "_" + digest(body);
    }

    /** 32 characters that tell two contents apart. */
    static String digest(byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
