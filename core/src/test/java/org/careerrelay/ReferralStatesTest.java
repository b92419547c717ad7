package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From every state, whatever any door does, a referral goes only where it may go, and each step leaves an event. */
class ReferralStatesTest {

    private static final Map<ReferralState, EventType> EVENT = new EnumMap<>(Map.of(
            ReferralState.MAILED, EventType.MAIL_SENT,
            ReferralState.CONSENTED, EventType.CONSENT_GIVEN,
            ReferralState.SENT, EventType.REFERRAL_SENT,
            ReferralState.DISPUTED, EventType.REFERRAL_DISPUTED,
            ReferralState.ACKNOWLEDGED, EventType.REFERRAL_ACKNOWLEDGED,
            ReferralState.WITHDRAWN, EventType.CONSENT_WITHDRAWN,
            ReferralState.EXPIRED, EventType.LINK_EXPIRED,
            ReferralState.REVOKED, EventType.LINK_REVOKED));

    /** A mail without a link, and a consent taken back after the answer, are no step of the referral. */
    private static final Set<EventType> ALSO_WITHOUT_STEP =
            EnumSet.of(EventType.MAIL_SENT, EventType.CONSENT_WITHDRAWN);

    /** Everything that can be done to a referral from outside. */
    private static final Map<String, Consumer<World>> COMMANDS = commands();

    @ParameterizedTest
    @EnumSource(ReferralState.class)
    @Proves("A09")
    void onlyLegalStepsCanBeTakenAndEachIsRecorded(ReferralState from) {
        COMMANDS.forEach((name, command) -> {
            try (World world = World.immediate()) {
                bring(world, from);
                Referral before = world.referral("a-1");
                assertThat(before.state()).isEqualTo(from);
                List<EventType> eventsBefore = transitions(world);

                command.accept(world);

                world.company().operator().dispatch(); // numbers the events; nothing else is left to be done
                ReferralState to = world.referral("a-1").state();
                List<ReferralState> path = path(from, to);
                assertThat(path).as("%s: %s to %s", name, from, to).isNotEmpty();
                List<EventType> taken = transitions(world);
                assertThat(taken.subList(eventsBefore.size(), taken.size()))
                        .as("%s: %s to %s", name, from, to)
                        .containsExactlyElementsOf(
                                path.stream().skip(1).map(EVENT::get).toList());
            }
        });
    }

    /** The states on the shortest legal way from one to another, both included; empty where there is none. */
    private static List<ReferralState> path(ReferralState from, ReferralState to) {
        if (from == to) {
            return List.of(from);
        }
        return from.next().stream()
                .map(next -> path(next, to))
                .filter(rest -> !rest.isEmpty())
                .min(Comparator.comparing(List::size))
                .map(rest -> Stream.concat(Stream.of(from), rest.stream()).toList())
                .orElse(List.of());
    }

    /** The events of steps so far, numbered or not. */
    private static List<EventType> transitions(World world) {
        OpaqueId referral = world.referral("a-1").id();
        List<RelayEvent> events = new ArrayList<>();
        world.events().forEach(numbered -> events.add(numbered.event()));
        events.addAll(world.<List<RelayEvent>>read((unit, acme) -> unit.events().unnumbered(acme, 1000)));
        return events.stream()
                .filter(event -> event.subject().equals(referral) && EVENT.containsValue(event.type()))
                .filter(event -> !ALSO_WITHOUT_STEP.contains(event.type())
                        || event.details().containsKey("state"))
                .map(RelayEvent::type)
                .toList();
    }

    private static void bring(World world, ReferralState to) {
        world.rejectNext(1);
        if (to == ReferralState.ISSUED) {
            return;
        }
        world.company().operator().dispatch();
        switch (to) {
            case ISSUED, MAILED -> {}
            case CONSENTED -> world.consent(1);
            case SENT -> {
                world.consent(1);
                world.company().operator().dispatch();
            }
            case DISPUTED -> {
                world.consent(1);
                world.company().operator().dispatch();
                world.clock.move(Duration.ofDays(28));
                world.company().operator().dispatch();
            }
            case ACKNOWLEDGED -> {
                world.consent(1);
                world.run();
                world.answerAll(AgencyAnswer.ACCEPTED_NEW);
                world.run();
            }
            case WITHDRAWN -> {
                world.consent(1);
                world.withdraw(1);
                world.company().operator().dispatch();
            }
            case REVOKED -> {
                world.desk().revoke("a-1");
                world.company().operator().dispatch();
            }
            case EXPIRED -> {
                world.clock.move(Duration.ofDays(30));
                world.company().operator().dispatch();
            }
        }
    }

    private static CandidateDesk candidate(World world) {
        return world.company().candidate(world.tokenOf("a-1"));
    }

    private static Map<String, Consumer<World>> commands() {
        Map<String, Consumer<World>> commands = new HashMap<>();
        commands.put("reject again", world -> world.desk().reject(List.of(world.rejection(1))));
        commands.put("dispatch", world -> world.company().operator().dispatch());
        commands.put("consent", world -> candidate(world).consent(world.form(World.address(1))));
        commands.put("withdraw", world -> candidate(world).withdraw(Pii.of(World.address(1))));
        commands.put("revoke", world -> world.desk().revoke("a-1"));
        commands.put("time passes", world -> world.clock.move(Duration.ofDays(30)));
        Arrays.stream(AgencyAnswer.values())
                .forEach(answer -> commands.put(
                        "acknowledge " + answer,
                        world -> world.company()
                                .agency(World.AGENCY)
                                .acknowledge(List.of(new Acknowledgement(
                                        world.referral("a-1").id(), answer, world.clock.instant())))));
        return commands;
    }
}
