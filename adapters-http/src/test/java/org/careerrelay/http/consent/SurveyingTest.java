package org.careerrelay.http.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.careerrelay.SurveyDesk;
import org.careerrelay.http.Acme;
import org.careerrelay.http.Mount;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.survey.SurveyTerms;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The survey's page: looking changes nothing, the first answer by a link is counted, and nothing stands beside it. */
class SurveyingTest extends PagesFixture {

    private static final String OTHER = "a".repeat(43);

    private SurveyDesk desk;
    private SurveyPages surveys;
    private URI asked;

    @BeforeEach
    void invited() {
        surveys = SurveyPages.at(machine.uri("/s"), acme.relay);
        Mount.on(machine.server(), surveys.basePath(), surveys);
        desk = acme.relay.company(Acme.KEY).figures().survey();
        asked = surveys.link(desk.invite(List.of("application-17")).get(0));
    }

    @Test
    @Proves("D03")
    void lookingShowsTwoQuestionsAndChangesNothing() {
        List<Tally> before = acme.talliesBut(TallyKind.LANDED);
        HttpResponse<String> page = new Browser("ja").get(asked);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("例示&lt;製作所&gt;", "どのくらい満足", "type=\"radio\"", "name=\"recommends\" value=\"10\"")
                .doesNotContain("checked", "<script", "<textarea", "type=\"text\"", ADDRESS);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(new Browser("en").get(asked).body()).contains("How satisfied are you");
        assertThat(browser.send("HEAD", asked, null).statusCode()).isEqualTo(200);
        assertThat(browser.send("OPTIONS", asked, null).statusCode()).isEqualTo(204);
        assertThat(browser.get(surveys.link(
                                        desk.invite(List.of("application-18")).get(0))
                                .resolve("style.css"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(acme.tally(TallyKind.SURVEY_INVITED)).isEqualTo(2);
        assertThat(acme.talliesBut(TallyKind.SURVEY_INVITED))
                .isEqualTo(before.stream()
                        .filter(tally -> tally.kind() != TallyKind.SURVEY_INVITED)
                        .toList());
    }

    @Test
    @Proves("D03")
    void theFirstAnswerIsCountedUnderItsMonthAndOnce() {
        assertThat(post("points=4&recommends=9").body()).contains("集計に加えました");
        assertThat(post("points=1&recommends=0").statusCode())
                .as("one answer a link")
                .isEqualTo(200);
        assertThat(acme.tally(TallyKind.SURVEY_4_POINTS)).isOne();
        assertThat(acme.tally(TallyKind.SURVEY_PROMOTER)).isOne();
        assertThat(acme.tally(TallyKind.SURVEY_1_POINT)).isZero();
        assertThat(acme.talliesBut(TallyKind.LANDED))
                .filteredOn(tally -> tally.kind().name().startsWith("SURVEY"))
                .extracting(Tally::day)
                .as("no day of an answer")
                .containsOnly(LocalDate.of(2026, 11, 1));
        assertThat(desk.invite(List.of("application-17", "application-17")))
                .as("asked before: the same link, counted once")
                .allSatisfy(again -> assertThat(surveys.link(again)).isEqualTo(asked));
        assertThat(acme.tally(TallyKind.SURVEY_INVITED)).isOne();
    }

    @Test
    void theSecondQuestionMayStayOpen() {
        assertThat(post("points=5").statusCode()).isEqualTo(200);
        assertThat(acme.tally(TallyKind.SURVEY_5_POINTS)).isOne();
        assertThat(acme.talliesBut(TallyKind.SURVEY_5_POINTS))
                .extracting(Tally::kind)
                .doesNotContain(TallyKind.SURVEY_PROMOTER, TallyKind.SURVEY_PASSIVE, TallyKind.SURVEY_DETRACTOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "points=6",
                "points=0",
                "points=05",
                "points=4&points=5",
                "points=3&recommends=11",
                "recommends=5"
            })
    void whatIsNotOnTheScaleIsAskedAgain(String form) {
        HttpResponse<String> page = post(form);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains(
                        "role=\"alert\"",
                        form.contains("recommends=11") ? "href=\"#recommends-0\"" : "href=\"#points-1\"");
        assertThat(acme.talliesBut(TallyKind.SURVEY_INVITED))
                .extracting(tally -> tally.kind().name())
                .noneMatch(kind -> kind.startsWith("SURVEY"));
    }

    @Test
    void whateverIsNoSuchLinkOpensNothing() {
        assertThat(browser.get(machine.uri("/s/" + "a".repeat(43))).statusCode())
                .isEqualTo(404);
        assertThat(browser.get(machine.uri("/s/")).statusCode()).isEqualTo(404);
        assertThat(browser.get(machine.uri("/s/" + "a".repeat(4000))).statusCode())
                .isEqualTo(404);
        String relayToken = link.getPath().substring(link.getPath().lastIndexOf('/') + 1);
        assertThat(browser.get(machine.uri("/s/" + relayToken)).statusCode())
                .as("a relay link is no survey link")
                .isEqualTo(404);
        String surveyToken = asked.getPath().substring(asked.getPath().lastIndexOf('/') + 1);
        assertThat(browser.get(machine.uri("/r/" + surveyToken)).statusCode())
                .as("nor the other way round")
                .isEqualTo(404);
        assertThat(new Browser("ja")
                        .send("POST", machine.uri("/s/" + relayToken), "points=5")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatComesFromElsewhereOrIsNoFormIsRefused() {
        assertThat(new Browser("ja")
                        .send("POST", asked, "points=5", "Origin", "https://elsewhere.example.com")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Browser("ja")
                        .send("POST", asked, "points=5", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
        assertThat(new Browser("ja").send("POST", asked, "points=%zz").statusCode())
                .isEqualTo(400);
        assertThat(new Browser("ja").send("DELETE", asked, null).statusCode()).isEqualTo(405);
        assertThat(acme.tally(TallyKind.SURVEY_5_POINTS)).isZero();
    }

    @Test
    @Proves("R-36")
    void afterTheMonthThatFollowsALinkOpensWhatNoneOpens() {
        acme.clock.pass(Duration.ofDays(46)); // the 31st of December
        assertThat(post("points=5").statusCode()).isEqualTo(200);
        URI other = surveys.link(desk.invite(List.of("application-18")).get(0));
        acme.clock.pass(Duration.ofDays(31)); // the 31st of January
        assertThat(new Browser("ja").send("POST", other, "points=2").statusCode())
                .isEqualTo(200);
        URI late = surveys.link(desk.invite(List.of("application-19")).get(0));
        acme.clock.pass(Duration.ofDays(29)); // the 1st of March
        HttpResponse<String> over = new Browser("ja").send("POST", late, "points=2");
        HttpResponse<String> unknown = new Browser("ja").send("POST", machine.uri("/s/" + OTHER), "points=2");
        assertThat(over.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(404);
        assertThat(alike(over, late)).isEqualTo(alike(unknown, machine.uri("/s/" + OTHER)));
        assertThat(alike(new Browser("ja").get(late), late))
                .isEqualTo(alike(new Browser("ja").get(machine.uri("/s/" + OTHER)), machine.uri("/s/" + OTHER)));
        assertThat(acme.tally(TallyKind.SURVEY_2_POINTS)).isOne();
    }

    @Test
    void aUsedLinkShowsAndAnswersWhatAnUnusedOneDoes() {
        String before = new Browser("ja").get(asked).body();
        String first = post("points=4").body();
        assertThat(new Browser("ja").get(asked).body()).isEqualTo(before);
        assertThat(post("points=4").body()).isEqualTo(first);
    }

    @Test
    void wordsOfTheirOwnAreAskedForWhereTheCompanySaysSo() {
        assertThat(new Browser("ja").get(asked).body()).doesNotContain("<textarea", "name=\"erase\"");
        desk.terms(new SurveyTerms(true));
        assertThat(new Browser("ja").get(asked).body())
                .contains(
                        "<textarea",
                        "maxlength=\"500\"",
                        "aria-describedby=\"comment-hint\"",
                        "ご自身やほかの方の個人情報は書かないでください",
                        "name=\"erase\"");
        assertThat(new Browser("en").get(asked).body()).contains("Please write nothing about people");

        HttpResponse<String> tooLong = post("points=4&comment=" + "%E3%81%82".repeat(501));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("500文字以内", "href=\"#comment\"", "name=\"points\" value=\"4\" checked");
        assertThat(post("points=4&comment=a&comment=b").statusCode()).isEqualTo(422);
        assertThat(comments()).isZero();

        assertThat(post("points=4&comment=" + "%E3%81%82".repeat(500)).statusCode())
                .as("the longest fits, each character as nine")
                .isEqualTo(200);
        assertThat(comments()).isOne();
    }

    @Test
    void theLinkErasesTheWordsAndTellsNobodyWhetherThereWereAny() {
        desk.terms(new SurveyTerms(true));
        URI silent = surveys.link(desk.invite(List.of("application-18")).get(0));
        post("points=4&comment=%3Cb%3E");
        assertThat(new Browser("ja").get(asked).body())
                .as("nothing of it is shown again")
                .doesNotContain("&lt;b&gt;");
        String wrote = post("erase=comment").body();
        assertThat(comments()).isZero();
        assertThat(acme.tally(TallyKind.SURVEY_4_POINTS)).as("the numbers stay").isOne();
        HttpResponse<String> nothing = new Browser("ja").send("POST", silent, "erase=comment");
        assertThat(alike(nothing, silent)).isEqualTo(wrote.replace(last(asked), ""));
        acme.clock.pass(Duration.ofDays(100));
        assertThat(new Browser("ja").get(asked).body())
                .contains("name=\"erase\"")
                .doesNotContain("name=\"points\"");
        assertThat(post("erase=comment").statusCode()).isEqualTo(200);
        assertThat(new Browser("ja")
                        .send("POST", machine.uri("/s/" + OTHER), "erase=comment")
                        .statusCode())
                .isEqualTo(404);
    }

    private int comments() {
        return acme.boxes(VaultKind.SURVEY_COMMENT);
    }

    /** Without what the page says of its own address. */
    private static String alike(HttpResponse<String> page, URI link) {
        return page.body().replace(last(link), "");
    }

    private static String last(URI link) {
        return link.getPath().substring(link.getPath().lastIndexOf('/') + 1);
    }

    private HttpResponse<String> post(String form) {
        return new Browser("ja").send("POST", asked, form);
    }
}
