package org.careerrelay.mail;

import java.nio.charset.StandardCharsets;

/** Messages that come back, as servers write them. */
final class Returned {

    /** A reference as the engine makes them: 43 characters. */
    static final String MAIL = "aaewqytdfmrsgk3ptzhbx4s2n7vjqlwcyo5u6idgeab";

    /** Postfix, to an address of our own. */
    static final String POSTFIX = """
            Return-Path: <>
            Delivered-To: bounces+%1$s@example.co.jp
            Date: Sun, 22 Nov 2026 12:00:00 +0900 (JST)
            From: MAILER-DAEMON@mx.example.co.jp (Mail Delivery System)
            Subject: Undelivered Mail Returned to Sender
            To: bounces+%1$s@example.co.jp
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status;
            	boundary="4F2.1763780400/mx.example.co.jp"

            This is a MIME-encapsulated message.

            --4F2.1763780400/mx.example.co.jp
            Content-Description: Notification
            Content-Type: text/plain; charset=us-ascii

            <taro@example.jp>: host mx.example.jp[192.0.2.1] said: 550 5.1.1
                <taro@example.jp>: Recipient address rejected: User unknown (in reply to
                RCPT TO command)

            --4F2.1763780400/mx.example.co.jp
            Content-Description: Delivery report
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.co.jp
            X-Postfix-Sender: rfc822; bounces+%1$s@example.co.jp
            Arrival-Date: Sun, 22 Nov 2026 12:00:00 +0900 (JST)

            Final-Recipient: rfc822; taro@example.jp
            Original-Recipient: rfc822;taro@example.jp
            Action: %2$s
            Status: %3$s
            Remote-MTA: dns; mx.example.jp
            Diagnostic-Code: smtp; 550 5.1.1 <taro@example.jp>: Recipient address rejected

            --4F2.1763780400/mx.example.co.jp
            Content-Description: Undelivered Message Headers
            Content-Type: text/rfc822-headers

            Return-Path: <bounces+%1$s@example.co.jp>
            Received: from relay (localhost [127.0.0.1])
            	by mx.example.co.jp (Postfix) with ESMTP id 4F2
            From: Example <saiyo@example.co.jp>
            To: taro@example.jp
            Message-ID: <%1$s@example.co.jp>

            --4F2.1763780400/mx.example.co.jp--
            """;

    /** The whole mail comes back, by a server that knows neither sub-addresses nor cares for the header of its parts. */
    static final String WHOLE_MAIL = """
            From: postmaster@example.jp
            To: saiyo@example.co.jp
            Content-Type: multipart/report; boundary=b; report-type="delivery-status"

            --b

            Delivery has failed.
            --b
            CONTENT-TYPE: Message/Delivery-Status
            Content-Transfer-Encoding: base64

            UmVwb3J0aW5nLU1UQTogZG5zO214LmV4YW1wbGUuanANCg0KRmluYWwtcmVjaXBpZW50OiBSRkM4
            MjI7dGFyb0BleGFtcGxlLmpwDQpBY3Rpb246IGZhaWxlZA0KU3RhdHVzOiA1LjIuMg0K
            --b
            Content-Type: message/rfc822

            From: =?UTF-8?B?5o6h55So?= <saiyo@example.co.jp>
            Message-ID:
             <%1$s@example.co.jp>
            Content-Type: multipart/alternative; boundary="=_career-relay"

            --=_career-relay
            Content-Type: text/plain

            cut in the midd
            """;

    /** A provider's feedback loop. */
    static final String COMPLAINT = """
            From: <feedback@example.com>
            To: <abuse@example.co.jp>
            Subject: FW: the result of your application
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=feedback-report;
                 boundary="part1_13d.2e68ed54_boundary"

            --part1_13d.2e68ed54_boundary
            Content-Type: text/plain; charset="US-ASCII"
            Content-Transfer-Encoding: 7bit

            This is an email abuse report.

            --part1_13d.2e68ed54_boundary
            Content-Type: message/feedback-report

            Feedback-Type: %2$s
            User-Agent: SomeGenerator/1.0
            Version: 1
            Original-Mail-From: <bounces+%1$s@example.co.jp>
            Original-Rcpt-To: <redacted@example.com>
            Reported-Domain: example.co.jp

            --part1_13d.2e68ed54_boundary
            Content-Type: message/rfc822
            Content-Disposition: inline

            From: <saiyo@example.co.jp>
            To: <redacted@example.com>
            Subject: the result
            Message-ID: <%1$s@example.co.jp>
            List-Unsubscribe:
             <https://relay.example.co.jp/r/iaewqytdfmrsgk3ptzhbx4s2n7vjqlwcyo5u6idgeab>

            Thank you.
            --part1_13d.2e68ed54_boundary--
            """;

    /** A carrier's answer as an older mailer passes it on: no report, the copy of the header below. */
    static final String CARRIER = """
            Return-Path: <>
            From: "Mail Delivery Subsystem" <MAILER-DAEMON@mail.example.co.jp>
            To: saiyo@example.co.jp
            Subject: Returned mail: see transcript for details
            Content-Type: text/plain; charset=ISO-2022-JP

            The original message was received at Sun, 22 Nov 2026 12:00:00 +0900

               ----- The following addresses had permanent fatal errors -----
            <taro@example.jp>
                (reason: %2$s)

               ----- Original message follows -----
            Return-Path: <saiyo@example.co.jp>
            Message-ID: <%1$s@example.co.jp>
            Subject: 451 4.7.1 in the mail itself says nothing
            """;

    /** qmail. */
    static final String QMAIL = """
            From: MAILER-DAEMON@example.jp
            To: bounces+%1$s@example.co.jp
            Subject: failure notice

            Hi. This is the qmail-send program at example.jp.
            I'm afraid I wasn't able to deliver your message to the following addresses.
            This is a permanent error; I've given up. Sorry it didn't work out.

            <taro@example.jp>:
            Sorry, no mailbox here by that name. (#5.1.1)

            --- Below this line is a copy of the message.

            Subject: the result
            """;

    /** Somebody is away, and says so to the return path. */
    static final String AWAY = """
            Return-Path: <>
            From: Taro Yamada <taro@example.jp>
            To: bounces+%1$s@example.co.jp
            Subject: Auto: 550 5.1.1 out of office
            Auto-Submitted: auto-replied

            550 5.1.1 is my room number.
            """;

    private Returned() {}

    static byte[] bytes(String message, String... values) {
        return String.format(message, (Object[]) values).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
