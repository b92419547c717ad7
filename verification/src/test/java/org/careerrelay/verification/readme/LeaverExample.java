package org.careerrelay.verification.readme;

import java.time.LocalDate;
import java.util.List;
import org.careerrelay.CompanyDesk;
import org.careerrelay.EmployeeDesk;
import org.careerrelay.LeaverDesk;
import org.careerrelay.model.kpi.KpiValue;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.leaver.ExitInterview;
import org.careerrelay.model.leaver.ExitReason;
import org.careerrelay.model.leaver.ExitResult;
import org.careerrelay.model.leaver.ExitStep;
import org.careerrelay.model.leaver.GraduationSupport;
import org.careerrelay.model.leaver.Reconnection;
import org.careerrelay.model.leaver.ReconnectionReport;
import org.careerrelay.model.leaver.ReconnectionResult;
import org.careerrelay.model.leaver.ReconnectionType;
import org.careerrelay.model.leaver.StepUp;
import org.careerrelay.model.leaver.StepUpWish;
import org.careerrelay.model.leaver.SupportReport;
import org.careerrelay.model.leaver.SupportResult;
import org.careerrelay.model.leaver.TurnoverReport;

/** The code of the guide on people who leave. */
final class LeaverExample {

    private LeaverExample() {}

    static List<ExitResult> exit(LeaverDesk leavers) {
        // guide
        List<ExitResult> results = leavers.record(List.of(
                new ExitStep.Opened("exit-204", "employee-17", LocalDate.of(2028, 2, 1)),
                new ExitStep.Interviewed(
                        "exit-204",
                        ExitInterview.of(LocalDate.of(2028, 2, 10), "hr-2", ExitReason.CAREER_STEP, ExitReason.PAY)
                                .noting("次の仕事では設計をしたい")),
                new ExitStep.Confirmed("exit-204", LocalDate.of(2028, 2, 12), LocalDate.of(2028, 3, 31))));
        // end
        return results;
    }

    static boolean hidden(LeaverDesk leavers) {
        // guide
        TurnoverReport february = leavers.turnover(Period.month(2028, 2));
        KpiValue confirmed = february.confirmed();
        KpiValue forPay = february.mainReasons().get(ExitReason.PAY);
        // end
        return confirmed instanceof KpiValue.Hidden && forPay instanceof KpiValue.Hidden;
    }

    static List<SupportResult> support(LeaverDesk leavers) {
        // guide
        List<SupportResult> given =
                leavers.support(List.of(GraduationSupport.of("exit-204", "山田 太郎", "taro@example.jp", "hr-2")));
        // end
        return given;
    }

    static long mailed(LeaverDesk leavers) {
        // guide
        SupportReport counter = leavers.supported(Period.month(2028, 4));
        // end
        return counter.mailed();
    }

    static void stepUp(CompanyDesk acme) {
        // guide
        EmployeeDesk mine = acme.employee("employee-17"); // whoever is signed in at your side
        StepUp stepUp = mine.request(StepUpWish.of("山田 太郎", "taro@example.jp", "設計の仕事をしたい"));
        mine.release(stepUp.id());
        // end
    }

    static boolean again(LeaverDesk leavers) {
        // guide
        List<ReconnectionResult> noted = leavers.reconnect(List.of(
                new Reconnection("again-31", "employee-17", ReconnectionType.CONTRACTOR, LocalDate.of(2029, 1, 10))));
        ReconnectionReport january = leavers.reconnected(Period.month(2029, 1));
        // end
        return noted.isEmpty() || january.people() instanceof KpiValue.Hidden;
    }
}
