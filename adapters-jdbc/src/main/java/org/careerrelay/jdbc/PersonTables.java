package org.careerrelay.jdbc;

import static org.careerrelay.jdbc.TableRows.Order.by;
import static org.careerrelay.jdbc.TableRows.Order.byWord;

import org.careerrelay.json.SettingJson;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.export.ExportedRow.OfAlias;
import org.careerrelay.model.export.ExportedRow.OfBox;
import org.careerrelay.model.export.ExportedRow.OfCommand;
import org.careerrelay.model.export.ExportedRow.OfKeyedHash;
import org.careerrelay.model.export.ExportedRow.OfPerson;
import org.careerrelay.model.export.ExportedRow.OfProgramme;
import org.careerrelay.model.export.ExportedRow.OfRejection;
import org.careerrelay.model.export.ExportedRow.OfSetting;
import org.careerrelay.model.person.IndexField;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.person.WrappedKey;
import org.careerrelay.model.programme.ProgrammeKey;

/** The tables of contracts, commands and people as rows of an export. */
final class PersonTables {

    static final TableRows<OfSetting> SETTINGS = TableRows.of(
            "setting",
            Columns.<OfSetting>none()
                    .text("name", row -> row.setting().value().settingName())
                    .int32("version", row -> row.setting().version())
                    .instant("effective_from", row -> row.setting().effectiveFrom())
                    .text("body", row -> SettingJson.write(row.setting().value())),
            OfSetting.class,
            row -> new OfSetting(new StoredSetting(row.int32(2), row.instant(3), SettingJson.read(row.text(4)))),
            by("name"),
            by("version"));

    static final TableRows<OfProgramme> PROGRAMMES = TableRows.of(
            "programme",
            Columns.<OfProgramme>none()
                    .int32("programme", row -> row.key().number())
                    .text("agency", row -> row.key().agency())
                    .instant("created_at", OfProgramme::createdAt),
            OfProgramme.class,
            row -> new OfProgramme(new ProgrammeKey(row.int32(1), row.text(2)), row.instant(3)),
            by("programme"));

    static final TableRows<OfCommand> COMMANDS = TableRows.of(
            "command",
            JdbcCommands.TABLE.columns().in(OfCommand::command),
            OfCommand.class,
            row -> new OfCommand(JdbcCommands.read(row)),
            by("command_key"));

    static final TableRows<OfPerson> PEOPLE = TableRows.of(
            "person",
            Columns.<OfPerson>none()
                    .id("id", row -> row.person().id())
                    .int32("key_version", row -> row.person().key().keyVersion())
                    .bytes("wrapped_key", row -> row.person().key().bytes())
                    .instant("created_at", OfPerson::createdAt),
            OfPerson.class,
            row -> new OfPerson(new Person(row.id(1), new WrappedKey(row.int32(2), row.bytes(3))), row.instant(4)),
            by("id"));

    static final TableRows<OfAlias> ALIASES = TableRows.of(
            "person_alias",
            Columns.<OfAlias>none().id("person", OfAlias::person).id("merged_into", OfAlias::mergedInto),
            OfAlias.class,
            row -> new OfAlias(row.id(1), row.id(2)),
            by("person"));

    static final TableRows<OfKeyedHash> HASHES = TableRows.of(
            "person_index",
            Columns.<OfKeyedHash>none()
                    .bytes("mac", row -> row.key().mac())
                    .word("field", row -> row.key().field())
                    .int32("key_version", row -> row.key().version())
                    .id("person", OfKeyedHash::person),
            OfKeyedHash.class,
            row -> new OfKeyedHash(new IndexKey(row.word(2, IndexField.class), row.int32(3), row.bytes(1)), row.id(4)),
            by("mac"),
            byWord("field"),
            by("key_version"));

    static final TableRows<OfBox> BOXES = TableRows.of(
            "vault",
            JdbcVault.TABLE.columns().in(OfBox::box),
            OfBox.class,
            row -> new OfBox(new VaultItem(row.id(3), row.word(1, VaultKind.class), row.id(2), row.bytes(4))),
            byWord("kind"),
            by("subject"));

    static final TableRows<OfRejection> REJECTIONS = TableRows.of(
            "rejection",
            JdbcRejections.WHOLE.in(OfRejection::rejection),
            OfRejection.class,
            row -> new OfRejection(JdbcRejections.read(row)),
            by("id"));

    private PersonTables() {}
}
