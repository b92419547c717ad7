package org.careerrelay.model.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import org.careerrelay.model.company.Setting;
import org.jspecify.annotations.Nullable;

/**
 * The contract between one company and one agency (design, section 4; ). Each method returns a changed copy.
 *
 * @param agency key of the agency
 * @param rule how many people earn how many credits; {@link Policies#ruleChange} names the one that takes over
 * @param licence the agency's licence; without a valid one there is no link, no block in the mail and no transfer
 * @param reviewedOn date of the legal review; without it the programme is a trial: everything counts, nothing can be redeemed
 * @param feeTable reference of the agency's notified fee table (ESA article 32-3)
 * @param noticeBasis on what the relay notice in the mail relies; without it the mail goes without the block
 * @param handOver who gives the person's data to the agency
 * @param publication when the company sees its counts move
 * @param zone where the programme's days begin
 * @param linkDays how many days a link takes new consent, 1 to 90
 * @param consentMonths how many months a consent holds, 1 to 36
 * @param policies everything else that may differ from one contract to another
 */
public record Programme(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[a-z0-9][a-z0-9._-]*")
        String agency,

        @NotNull @Valid CreditRule rule,
        @Nullable @Valid Licence licence,
        @Nullable LocalDate reviewedOn,
        @Nullable @Size(max = 200) String feeTable,
        @Nullable @Valid NoticeBasis noticeBasis,
        @NotNull HandOver handOver,
        @NotNull Publication publication,
        @NotNull ZoneId zone,
        @Min(1) @Max(90) int linkDays,
        @Min(1) @Max(36) int consentMonths,
        @NotNull @Valid Policies policies)
        implements Setting {

    /** Japan, where a programme's days begin unless it says otherwise (Q35). */
    public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /**
     * The usual contract: ten people, one credit; everything else at its default, licence, review and notice basis still to be given.
     *
     * @param agency key of the agency
     * @return the programme
     */
    public static Programme tenForOne(String agency) {
        return new Programme(
                agency,
                CreditRule.TEN_FOR_ONE,
                null,
                null,
                null,
                null,
                HandOver.FORM,
                Publication.DAILY,
                JAPAN,
                30,
                12,
                Policies.DEFAULT);
    }

    /**
     * With another rule.
     *
     * @param value the rule
     * @return the changed programme
     */
    public Programme rule(CreditRule value) {
        return new Programme(
                agency,
                value,
                licence,
                reviewedOn,
                feeTable,
                noticeBasis,
                handOver,
                publication,
                zone,
                linkDays,
                consentMonths,
                policies);
    }

    /**
     * With the agency's licence.
     *
     * @param number as printed, such as {@code 13-ユ-010554}
     * @param validUntil its last day
     * @return the changed programme
     */
    public Programme licence(String number, LocalDate validUntil) {
        return new Programme(
                agency,
                rule,
                new Licence(number, validUntil),
                reviewedOn,
                feeTable,
                noticeBasis,
                handOver,
                publication,
                zone,
                linkDays,
                consentMonths,
                policies);
    }

    /**
     * With the date of the legal review.
     *
     * @param date the date
     * @return the changed programme
     */
    public Programme reviewedOn(LocalDate date) {
        return new Programme(
                agency,
                rule,
                licence,
                date,
                feeTable,
                noticeBasis,
                handOver,
                publication,
                zone,
                linkDays,
                consentMonths,
                policies);
    }

    /**
     * With the reference of the fee table.
     *
     * @param reference the reference
     * @return the changed programme
     */
    public Programme feeTable(String reference) {
        return new Programme(
                agency,
                rule,
                licence,
                reviewedOn,
                reference,
                noticeBasis,
                handOver,
                publication,
                zone,
                linkDays,
                consentMonths,
                policies);
    }

    /**
     * With the basis of the relay notice.
     *
     * @param basis the basis
     * @return the changed programme
     */
    public Programme noticeBasis(NoticeBasis basis) {
        return new Programme(
                agency,
                rule,
                licence,
                reviewedOn,
                feeTable,
                basis,
                handOver,
                publication,
                zone,
                linkDays,
                consentMonths,
                policies);
    }

    /**
     * With another way of handing people's data over.
     *
     * @param value the way
     * @return the changed programme
     */
    public Programme handOver(HandOver value) {
        return new Programme(
                agency,
                rule,
                licence,
                reviewedOn,
                feeTable,
                noticeBasis,
                value,
                publication,
                zone,
                linkDays,
                consentMonths,
                policies);
    }

    /**
     * With another moment of publication.
     *
     * @param value when counts are shown
     * @return the changed programme
     */
    public Programme publication(Publication value) {
        return new Programme(
                agency,
                rule,
                licence,
                reviewedOn,
                feeTable,
                noticeBasis,
                handOver,
                value,
                zone,
                linkDays,
                consentMonths,
                policies);
    }

    /**
     * With the zone in which its days begin and end.
     *
     * @param value the zone
     * @return the changed programme
     */
    public Programme zone(ZoneId value) {
        return new Programme(
                agency,
                rule,
                licence,
                reviewedOn,
                feeTable,
                noticeBasis,
                handOver,
                publication,
                value,
                linkDays,
                consentMonths,
                policies);
    }

    /**
     * With other policies.
     *
     * @param value the policies
     * @return the changed programme
     */
    public Programme policies(Policies value) {
        return new Programme(
                agency,
                rule,
                licence,
                reviewedOn,
                feeTable,
                noticeBasis,
                handOver,
                publication,
                zone,
                linkDays,
                consentMonths,
                value);
    }

    /**
     * The rule for cycles that begin on a day (A32).
     *
     * @param day the day, in the programme's zone
     * @return the rule, or the one that has taken over
     */
    public CreditRule ruleOn(LocalDate day) {
        RuleChange change = policies.ruleChange();
        return change == null || day.isBefore(change.from()) ? rule : change.rule();
    }

    /**
     * Whether it runs as a trial: counted and shown, never redeemed.
     *
     * @return true while there is no legal review
     */
    public boolean isTrial() {
        return reviewedOn == null;
    }

    @Override
    public String settingName() {
        return "programme/" + agency;
    }
}
