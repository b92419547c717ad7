package org.careerrelay.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Where two companies of a group see how they count together, and what the agency owes them. */
@TestMethodOrder(OrderAnnotation.class)
class PoolFlowTest extends PortalVisits {

    /** As wide as A4 is between its margins. */
    private static final int PAPER = 680;

    @Test
    @Order(1)
    void theHolderSeesWhatEachCompanyBroughtAndAMemberWhoHolds() {
        on(DESK, false, page -> {
            page.navigate(server.home() + "company?lang=en");
            assertThat(cards(page)).startsWith("To the next credit: 7 / 10", "People counted: 67");
            assertThat(rows(page, "Companies of the pool"))
                    .containsExactly(
                            "acme holder (this company) 58", "beta member 9", "gamma has not joined 0", "Together  67");
            assertThat(page.locator("#pool").innerText()).contains("This company asks for the free introductions.");
            keep(page.locator("#pool"), "portal-pool-en");

            page.navigate(server.home() + "affiliate?lang=en");
            assertThat(cards(page))
                    .containsExactly(
                            "The pool, to the next credit: 7 / 10",
                            "People in the pool: 67",
                            "Credits of the pool to use: 6",
                            "Brought by this company: 9",
                            "Not gone over yet: 0",
                            "Credits of this company: 0");
            assertThat(page.locator("#pool").innerText())
                    .contains(
                            "goes over to the pool of its holder (acme). The holder asks for the free introductions.");
            assertThat(page.locator("form[action='/company/request']").count())
                    .as("a member asks for none")
                    .isZero();
            keep(page.locator("main"), "portal-affiliate-en");

            page.navigate(server.home() + "agency?lang=en");
            assertThat(rows(page, "Outstanding credits")).containsExactly("acme (together with beta) 6 0");
        });
    }

    @Test
    @Order(2)
    void inJapaneseTheSame() {
        on(DESK, false, page -> {
            page.navigate(server.home() + "company?lang=ja");
            assertThat(rows(page, "プールの会社"))
                    .containsExactly("acme 保有会社（この会社） 58名", "beta メンバー 9名", "gamma まだ加わっていません 0名", "合計  67名");
            keep(page.locator("#pool"), "portal-pool-ja");
            page.navigate(server.home() + "affiliate?lang=ja");
            assertThat(cards(page)).startsWith("プールの次の枠まで: 7 / 10", "プールの人数: 67名");
            assertThat(page.locator("#pool").innerText()).contains("無料紹介の依頼は、保有会社が行います。");
            page.navigate(server.home() + "agency?lang=ja");
            assertThat(rows(page, "未使用の枠")).containsExactly("acme（beta と合わせて） 6 0");
        });
    }

    @Test
    @Order(3)
    void onPaperOnlyWhatIsToBeRead() {
        for (String screen : List.of("company", "affiliate", "agency")) {
            on(PAPER, true, page -> {
                JsonObject print = new JsonObject();
                print.addProperty("media", "print");
                page.context().newCDPSession(page).send("Emulation.setEmulatedMedia", print);
                page.navigate(server.home() + screen + "?lang=ja");
                nothingSticksOut(page, PAPER, screen);
                assertThat(page.locator("table, .cards").first().isVisible())
                        .as(screen)
                        .isTrue();
                assertThat(page.locator("header, form").all())
                        .isNotEmpty()
                        .as("%s: nothing to click on paper", screen)
                        .noneMatch(Locator::isVisible);
                assertThat(page.evaluate("[...document.querySelectorAll('.wide')]"
                                + ".every(table => table.scrollWidth <= table.clientWidth)"))
                        .as("%s: whole tables", screen)
                        .isEqualTo(true);
                assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                        .as("%s: white, also from a dark screen", screen)
                        .isEqualTo("rgb(255, 255, 255)");
                keep(page, "portal-paper-" + screen);
                assertThat(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))
                        .startsWith('%', 'P', 'D', 'F');
            });
        }
    }

    /** Three people of the member: with them the pool has its tenth, and the holder the credit. */
    @Test
    @Order(4)
    void whoCountsAtAMemberFillsTheTenOfThePool() {
        on(DESK, false, page -> {
            for (String mail : List.of("first@example.jp", "second@example.jp", "third@example.jp")) {
                page.navigate(server.home() + "affiliate?lang=en");
                page.locator("input[name=mail]").fill(mail);
                send(page, page.locator("form[action='/affiliate/reject'] button"));
                send(page, page.locator("article.mail a").first());
                fill(page, "name", "例示 花子");
                fill(page, "mail", mail);
                fill(page, "proof", mail);
                tap(page.locator("#purpose-AGENCY_REGISTRATION"));
                tap(page.locator("#adult"));
                send(page, page.locator("button[type=submit]").first());
                page.navigate(server.home() + "agency?lang=en");
                Locator referral = page.locator("article.referral", new Page.LocatorOptions().setHasText(mail));
                assertThat(referral.innerText()).contains("From: beta");
                send(page, referral.getByText("New", new Locator.GetByTextOptions().setExact(true)));
            }
            assertThat(rows(page, "Outstanding credits")).containsExactly("acme (together with beta) 7 0");

            page.navigate(server.home() + "company?lang=en");
            assertThat(rows(page, "Companies of the pool"))
                    .as("published tomorrow")
                    .contains("beta member 9", "Together  67");
            send(page, page.getByText("Go to the next day"));

            assertThat(cards(page))
                    .startsWith(
                            "To the next credit: 0 / 10",
                            "People counted: 70",
                            "Free introductions to use: 7",
                            "Reserved, used: 0 / 0");
            assertThat(rows(page, "Companies of the pool"))
                    .contains("acme holder (this company) 58", "beta member 12", "Together  70");
            page.navigate(server.home() + "affiliate?lang=en");
            assertThat(cards(page))
                    .containsExactly(
                            "The pool, to the next credit: 0 / 10",
                            "People in the pool: 70",
                            "Credits of the pool to use: 7",
                            "Brought by this company: 12",
                            "Not gone over yet: 0",
                            "Credits of this company: 0");
        });
    }

    @Test
    @Order(5)
    void aMemberThatIsLeftOutIsToldSoAndNothingMore() {
        server.world().company().pool(Parties.AGENCY).hold("sample group agreement, section 3", Parties.INVITED);
        on(PHONE, true, page -> {
            page.navigate(server.home() + "affiliate?lang=en");
            assertThat(page.locator("#pool").innerText())
                    .contains("The holder does not name this company: nobody goes over.");
            assertThat(cards(page))
                    .containsExactly(
                            "Brought by this company: 12", "Not gone over yet: 0", "Credits of this company: 0");
            assertThat(Axe.violations(page)).isEmpty();
            page.navigate(server.home() + "company?lang=en");
            assertThat(rows(page, "Companies of the pool"))
                    .containsExactly(
                            "acme holder (this company) 58",
                            "gamma has not joined 0",
                            "beta was a member 12",
                            "Together  70");
        });
        server.world().company(Parties.AFFILIATE).pool(Parties.AGENCY).leave();
        on(PHONE, false, page -> {
            page.navigate(server.home() + "affiliate?lang=ja");
            assertThat(page.locator("#pool").innerText()).contains("この会社だけで数えています。");
        });
    }

    private static List<String> cards(Page page) {
        return page.locator(".cards div").allInnerTexts().stream()
                .map(card -> card.replaceAll("\\s*\\n\\s*", ": "))
                .toList();
    }

    private static List<String> rows(Page page, String table) {
        return page.locator(".wide[aria-label='" + table + "'] tbody tr").allInnerTexts().stream()
                .map(row -> row.replace('\t', ' '))
                .toList();
    }
}
