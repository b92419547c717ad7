package org.careerrelay.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Messages as an applicant tracking system finishes them. */
record Finished(String header, String content, String lineBreak) {

    static final String TO = "taro@example.jp";

    /** One part: its type, its character set, how it is written, what it says. */
    static Finished part(String type, Charset charset, TransferEncoding encoding, String text, String lineBreak) {
        return new Finished(
                "Content-Type: " + type + "; charset=" + charset.name() + lineBreak + "Content-Transfer-Encoding: "
                        + encoding.word() + lineBreak,
                encoding.encode(text.getBytes(charset), lineBreak),
                lineBreak);
    }

    static Finished attachment(byte[] bytes, String lineBreak) {
        return new Finished(
                "Content-Type: application/pdf" + lineBreak + "Content-Disposition: attachment; filename=a.pdf"
                        + lineBreak + "Content-Transfer-Encoding: base64" + lineBreak,
                Base64.getMimeEncoder(60, lineBreak.getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(bytes),
                lineBreak);
    }

    static Finished multipart(String subtype, String boundary, List<Finished> parts) {
        String nl = parts.get(0).lineBreak();
        return new Finished(
                "Content-Type: multipart/" + subtype + ";" + nl + "\tboundary=\"" + boundary + "\"" + nl,
                parts.stream()
                                .map(part -> "--" + boundary + nl + part.header + nl + part.content + nl)
                                .collect(Collectors.joining("", "preamble" + nl, ""))
                        + "--" + boundary + "--" + nl + "epilogue" + nl,
                nl);
    }

    byte[] message() {
        return message("");
    }

    byte[] message(String moreHeader) {
        return ("From: =?UTF-8?B?5o6h55So?= <saiyo@example.co.jp>" + lineBreak + "To: Taro <" + TO + ">" + lineBreak
                        + "Subject: =?ISO-2022-JP?B?GyRCQSo5TSRON2syTBsoQg==?=" + lineBreak + "X-Odd:   kept  as it is "
                        + lineBreak
                        + moreHeader + "MIME-Version: 1.0" + lineBreak + header + lineBreak + content)
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
