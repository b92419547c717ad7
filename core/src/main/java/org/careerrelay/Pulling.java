package org.careerrelay;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.careerrelay.engine.Engine;
import org.careerrelay.intake.IntakeTerms;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.intake.IntakeReport;
import org.careerrelay.model.intake.IntakeResult;
import org.careerrelay.model.intake.IntakeSource;
import org.careerrelay.model.intake.PullReport;
import org.careerrelay.model.intake.PullReport.End;
import org.careerrelay.model.pii.Faults;
import org.careerrelay.spi.ats.AtsAnswer;
import org.careerrelay.spi.ats.AtsSource;
import org.careerrelay.text.Violations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads an applicant tracking system page by page. The rows of a page are taken before its cursor is kept: after a kill in between they come again, and taking them again changes nothing (A21). Nothing is
 * believed of the other side: pages that are too long, cursors that go in circles and answers without an end are faults, or end the run.
 */
final class Pulling {

    static final int PAGE = 500;

    /** A source that never comes to an end is left after so many pages, and taken up again with the next run. */
    private static final int PAGES = 1000;

    private static final String CODE = "[a-z0-9.-]{1,100}";
    private static final Duration SILENCE = Duration.ofDays(1);
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final Logger LOG = LoggerFactory.getLogger(Pulling.class);

    private final Services services;
    private final Tenant company;
    private final AtsSource source;
    private final IntakeTerms terms;

    Pulling(Services services, Tenant company, AtsSource source, IntakeTerms terms) {
        if (!source.name().matches(IntakeSource.NAME)) {
            throw new InvalidInputException(List.of(Violations.of("source", "key.syntax")));
        }
        this.services = services;
        this.company = company;
        this.source = source;
        this.terms = terms;
    }

    PullReport pull(Consumer<IntakeResult> results) {
        Intake intake = new Intake(services, company.key(), terms);
        IntakeReport report = IntakeReport.none(terms.isLive());
        String cursor = Sources.find(services.engine(), company.id(), source.name())
                .map(IntakeSource::readTo)
                .orElse("");
        Set<String> visited = new HashSet<>(Set.of(cursor));
        for (int pages = 0; pages < PAGES; pages++) {
            AtsAnswer answer = read(cursor);
            if (answer instanceof AtsAnswer.Later later) {
                return new PullReport(report, pages, End.LATER, "", wait(later.after()));
            }
            String fault = fault(answer);
            if (!fault.isEmpty()) {
                return failed(report, pages, fault);
            }
            AtsAnswer.Page page = (AtsAnswer.Page) answer;
            IntakeReport taken = intake.take(page.rows().iterator(), results);
            report = report.and(taken);
            if (intake.isCapped(taken)) {
                return new PullReport(report, pages + 1, End.CAPPED, "", null);
            }
            if (page.more() && !visited.add(page.cursor())) {
                return failed(report, pages + 1, "source.cursor-circle");
            }
            if (terms.isLive() && !keep(cursor, page)) {
                return new PullReport(report, pages + 1, End.ELSEWHERE, "", null);
            }
            if (!page.more()) {
                return new PullReport(report, pages + 1, End.COMPLETE, "", null);
            }
            cursor = page.cursor();
        }
        return new PullReport(report, PAGES, End.PAGES, "", null);
    }

    private AtsAnswer read(String cursor) {
        try {
            return source.read(cursor, PAGE);
        } catch (RuntimeException e) {
            LOG.error("intake.source-failed source={} fault={}", source.name(), Faults.of(e));
            return new AtsAnswer.Failed("source.internal");
        }
    }

    /** What is wrong with an answer, or empty. */
    private static String fault(AtsAnswer answer) {
        if (answer instanceof AtsAnswer.Failed failed) {
            return failed.code().matches(CODE) ? failed.code() : "source.code";
        }
        AtsAnswer.Page page = (AtsAnswer.Page) answer;
        if (page.rows().size() > PAGE) {
            return "source.page-size";
        }
        boolean kept = page.cursor().length() <= IntakeSource.CURSOR_MAX
                && page.cursor().chars().noneMatch(Character::isISOControl);
        return kept ? "" : "source.cursor-form";
    }

    private PullReport failed(IntakeReport report, int pages, String fault) {
        LOG.warn("intake.failed source={} code={}", source.name(), fault);
        if (terms.isLive()) {
            Engine engine = services.engine();
            Instant now = engine.now();
            Sources.change(engine, company.id(), source.name(), SILENCE, before -> before.failed(fault, now));
        }
        return new PullReport(report, pages, End.FAILED, fault, null);
    }

    /** Keeps the cursor, unless somebody else has gone on from where this page began. */
    private boolean keep(String from, AtsAnswer.Page page) {
        Engine engine = services.engine();
        Instant now = engine.now();
        return Sources.change(engine, company.id(), source.name(), SILENCE, before -> {
                    boolean ours = before.readTo().equals(from);
                    return before.heard(
                            ours ? page.cursor() : before.readTo(), !page.rows().isEmpty(), now);
                })
                .readTo()
                .equals(page.cursor());
    }

    private static Duration wait(Duration asked) {
        if (asked.isNegative()) {
            return Duration.ZERO;
        }
        return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
    }
}
