package org.careerrelay.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.spi.ats.AtsEvent;
import org.careerrelay.spi.ats.MailedApplication;
import org.jspecify.annotations.Nullable;

/** What applicant tracking systems say and are told, as JSON. What they say may be anything: it is read within bounds, and refused without being quoted. */
public final class AtsJson {

    private static final int MAX_ROWS = 10_000;
    private static final int MAX_NEXT = 1000;
    private static final Set<IntakeField> DAYS = EnumSet.of(IntakeField.DECIDED_ON, IntakeField.APPLIED_ON);
    private static final String LINK_MAILED = "org.careerrelay.application.link-mailed.v1";

    private AtsJson() {}

    /**
     * Reads a page.
     *
     * @param body the document, in UTF-8
     * @param items where the list of applications is, as a JSON pointer
     * @param next where it is said by what the next page is asked for, as a JSON pointer; null or nothing there: it is the last
     * @param fields where an application says what
     * @return the page
     * @throws InvalidInputException when it is no such document
     */
    public static AtsJsonPage page(byte[] body, String items, String next, AtsJsonFields fields) {
        JsonNode document = read(body);
        JsonNode list = document.at(JsonPointer.compile(items));
        if (!list.isArray() || list.size() > MAX_ROWS) {
            throw refused("items", "ats.items", "応募の一覧がありません", "there is no list of applications");
        }
        List<IntakeRow> rows = new ArrayList<>(list.size());
        Instant last = null;
        for (JsonNode application : list) {
            rows.add(row(rows.size() + 1L, application, fields));
            Instant changed = changedAt(application, fields).orElse(null);
            last = last == null || changed != null && changed.isAfter(last) ? changed : last;
        }
        String token = text(document.at(JsonPointer.compile(next)));
        if (token.length() > MAX_NEXT) {
            throw refused("next", "ats.next", "次のページの指定が長すぎます", "what names the next page is too long");
        }
        return new AtsJsonPage(rows, token, last);
    }

    /**
     * Reads a message.
     *
     * @param body the document, in UTF-8
     * @param events where it says what
     * @return what happened; empty where it is about something else
     * @throws InvalidInputException when it is no such document
     */
    public static Optional<AtsEvent> event(byte[] body, AtsJsonEvents events) {
        JsonNode document = read(body);
        String action = text(document.at(JsonPointer.compile(events.action())));
        boolean reopened = events.reopened().contains(action);
        if (!reopened && !events.decided().contains(action)) {
            return Optional.empty();
        }
        JsonNode application = document.at(JsonPointer.compile(events.application()));
        IntakeRow row = row(1, application, events.fields());
        Instant at = changedAt(application, events.fields())
                .orElseThrow(
                        () -> refused("changedAt", "ats.changed-at", "変更日時がありません", "it does not say when it happened"));
        if (row.get(IntakeField.APPLICATION_ID).isBlank()) {
            throw refused("application", "ats.application", "応募IDがありません", "the application's id is missing");
        }
        return Optional.of(
                reopened
                        ? new AtsEvent.Reopened(at, row.get(IntakeField.APPLICATION_ID))
                        : new AtsEvent.Decided(at, row));
    }

    /**
     * Writes that a mail went out with a link, as a CloudEvent (1.0, JSON format).
     *
     * @param company key of the company
     * @param mailed which application
     * @return the document, in UTF-8
     */
    public static byte[] linkMailed(String company, MailedApplication mailed) {
        ObjectNode event = JsonText.object()
                .put("specversion", CloudEvent.SPEC_VERSION)
                .put("id", mailed.message().toString())
                .put("source", CloudEvent.source(Party.COMPANY, company))
                .put("type", LINK_MAILED)
                .put("time", mailed.mailedAt().toString())
                .put("datacontenttype", CloudEvent.JSON);
        event.putObject("data")
                .put("company", company)
                .put("application", mailed.application())
                .put("mailedAt", mailed.mailedAt().toString());
        return JsonText.writeBytes(event);
    }

    private static IntakeRow row(long number, JsonNode application, AtsJsonFields fields) {
        Map<IntakeField, String> values = new EnumMap<>(IntakeField.class);
        fields.places().forEach((field, places) -> {
            String value = places.stream()
                    .map(place -> text(application.at(JsonPointer.compile(place))))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
            if (!value.isEmpty()) {
                values.put(field, DAYS.contains(field) ? day(value, fields) : value);
            }
        });
        return new IntakeRow(number, values);
    }

    private static Optional<Instant> changedAt(JsonNode application, AtsJsonFields fields) {
        return time(text(application.at(JsonPointer.compile(fields.changedAt()))))
                .map(OffsetDateTime::toInstant);
    }

    /** A time becomes the day that it is in the zone; what is none stays for whoever reads days. */
    private static String day(String value, AtsJsonFields fields) {
        return time(value)
                .map(at -> at.atZoneSameInstant(fields.zone()).toLocalDate().toString())
                .orElse(value);
    }

    private static Optional<OffsetDateTime> time(String value) {
        try {
            OffsetDateTime at = OffsetDateTime.parse(value);
            return at.getYear() >= 1900 && at.getYear() <= 9999 ? Optional.of(at) : Optional.empty();
        } catch (DateTimeException e) {
            // Not a time: that is what was asked.
            return Optional.empty();
        }
    }

    private static String text(@Nullable JsonNode value) {
        return value == null || value.isNull() || value.isContainerNode() ? "" : value.asText();
    }

    private static JsonNode read(byte[] body) {
        try {
            JsonNode document = JsonText.read(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString());
            if (document == null || !document.isContainerNode()) {
                throw refused("", "json.object", "JSONのオブジェクトではありません", "is no JSON object");
            }
            return document;
        } catch (CharacterCodingException e) {
            throw refused("", "json.syntax", "JSONとして読めません", "is not readable as JSON");
        }
    }

    private static InvalidInputException refused(String path, String code, String ja, String en) {
        return new InvalidInputException(List.of(new Violation(path, code, ja, en)));
    }
}
