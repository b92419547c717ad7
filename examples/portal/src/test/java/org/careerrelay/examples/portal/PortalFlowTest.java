package org.careerrelay.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Somebody clicks through the portal. */
class PortalFlowTest extends PortalVisits {

    private static final List<String> SCREENS = List.of("", "company", "affiliate", "people", "mail", "agency");

    @Test
    @Proves("A01")
    void fromTheMailToTheCompanysCount() {
        on(DESK, false, page -> {
            String counted = counted(page);
            page.navigate(server.home() + "company?lang=ja");
            send(page, page.locator("form[action='/company/reject'] button"));
            taps = 0;

            send(page, page.locator("article.mail a").first());
            fill(page, "name", "山田 太郎");
            fill(page, "mail", "taro@example.jp");
            fill(page, "proof", "taro@example.jp");
            tap(page.locator("#purpose-AGENCY_REGISTRATION"));
            tap(page.locator("#adult"));
            send(page, page.locator("button[type=submit]").first());
            assertThat(page.title()).contains("登録を受け付けました");
            assertThat(taps).as("taps from the mail to being registered").isEqualTo(4);
            assertThat(typed).as("fields to type").isEqualTo(3);

            page.navigate(server.home() + "agency?lang=ja");
            assertThat(page.locator("article.referral"))
                    .satisfies(found -> assertThat(found.count()).isEqualTo(2));
            send(
                    page,
                    page.locator("article.referral", new Page.LocatorOptions().setHasText("taro@example.jp"))
                            .getByText("新規登録"));
            assertThat(page.locator("article.referral").count()).isOne();
            assertThat(counted(page)).as("published tomorrow").isEqualTo(counted);

            send(page, page.getByText("翌日に進む"));
            assertThat(Integer.parseInt(counted(page))).isEqualTo(Integer.parseInt(counted) + 1);
        });
    }

    @Test
    @Proves("A38")
    void theFiveStepsAreTickedOffByWhatHappened() {
        on(DESK, false, page -> {
            page.navigate(server.home() + "?lang=en");
            assertThat(page.locator(".steps li strong").allTextContents())
                    .containsExactly(
                            "Done (2026-10-05)", "Done (2026-10-05)", "For you to say", "Done", "For you to say");
        });
    }

    @Test
    void aCreditIsUsedFromTheRequestToTheJoining() {
        on(DESK, false, page -> {
            page.navigate(server.home() + "company?lang=ja");
            keep(page, "portal-company-ja-1280");
            for (List<String> step : List.of(
                    List.of("company", "無料紹介を依頼する"),
                    List.of("agency", "候補者を提案する"),
                    List.of("company", "選考を始める"),
                    List.of("company", "内定とする"),
                    List.of("company", "入社を報告する"),
                    List.of("agency", "入社を確認する"))) {
                page.navigate(server.home() + step.get(0) + "?lang=ja");
                send(page, page.getByText(step.get(1)));
            }
            page.navigate(server.home() + "company?lang=ja");
            assertThat(page.locator("main").innerText()).contains("バックエンドエンジニア: 入社");
        });
    }

    @Test
    void theMonthThatIsOverIsTakenApartOnTheScreenAndInItsReport() {
        for (boolean dark : new boolean[] {false, true}) {
            on(dark ? PHONE : DESK, dark, page -> {
                page.navigate(server.home() + "company?lang=en");
                Locator jobs = page.locator(".wide[aria-label='Last month by job']");
                assertThat(jobs.locator("tbody tr").allInnerTexts())
                        .extracting(row -> row.replace('\t', ' '))
                        .containsExactly("営業 30 20+ 20+", "開発 20 hidden hidden", "経理 12 hidden hidden");
                assertThat(page.locator(".wide[aria-label='Last month by route'] tbody tr")
                                .allInnerTexts())
                        .extracting(row -> row.replace('\t', ' '))
                        .containsExactly("Intake (file, ATS) 32 10+ 10+", "Mail 30 20+ 20+");
                keep(page.locator("main"), "portal-company-whole-" + (dark ? "320-dark" : "1280-light"));

                page.navigate(server.home() + "company/report?lang=ja&month=2026-10");
                assertThat(page.locator("section.groups tr", new Page.LocatorOptions().setHasText("営業"))
                                .locator("td.number")
                                .allInnerTexts())
                        .containsExactly("30", "30", "20以上", "20以上", "20以上", "20以上");
                assertThat(Axe.violations(page)).as("the report").isEmpty();
            });
        }
    }

    @Test
    void whoComesBackIsDecidedOn() {
        on(DESK, false, page -> {
            page.navigate(server.home() + "people?lang=ja");
            assertThat(page.locator("article.review").count()).isEqualTo(2);
            keep(page.locator("#reviews"), "review-queue-ja");
            keep(page.locator("#thread"), "thread-ja");
            page.navigate(server.home() + "people?lang=en");
            keep(page.locator("#reviews"), "review-queue-en");
            keep(page.locator("#thread"), "thread-en");

            send(page, page.locator("article.review button").first());

            assertThat(page.locator("article.review").count()).isOne();
        });
    }

    @Test
    void everyScreenCanBeReadByEverybody() {
        for (boolean dark : new boolean[] {false, true}) {
            on(PHONE, dark, page -> {
                for (String screen : SCREENS) {
                    page.navigate(server.home() + screen + "?lang=" + (dark ? "en" : "ja"));
                    assertThat(Axe.violations(page)).as(screen).isEmpty();
                    nothingSticksOut(page, PHONE, screen);
                }
            });
        }
        on(DESK, false, page -> {
            page.navigate(server.home() + "mail?lang=ja");
            keep(page, "portal-mail-ja-1280");
            page.navigate(server.home() + "agency?lang=ja");
            keep(page, "portal-agency-ja-1280");
            page.navigate(server.home() + "company?lang=en");
            keep(page, "portal-company-en-1280");
        });
    }

    private String counted(Page page) {
        page.navigate(server.home() + "company?lang=ja");
        return page.locator(".cards div", new Page.LocatorOptions().setHasText("数えた人数"))
                .locator("strong")
                .innerText();
    }
}
