package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.spi.storage.Perishable;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Whoever adds a table, or a kind of box, has to say when its rows go. */
class RetentionClassesTest {

    private static final String NOBODY = "no person's data";
    private static final String AT_ONCE = "goes as soon as it is not needed any more";

    /** Rows that go by age, and by what; with another row's go those that have no age of their own. */
    private static final Map<RowKind, Set<Perishable>> BY_AGE = new EnumMap<>(Map.ofEntries(
            Map.entry(RowKind.COMMAND, Set.of(Perishable.COMMAND)),
            Map.entry(RowKind.PERSON, Set.of(Perishable.PERSON)),
            Map.entry(RowKind.ALIAS, Set.of(Perishable.PERSON)),
            Map.entry(RowKind.COUNTED_PERSON, Set.of(Perishable.PERSON)),
            Map.entry(RowKind.KEYED_HASH, Set.of(Perishable.INDEX)),
            Map.entry(RowKind.ARRIVAL, Set.of(Perishable.INDEX)),
            Map.entry(RowKind.IDENTITY_HASH, Set.of(Perishable.INDEX)),
            Map.entry(RowKind.IDENTITY_LINK, Set.of(Perishable.INDEX, Perishable.PERSON)),
            Map.entry(
                    RowKind.BOX,
                    Set.of(
                            Perishable.CONTACT,
                            Perishable.ASSISTED,
                            Perishable.RECEIPT_ADDRESS,
                            Perishable.ANSWERS,
                            Perishable.UNSENT_PROPOSAL,
                            Perishable.UNSENT_CORRECTION,
                            Perishable.REGISTER,
                            Perishable.INDEX,
                            Perishable.EXIT_CASE,
                            Perishable.STEP_UP,
                            Perishable.SURVEY_COMMENT,
                            Perishable.CONSENT)),
            Map.entry(RowKind.REJECTION, Set.of(Perishable.REJECTION)),
            Map.entry(RowKind.LIFECYCLE_EVENT, Set.of(Perishable.LIFECYCLE)),
            Map.entry(RowKind.EXIT_CASE, Set.of(Perishable.EXIT_CASE)),
            Map.entry(RowKind.RECONNECTION, Set.of(Perishable.RECONNECTION)),
            Map.entry(RowKind.STEP_UP, Set.of(Perishable.STEP_UP)),
            Map.entry(RowKind.MEMBERSHIP, Set.of(Perishable.MEMBERSHIP)),
            Map.entry(RowKind.MEMBER_WORD, Set.of(Perishable.MEMBERSHIP)),
            Map.entry(RowKind.MAIL_RETURN, Set.of(Perishable.REJECTION)),
            Map.entry(RowKind.REFERRAL, Set.of(Perishable.LINK, Perishable.CONSENT)),
            Map.entry(RowKind.ANSWER_DETAIL, Set.of(Perishable.CONSENT)),
            Map.entry(RowKind.QUALIFICATION, Set.of(Perishable.CONSENT)),
            Map.entry(RowKind.SUPPORT_EVENT, Set.of(Perishable.CONSENT)), // at an agency by opaque ids, as INBOX_ITEM
            Map.entry(RowKind.CONSENT, Set.of(Perishable.CONSENT)),
            Map.entry(RowKind.CONSENT_EVENT, Set.of(Perishable.CONSENT)),
            Map.entry(RowKind.CONSENT_PROOF, Set.of(Perishable.CONSENT)),
            Map.entry(RowKind.NOTICE, Set.of(Perishable.NOTICE)),
            Map.entry(RowKind.PROVISION_RECORD, Set.of(Perishable.PROVISION)),
            Map.entry(RowKind.RECEIPT_RECORD, Set.of(Perishable.RECEIPT)),
            Map.entry(RowKind.INSTRUCTION, Set.of(Perishable.INSTRUCTION)),
            Map.entry(RowKind.RIGHTS_REQUEST, Set.of(Perishable.RIGHTS_REQUEST)),
            Map.entry(RowKind.ERASURE, Set.of(Perishable.ERASURE))));

    /** Rows that do not go by a {@link Perishable}, and why. */
    private static final Map<RowKind, String> OTHERWISE = new EnumMap<>(Map.ofEntries(
            Map.entry(RowKind.TENANT, NOBODY),
            Map.entry(RowKind.SETTING, NOBODY),
            Map.entry(RowKind.PROGRAMME, NOBODY),
            Map.entry(RowKind.BALANCE, NOBODY),
            Map.entry(RowKind.LEDGER_ENTRY, "the ledger: opaque ids that lead to nothing once the rest is gone"),
            Map.entry(RowKind.CREDIT, "the ledger: opaque ids that lead to nothing once the rest is gone"),
            Map.entry(RowKind.INTRODUCTION, "the contract's course, by opaque ids; whom it is about is in a box"),
            Map.entry(RowKind.INBOX_ITEM, "an agency's reckoning counts it, by opaque ids; who it was is in a box"),
            Map.entry(RowKind.SUPPORT_TOTALS, NOBODY),
            Map.entry(RowKind.STATEMENT, NOBODY),
            Map.entry(RowKind.SETTLEMENT_STEP, NOBODY),
            Map.entry(RowKind.PICKUP, NOBODY),
            Map.entry(RowKind.INTAKE_SOURCE, NOBODY),
            Map.entry(RowKind.SUPPRESSION, "stays until the person asks; a review is told by the report"),
            Map.entry(RowKind.CHAIN_HEAD, NOBODY),
            Map.entry(RowKind.EVENT, "the event log: opaque ids that lead to nothing once the rest is gone"),
            Map.entry(RowKind.WAITING_EVENT, AT_ONCE),
            Map.entry(RowKind.CURSOR, NOBODY),
            Map.entry(RowKind.AUDIT_HEAD, NOBODY),
            Map.entry(RowKind.AUDIT_ENTRY, "goes by age from the end of its chain: DataClass.AUDIT_LOG"),
            Map.entry(RowKind.OUTBOX_ROW, AT_ONCE),
            Map.entry(
                    RowKind.PARKED_ROW,
                    "opaque ids; the box of what it was to send goes by age, or ends with its subject"),
            Map.entry(RowKind.FIGURE_SNAPSHOT, NOBODY),
            Map.entry(RowKind.TALLY, NOBODY),
            Map.entry(RowKind.GROUP_TALLY, NOBODY),
            Map.entry(RowKind.END, "not stored")));

    private static final Map<VaultKind, String> BOXES = new EnumMap<>(Map.of(
            VaultKind.CONTACT,
            Perishable.CONTACT.name(),
            VaultKind.ANSWERS,
            Perishable.ANSWERS + ", at an agency " + Perishable.REGISTER,
            VaultKind.ASSISTED,
            Perishable.ASSISTED.name(),
            VaultKind.RECEIPT,
            Perishable.RECEIPT_ADDRESS.name(),
            VaultKind.PROPOSAL,
            Perishable.UNSENT_PROPOSAL + ", once it has arrived with its introduction, which ends by time",
            VaultKind.CORRECTION,
            Perishable.UNSENT_CORRECTION + ", at an agency when its staff has it, or " + Perishable.REGISTER,
            VaultKind.IDENTITY,
            Perishable.INDEX.name(),
            VaultKind.STEP_UP,
            Perishable.STEP_UP.name(),
            VaultKind.SURVEY_COMMENT,
            Perishable.SURVEY_COMMENT.name(),
            VaultKind.EXIT_INTERVIEW,
            Perishable.EXIT_CASE.name()));

    @Test
    @Proves("R-70")
    void everyRowHasATimeOrAReason() {
        Set<RowKind> said = EnumSet.copyOf(BY_AGE.keySet());
        said.addAll(OTHERWISE.keySet());

        assertThat(said).containsExactly(RowKind.values());
        assertThat(BY_AGE.keySet()).doesNotContainAnyElementsOf(OTHERWISE.keySet());
        assertThat(BOXES).containsOnlyKeys(VaultKind.values());
    }

    @Test
    void whatGoesByAgeIsSaidOfSomeRow() {
        Set<Perishable> used =
                BY_AGE.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new));
        assertThat(used).containsExactlyInAnyOrderElementsOf(Arrays.asList(Perishable.values()));
    }
}
