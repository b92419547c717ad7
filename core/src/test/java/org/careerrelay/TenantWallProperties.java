package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.tck.Proves;

/** Whatever one company does, with the same applicants, applications and agency, another reads what it read before. */
class TenantWallProperties {

    @Property(tries = 40)
    @Proves({"B19", "INV-11"})
    void whatOneCompanyDoesAnotherDoesNotSee(@ForAll long seed) {
        Random random = new Random(seed);
        try (World world = World.built(MemoryStorage.create(), builder -> builder)) {
            Programme programme = Programmes.with(World.AGENCY).rule(new CreditRule(2, 1));
            world.settle(World.ACME);
            world.desk().open(programme);
            world.count(3);
            world.desk().request(World.AGENCY, JobOrder.titled("営業"));
            world.run();
            world.settle("beta");
            world.company().company("beta").open(programme);
            List<Object> before = reads(world);
            List<OpaqueId> foreign = new ArrayList<>();
            world.desk().introductions().forEach(introduction -> foreign.add(introduction.id()));
            foreign.add(world.referral("a-1").id());

            CompanyDesk beta = world.company().company("beta");
            for (int step = 0; step < 40; step++) {
                String application = "a-" + (1 + random.nextInt(3));
                switch (random.nextInt(9)) {
                    case 0, 1 ->
                        beta.reject(List.of(Rejection.of(
                                application, "山田 太郎", application + "@example.jp", World.START, "recruiter-3")));
                    case 2 -> beta.revoke(application);
                    case 3 -> beta.request(World.AGENCY, JobOrder.titled("営業"));
                    case 4 ->
                        foreign.forEach(id -> {
                            beta.introduction(id).declined();
                            beta.introduction(id).joined();
                        });
                    case 5 ->
                        world.company()
                                .agency("agency-9")
                                .acknowledge(List.of(
                                        new Acknowledgement(foreign.get(0), AgencyAnswer.REFUSED, World.START)));
                    case 6 -> beta.open(programme.rule(new CreditRule(1 + random.nextInt(5), 1)));
                    case 7 -> consentAtBeta(world, application);
                    default -> world.run();
                }
            }
            world.run();
            assertThat(reads(world)).isEqualTo(before);
        }
    }

    private static void consentAtBeta(World world, String application) {
        world.mail.letters().stream()
                .filter(letter -> letter.recipientAddress().reveal().equals(application + "@example.jp"))
                .map(letter ->
                        letter.relay() == null ? "" : letter.relay().link().reveal())
                .filter(link -> !link.isEmpty())
                .map(link -> RawToken.of(link.substring(link.lastIndexOf('/') + 1)))
                .forEach(token -> world.company().candidate(token).consent(world.form(application + "@example.jp")));
    }

    private static List<Object> reads(World world) {
        return List.of(
                world.desk().credits(World.AGENCY),
                world.desk().kpis(World.NOVEMBER),
                world.desk().introductions(),
                world.company().operator().ledger(World.ACME, World.AGENCY).entries(0, 1000),
                world.company().operator().events(TenantKind.COMPANY, World.ACME, 0, 1000),
                world.referral("a-1"),
                world.referral("a-2"),
                world.referral("a-3"));
    }
}
