package org.careerrelay.support;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.referral.InboxItem;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What an agency may tell a company of people, as it stands now: what each agreed to when they were handed over, less what was taken back since, in whichever order the
 * two came.
 *
 * @param silenced references whose people no longer agree to the company's being told
 * @param over references of which nothing may be used any more
 */
record Permissions(Set<OpaqueId> silenced, Set<OpaqueId> over) {

    static Permissions read(UnitOfWork unit, TenantId tenant, String company, Collection<OpaqueId> referrals) {
        Collection<Instruction> said = unit.instructions().byReferral(tenant, company, referrals);
        return new Permissions(
                said.stream()
                        .filter(instruction -> instruction.kind() == InstructionKind.FEEDBACK_WITHDRAWN)
                        .map(Instruction::referral)
                        .collect(Collectors.toSet()),
                said.stream()
                        .filter(instruction -> instruction.kind().ends())
                        .map(Instruction::referral)
                        .collect(Collectors.toSet()));
    }

    boolean isOver(InboxItem item) {
        return item.stoppedAt() != null || over.contains(item.referral());
    }

    boolean mayTell(@Nullable InboxItem item, Instant now) {
        if (item == null || isOver(item) || silenced.contains(item.referral())) {
            return false;
        }
        Instant until = item.feedbackUntil();
        return until != null && now.isBefore(until);
    }
}
