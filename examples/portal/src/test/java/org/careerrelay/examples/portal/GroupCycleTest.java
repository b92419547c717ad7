package org.careerrelay.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.careerrelay.examples.program.Console;
import org.careerrelay.examples.program.Program;
import org.junit.jupiter.api.Test;

/** What the program prints of a group: it follows from what happens, over HTTP, between the two installations. */
class GroupCycleTest {

    @Test
    void sixPeopleOfOneCompanyAndFourOfAnotherAreOneIntroductionOfTheHolder() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        assertThat(new Portal().run(List.of("--group", "--port", "0"), new Console(out, out, false)))
                .isEqualTo(Program.DONE);

        assertThat(printed.toString(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo("""
                グループ会社2社で10名を数える / Two companies of a group count ten people together

                acme: 保有会社、メンバーは beta / holds the pool for beta
                beta: メンバー、保有会社は acme / is a member, acme holds the pool

                acme: 6名が新規登録 / 6 people are registered as new
                2026-10-06 00:00: 次の枠まで 6 / 10、使える枠 0 / the pool has 6 of 10, credits to use: 0

                beta: 4名が新規登録 / 4 people are registered as new
                2026-10-07 00:00: 次の枠まで 0 / 10、使える枠 1 / the pool has 0 of 10, credits to use: 1

                acme: 台帳 / ledger
                   1  COUNT   +1  =  1
                   2  COUNT   +1  =  2
                   3  COUNT   +1  =  3
                   4  COUNT   +1  =  4
                   5  COUNT   +1  =  5
                   6  COUNT   +1  =  6
                   7  ADJUST  +4  = 10  pool: taken from beta
                   8  GRANT   +1  =  0
                beta: 台帳 / ledger
                   1  COUNT   +1  =  1
                   2  COUNT   +1  =  2
                   3  COUNT   +1  =  3
                   4  COUNT   +1  =  4
                   5  ADJUST  -4  =  0  pool: sent to acme

                beta: 無料紹介を依頼できる枠なし / requests an introduction: it has no credit
                acme: 無料紹介を依頼し、枠を1つ予約 / requests an introduction: a credit is reserved
                agency-1: 2社に対する未使用の枠 0、紹介中 1 / owes both together 0, introductions under way: 1
                """);
    }
}
