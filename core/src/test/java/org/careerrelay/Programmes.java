package org.careerrelay;

import java.time.LocalDate;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;

/** Programmes like that of the {@link World}, with any agency. */
final class Programmes {

    private Programmes() {}

    /** Licensed and reviewed, with a basis of the notice; figures are published at once. */
    static Programme with(String agency) {
        return unreviewed(agency).reviewedOn(LocalDate.of(2026, 10, 1));
    }

    /** The same with the world's agency, without the legal review. */
    static Programme trial() {
        return unreviewed(World.AGENCY);
    }

    private static Programme unreviewed(String agency) {
        return Programme.tenForOne(agency)
                .licence("13-ユ-010554", LocalDate.of(2029, 3, 31))
                .feeTable("fees-2026")
                .noticeBasis(new NoticeBasis(NoticeBasis.Kind.OPT_IN, "応募フォームの同意欄 2026-04", LocalDate.of(2026, 4, 1)))
                .publication(Publication.IMMEDIATE);
    }
}
