package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.careerrelay.consent.ValidConsent;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.Grant;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.spi.storage.CreditStore;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** What cannot even be written down. */
class StructureTest {

    @Test
    @Proves("R-61")
    void theLedgerHasNoPlaceForMoneyOrAnOutcome() {
        Set<Class<?>> allowed = Set.of(
                long.class,
                int.class,
                Long.class,
                boolean.class,
                String.class,
                Instant.class,
                OpaqueId.class,
                Cause.class,
                LedgerKind.class,
                CreditState.class,
                Grant.class);
        List<RecordComponent> components = Stream.of(
                        LedgerEntry.class,
                        Credit.class,
                        Grant.class,
                        CreditBalance.class,
                        CreditSnapshot.class,
                        Cause.OfReferral.class,
                        Cause.OfGrant.class,
                        Cause.OfIntroduction.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .toList();
        for (RecordComponent component : components) {
            assertThat(allowed).as(component.toString()).contains(component.getType());
            assertThat(component.getName().toLowerCase(Locale.ROOT))
                    .doesNotContain("yen", "amountof", "price", "fee", "salary", "currency", "money", "hire", "offer");
        }
        assertThat(LedgerEntry.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly(
                        "sequence",
                        "kind",
                        "cause",
                        "amount",
                        "at",
                        "contractVersion",
                        "credit",
                        "progress",
                        "threshold",
                        "available");
    }

    @Test
    @Proves("A19")
    void theLedgerCanOnlyGrow() {
        assertThat(CreditStore.class.getMethods())
                .extracting(Method::getName)
                .containsExactlyInAnyOrder(
                        "read",
                        "lock",
                        "claimPeople",
                        "counted",
                        "releasePeople",
                        "copyPeople",
                        "append",
                        "entries",
                        "entriesOf",
                        "lastBefore",
                        "sumsSince",
                        "putCredits",
                        "entriesOfCredit",
                        "usable",
                        "inState",
                        "lapsed",
                        "stock",
                        "tellEnding",
                        "lapsing",
                        "findCredits");
    }

    @Test
    @Proves("A03")
    void anOutcomeOfAJobSearchHasNoWayIn() {
        assertThat(AgencyAnswer.values())
                .containsExactly(AgencyAnswer.ACCEPTED_NEW, AgencyAnswer.ACCEPTED_DUPLICATE, AgencyAnswer.REFUSED);
        assertThat(Stream.of(CompanyDesk.class, AgencyDesk.class, AgencyInbox.class, CandidateDesk.class)
                        .flatMap(door -> Arrays.stream(door.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(method -> method.getName().toLowerCase(Locale.ROOT))
                        .filter(name -> !name.equals("rejectandoffer"))) // it offers the relay, not a job
                .noneMatch(name -> name.contains("offer") || name.contains("placed") || name.contains("hired"));
    }

    @Test
    @Proves("R-01")
    void aValidConsentIsMadeInOnePlaceOnly() {
        assertThat(Modifier.isFinal(ValidConsent.class.getModifiers())).isTrue();
        assertThat(ValidConsent.class.getDeclaredConstructors())
                .allMatch(constructor -> Modifier.isPrivate(constructor.getModifiers()));
        assertThat(Arrays.stream(ValidConsent.class.getDeclaredMethods())
                        .filter(method -> Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()))
                .allMatch(method -> !Modifier.isPublic(method.getModifiers()));
    }
}
