package org.careerrelay.examples.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careerrelay.intake.IntakeTerms;
import org.careerrelay.model.circulation.LifecycleNote;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeRow;

/** What happened in the month and the week before the portal opens. Everybody in it is invented, and goes through the same doors as anybody else. */
final class SampleData {

    private static final LocalDate SECOND_MONTH = LocalDate.of(2026, 11, 2);
    private static final String SALES = "営業";
    private static final String DEVELOPMENT = "開発";
    private static final String ACCOUNTING = "経理";
    private static final int DAYS = 8;
    private static final int A_DAY = 5;
    /** Of the people of a day, how many agree. */
    private static final int AGREE = 2;
    /** The one answer that is no "new". */
    private static final int KNOWN = 7;

    private final World world;
    private final Applicants applicants;

    private SampleData(World world) {
        this.world = world;
        this.applicants = new Applicants(world, KNOWN);
    }

    static void fill(World world) {
        SampleData data = new SampleData(world);
        Parties.introduce(world);
        data.firstMonth();
        world.clock().goTo(SECOND_MONTH);
        world.settle();
        for (int day = 0; day < DAYS; day++) {
            data.day();
        }
        data.peopleWhoComeBack();
        data.lastMails();
    }

    /** So many that figures by job and route have something to tell: one job told by a program, the others by an export. */
    private void firstMonth() {
        List<String> agree =
                new ArrayList<>(applicants.reject(Parties.COMPANY, SALES, 30).subList(0, 24));
        agree.addAll(takeIn(DEVELOPMENT, 20).subList(0, 14));
        agree.addAll(takeIn(ACCOUNTING, 12).subList(0, 5));
        agree.addAll(applicants.reject(Parties.AFFILIATE, SALES, 15).subList(0, 9));
        applicants.restOfDay(agree);
    }

    /** Rejections in the morning. */
    private void day() {
        applicants.restOfDay(applicants.reject(Parties.COMPANY, SALES, A_DAY).subList(0, AGREE));
    }

    /** As the rows of an export. */
    private List<String> takeIn(String job, int people) {
        List<IntakeRow> rows = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            int application = applicants.next();
            addresses.add(Applicants.address(application));
            rows.add(new IntakeRow(
                    i + 1,
                    Map.of(
                            IntakeField.APPLICATION_ID,
                            "application-" + application,
                            IntakeField.NAME,
                            "応募者 " + application + "番",
                            IntakeField.MAIL,
                            addresses.get(i),
                            IntakeField.ROUTE,
                            "自社サイト",
                            IntakeField.STATUS,
                            "不採用",
                            IntakeField.JOB,
                            job,
                            IntakeField.DECIDED_ON,
                            world.clock().today().toString())));
        }
        world.company()
                .intake()
                .take(rows.iterator(), IntakeTerms.by("recruiter-3").live(), result -> {});
        world.settle();
        return addresses;
    }

    /** Three applications that could be two people, and one whose way with the company is known. */
    private void peopleWhoComeBack() {
        LocalDate born = LocalDate.of(1990, 4, 1);
        world.recognition()
                .recognise(List.of(
                        Applicant.of("application-101", "見本 太郎", "mihon.taro@example.jp")
                                .read("ミホン タロウ")
                                .calledAt("090-0000-0001")
                                .born(born),
                        Applicant.of("application-204", "見本 太郎", "taro.m@example.com")
                                .read("ミホン タロウ")
                                .born(born),
                        Applicant.of("application-102", "例示 花子", "reiji.hanako@example.jp")
                                .read("レイジ ハナコ")
                                .calledAt("090-0000-0002")
                                .born(born.plusYears(2)),
                        Applicant.of("application-205", "例示 花子", "hanako.r@example.com")
                                .read("レイジ ハナコ")
                                .born(born.plusYears(2))));
        world.company()
                .people(World.accessor())
                .record(List.of(
                        LifecycleNote.of("hr-1", "employee-17", LifecycleType.HIRED, LocalDate.of(2022, 4, 1))
                                .knownAs("application-102"),
                        LifecycleNote.of("hr-2", "employee-17", LifecycleType.TRANSFERRED, LocalDate.of(2024, 4, 1)),
                        LifecycleNote.of("hr-3", "employee-17", LifecycleType.LEFT, LocalDate.of(2026, 3, 31))
                                .announced(LocalDate.of(2026, 2, 10)),
                        LifecycleNote.of("hr-4", "employee-17", LifecycleType.REAPPLIED, LocalDate.of(2026, 11, 6))));
    }

    /** Two mails nobody has opened yet, and one referral that waits for the agency. */
    private void lastMails() {
        List<String> addresses = applicants.reject(Parties.COMPANY, SALES, 3);
        applicants.agree(addresses.get(0));
        world.settle();
    }
}
