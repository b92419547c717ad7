package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.tck.Proves;

/** Whatever happens in whichever order, nothing leaves without a consent valid at that moment, and what left has one record. */
class TransferProperties {

    private static final int PEOPLE = 4;

    /** What can happen. */
    enum Event {
        CONSENT,
        WITHDRAW,
        SEND,
        CUT,
        MEND,
        LOSE_ANSWERS,
        HEAR_ANSWERS,
        MOVE_ABROAD,
        MOVE_HOME,
        END_LICENCE,
        RENEW_LICENCE,
        AN_HOUR,
        A_WEEK,
        A_YEAR
    }

    /** An event, and whom it concerns where it concerns one person. */
    record Step(Event event, int person) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Event.class), Arbitraries.integers().between(1, PEOPLE))
                .as(Step::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(60);
    }

    @Property(tries = 60)
    @Proves({"INV-12", "R-01", "R-20", "R-29", "B11"})
    void nothingLeavesWithoutAConsentValidAtThatMomentAndWhatLeftHasOneRecord(@ForAll("steps") List<Step> steps) {
        try (World world = World.immediate()) {
            world.rejectNext(PEOPLE);
            world.run();
            List<Referral> referrals = IntStream.rangeClosed(1, PEOPLE)
                    .mapToObj(person -> world.referral("a-" + person))
                    .toList();
            Set<OpaqueId> sent = new HashSet<>();
            int seen = 0;
            for (Step step : steps) {
                take(world, step);
                List<?> passed = world.toAgency.passed();
                for (Object message : passed.subList(seen, passed.size())) {
                    if (message instanceof ReferralHandOver handOver) {
                        covered(world, handOver);
                        sent.add(handOver.referral());
                    }
                }
                seen = passed.size();
                recorded(world, referrals, sent);
            }
        }
    }

    private static void take(World world, Step step) {
        switch (step.event()) {
            case CONSENT -> world.candidate("a-" + step.person()).consent(world.form(World.address(step.person())));
            case WITHDRAW -> world.withdraw(step.person());
            case SEND -> world.run();
            case CUT -> world.toAgency.cut(true);
            case MEND -> world.toAgency.cut(false);
            case LOSE_ANSWERS ->
                world.toAgency.afterwards(deliveries -> deliveries.stream()
                        .<Delivery>map(delivery -> new Delivery.Retry("http.503", null))
                        .toList());
            case HEAR_ANSWERS -> world.toAgency.afterwards(deliveries -> deliveries);
            case MOVE_ABROAD -> world.desk().partner(agencyIn("US"));
            case MOVE_HOME -> world.desk().partner(agencyIn("JP"));
            case END_LICENCE -> world.desk().open(World.programme().licence("13-ユ-010554", World.TODAY.minusDays(1)));
            case RENEW_LICENCE -> world.desk().open(World.programme());
            case AN_HOUR -> world.clock.move(Duration.ofHours(1));
            case A_WEEK -> world.clock.move(Duration.ofDays(7));
            case A_YEAR -> world.clock.move(Duration.ofDays(366));
        }
    }

    /** Nothing but the sending happened since: what holds now held when it left. */
    private static void covered(World world, ReferralHandOver handOver) {
        Instant now = world.clock.instant();
        ConsentRecord consent = world.read((unit, acme) ->
                unit.consents().find(acme, List.of(handOver.referral())).get(0));
        assertThat(consent.state().allowsProcessing()).isTrue();
        assertThat(now).isBetween(consent.givenAt(), consent.validUntil().minusNanos(1));
        assertThat(consent.id()).isEqualTo(handOver.consent());
        assertThat(consent.recipient()).isEqualTo(handOver.agency());
        assertThat(consent.country()).isEqualTo("JP");
        assertThat(consent.purposes()).contains(Purpose.AGENCY_REGISTRATION);
        assertThat(consent.items()).contains(DataItem.NAME.name(), DataItem.MAIL.name(), DataItem.WISHES.name());
    }

    private static void recorded(World world, List<Referral> referrals, Set<OpaqueId> sent) {
        boolean kept = world.clock.instant().isBefore(World.START.plus(Duration.ofDays(3 * 365)));
        for (Referral referral : referrals) {
            List<ProvisionRecord> records =
                    world.read((unit, acme) -> unit.provisions().ofPeople(acme, List.of(referral.person())));
            assertThat(records).hasSizeLessThanOrEqualTo(1);
            if (kept && sent.contains(referral.id())) {
                assertThat(records).singleElement().satisfies(record -> {
                    assertThat(record.transferKey()).isEqualTo(TransferKeys.handOver(referral.id()));
                    assertThat(record.standing().state().isProvision()).isTrue();
                });
            }
        }
    }

    private static AgencyProfile agencyIn(String country) {
        AgencyProfile home = World.agencyProfile(World.AGENCY);
        return new AgencyProfile(
                home.key(),
                home.legalName(),
                home.address(),
                home.representative(),
                home.contactMail(),
                home.phone(),
                country);
    }
}
