package org.careerrelay.model.retention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.model.company.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What a country's rules ask for, as configuration with a version and days between which it holds: law changes, code need not. A profile is no legal
 * advice, and nobody's promise that what it says is enough.
 *
 * @param id which rules, such as {@code jp}
 * @param version which state of them, such as {@code 2026-1}
 * @param country the country, two letters (ISO 3166-1)
 * @param validFrom the first day on which it may be used
 * @param validUntil the last such day, or null where none is known
 * @param zone in which days begin
 * @param ageLimit from which age, in years, somebody may consent
 * @param consentValidity how long a consent is valid unless a programme says otherwise
 * @param incidentPersons from how many people on an incident is reported whatever was in the data (APPI 26)
 * @param retention how long data of each class is kept: one rule for each
 * @param deadlines within which time something is due: one for each
 */
public record JurisdictionProfile(
        @NotNull @Pattern(regexp = JurisdictionProfile.WORD) String id,
        @NotNull @Pattern(regexp = JurisdictionProfile.WORD) String version,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @NotNull ZoneId zone,
        @Min(0) @Max(99) int ageLimit,
        @NotNull Period consentValidity,
        @Min(1) int incidentPersons,
        @NotNull List<@Valid RetentionRule> retention,
        @NotNull Map<Deadline, Period> deadlines)
        implements Setting {

    /** What {@link #id()} and {@link #version()} are written with. */
    public static final String WORD = "[a-z0-9][a-z0-9-]{0,39}";

    /** Under which name it is stored. */
    public static final String SETTING = "jurisdiction";

    /** Japan, as public material read in November 2026 describes it; the sources stand with the rules. */
    public static final JurisdictionProfile JAPAN_2026_1 = Japan.profile();

    /** Copies the rules: a profile never changes. */
    public JurisdictionProfile {
        retention = List.copyOf(retention);
        deadlines = Map.copyOf(deadlines);
    }

    @Override
    public String settingName() {
        return SETTING;
    }

    /**
     * What it is called in records and reports.
     *
     * @return id and version, such as {@code jp-2026-1}
     */
    public String name() {
        return id + "-" + version;
    }

    /**
     * Whether it may be used on a day.
     *
     * @param day the day, in its own zone
     * @return true between its first and its last day, both included
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /**
     * The same for an instant.
     *
     * @param at the instant
     * @return whether it may be used on its day
     */
    public boolean holdsAt(Instant at) {
        return holdsOn(LocalDate.ofInstant(at, zone));
    }

    /**
     * The rule for data of a class.
     *
     * @param dataClass the class
     * @return its rule; that of the shipped profile where this one was written before the class was there
     */
    public RetentionRule rule(DataClass dataClass) {
        return of(retention, dataClass)
                .or(() -> of(JAPAN_2026_1.retention, dataClass))
                .orElseThrow();
    }

    /**
     * Until when data of a class is kept, where nothing else was said.
     *
     * @param dataClass the class
     * @param from when its time began
     * @return the first instant at which it is no longer kept
     */
    public Instant retainUntil(DataClass dataClass, Instant from) {
        RetentionRule rule = rule(dataClass);
        return rule.until(from, rule.keep(), zone);
    }

    /**
     * When something is due.
     *
     * @param deadline what
     * @param from when it began
     * @return the first instant at which it is late: the end of the last day
     */
    public Instant due(Deadline deadline, Instant from) {
        Period period = deadlines.getOrDefault(deadline, JAPAN_2026_1.deadlines.getOrDefault(deadline, Period.ZERO));
        return LocalDate.ofInstant(from, zone)
                .plus(period)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
    }

    /**
     * Whether it says something of everything, once.
     *
     * @return false where a class of data or a deadline is missing or said twice
     */
    @AssertTrue
    boolean isComplete() {
        return retention.size() == DataClass.values().length
                && retention.stream().map(RetentionRule::dataClass).distinct().count() == retention.size()
                && deadlines.size() == Deadline.values().length;
    }

    /**
     * Whether each rule keeps within its own bounds, and no time is negative.
     *
     * @return false where one does not
     */
    @AssertTrue
    boolean isConsistent() {
        return retention.stream().allMatch(rule -> rule.allows(rule.keep()))
                && deadlines.values().stream().noneMatch(Period::isNegative)
                && !consentValidity.isNegative()
                && !consentValidity.isZero();
    }

    /**
     * Whether its last day is not before its first.
     *
     * @return false where there is no day on which it may be used
     */
    @AssertTrue
    boolean isUsable() {
        return validUntil == null || !validUntil.isBefore(validFrom);
    }

    private static Optional<RetentionRule> of(List<RetentionRule> rules, DataClass dataClass) {
        return rules.stream().filter(rule -> rule.dataClass() == dataClass).findFirst();
    }
}
