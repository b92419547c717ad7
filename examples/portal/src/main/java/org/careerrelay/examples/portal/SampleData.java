package org.careerrelay.examples.portal;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careerrelay.CandidateDesk;
import org.careerrelay.intake.IntakeTerms;
import org.careerrelay.model.circulation.LifecycleNote;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.referral.InboxReferral;

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
    /** Apart from the numbers of those who come back. */
    private int applications = 1000;

    private int answered;

    private SampleData(World world) {
        this.world = world;
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
        List<String> agree = new ArrayList<>(reject(SALES, 30).subList(0, 24));
        agree.addAll(takeIn(DEVELOPMENT, 20).subList(0, 14));
        agree.addAll(takeIn(ACCOUNTING, 12).subList(0, 5));
        agree.addAll(reject(Parties.AFFILIATE, SALES, 15).subList(0, 9));
        restOfDay(agree);
    }

    /** Rejections in the morning. */
    private void day() {
        restOfDay(reject(SALES, A_DAY).subList(0, AGREE));
    }

    /** Forms at noon, the agency's answers in the evening. */
    private void restOfDay(List<String> agree) {
        world.clock().pass(Duration.ofHours(3));
        agree.forEach(this::agree);
        world.settle();
        world.clock().pass(Duration.ofHours(4));
        List<InboxAnswer> answers = new ArrayList<>();
        for (InboxReferral referral : world.inbox().pending(agree.size())) {
            answered++;
            answers.add(new InboxAnswer(
                    referral.company(),
                    referral.referral(),
                    answered == KNOWN ? AgencyAnswer.ACCEPTED_DUPLICATE : AgencyAnswer.ACCEPTED_NEW));
        }
        world.inbox().answer(answers);
        world.settle();
        world.nextDay();
    }

    /** As the rows of an export. */
    private List<String> takeIn(String job, int people) {
        List<IntakeRow> rows = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            applications++;
            addresses.add("applicant" + applications + "@example.jp");
            rows.add(new IntakeRow(
                    i + 1,
                    Map.of(
                            IntakeField.APPLICATION_ID,
                            "application-" + applications,
                            IntakeField.NAME,
                            "応募者 " + applications + "番",
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

    private List<String> reject(String job, int people) {
        return reject(Parties.COMPANY, job, people);
    }

    private List<String> reject(String company, String job, int people) {
        List<Rejection> rejections = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            applications++;
            addresses.add("applicant" + applications + "@example.jp");
            rejections.add(Rejection.of(
                            "application-" + applications,
                            "応募者 " + applications + "番",
                            addresses.get(i),
                            world.clock().instant(),
                            "recruiter-3")
                    .forJob(job));
        }
        world.company(company).reject(rejections);
        world.settle();
        return addresses;
    }

    private void agree(String address) {
        String link = world.mailbox().link(address).orElseThrow();
        String path = URI.create(link).getPath();
        CandidateDesk desk = world.companyRelay().candidate(RawToken.of(path.substring(path.lastIndexOf('/') + 1)));
        desk.visited();
        Invitation invitation = desk.look(Locale.JAPANESE).orElseThrow();
        desk.consent(invitation.form(
                Set.of(Purpose.AGENCY_REGISTRATION),
                true,
                Pii.of(address),
                new RelayAnswers(Pii.of("応募者"), Pii.of(address), Pii.of("同じ職種を希望します"))));
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
        List<String> addresses = reject(SALES, 3);
        agree(addresses.get(0));
        world.settle();
    }
}
