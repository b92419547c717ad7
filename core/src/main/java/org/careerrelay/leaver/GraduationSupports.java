package org.careerrelay.leaver;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.careerrelay.engine.Engine;
import org.careerrelay.link.SupportLinks;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.leaver.ExitCase;
import org.careerrelay.model.leaver.ExitState;
import org.careerrelay.model.leaver.GraduationSupport;
import org.careerrelay.model.leaver.SupportResult;
import org.careerrelay.model.link.SourceKind;
import org.careerrelay.spi.storage.UnitOfWork;

/** Links for people who leave: never before it is confirmed that they do, and so never for those who stay (C08, C17). Thread-safe. */
public final class GraduationSupports {

    /** What the ids begin with by which the company's mails and links are known. */
    private static final String PREFIX = "leaver/";

    private final Engine engine;
    private final SupportLinks links;

    /**
     * Gives support.
     *
     * @param engine what it works with
     */
    public GraduationSupports(Engine engine) {
        this.engine = engine;
        this.links = new SupportLinks(engine);
    }

    /**
     * Gives support.
     *
     * @param unit the transaction
     * @param company the company
     * @param supports for whom
     * @param now the time
     * @return what became of each, in the same order
     */
    public List<SupportResult> give(UnitOfWork unit, Tenant company, List<GraduationSupport> supports, Instant now) {
        unit.audit().lockHead(company.id());
        ZoneId zone = engine.jurisdiction(unit, company.id(), now).zone();
        Map<String, ExitCase> cases = new HashMap<>();
        unit.exitCases()
                .byKey(
                        company.id(),
                        supports.stream().map(GraduationSupport::exitCase).toList())
                .forEach(found -> cases.put(found.key(), found));
        Map<String, SupportResult> results = new HashMap<>();
        Map<String, GraduationSupport> first = new LinkedHashMap<>();
        List<SupportLinks.Wanted> wanted = new ArrayList<>();
        for (GraduationSupport support : supports) {
            if (first.putIfAbsent(support.exitCase(), support) != null) {
                continue;
            }
            ExitCase found = cases.get(support.exitCase());
            LocalDate decidedOn = found == null ? null : found.decidedOn();
            if (found == null) {
                results.put(support.exitCase(), new SupportResult.Unknown(support.exitCase()));
            } else if (found.state() != ExitState.EXIT_CONFIRMED
                    || decidedOn == null
                    || decidedOn.isAfter(LocalDate.ofInstant(now, zone))) {
                results.put(support.exitCase(), new SupportResult.NotConfirmed(support.exitCase(), found.state()));
            } else {
                wanted.add(SupportLinks.Wanted.of(
                        support.exitCase(),
                        found.person(),
                        SourceKind.LEAVER,
                        PREFIX,
                        support.name(),
                        support.mail(),
                        decidedOn.atStartOfDay(zone).toInstant(),
                        support.by()));
            }
        }
        results.putAll(links.give(unit, company, wanted, now));
        return supports.stream()
                .map(support -> result(support, first, Objects.requireNonNull(results.get(support.exitCase()))))
                .toList();
    }

    /** The same twice in one call is given once. */
    private static SupportResult result(
            GraduationSupport support, Map<String, GraduationSupport> first, SupportResult result) {
        GraduationSupport given = Objects.requireNonNull(first.get(support.exitCase()));
        if (given == support || !(result instanceof SupportResult.Linked linked)) {
            return result;
        }
        return given.equals(support)
                ? new SupportResult.Linked(linked.key(), linked.application(), linked.referral(), true)
                : new SupportResult.Conflict(linked.key());
    }
}
