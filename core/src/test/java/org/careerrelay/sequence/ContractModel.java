package org.careerrelay.sequence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.Ending;
import org.jspecify.annotations.Nullable;

/** What a contract says, and from when on: what was said last holds from then on, also when the clock was put back meanwhile (A32, R-27). */
final class ContractModel {

    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** What is said of it at once. */
    record Terms(
            CreditRule rule,
            int holdDays,
            @Nullable Integer expiryMonths,
            LocalDate licensedUntil,
            @Nullable Ending ending) {

        Terms credits(CreditRule changed, int days, @Nullable Integer months) {
            return new Terms(changed, days, months, licensedUntil, ending);
        }

        Terms licensed(LocalDate until) {
            return new Terms(rule, holdDays, expiryMonths, until, ending);
        }

        Terms ending(@Nullable Ending agreed) {
            return new Terms(rule, holdDays, expiryMonths, licensedUntil, agreed);
        }
    }

    private record Version(Instant from, Terms terms) {}

    private final List<Version> versions = new ArrayList<>();

    ContractModel(Terms terms, Instant now) {
        versions.add(new Version(now, terms));
    }

    static LocalDate day(Instant at) {
        return at.atZone(JAPAN).toLocalDate();
    }

    static Instant midnight(LocalDate day) {
        return day.atStartOfDay(JAPAN).toInstant();
    }

    private Version last() {
        return versions.get(versions.size() - 1);
    }

    /** What was said last, whether it holds already or not. */
    Terms said() {
        return last().terms();
    }

    /** The same said again is nothing new. */
    void say(Terms terms, Instant now) {
        if (!said().equals(terms)) {
            versions.add(new Version(last().from().isAfter(now) ? last().from() : now, terms));
        }
    }

    Terms at(Instant now) {
        return versions.stream()
                .filter(version -> !version.from().isAfter(now))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .terms();
    }

    boolean goesOn(Instant now) {
        Ending ending = at(now).ending();
        return ending == null || day(now).isBefore(ending.on());
    }

    boolean redeems(Instant now) {
        Ending ending = at(now).ending();
        return ending == null || day(now).isBefore(ending.on().plusDays(ending.redeemableDays()));
    }

    boolean isLicensed(Instant now) {
        return !at(now).licensedUntil().isBefore(day(now));
    }
}
