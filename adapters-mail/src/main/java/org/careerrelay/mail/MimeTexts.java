package org.careerrelay.mail;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.model.mail.Insertion.Reason;

/** Which parts of a message people read, and whether they may be changed at all. */
final class MimeTexts {

    private static final Set<String> SIGNING_FIELDS = Set.of(
            "dkim-signature", "domainkey-signature", "x-google-dkim-signature", "arc-message-signature", "content-md5");
    private static final Set<String> SIGNATURES = Set.of(
            "multipart/signed",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "application/pgp-signature");
    private static final Set<String> SEALED = Set.of("multipart/encrypted", "application/pgp-encrypted");
    private static final Set<String> SMIME = Set.of("application/pkcs7-mime", "application/x-pkcs7-mime");

    private MimeTexts() {}

    /** The texts: all forms of the first one, such as its plain text and its HTML. */
    static List<MimeEntity> of(MimeEntity message) throws RefusedInsertionException {
        for (MimeEntity entity : message.all().toList()) {
            refuse(entity);
        }
        List<MimeEntity> texts = texts(message);
        if (texts.isEmpty()) {
            throw new RefusedInsertionException(Reason.NO_TEXT);
        }
        return texts;
    }

    private static void refuse(MimeEntity entity) throws RefusedInsertionException {
        if (SIGNATURES.stream().anyMatch(entity::is)
                || entity.header().fields().stream().anyMatch(field -> SIGNING_FIELDS.contains(field.name()))) {
            throw new RefusedInsertionException(Reason.SIGNED);
        }
        if (SEALED.stream().anyMatch(entity::is)) {
            throw new RefusedInsertionException(Reason.ENCRYPTED);
        }
        if (SMIME.stream().anyMatch(entity::is)) {
            String kind = entity.type().getParameter("smime-type");
            boolean signed = kind != null && kind.toLowerCase(Locale.ROOT).startsWith("signed");
            throw new RefusedInsertionException(signed ? Reason.SIGNED : Reason.ENCRYPTED);
        }
    }

    private static List<MimeEntity> texts(MimeEntity entity) {
        if (entity.is("text/plain") || entity.is("text/html")) {
            return isAttached(entity) ? List.of() : List.of(entity);
        }
        if (entity.is("multipart/alternative")) {
            return entity.parts().stream().flatMap(part -> texts(part).stream()).toList();
        }
        return entity.parts().stream()
                .map(MimeTexts::texts)
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isAttached(MimeEntity entity) {
        return entity.header().all("content-disposition").stream()
                .anyMatch(field -> field.value().toLowerCase(Locale.ROOT).startsWith("attachment"));
    }
}
