package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.careerrelay.erasure.Nobody;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.erasure.ErasureCause;
import org.careerrelay.model.event.ChainVerdict;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.tck.Proves;

/** Whoever is erased, and whenever: what was counted balances, and leads to nobody. */
class ErasureProperties {

    private static final int STEPS = 80;
    private static final int PEOPLE = 6;

    @Property(tries = 40)
    @Proves({"INV-9", "B13", "V-C19"})
    void theLedgerIsTheSameBeforeAndAfterEachErasure(@ForAll long seed) {
        try (World world = World.with(programme -> programme.rule(new CreditRule(2, 1)))) {
            live(world, new Random(seed), true);
            assertBalanced(world);
        }
    }

    @Property(tries = 20)
    @Proves({"INV-9", "R-64"})
    void whereCountsFallTheRecordAgreesWithItself(@ForAll long seed) {
        try (World world = World.with(programme -> programme
                .rule(new CreditRule(2, 1))
                .policies(Policies.DEFAULT.qualification(QualificationPolicy.DEFAULT.countStays(false))))) {
            live(world, new Random(seed), false);
            assertBalanced(world);
        }
    }

    private static void live(World world, Random random, boolean stays) {
        List<String> applications = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            String one = applications.isEmpty() ? "" : applications.get(random.nextInt(applications.size()));
            String address = World.address(person(one));
            switch (random.nextInt(8)) {
                case 0, 1 -> {
                    String next = "a-" + random.nextInt(PEOPLE) + "-" + i;
                    applications.add(next);
                    world.reject(Rejection.of(
                            next, "山田 太郎", World.address(person(next)), world.clock.instant(), "recruiter-3"));
                }
                case 2 -> world.run();
                case 3 -> {
                    if (isMailed(world, one)) {
                        world.candidate(one).consent(world.form(address));
                    }
                }
                case 4 -> {
                    if (isMailed(world, one) && random.nextInt(3) == 0) {
                        world.candidate(one).withdraw(Pii.of(address));
                    }
                }
                case 5 -> {
                    world.run();
                    world.answerAll(AgencyAnswer.values()[random.nextInt(AgencyAnswer.values().length)]);
                    world.run();
                }
                case 6 -> erase(world, one, random, stays);
                default -> world.clock.move(Duration.ofHours(random.nextInt(48)));
            }
        }
        applications.forEach(application -> erase(world, application, random, stays));
    }

    private static void erase(World world, String application, Random random, boolean stays) {
        List<LedgerEntry> before = entries(world);
        boolean known = !world.<Boolean>read((unit, acme) ->
                unit.rejections().byApplication(acme, List.of(application)).isEmpty());
        ErasureCause cause = random.nextBoolean() ? ErasureCause.PERSON : ErasureCause.HOLDER;
        assertThat(Officer.erase(world.desk(), application, cause).isPresent()).isEqualTo(known);
        if (stays) {
            assertThat(entries(world)).isEqualTo(before);
        }
        assertThat(world.<Boolean>read((unit, acme) -> unit.rejections()
                        .byApplication(acme, List.of(application))
                        .isEmpty()))
                .isTrue();
    }

    /** Everybody was erased: nothing leads from any referral to a person. */
    private static void assertBalanced(World world) {
        world.run();
        TenantDesk acme = world.company().operator().tenant(TenantKind.COMPANY, World.ACME);
        assertThat(acme.recompute().differences()).isEmpty();
        assertThat(world.company().operator().verify(TenantKind.COMPANY, World.ACME))
                .isInstanceOf(ChainVerdict.Sound.class);
        List<OpaqueId> causes = entries(world).stream()
                .map(LedgerEntry::cause)
                .filter(Cause.OfReferral.class::isInstance)
                .map(cause -> ((Cause.OfReferral) cause).id())
                .toList();
        assertThat(world.<List<OpaqueId>>read((unit, tenant) -> unit.referrals().find(tenant, causes).stream()
                        .map(referral -> referral.person())
                        .toList()))
                .allMatch(Nobody::is);
    }

    private static List<LedgerEntry> entries(World world) {
        return world.company().operator().ledger(World.ACME, World.AGENCY).entries(0, 1000);
    }

    private static boolean isMailed(World world, String application) {
        return world.mail.letters().stream()
                .filter(letter -> Pii.of(application).equals(letter.variables().get("application")))
                .anyMatch(letter -> letter.relay() != null);
    }

    private static int person(String application) {
        return application.isEmpty() ? 0 : Character.digit(application.charAt(2), 10);
    }
}
