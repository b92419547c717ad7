package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.AccessOutcome;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.audit.AuditEntry;
import org.careerrelay.model.erasure.ErasureReport;
import org.careerrelay.model.exchange.PersonInstruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.suppression.SuppressionReason;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who erases people and keeps the list of those who are not written to is let in, has a reason, and is written down. */
class ErasureDeskTest {

    private static final Pii<String> FIRST = Pii.of(World.address(1));

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"R-71", "R-72"})
    void whomACompanyErasesOnItsOwnDecisionTheAgencyErasesToo() {
        world.consented(1);
        world.run();
        assertThat(world.inbox().pending(10)).hasSize(1);

        desk().erasures().erase("a-1");
        world.run();

        assertThat(world.toAgency.passed())
                .filteredOn(PersonInstruction.class::isInstance)
                .extracting(message -> ((PersonInstruction) message).kind())
                .containsExactly(InstructionKind.ERASE);
        assertThat(world.inbox().pending(10)).isEmpty();
    }

    @Test
    @Proves("B17")
    void everyCallIsWrittenDownAndNoEntrySaysWhoseAddressItWasAbout() {
        world.consented(1);
        ErasureReport report = desk().erasures().erase("a-1").orElseThrow();
        desk().erasures().report(report.id());
        desk().erasures().erase("nobody's");
        SuppressionDesk list = desk().suppressions();
        list.add(FIRST, SuppressionReason.OBJECTED);
        list.contains(FIRST);
        list.remove(FIRST);
        list.review(true);
        list.review(false);

        assertThat(entries())
                .extracting(AuditEntry::action, AuditEntry::outcome, AuditEntry::subject)
                .containsExactly(
                        tuple(AccessAction.ERASE, AccessOutcome.ALLOWED, report.id()),
                        tuple(AccessAction.READ_REQUESTS, AccessOutcome.ALLOWED, report.id()),
                        tuple(AccessAction.ERASE, AccessOutcome.ALLOWED, null),
                        tuple(AccessAction.SUPPRESS, AccessOutcome.ALLOWED, null),
                        tuple(AccessAction.IDENTIFY, AccessOutcome.ALLOWED, null),
                        tuple(AccessAction.LIFT_SUPPRESSION, AccessOutcome.ALLOWED, null),
                        tuple(AccessAction.SUPPRESS, AccessOutcome.ALLOWED, null),
                        tuple(AccessAction.LIFT_SUPPRESSION, AccessOutcome.ALLOWED, null));
        assertThat(entries()).allSatisfy(entry -> {
            assertThat(entry.accessor().actor()).isEqualTo("officer-1");
            assertThat(entry.accessor().reason())
                    .isEqualTo(new AccessReason(AccessReason.Code.REQUEST_OF_PERSON, "matter 7"));
        });
    }

    @Test
    @Proves("B17")
    void nobodyElseErasesAnybodyOrSeesWhoIsNotWrittenTo() {
        world.consented(1);
        PrivacyDesk recruiter = world.desk()
                .privacy(Accessor.of("recruiter-3", ActorRole.RECRUITER)
                        .because(AccessReason.Code.REQUEST_OF_PERSON, "matter 7"));
        PrivacyDesk withoutReason = world.desk().privacy(Accessor.privacyOfficer("officer-1"));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> recruiter.erasures().erase("a-1"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> recruiter.suppressions().contains(FIRST));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> withoutReason.erasures().erase("a-1"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> withoutReason.suppressions().add(FIRST, SuppressionReason.OBJECTED));

        assertThat(world.referral("a-1").id()).as("nobody was erased").isNotNull();
        assertThat(entries())
                .extracting(AuditEntry::outcome)
                .containsExactly(
                        AccessOutcome.DENIED,
                        AccessOutcome.DENIED,
                        AccessOutcome.WITHOUT_REASON,
                        AccessOutcome.WITHOUT_REASON);
    }

    private PrivacyDesk desk() {
        return Officer.of(world.desk());
    }

    private List<AuditEntry> entries() {
        return world
                .company()
                .operator()
                .tenant(TenantKind.COMPANY, World.ACME)
                .audit(Accessor.privacyOfficer("officer-2"))
                .entries(0, 100)
                .stream()
                .filter(entry -> entry.action() != AccessAction.READ_AUDIT)
                .toList();
    }
}
