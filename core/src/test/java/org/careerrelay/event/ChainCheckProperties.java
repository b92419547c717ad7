package org.careerrelay.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.event.ChainHead;
import org.careerrelay.model.event.ChainVerdict;
import org.careerrelay.model.event.ChainVerdict.Broken;
import org.careerrelay.model.event.ChainVerdict.Fault;
import org.careerrelay.model.event.ChainVerdict.Sound;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.tck.Proves;

/** Whatever a log holds, whatever is done to one of its events is seen at that event's number. */
class ChainCheckProperties {

    private static final ChainHead NOTHING_NOTED = ChainHead.empty();

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Proves({"B18", "INV-12"})
    void whatWasNumberedIsSound(@ForAll("logs") List<NumberedEvent> log) {
        assertThat(verdict(log, head(log), NOTHING_NOTED)).isEqualTo(new Sound(head(log)));
        for (NumberedEvent event : log) {
            assertThat(verdict(log, head(log), headAt(event))).isEqualTo(new Sound(head(log)));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Proves({"B18", "INV-12", "V-C24"})
    void anyChangeOfOneFieldOfOneEventIsSeenAtItsNumber(
            @ForAll("logs") List<NumberedEvent> log,
            @ForAll @IntRange(max = 99) int which,
            @ForAll Field field,
            @ForAll("events") NumberedEvent other,
            @ForAll @IntRange(max = 255) int bit) {
        int at = which % log.size();
        NumberedEvent changed = field.changed(log.get(at), other, bit);
        Assume.that(!changed.equals(log.get(at)));
        List<NumberedEvent> tampered = new ArrayList<>(log);
        tampered.set(at, changed);

        ChainVerdict verdict = verdict(tampered, head(log), NOTHING_NOTED);

        assertThat(verdict).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.number()).isEqualTo(at + 1);
            if (field != Field.NUMBER) {
                assertThat(broken.fault()).isEqualTo(Fault.ALTERED);
            }
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Proves({"B18", "INV-12"})
    void anEventThatWasRemovedIsMissedAtItsNumber(
            @ForAll("logs") List<NumberedEvent> log, @ForAll @IntRange(max = 99) int which) {
        int at = which % log.size();
        List<NumberedEvent> tampered = new ArrayList<>(log);
        tampered.remove(at);

        Fault fault = at == log.size() - 1 ? Fault.CUT : Fault.MISSING;
        assertThat(verdict(tampered, head(log), NOTHING_NOTED)).isEqualTo(new Broken(at + 1, fault));
    }

    /** Whether the numbers stay with their places or go with the events. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Proves({"B18", "INV-12"})
    void eventsThatChangedPlacesAreSeenAtTheFirstOfThem(
            @ForAll("logs") List<NumberedEvent> log,
            @ForAll @IntRange(max = 99) int one,
            @ForAll @IntRange(max = 99) int two,
            @ForAll boolean renumbered) {
        int first = Math.min(one % log.size(), two % log.size());
        int second = Math.max(one % log.size(), two % log.size());
        Assume.that(first != second);
        List<NumberedEvent> tampered = new ArrayList<>(log);
        Collections.swap(tampered, first, second);
        if (renumbered) {
            for (int at : new int[] {first, second}) {
                tampered.set(at, Field.NUMBER.changed(tampered.get(at), log.get(at), 0));
            }
        }

        assertThat(verdict(tampered, head(log), NOTHING_NOTED))
                .isEqualTo(new Broken(first + 1, renumbered ? Fault.ALTERED : Fault.MISSING));
    }

    /** The limit of a chain without a key, and what shows it. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void aLogThatWasCutOrRewrittenWithItsHeadShowsOnlyAgainstAHeadNotedOutside(
            @ForAll("logs") List<NumberedEvent> log, @ForAll("events") NumberedEvent other) {
        ChainHead noted = head(log);
        List<NumberedEvent> cut = log.subList(0, log.size() - 1);
        List<RelayEvent> events =
                new ArrayList<>(log.stream().map(NumberedEvent::event).toList());
        Assume.that(!events.get(0).equals(other.event()));
        events.set(0, other.event());
        List<NumberedEvent> rewritten = EventChain.continued(ChainHead.empty(), events);

        assertThat(verdict(cut, head(cut), NOTHING_NOTED)).isInstanceOf(Sound.class);
        assertThat(verdict(cut, head(cut), noted)).isEqualTo(new Broken(log.size(), Fault.CUT));
        assertThat(verdict(rewritten, head(rewritten), NOTHING_NOTED)).isInstanceOf(Sound.class);
        assertThat(verdict(rewritten, head(rewritten), noted)).isEqualTo(new Broken(log.size(), Fault.REWRITTEN));
    }

    /** The bytes under the hash: a log that was written by this version is verified by every later one. */
    @Example
    void theHashOfAnEventNeverChanges() {
        RelayEvent event = new RelayEvent(
                new OpaqueId(1, 2),
                Instant.parse("2026-11-15T00:00:00.123456Z"),
                EventType.LINK_ISSUED,
                new OpaqueId(3, 4),
                Map.of("agency", "agency-1", "note", "値"));

        assertThat(HexFormat.of().formatHex(ChainCheck.hash(new byte[32], new NumberedEvent(1, event, new byte[32]))))
                .isEqualTo("96d664db1a1a72f7d1e648e20d1e3566eaedc0e6e4f3d98c2c0d816621565a45");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aHeadThatIsNotTheEndOfTheLogIsTold(@ForAll("logs") List<NumberedEvent> log) {
        List<NumberedEvent> earlier = log.subList(0, log.size() - 1);
        ChainHead altered = new ChainHead(log.size(), new byte[32]);

        assertThat(verdict(log, head(earlier), NOTHING_NOTED)).isEqualTo(new Broken(log.size(), Fault.HEAD_DIFFERS));
        assertThat(verdict(log, altered, NOTHING_NOTED)).isEqualTo(new Broken(log.size(), Fault.HEAD_DIFFERS));
        assertThat(verdict(List.of(), head(log), NOTHING_NOTED)).isEqualTo(new Broken(1, Fault.CUT));
    }

    /** What can be changed about an event. */
    enum Field {
        NUMBER,
        ID,
        TIME,
        TYPE,
        SUBJECT,
        DETAILS,
        ONE_DETAIL,
        HASH;

        NumberedEvent changed(NumberedEvent from, NumberedEvent other, int bit) {
            RelayEvent event = from.event();
            RelayEvent that = other.event();
            return switch (this) {
                case NUMBER -> new NumberedEvent(other.number(), event, from.hash());
                case ID -> with(from, event(event, that.id(), event.at(), event.type(), event.subject()));
                case TIME -> with(from, event(event, event.id(), that.at(), event.type(), event.subject()));
                case TYPE -> with(from, event(event, event.id(), event.at(), that.type(), event.subject()));
                case SUBJECT -> with(from, event(event, event.id(), event.at(), event.type(), that.subject()));
                case DETAILS -> with(from, details(event, that.details()));
                case ONE_DETAIL -> {
                    Map<String, String> details = new HashMap<>(event.details());
                    details.replaceAll((name, value) -> value + "x");
                    yield with(from, details(event, details));
                }
                case HASH -> {
                    byte[] hash = from.hash().clone();
                    hash[bit / 8] ^= (byte) (1 << bit % 8);
                    yield new NumberedEvent(from.number(), event, hash);
                }
            };
        }

        private static NumberedEvent with(NumberedEvent from, RelayEvent event) {
            return new NumberedEvent(from.number(), event, from.hash());
        }

        private static RelayEvent event(RelayEvent from, OpaqueId id, Instant at, EventType type, OpaqueId subject) {
            return new RelayEvent(id, at, type, subject, from.details());
        }

        private static RelayEvent details(RelayEvent from, Map<String, String> details) {
            return new RelayEvent(from.id(), from.at(), from.type(), from.subject(), details);
        }
    }

    @Provide
    Arbitrary<List<NumberedEvent>> logs() {
        return relayEvents()
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(events -> EventChain.continued(ChainHead.empty(), distinct(events)));
    }

    @Provide
    Arbitrary<NumberedEvent> events() {
        return Combinators.combine(Arbitraries.longs(), relayEvents())
                .as((number, event) -> new NumberedEvent(number, event, new byte[32]));
    }

    /** No two events of a log have one id. */
    private static List<RelayEvent> distinct(List<RelayEvent> events) {
        return IntStream.range(0, events.size())
                .mapToObj(i -> {
                    RelayEvent event = events.get(i);
                    OpaqueId id = new OpaqueId(event.id().high(), i);
                    return new RelayEvent(id, event.at(), event.type(), event.subject(), event.details());
                })
                .toList();
    }

    private static Arbitrary<RelayEvent> relayEvents() {
        Arbitrary<OpaqueId> ids =
                Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(OpaqueId::new);
        Arbitrary<Instant> instants = Combinators.combine(
                        Arbitraries.longs().between(0, 253_402_300_799L),
                        Arbitraries.integers().between(0, 999_999))
                .as((second, micro) -> Instant.ofEpochSecond(second, micro * 1000L));
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("aZ09 \"\\/\n")
                .withChars('一', '龠')
                .ofMaxLength(8);
        return Combinators.combine(
                        ids,
                        instants,
                        Arbitraries.of(EventType.class),
                        ids,
                        Arbitraries.maps(texts, texts).ofMaxSize(3))
                .as(RelayEvent::new);
    }

    private static ChainVerdict verdict(List<NumberedEvent> log, ChainHead stored, ChainHead noted) {
        ChainCheck check = new ChainCheck(noted);
        Optional<Broken> broken = check.take(log);
        return broken.isPresent() ? broken.get() : check.end(stored);
    }

    private static ChainHead head(List<NumberedEvent> log) {
        return log.isEmpty() ? ChainHead.empty() : headAt(log.get(log.size() - 1));
    }

    private static ChainHead headAt(NumberedEvent event) {
        return new ChainHead(event.number(), event.hash());
    }
}
