package org.careerrelay.rights;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careerrelay.engine.Engine;
import org.careerrelay.instruction.CorrectionBoxes;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.rights.Disclosure.Row;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.BoxedAnswers;
import org.careerrelay.vault.BoxedFields;
import org.careerrelay.vault.Packed;

/** What lies in boxes about a person, of every kind, as rows that the person can read (B14). */
final class HeldBoxes {

    private static final List<String> CONTACT = List.of("name", "mail", "job", "reason", "stage", "note");
    private static final List<String> PROPOSAL =
            List.of("name", "mail", "profile", "company", "givenAt", "validUntil", "notice");
    private static final List<String> RECEIPT = List.of("mail");
    private static final List<String> IDENTITY = List.of("name", "kana", "mail", "phone", "born");

    private static final List<String> STEP_UP = List.of("name", "mail", "wish");
    private static final List<String> EXIT_INTERVIEW = List.of("note");

    private final Engine engine;

    HeldBoxes(Engine engine) {
        this.engine = engine;
    }

    List<Row> rows(UnitOfWork unit, TenantId tenant, Collection<OpaqueId> people) {
        Map<VaultKind, List<OpaqueId>> subjects = new EnumMap<>(VaultKind.class);
        for (VaultItem box : unit.vault().ofPeople(tenant, people)) {
            subjects.computeIfAbsent(box.kind(), kind -> new ArrayList<>()).add(box.subject());
        }
        List<Row> rows = new ArrayList<>();
        subjects.forEach((kind, ids) -> engine.vault().open(unit, tenant, kind, ids).boxes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(box -> row(kind, box.getKey(), box.getValue()))
                .forEach(rows::add));
        return rows;
    }

    private static Row row(VaultKind kind, OpaqueId subject, byte[] box) {
        return switch (kind) {
            case CONTACT -> texts(start(kind, "application", subject), CONTACT, box);
            case ANSWERS -> answers(start(kind, "application", subject), BoxedAnswers.unpack(box));
            case ASSISTED ->
                fields(
                        start(kind, "application", subject),
                        BoxedFields.unpack(box).values());
            case CORRECTION ->
                fields(
                        start(kind, "instruction", subject),
                        CorrectionBoxes.unpack(box).values());
            case PROPOSAL -> texts(start(kind, "introduction", subject), PROPOSAL, box);
            case RECEIPT -> texts(start(kind, "message", subject), RECEIPT, box);
            case IDENTITY -> texts(start(kind, "person", subject), IDENTITY, box);
            case STEP_UP -> texts(start(kind, "stepUp", subject), STEP_UP, box);
            case SURVEY_COMMENT ->
                Rows.with(Rows.row("kind", kind), "comment", Pii.of(new String(box, StandardCharsets.UTF_8)));
            case EXIT_INTERVIEW -> texts(start(kind, "exitCase", subject), EXIT_INTERVIEW, box);
        };
    }

    private static Row start(VaultKind kind, String name, OpaqueId subject) {
        return Rows.row("kind", kind, name, subject);
    }

    private static Row answers(Row start, RelayAnswers answers) {
        Row row = Rows.with(start, "name", answers.name());
        row = Rows.with(row, "mail", answers.mail());
        row = Rows.with(row, "wishes", answers.wishes());
        row = Rows.with(row, "kana", answers.kana());
        return Rows.with(row, "phone", answers.phone());
    }

    private static Row fields(Row start, Map<DataItem, Pii<String>> values) {
        Row row = start;
        for (Map.Entry<DataItem, Pii<String>> field : values.entrySet()) {
            row = Rows.with(row, field.getKey().name().toLowerCase(Locale.ROOT), field.getValue());
        }
        return row;
    }

    /** Texts in the order in which they were packed; what was left empty is left out. */
    private static Row texts(Row start, List<String> names, byte[] box) {
        List<String> texts = Packed.unpack(box);
        Row row = start;
        for (int i = 0; i < names.size() && i < texts.size(); i++) {
            row = Rows.with(row, names.get(i), texts.get(i).isEmpty() ? null : Pii.of(texts.get(i)));
        }
        return row;
    }
}
