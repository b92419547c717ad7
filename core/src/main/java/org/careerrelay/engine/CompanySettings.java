package org.careerrelay.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.CorporateGroup;
import org.careerrelay.model.circulation.GroupMember;
import org.careerrelay.model.circulation.ReapplicationPolicy;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.company.MailSettings;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.consent.NoticeWording;
import org.careerrelay.model.identity.RecognitionTerms;
import org.careerrelay.model.intake.BackfillBasis;
import org.careerrelay.model.intake.WriteBack;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.link.CompanyLink;
import org.careerrelay.model.link.ReportedRejections;
import org.careerrelay.model.mail.MailWording;
import org.careerrelay.model.mail.SendingPolicy;
import org.careerrelay.model.programme.AssistedTransfer;
import org.careerrelay.model.programme.Ending;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.programme.Licence;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.model.programme.ProgrammePool;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.retention.DataPolicy;
import org.careerrelay.model.survey.SurveyTerms;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * A company's settings as they hold at an instant.
 *
 * @param company who it is, or null where that was never said
 * @param mail its mail settings, or null where it has none of its own
 * @param agencies its partners by key
 * @param contracts its programmes, ordered by number
 * @param wordings its own wordings of the notice, by language
 * @param mailWordings its texts of the mail for single jobs and reasons, by the names of the settings
 * @param refusedOrigins countries whose people are offered no link
 * @param recognition on what ground people who come back are recognised, or null where they are not
 * @param sending when its mails go
 * @param reapplication from when people who were rejected are asked to apply again, or null where that was never said
 * @param group with which companies of its group it tells whom it knows, or null where with none
 * @param backfill on what ground it writes to people whom it rejected some time ago, or null where on none
 * @param writeBack whether its applicant tracking system is told which mails went with a link
 * @param links its links for everybody, and what it reported of its rejections
 * @param survey how it asks its applicants what they think
 */
public record CompanySettings(
        @Nullable CompanyProfile company,
        @Nullable MailSettings mail,
        Map<String, AgencyProfile> agencies,
        List<Contract> contracts,
        Map<String, Wording> wordings,
        Map<String, MailWording> mailWordings,
        Set<String> refusedOrigins,
        @Nullable RecognitionTerms recognition,
        SendingPolicy sending,
        @Nullable ReapplicationPolicy reapplication,
        @Nullable CorporateGroup group,
        @Nullable BackfillBasis backfill,
        boolean writeBack,
        CompanyLinks links,
        SurveyTerms survey) {

    /**
     * Reads the settings that hold now.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param now the time
     * @return the settings
     */
    public static CompanySettings read(UnitOfWork unit, TenantId tenant, Instant now) {
        return of(unit.settings().effective(tenant, now), unit.settings().programmes(tenant));
    }

    /**
     * Puts settings together.
     *
     * @param effective the settings that hold
     * @param programmes the company's programmes
     * @return the settings
     */
    public static CompanySettings of(List<StoredSetting> effective, List<ProgrammeKey> programmes) {
        CompanyProfile company = null;
        MailSettings mail = null;
        Map<String, AgencyProfile> agencies = new HashMap<>();
        Map<String, Contract> byAgency = new HashMap<>();
        Map<String, Wording> wordings = new HashMap<>();
        Map<String, MailWording> mailWordings = new HashMap<>();
        Set<String> refusedOrigins = Set.of();
        RecognitionTerms recognition = null;
        SendingPolicy sending = SendingPolicy.AT_ONCE;
        ReapplicationPolicy reapplication = null;
        CorporateGroup group = null;
        BackfillBasis backfill = null;
        boolean writeBack = false;
        SurveyTerms survey = SurveyTerms.DEFAULT;
        Map<String, CompanyLink> links = new HashMap<>();
        Map<String, ReportedRejections> reported = new HashMap<>();
        Map<String, ProgrammePool> pools = new HashMap<>();
        for (StoredSetting stored : effective) {
            if (stored.value() instanceof CompanyProfile profile) {
                company = profile;
            } else if (stored.value() instanceof MailSettings settings) {
                mail = settings;
            } else if (stored.value() instanceof AgencyProfile agency) {
                agencies.put(agency.key(), agency);
            } else if (stored.value() instanceof Programme programme) {
                byAgency.put(programme.agency(), new Contract(0, stored.version(), programme));
            } else if (stored.value() instanceof NoticeWording wording) {
                wordings.put(wording.locale().getLanguage(), new Wording(stored.version(), wording));
            } else if (stored.value() instanceof MailWording wording) {
                mailWordings.put(wording.settingName(), wording);
            } else if (stored.value() instanceof DataPolicy policy) {
                refusedOrigins = policy.refusedOrigins();
            } else if (stored.value() instanceof RecognitionTerms terms) {
                recognition = terms;
            } else if (stored.value() instanceof SendingPolicy policy) {
                sending = policy;
            } else if (stored.value() instanceof ReapplicationPolicy policy) {
                reapplication = policy;
            } else if (stored.value() instanceof CorporateGroup companies) {
                group = companies;
            } else if (stored.value() instanceof BackfillBasis basis) {
                backfill = basis;
            } else if (stored.value() instanceof WriteBack told) {
                writeBack = told.linkMailed();
            } else if (stored.value() instanceof SurveyTerms terms) {
                survey = terms;
            } else if (stored.value() instanceof CompanyLink link) {
                links.put(link.agency(), link);
            } else if (stored.value() instanceof ReportedRejections months) {
                reported.put(months.agency(), months);
            } else if (stored.value() instanceof ProgrammePool pool) {
                pools.put(pool.agency(), pool);
            }
        }
        List<Contract> contracts = new ArrayList<>();
        for (ProgrammeKey key : programmes) {
            Contract contract = byAgency.get(key.agency());
            if (contract != null) {
                contracts.add(
                        new Contract(key.number(), contract.version(), contract.programme(), pools.get(key.agency())));
            }
        }
        return new CompanySettings(
                company,
                mail,
                agencies,
                contracts,
                wordings,
                mailWordings,
                refusedOrigins,
                recognition,
                sending,
                reapplication,
                group,
                backfill,
                writeBack,
                new CompanyLinks(links, reported),
                survey);
    }

    /**
     * The same with other texts of the mail.
     *
     * @param settings the mail settings, or null for none
     * @param others the texts for single jobs and reasons
     * @return a changed copy
     */
    public CompanySettings writing(@Nullable MailSettings settings, List<MailWording> others) {
        Map<String, MailWording> byName = new HashMap<>();
        others.forEach(wording -> byName.put(wording.settingName(), wording));
        return new CompanySettings(
                company,
                settings,
                agencies,
                contracts,
                wordings,
                byName,
                refusedOrigins,
                recognition,
                sending,
                reapplication,
                group,
                backfill,
                writeBack,
                links,
                survey);
    }

    /**
     * The companies of its group that it tells whom it knows.
     *
     * @return their legal names
     */
    public List<String> groupNames() {
        return group == null
                ? List.of()
                : group.members().stream().map(GroupMember::legalName).toList();
    }

    /**
     * The programme with an agency.
     *
     * @param agency key of the agency
     * @return the contract, if there is one
     */
    public Optional<Contract> withAgency(String agency) {
        return contracts.stream()
                .filter(contract -> contract.programme().agency().equals(agency))
                .findFirst();
    }

    /**
     * The programme of a number.
     *
     * @param number its number
     * @return the contract, if there is one
     */
    public Optional<Contract> ofNumber(int number) {
        return contracts.stream()
                .filter(contract -> contract.number() == number)
                .findFirst();
    }

    /**
     * The programmes in the order in which their ledgers are locked by whoever locks several: by the agencies' keys, as answers do that are taken
     * together. In another order two could wait for each other.
     *
     * @return the programmes
     */
    public List<Contract> inLockOrder() {
        return contracts.stream()
                .sorted(Comparator.comparing(contract -> contract.programme().agency()))
                .toList();
    }

    /**
     * A company's own wording of the notice.
     *
     * @param version version of the setting
     * @param wording the setting
     */
    public record Wording(int version, NoticeWording wording) {}

    /**
     * A programme as it holds.
     *
     * @param number its number inside the company
     * @param version version of the setting
     * @param programme the setting
     * @param pool what the company is in a pool with the agency, or null where that was never said
     */
    public record Contract(
            int number,
            int version,
            Programme programme,
            @Nullable ProgrammePool pool) {

        /**
         * A contract of a company that counts for itself.
         *
         * @param number its number inside the company
         * @param version version of the setting
         * @param programme the setting
         */
        public Contract(int number, int version, Programme programme) {
            this(number, version, programme, null);
        }

        /**
         * The pool in which the company's people count elsewhere (Q17).
         *
         * @return the pool; empty where the company counts for itself
         */
        public Optional<ProgrammePool.Member> membership() {
            return pool instanceof ProgrammePool.Member member ? Optional.of(member) : Optional.empty();
        }

        /**
         * Whether the company holds a pool with the agency, or has joined one.
         *
         * @return false where it counts for itself
         */
        public boolean isPooled() {
            return pool != null && !(pool instanceof ProgrammePool.None);
        }

        /**
         * The day of an instant, where the programme is.
         *
         * @param at the instant
         * @return the day
         */
        public LocalDate day(Instant at) {
            return LocalDate.ofInstant(at, programme.zone());
        }

        /**
         * What happened at an instant, as the day's tallies.
         *
         * @param sums how often what happened
         * @param at the instant
         * @return a tally for each
         */
        public List<Tally> tallies(Map<TallyKind, Long> sums, Instant at) {
            LocalDate day = day(at);
            return sums.entrySet().stream()
                    .map(sum -> new Tally(number, day, sum.getKey(), sum.getValue()))
                    .toList();
        }

        /**
         * When a day begins, where the programme is.
         *
         * @param day the day
         * @return the instant
         */
        public Instant midnight(LocalDate day) {
            return day.atStartOfDay(programme.zone()).toInstant();
        }

        /**
         * The fields of its own that the company hands over of those who agree.
         *
         * @return none where the programme does not hand over so, or has no basis for it
         */
        public Set<DataItem> ownFields() {
            AssistedTransfer basis = programme.policies().transfer().assisted();
            return programme.handOver() != HandOver.ASSISTED || basis == null ? Set.of() : basis.items();
        }

        /**
         * Whether the programme takes new people.
         *
         * @param at the instant
         * @return true before its end
         */
        public boolean open(Instant at) {
            Ending ending = programme.policies().ending();
            return ending == null || !ending.endedOn(day(at));
        }

        /**
         * Whether its credits can be requested, as far as its end says.
         *
         * @param at the instant
         * @return true before the end and for a while after it
         */
        public boolean redeemable(Instant at) {
            Ending ending = programme.policies().ending();
            return ending == null || ending.redeemableOn(day(at));
        }

        /**
         * Whether the agency's licence holds.
         *
         * @param at the instant
         * @return true when there is one and it has not ended
         */
        public boolean licensed(Instant at) {
            Licence licence = programme.licence();
            return licence != null && licence.holdsOn(day(at));
        }
    }
}
