package org.careerrelay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careerrelay.World;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Who gets a link depends on facts of the organisation; there is nowhere to put a judgement of the person. */
class LinkEligibilityTest {

    @Test
    @Proves("R-60")
    void whatDecidesIsTheCompanysSettingsAndTheTime() {
        List<Method> deciding = Arrays.stream(LinkRules.class.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .filter(method -> Set.of("contract", "whyNot", "obstacle").contains(method.getName()))
                .toList();

        assertThat(deciding)
                .hasSize(3)
                .allSatisfy(method -> assertThat(method.getParameterTypes())
                        .isSubsetOf(CompanySettings.class, CompanySettings.Contract.class, Instant.class));
    }

    @Test
    @Proves("R-60")
    void aRejectionHasNoFieldOfJudgement() {
        assertThat(Arrays.stream(Rejection.class.getRecordComponents()).map(RecordComponent::getName))
                .as("a field that is added here must be a fact of the organisation: say which, and add it")
                .containsExactly(
                        "application",
                        "name",
                        "mail",
                        "decidedAt",
                        "decidedBy",
                        "job",
                        "dataOrigin",
                        "birthDate",
                        "ageClass",
                        "route",
                        // What would be handed over: it decides nothing, and is looked at by nobody who does.
                        "assisted",
                        // What the letter says: it chooses between texts, and the rules above take no rejection at all.
                        "details",
                        // When the mail goes: it decides nothing about the link.
                        "notBefore",
                        // Where the job is: figures are broken down by it.
                        "department");
        assertThat(Arrays.stream(NoLinkReason.values()).map(Enum::name))
                .containsExactly(
                        "NO_PROGRAMME",
                        "NO_PROFILE",
                        "NO_LICENCE",
                        "NO_NOTICE_BASIS",
                        "SUPPRESSED",
                        "ERASED",
                        "ORIGIN_REFUSED",
                        "UNDER_AGE",
                        "HIGH_SCHOOL_GRADUATE",
                        "TAKEN_BACK");
    }

    @Property(tries = 30)
    @Proves("R-60")
    void whoeverIsRejectedGetsALinkOrNobodyDoes(
            @ForAll("rejections") List<Rejection> rejections, @ForAll boolean licensed) {
        try (World world = World.with(
                programme -> licensed ? programme : programme.licence("13-ユ-010554", World.TODAY.minusDays(1)))) {
            Set<Class<?>> outcomes = world.desk().reject(rejections).stream()
                    .map(RejectionResult::getClass)
                    .collect(Collectors.toSet());

            assertThat(outcomes)
                    .containsExactly(licensed ? RejectionResult.Linked.class : RejectionResult.WithoutLink.class);
        }
    }

    @Provide
    Arbitrary<List<Rejection>> rejections() {
        Arbitrary<String> name = Arbitraries.of("山田 太郎", "Taro", "髙橋", "John Smith", "ヤマダ");
        Arbitrary<String> mail =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(10);
        Arbitrary<String> job = Arbitraries.of("", "経理", "Engineer", "店長");
        Arbitrary<String> actor = Arbitraries.of("recruiter-3", "hr/7", "system");
        return Combinators.combine(name, mail, job, actor)
                .as((person, local, title, by) -> new Rejection(
                        "application-" + local, Pii.of(person), Pii.of(local + "@example.jp"), World.START, by, title))
                .list()
                .uniqueElements(Rejection::application)
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
