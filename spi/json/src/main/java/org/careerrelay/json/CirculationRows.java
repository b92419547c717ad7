package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.export.ExportedRow.OfExitCase;
import org.careerrelay.model.export.ExportedRow.OfLifecycleEvent;
import org.careerrelay.model.leaver.ExitCase;
import org.careerrelay.model.leaver.ExitReason;
import org.careerrelay.model.leaver.ExitState;
import org.jspecify.annotations.Nullable;

/** Rows about people's lives with a company. */
final class CirculationRows {

    private static final int TEXT = 20_000;

    private CirculationRows() {}

    static void write(ObjectNode node, OfLifecycleEvent row) {
        LifecycleEvent event = row.event();
        node.put("id", event.id().toString())
                .put("key", event.key())
                .put("person", event.person().toString())
                .put("reference", event.reference())
                .put("type", event.type().name())
                .put("on", event.on().toString());
        LocalDate announcedOn = event.announcedOn();
        if (announcedOn != null) {
            node.put("announcedOn", announcedOn.toString());
        }
        node.put("recordedBy", event.recordedBy())
                .put("recordedAt", event.recordedAt().toString());
    }

    static OfLifecycleEvent lifecycleEvent(Fields fields) {
        return new OfLifecycleEvent(new LifecycleEvent(
                fields.id("id"),
                fields.text("key", TEXT),
                fields.id("person"),
                fields.text("reference", TEXT),
                fields.word("type", LifecycleType.class),
                fields.date("on"),
                fields.optionalDate("announcedOn"),
                fields.text("recordedBy", TEXT),
                fields.instant("recordedAt")));
    }

    static void write(ObjectNode node, OfExitCase row) {
        ExitCase it = row.exitCase();
        node.put("id", it.id().toString())
                .put("key", it.key())
                .put("person", it.person().toString())
                .put("reference", it.reference())
                .put("state", it.state().name())
                .put("openedOn", it.openedOn().toString());
        date(node, "interviewedOn", it.interviewedOn());
        String by = it.interviewedBy();
        if (by != null) {
            node.put("interviewedBy", by);
        }
        node.put("reasons", it.reasons().stream().map(ExitReason::name).collect(Collectors.joining(" ")));
        date(node, "decidedOn", it.decidedOn());
        date(node, "lastDay", it.lastDay());
        node.put("recordedBy", it.recordedBy()).put("changedAt", it.changedAt().toString());
    }

    static OfExitCase exitCase(Fields fields) {
        return new OfExitCase(new ExitCase(
                fields.id("id"),
                fields.text("key", TEXT),
                fields.id("person"),
                fields.text("reference", TEXT),
                fields.word("state", ExitState.class),
                fields.date("openedOn"),
                fields.optionalDate("interviewedOn"),
                fields.optionalText("interviewedBy", TEXT),
                reasons(fields.text("reasons", TEXT)),
                fields.optionalDate("decidedOn"),
                fields.optionalDate("lastDay"),
                fields.text("recordedBy", TEXT),
                fields.instant("changedAt")));
    }

    private static List<ExitReason> reasons(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(ExitReason::valueOf).toList();
    }

    private static void date(ObjectNode node, String name, @Nullable LocalDate day) {
        if (day != null) {
            node.put(name, day.toString());
        }
    }
}
