package org.careerrelay.examples.portal;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.careerrelay.LedgerDesk;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerEvidence;
import org.careerrelay.model.credit.OutstandingCredits;
import org.careerrelay.model.credit.PoolStanding;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.programme.CreditRule;

/** One cycle of ten in a group, told line by line: six people of the holder, four of a member, and the introduction that the holder requests. */
final class GroupCycle {

    private static final String JOB = "営業";
    private static final int OF_HOLDER = 6;
    private static final int OF_MEMBER = 4;
    private static final int MANY = 100;

    private final World world;
    private final PrintStream out;
    private final Applicants applicants;

    GroupCycle(World world, PrintStream out) {
        this.world = world;
        this.out = out;
        this.applicants = new Applicants(world, 0);
    }

    void tell() {
        out.println("グループ会社2社で10名を数える / Two companies of a group count ten people together");
        out.println();
        standing(Parties.COMPANY);
        standing(Parties.AFFILIATE);
        register(Parties.COMPANY, OF_HOLDER);
        register(Parties.AFFILIATE, OF_MEMBER);
        out.println();
        ledger(Parties.COMPANY);
        ledger(Parties.AFFILIATE);
        out.println();
        request(Parties.AFFILIATE);
        request(Parties.COMPANY);
        owed();
    }

    private void standing(String company) {
        PoolStanding standing = world.company(company).pool(Parties.AGENCY).standing();
        if (standing instanceof PoolStanding.Holder holder) {
            String members = String.join(", ", holder.joined());
            say(company, "保有会社、メンバーは " + members, "holds the pool for " + members);
        } else if (standing instanceof PoolStanding.Member member) {
            say(company, "メンバー、保有会社は " + member.holder(), "is a member, " + member.holder() + " holds the pool");
        }
    }

    /** Mails, forms and answers of a day; what the holder sees the next morning. */
    private void register(String company, int people) {
        applicants.restOfDay(applicants.reject(company, JOB, people));
        CreditSnapshot pool = world.company().credits(Parties.AGENCY);
        out.println();
        say(company, people + "名が新規登録", people + " people are registered as new");
        say(
                Words.time(pool.asOf()),
                "次の枠まで " + pool.progress() + " / " + pool.threshold() + "、使える枠 " + pool.available(),
                "the pool has " + pool.progress() + " of " + pool.threshold() + ", credits to use: "
                        + pool.available());
    }

    private void ledger(String company) {
        say(company, "台帳", "ledger");
        LedgerDesk ledger = world.ledger(company);
        for (LedgerEntry entry : ledger.entries(0, MANY)) {
            out.println(String.format(
                            Locale.ROOT,
                            "  %2d  %-6s %+3d  = %2d  %s",
                            entry.sequence(),
                            entry.kind(),
                            entry.amount(),
                            entry.progress(),
                            evidence(ledger, entry))
                    .stripTrailing());
        }
    }

    private static String evidence(LedgerDesk ledger, LedgerEntry entry) {
        return entry.cause() instanceof Cause.OfCommand command
                ? ledger.evidence(command.id()).map(LedgerEvidence::evidence).orElse("")
                : "";
    }

    private void request(String company) {
        RequestResult result = world.company(company).request(Parties.AGENCY, JobOrder.titled("経理"));
        world.settle();
        if (result instanceof RequestResult.Requested) {
            say(company, "無料紹介を依頼し、枠を1つ予約", "requests an introduction: a credit is reserved");
        } else if (result instanceof RequestResult.NothingToRedeem) {
            say(company, "無料紹介を依頼できる枠なし", "requests an introduction: it has no credit");
        } else {
            throw new IllegalStateException("not foreseen: " + result);
        }
    }

    private void owed() {
        OutstandingCredits owed =
                world.inbox().outstandingOfPool(Parties.COMPANY, List.of(Parties.AFFILIATE), CreditRule.TEN_FOR_ONE);
        say(
                Parties.AGENCY,
                "2社に対する未使用の枠 " + owed.available() + "、紹介中 " + owed.reserved(),
                "owes both together " + owed.available() + ", introductions under way: " + owed.reserved());
    }

    private void say(String who, String ja, String en) {
        out.println(who + ": " + ja + " / " + en);
    }
}
