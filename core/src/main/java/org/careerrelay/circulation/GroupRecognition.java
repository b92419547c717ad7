package org.careerrelay.circulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerrelay.audit.Audit;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.Identifiers;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.Violation;
import org.careerrelay.model.audit.Access;
import org.careerrelay.model.circulation.CorporateGroup;
import org.careerrelay.model.circulation.GroupMember;
import org.careerrelay.model.circulation.GroupStanding;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.spi.phone.PhoneNumbers;
import org.careerrelay.text.Violations;

/**
 * Asks the other companies of a group whether applicants are known there (C02, R-84). Tenants stay apart: each company is asked in a transaction of its own, and only what
 * may be told leaves it. Thread-safe.
 */
public final class GroupRecognition {

    private final Engine engine;
    private final Audit audit;
    private final SealedIdentifiers identifiers;
    private final GroupAnswers answers;

    /**
     * Asks companies.
     *
     * @param engine what it works with
     * @param audit writes down who asked and who told
     * @param phones reads telephone numbers
     */
    public GroupRecognition(Engine engine, Audit audit, PhoneNumbers phones) {
        this.engine = engine;
        this.audit = audit;
        this.identifiers = new SealedIdentifiers(engine, phones);
        this.answers = new GroupAnswers(engine, audit);
    }

    /**
     * Asks about applicants. Nothing is kept of them.
     *
     * @param access who asks; the policy has let them
     * @param applicants what the applications say
     * @return what the company is told, in the same order
     * @throws InvalidInputException when the company has not said for what purpose it recognises people, or names no group
     */
    public List<GroupStanding> look(Access access, List<Applicant> applicants) {
        Instant now = engine.now();
        Tenant asking = access.tenant();
        List<GroupMember> members =
                engine.storage().transact(unit -> members(CompanySettings.read(unit, asking.id(), now)));
        List<Identifiers> read = applicants.stream().map(identifiers::read).toList();
        Map<Integer, KnownInGroup> known = new HashMap<>();
        for (GroupMember member : members) {
            if (!member.company().equals(asking.key())) {
                engine.storage()
                        .transact(unit -> answers.of(unit, member.company(), asking, read, now))
                        .forEach((place, told) -> known.merge(place, told, KnownInGroup::and));
            }
        }
        engine.storage().transact(unit -> {
            audit.record(unit, access);
            return members;
        });
        List<GroupStanding> standings = new ArrayList<>(applicants.size());
        for (int i = 0; i < applicants.size(); i++) {
            KnownInGroup told = known.get(i);
            String application = applicants.get(i).application();
            standings.add(
                    told == null
                            ? new GroupStanding.NotKnown(application)
                            : new GroupStanding.Known(application, told.since(), told.applyAgainFrom()));
        }
        return standings;
    }

    private static List<GroupMember> members(CompanySettings settings) {
        List<Violation> missing = new ArrayList<>();
        if (settings.recognition() == null) {
            missing.add(Violations.of("purpose", "recognition.purpose"));
        }
        CorporateGroup group = settings.group();
        if (group == null || group.members().isEmpty()) {
            missing.add(Violations.of("group", "group.missing"));
        }
        if (group == null || !missing.isEmpty()) {
            throw new InvalidInputException(missing);
        }
        return group.members();
    }
}
