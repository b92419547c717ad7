package org.careerrelay.model.community;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careerrelay.model.circulation.CareerRole;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.link.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Whom the company looks for among those who agreed to exactly one purpose (C06, C11, B07). What it looks for is typed by its staff; nothing is ranked.
 *
 * @param purpose what they agreed to
 * @param roles what they are to the company now
 * @param words of each kind that is there, words of which a member must have one at least
 * @param job title of the job that they are to be written to about, as rejections name it; may be empty. It decides whether they are asked to wait before they apply (C05)
 * @param rejectedFrom the first day on which they were last rejected, or null
 * @param rejectedTo the day after the last one, or null
 */
public record AudienceQuery(
        @NotNull Purpose purpose,
        @NotNull Set<@NotNull CareerRole> roles,

        @NotNull
        Map<@NotNull AttributeKind, @NotNull Set<@NotNull @Size(min = 1, max = MemberAttribute.LONGEST) String>> words,

        @NotNull @Size(max = 200) @Pattern(regexp = Rejection.LINE)
        String job,

        @Nullable LocalDate rejectedFrom,
        @Nullable LocalDate rejectedTo) {

    /** Everybody who may be written to about openings: nobody who works here or has an application running after a rejection. */
    private static final Set<CareerRole> OUTSIDE =
            EnumSet.of(CareerRole.CANDIDATE, CareerRole.LEAVER, CareerRole.ALUMNUS);

    /** Copies what it holds. */
    public AudienceQuery {
        roles = Set.copyOf(roles);
        Map<AttributeKind, Set<String>> copy = new EnumMap<>(AttributeKind.class);
        words.forEach((kind, all) -> copy.put(kind, Collections.unmodifiableSet(new TreeSet<>(all))));
        words = Collections.unmodifiableMap(copy);
    }

    /**
     * Who agreed that the company keeps their contact and writes about openings, and is not asked to wait (C06).
     *
     * @return everybody who was rejected or leaves or left
     */
    public static AudienceQuery forOpenings() {
        return new AudienceQuery(Purpose.RECONTACT_RETENTION, OUTSIDE, Map.of(), "", null, null);
    }

    /**
     * Who agreed to be invited to the community of former colleagues.
     *
     * @return everybody who leaves or left
     */
    public static AudienceQuery forAlumni() {
        return new AudienceQuery(
                Purpose.ALUMNI_COMMUNITY, EnumSet.of(CareerRole.LEAVER, CareerRole.ALUMNUS), Map.of(), "", null, null);
    }

    /**
     * With others in mind.
     *
     * @param value what they are to the company now
     * @return the changed query
     */
    public AudienceQuery among(CareerRole... value) {
        return new AudienceQuery(
                purpose, Arrays.stream(value).collect(Collectors.toSet()), words, job, rejectedFrom, rejectedTo);
    }

    /**
     * Who has one of these words of a kind, however it is written.
     *
     * @param kind the kind
     * @param anyOf the words
     * @return the changed query
     */
    public AudienceQuery with(AttributeKind kind, String... anyOf) {
        Map<AttributeKind, Set<String>> more = new EnumMap<>(AttributeKind.class);
        more.putAll(words);
        more.put(kind, Arrays.stream(anyOf).map(MemberAttribute::form).collect(Collectors.toSet()));
        return new AudienceQuery(purpose, roles, more, job, rejectedFrom, rejectedTo);
    }

    /**
     * About a job.
     *
     * @param title its title
     * @return the changed query
     */
    public AudienceQuery about(String title) {
        return new AudienceQuery(purpose, roles, words, title, rejectedFrom, rejectedTo);
    }

    /**
     * Who was last rejected in certain days, as far as that is still kept.
     *
     * @param from the first day
     * @param to the day after the last one
     * @return the changed query
     */
    public AudienceQuery rejected(LocalDate from, LocalDate to) {
        return new AudienceQuery(purpose, roles, words, job, from, to);
    }
}
