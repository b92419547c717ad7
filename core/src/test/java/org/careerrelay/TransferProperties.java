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
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.AssistedTransfer;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.provision.AssistedFields;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;

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
        NAME_LESS,
        NAME_ALL,
        WITHDRAW_ASSISTED,
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
    void nothingLeavesWithoutAConsentValidAtThatMomentAndWhatLeftHasOneRecord(
            @ForAll("steps") List<Step> steps, @ForAll boolean assisted) {
        Course course = new Course(assisted);
        try (World world = World.with(programme -> course.programme())) {
            for (int person = 1; person <= PEOPLE; person++) {
                world.reject(course.rejection(world.rejection(person)));
            }
            world.run();
            List<Referral> referrals = IntStream.rangeClosed(1, PEOPLE)
                    .mapToObj(person -> world.referral("a-" + person))
                    .toList();
            Set<OpaqueId> sent = new HashSet<>();
            int seen = 0;
            for (Step step : steps) {
                take(world, course, step);
                List<?> passed = world.toAgency.passed();
                for (Object message : passed.subList(seen, passed.size())) {
                    if (message instanceof ReferralHandOver handOver) {
                        covered(world, course, handOver);
                        sent.add(handOver.referral());
                    }
                }
                seen = passed.size();
                recorded(world, referrals, sent);
            }
        }
    }

    private static void take(World world, Course course, Step step) {
        switch (step.event()) {
            case CONSENT ->
                world.candidate("a-" + step.person()).consent(course.form(world.form(World.address(step.person()))));
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
            case END_LICENCE -> world.desk().open(course.programme().licence("13-ユ-010554", World.TODAY.minusDays(1)));
            case RENEW_LICENCE -> world.desk().open(course.programme());
            case NAME_LESS -> world.desk().open(course.naming(AssistedFields.NEEDED));
            case NAME_ALL -> world.desk().open(course.naming(AssistedFields.ALLOWED));
            case WITHDRAW_ASSISTED ->
                world.candidate("a-" + step.person())
                        .withdraw(Pii.of(World.address(step.person())), Set.of(Purpose.ASSISTED_TRANSFER));
            case AN_HOUR -> world.clock.move(Duration.ofHours(1));
            case A_WEEK -> world.clock.move(Duration.ofDays(7));
            case A_YEAR -> world.clock.move(Duration.ofDays(366));
        }
    }

    /** Nothing but the sending happened since: what holds now held when it left. */
    private static void covered(World world, Course course, ReferralHandOver handOver) {
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
        if (handOver.kind() == TransferKind.ASSISTED) {
            assertThat(consent.purposes()).contains(Purpose.ASSISTED_TRANSFER);
        }
        own(course, consent, DataItem.KANA, handOver.answers().kana());
        own(course, consent, DataItem.PHONE, handOver.answers().phone());
    }

    /** A field of the company's own goes as far as the person agreed to it and the programme still names it. */
    private static void own(Course course, ConsentRecord consent, DataItem item, @Nullable Pii<String> value) {
        assertThat(value != null
                        && !(course.named.contains(item) && consent.items().contains(item.name())))
                .as("%s goes beyond the consent or the programme", item)
                .isFalse();
    }

    /** One way of handing over, and what the programme names at the moment. */
    private static final class Course {

        private final boolean assisted;
        private Set<DataItem> named = AssistedFields.ALLOWED;

        Course(boolean assisted) {
            this.assisted = assisted;
        }

        Programme naming(Set<DataItem> items) {
            named = items;
            return programme();
        }

        Programme programme() {
            return assisted
                    ? AssistedFixture.assisted(new AssistedTransfer("review", named))
                            .apply(World.programme())
                    : World.programme();
        }

        Rejection rejection(Rejection rejection) {
            return assisted ? rejection.assisted(AssistedFixture.FIELDS) : rejection;
        }

        ConsentForm form(ConsentForm form) {
            return assisted
                    ? World.ticking(form, Set.of(Purpose.AGENCY_REGISTRATION, Purpose.ASSISTED_TRANSFER))
                    : form;
        }
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
