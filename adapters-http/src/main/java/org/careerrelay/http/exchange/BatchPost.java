package org.careerrelay.http.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.careerrelay.json.ExchangeJson;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.exchange.ExchangeMessage;

/** Sends one signed batch of messages. */
record BatchPost(SignedPost post) {

    BatchAnswer send(List<ExchangeMessage> messages, Map<OpaqueId, String> traceparents) {
        byte[] body = ExchangeJson.write(messages, traceparents);
        SignedPost.Answered answered = post.send(id(messages), ExchangeJson.MEDIA_TYPE, body);
        if (answered instanceof SignedPost.Answer answer) {
            return BatchAnswer.read(
                    answer.response().statusCode(),
                    answer.after(),
                    answer.response().body());
        }
        return BatchAnswer.notNow(((SignedPost.NoAnswer) answered).code(), null);
    }

    /** Made from the messages' ids, so that the same batch sent again has the same id. */
    static String id(List<ExchangeMessage> messages) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            messages.forEach(message -> digest.update(message.id().toBytes()));
            return "msg_" + HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
