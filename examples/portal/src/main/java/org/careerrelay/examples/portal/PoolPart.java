package org.careerrelay.examples.portal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.PoolStanding;
import org.careerrelay.model.programme.PoolObstacle;

/**
 * Where a company stands in the pool of its group: the part of a screen that the holder's and a member's have in common. Counts alone, as they are published.
 *
 * @param words the language
 * @param world what is shown
 * @param company key of the company whose screen it is
 */
record PoolPart(Words words, World world, String company) {

    void write(Html html) {
        PoolStanding standing = world.company(company).pool(Parties.AGENCY).standing();
        html.raw("<section id=\"pool\">\n").element("h2", words.of("グループで一緒に数える", "Counting together in the group"));
        if (standing instanceof PoolStanding.Holder holder) {
            holder(html, holder);
        } else if (standing instanceof PoolStanding.Member member) {
            member(html, member);
        } else {
            html.element("p", words.of("この会社だけで数えています。", "This company counts for itself."));
        }
        html.raw("</section>\n");
    }

    private void holder(Html html, PoolStanding.Holder holder) {
        CreditSnapshot pool = holder.pool();
        Brought brought = brought(pool);
        html.element(
                "p",
                words.of(
                        "この会社がプールの保有会社です。上の人数と枠には、メンバーの会社から移った人数が入っています。無料紹介は、この会社が依頼します。",
                        "This company holds the pool. The people and credits above include those who came over from the members. This company asks for the free introductions."));
        Set<String> others = new LinkedHashSet<>(holder.members());
        others.addAll(brought.companies());
        long own = pool.counted() - others.stream().mapToLong(brought::by).sum();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(company, words.of("保有会社（この会社）", "holder (this company)"), people(own)));
        others.forEach(other -> rows.add(List.of(other, part(holder, other), people(brought.by(other)))));
        rows.add(List.of(words.of("合計", "Together"), "", people(pool.counted())));
        html.table(
                words.of("プールの会社", "Companies of the pool"),
                List.of(words.of("会社", "Company"), words.of("立場", "Part"), words.of("人数", "People")),
                rows);
    }

    private String part(PoolStanding.Holder holder, String other) {
        if (!holder.members().contains(other)) {
            return words.of("以前のメンバー", "was a member");
        }
        return holder.joined().contains(other) ? words.of("メンバー", "member") : words.of("まだ加わっていません", "has not joined");
    }

    private void member(Html html, PoolStanding.Member member) {
        CreditSnapshot pool = member.pool();
        CreditSnapshot own = world.company(company).credits(Parties.AGENCY);
        html.element(
                "p",
                words.of(
                        "この会社で数えた人数は、保有会社（" + member.holder() + "）のプールに移ります。無料紹介の依頼は、保有会社が行います。",
                        "Who counts at this company goes over to the pool of its holder (" + member.holder()
                                + "). The holder asks for the free introductions."));
        member.obstacles().forEach(obstacle -> html.element("p", stopped(obstacle)));
        html.raw("<div class=\"cards\">\n");
        if (pool != null) {
            html.card(words.of("プールの次の枠まで", "The pool, to the next credit"), pool.progress() + " / " + pool.threshold())
                    .card(words.of("プールの人数", "People in the pool"), people(pool.counted()))
                    .card(words.of("プールの使える枠", "Credits of the pool to use"), Long.toString(pool.available()));
        }
        html.card(
                        words.of("この会社からプールへ", "Brought by this company"),
                        people(brought(own).to(member.holder())))
                .card(words.of("まだ移っていない人数", "Not gone over yet"), people(own.progress()))
                .card(words.of("この会社の枠", "Credits of this company"), Long.toString(own.available()))
                .raw("</div>\n");
        html.element("p", words.of("公表時点: ", "As of the last publication: ") + Words.time(own.asOf()));
    }

    private Brought brought(CreditSnapshot published) {
        return Brought.read(world.ledger(company), published.asOf());
    }

    private String people(long number) {
        return words.of(number + "名", Long.toString(number));
    }

    private String stopped(PoolObstacle obstacle) {
        return switch (obstacle) {
            case NOT_NAMED ->
                words.of("保有会社が、この会社を指定していません。人数は移りません。", "The holder does not name this company: nobody goes over.");
            case CLOSED ->
                words.of("保有会社のプログラムが終了しました。人数は移りません。", "The holder's programme has ended: nobody goes over.");
            case RULE_DIFFERS ->
                words.of("保有会社と比率が異なります。人数は移りません。", "The holder's programme has another ratio: nobody goes over.");
            case PUBLICATION_DIFFERS ->
                words.of(
                        "保有会社と人数の公表のしかたが異なります。人数は移りません。",
                        "The holder's programme publishes counts in another way: nobody goes over.");
        };
    }
}
