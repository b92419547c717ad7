package org.careerrelay.health;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.health.ProgrammeGap;
import org.careerrelay.model.health.ProgrammeGap.Kind;
import org.careerrelay.model.programme.Licence;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;

/** What a programme lacks on a day. Pure. */
final class ProgrammeGaps {

    private static final int SOON_DAYS = 30;

    private ProgrammeGaps() {}

    static List<ProgrammeGap> of(String company, Contract contract, Instant now) {
        Programme programme = contract.programme();
        String agency = programme.agency();
        LocalDate today = contract.day(now);
        List<ProgrammeGap> gaps = new ArrayList<>();
        Licence licence = programme.licence();
        if (licence == null) {
            gaps.add(new ProgrammeGap(company, agency, Kind.LICENCE_MISSING, null));
        } else if (!licence.holdsOn(today.plusDays(SOON_DAYS))) {
            Kind kind = licence.holdsOn(today) ? Kind.LICENCE_ENDS_SOON : Kind.LICENCE_ENDED;
            gaps.add(new ProgrammeGap(company, agency, kind, licence.validUntil()));
        }
        if (programme.isTrial()) {
            gaps.add(new ProgrammeGap(company, agency, Kind.REVIEW_MISSING, null));
        }
        NoticeBasis basis = programme.noticeBasis();
        if (basis == null || basis.since().isAfter(today)) {
            gaps.add(
                    new ProgrammeGap(company, agency, Kind.NOTICE_BASIS_MISSING, basis == null ? null : basis.since()));
        }
        return gaps;
    }
}
