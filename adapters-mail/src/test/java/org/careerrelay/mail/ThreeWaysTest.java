package org.careerrelay.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.careerrelay.model.Violation;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.link.Composition;
import org.careerrelay.model.link.FinishedMail;
import org.careerrelay.model.link.InsertedRejection;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.OfferedRejection;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.mail.RelayInsert;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.suppression.SuppressionReason;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The engine's letter, the block for somebody else's template, and the block in somebody else's message: one link in all of them. */
class ThreeWaysTest {

    private final Company company = Company.with(LetterComposer.forEveryWay());

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    @Proves({"H05", "A11"})
    void anothersTemplateGetsTextHtmlAndLink() {
        List<OfferedRejection> offered = company.desk().rejectAndOffer(List.of(rejection("a-1"), rejection("a-2")));

        RelayInsert insert = Objects.requireNonNull(offered.get(0).insert());
        String link = insert.link().reveal();
        assertThat(offered.get(0).result()).isInstanceOf(RejectionResult.Linked.class);
        assertThat(insert.text().reveal().lines()).contains(link);
        assertThat(insert.text().reveal()).contains("例示紹介株式会社", "13-ユ-010554");
        assertThat(insert.html().reveal())
                .startsWith("<section")
                .contains("<a href=\"" + link + "\">" + link + "</a>")
                .doesNotContain("<html");
        assertThat(Objects.requireNonNull(offered.get(1).insert()).link()).isNotEqualTo(insert.link());
        assertThat(company.desk()
                        .rejectAndOffer(List.of(rejection("a-1")))
                        .get(0)
                        .insert())
                .as("asked again it is the same")
                .isEqualTo(insert);
    }

    @Test
    @Proves({"H05", "A11"})
    void aFinishedMessageGetsTheSameLink() throws Exception {
        FinishedMail mail = new FinishedMail(rejection("a-1"), Pii.of(message()));
        InsertedRejection inserted =
                company.desk().rejectAndInsert(List.of(mail)).get(0);

        byte[] message = Objects.requireNonNull(inserted.message()).reveal();
        Composition.Composed composed = (Composition.Composed) Objects.requireNonNull(company.desk()
                .rejectAndCompose(List.of(rejection("a-1")))
                .get(0)
                .letter());
        String link = Objects.requireNonNull(composed.link()).reveal();
        assertThat(Leaf.byMime4j(message).get(0).content())
                .startsWith("山田 太郎 様\n")
                .contains("\n" + link + "\n");
    }

    @Test
    @Proves({"R-48", "V-M11"})
    void whoIsOnTheListGetsTheMessageAsItWas() {
        company.desk()
                .privacy(Accessor.privacyOfficer("officer-1").because(AccessReason.Code.REQUEST_OF_PERSON, "matter 7"))
                .suppressions()
                .add(Pii.of(Finished.TO), SuppressionReason.OBJECTED);
        InsertedRejection inserted = company.desk()
                .rejectAndInsert(List.of(new FinishedMail(rejection("a-1"), Pii.of(message()))))
                .get(0);

        assertThat(inserted.result()).isEqualTo(new RejectionResult.WithoutLink("a-1", NoLinkReason.SUPPRESSED, false));
        assertThat(Objects.requireNonNull(inserted.message()).reveal()).isEqualTo(message());
        assertThat(company.desk()
                        .rejectAndOffer(List.of(rejection("a-2")))
                        .get(0)
                        .insert())
                .isNull();
    }

    @Test
    void whatMustNotBeChangedIsNotTaken() {
        byte[] signed = Finished.part("text/plain", UTF_8, TransferEncoding.BASE64, "a", "\r\n")
                .message("DKIM-Signature: v=1\r\n");
        InsertedRejection refused = company.desk()
                .rejectAndInsert(List.of(new FinishedMail(rejection("a-1"), Pii.of(signed))))
                .get(0);

        assertThat(refused.message()).isNull();
        assertThat(((RejectionResult.Invalid) refused.result()).violations())
                .extracting(Violation::code)
                .containsExactly("insert.signed");
        assertThat(company.desk()
                        .rejectAndOffer(List.of(rejection("a-1")))
                        .get(0)
                        .result())
                .as("nothing was done, so another way is open")
                .isInstanceOfSatisfying(
                        RejectionResult.Linked.class,
                        linked -> assertThat(linked.repeated()).isFalse());
    }

    @Test
    void aComposerOfLettersAloneSaysThatItCannot() {
        try (Company plain = Company.with(LetterComposer::compose)) {
            InsertedRejection refused = plain.desk()
                    .rejectAndInsert(List.of(new FinishedMail(rejection("a-1"), Pii.of(message()))))
                    .get(0);
            assertThat(((RejectionResult.Invalid) refused.result()).violations())
                    .extracting(Violation::code)
                    .containsExactly("insert.unsupported");
        }
    }

    private static byte[] message() {
        return Finished.part("text/plain", UTF_8, TransferEncoding.BASE64, "山田 太郎 様\r\n残念ながら\r\n", "\r\n")
                .message();
    }

    private static Rejection rejection(String application) {
        return Rejection.of(application, "山田 太郎", Finished.TO, Company.NOW, "recruiter-1");
    }
}
