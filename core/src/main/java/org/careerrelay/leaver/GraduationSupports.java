package org.careerrelay.leaver;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
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
        Map<String, Integer> first = new HashMap<>();
        List<SupportLinks.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < supports.size(); i++) {
            GraduationSupport support = supports.get(i);
            if (first.putIfAbsent(support.exitCase(), i) != null) {
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
        return IntStream.range(0, supports.size())
                .mapToObj(i -> {
                    String key = supports.get(i).exitCase();
                    int given = Objects.requireNonNull(first.get(key));
                    SupportResult result = Objects.requireNonNull(results.get(key));
                    return given == i ? result : again(result, supports.get(i).equals(supports.get(given)));
                })
                .toList();
    }

    /** The same twice in one call is given once. */
    private static SupportResult again(SupportResult result, boolean same) {
        if (!(result instanceof SupportResult.Linked linked)) {
            return result;
        }
        return same
                ? new SupportResult.Linked(linked.key(), linked.application(), linked.referral(), true)
                : new SupportResult.Conflict(linked.key());
    }
}
