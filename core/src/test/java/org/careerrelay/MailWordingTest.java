package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.company.MailSettings;
import org.careerrelay.model.link.Composition;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.mail.MailFinding;
import org.careerrelay.model.mail.MailPreview;
import org.careerrelay.model.mail.MailWording;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Texts of the mail for single jobs and reasons, and how mails look before anybody gets one. */
class MailWordingTest {

    private static final MailSettings ALL = new MailSettings(
            "採用", "saiyo@example.co.jp", "saiyo@example.co.jp", Locale.JAPANESE, "all", "all {{name}}");

    private final World world = World.built(
            MemoryStorage.create(),
            builder -> builder.composer(letter -> new Composition.Composed(
                    Pii.of(letter.subject()),
                    Pii.of(letter.body()),
                    Pii.of(letter.variables().toString()),
                    letter.relay() == null ? null : letter.relay().link())));

    MailWordingTest() {
        world.settle(World.ACME);
        world.desk().open(World.programme());
        world.desk().mail(ALL);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("A12")
    void theClosestTextIsUsed() {
        world.desk().mail(wording("設計職", "", "job"));
        world.desk().mail(wording("", "OTHER", "reason"));
        world.desk().mail(wording("設計職", "OTHER", "both"));

        assertThat(previewed("設計職", "OTHER")).isEqualTo("both");
        assertThat(previewed("設計職", "")).isEqualTo("job");
        assertThat(previewed("設計職", "FEW")).isEqualTo("job");
        assertThat(previewed("営業", "OTHER")).isEqualTo("reason");
        assertThat(previewed("営業", "")).isEqualTo("all");

        world.desk().mail(MailWording.none("設計職", "OTHER"));
        assertThat(previewed("設計職", "OTHER")).isEqualTo("job");
    }

    @Test
    @Proves("A12")
    void theMailAboutAJobHasItsTextAndTheBlockItsLanguage() {
        world.desk().mail(new MailWording("Designer", "", Locale.ENGLISH, "Your application", "verbatim {{relay}}"));
        world.reject(world.rejection(1).forJob("Designer"));
        world.reject(world.rejection(2));
        world.run();

        assertThat(world.letter("a-1").body()).isEqualTo("verbatim {{relay}}");
        assertThat(Objects.requireNonNull(world.letter("a-1").relay()).before()).contains("An optional offer");
        assertThat(world.letter("a-1").senderAddress()).isEqualTo("saiyo@example.co.jp");
        assertThat(world.letter("a-2").subject()).isEqualTo("all");
    }

    @Test
    @Proves({"A12", "A13"})
    void theReasonChoosesTheTextAndStageAndNoteStandInIt() {
        world.desk().mail(wording("", "OTHER", "reason"));
        world.reject(world.rejection(1).because("OTHER").atStage("二次面接").noting("作品の話が\r\n印象に残りました。"));
        world.reject(world.rejection(2));
        world.run();

        assertThat(world.letter("a-1").subject()).isEqualTo("reason");
        assertThat(world.letter("a-1").variables())
                .containsEntry("stage", Pii.of("二次面接"))
                .containsEntry("note", Pii.of("作品の話が\r\n印象に残りました。"));
        assertThat(world.letter("a-2").variables()).containsEntry("note", Pii.of(""));
    }

    @Test
    @Proves("A21")
    void anotherStageIsAnotherRejection() {
        world.reject(world.rejection(1).atStage("一次面接"));

        assertThat(world.reject(world.rejection(1).atStage("一次面接"))).isInstanceOf(RejectionResult.Linked.class);
        assertThat(world.reject(world.rejection(1))).isInstanceOf(RejectionResult.Conflict.class);
    }

    @Test
    void aNoteThatNoMailCarriesIsRefused() {
        for (String note : List.of("a\u0000", "x".repeat(2001), "\uD842")) {
            assertThat(world.reject(world.rejection(1).noting(note)))
                    .isInstanceOfSatisfying(
                            RejectionResult.Invalid.class,
                            refused -> assertThat(refused.violations())
                                    .extracting(Violation::path, Violation::code)
                                    .containsExactly(tuple("[0].details.note", "mail.note")));
        }
        assertThat(world.reject(world.rejection(1).because("in words"))).isInstanceOf(RejectionResult.Invalid.class);
    }

    @Test
    void whatCannotBeAMailIsRefusedWhereItIsWritten() {
        assertThat(violations(new MailWording("", "", Locale.JAPANESE, "a", "b")))
                .containsExactly(tuple("job", "mail.wording-for"));
        assertThat(violations(new MailWording("設計職", "", Locale.JAPANESE, "a", " ")))
                .containsExactly(tuple("body", "mail.wording-empty"));
        assertThat(violations(new MailWording("設計職", "", Locale.JAPANESE, "a\nb", "{{#job}}b")))
                .containsExactly(tuple("body", "compose.template"), tuple("subject", "line.characters"));
        assertThat(violations(new MailWording("設計職", "a reason in words", Locale.JAPANESE, "a", "b")))
                .extracting(tuple -> tuple.toList().get(0))
                .containsExactly("reason");
        assertThatThrownBy(() -> world.desk()
                        .mail(new MailSettings(
                                "採用", ALL.senderAddress(), ALL.replyTo(), ALL.locale(), "{{/job}}", "a")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Proves({"A14", "R-48"})
    void aPreviewSaysWhyThereIsNoBlock() {
        world.desk()
                .open(World.programme()
                        .noticeBasis(new NoticeBasis(NoticeBasis.Kind.OPT_IN, "form 3", LocalDate.of(2026, 12, 1))));
        MailPreview preview = world.desk().mails().preview("", "");

        assertThat(preview.noLink()).isEqualTo(NoLinkReason.NO_NOTICE_BASIS);
        assertThat(preview.findings())
                .extracting(MailFinding::code)
                .contains(MailFinding.Code.NO_LINK, MailFinding.Code.NO_NOTICE);
        assertThat(world.desk().mails().preview(ALL).text()).isEqualTo("all {{name}}");
    }

    @Test
    void aProposalIsShownAndNotStored() {
        MailWording wording = wording("設計職", "OTHER", "proposed");

        assertThat(world.desk().mails().preview(wording).subject()).isEqualTo("proposed");
        assertThat(world.desk().mails().preview(wording).noLink()).isNull();
        assertThat(previewed("設計職", "OTHER")).isEqualTo("all");
        assertThat(world.desk().mails().lint(wording))
                .extracting(MailFinding::code)
                .contains(MailFinding.Code.NO_THANKS);
        assertThat(world.desk().mails().lint(ALL)).hasSizeGreaterThan(1);
    }

    @Test
    void withoutAComposerOrAProfileThereIsNoPreview() {
        try (World bare = World.immediate()) {
            assertThatThrownBy(() -> bare.desk().mails().preview("", ""))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("composer");
        }
        assertThatThrownBy(() -> world.company().company("nobody").mails().preview("", ""))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("company");
    }

    private String previewed(String job, String reason) {
        return world.desk().mails().preview(job, reason).subject();
    }

    private static MailWording wording(String job, String reason, String subject) {
        return new MailWording(job, reason, Locale.JAPANESE, subject, "text {{name}}");
    }

    private List<Tuple> violations(MailWording wording) {
        try {
            world.desk().mail(wording);
            return List.of();
        } catch (InvalidInputException e) {
            return e.violations().stream()
                    .map((Violation v) -> tuple(v.path(), v.code()))
                    .toList();
        }
    }
}
