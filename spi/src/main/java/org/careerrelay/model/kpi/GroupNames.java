package org.careerrelay.model.kpi;

import java.util.Map;
import org.careerrelay.model.link.LinkRoute;

/** What people read in place of the names of groupings and groups. */
public final class GroupNames {

    private static final Map<Grouping, Name> GROUPINGS = Map.of(
            Grouping.JOB, new Name("職種", "Job"),
            Grouping.DEPARTMENT, new Name("部署", "Department"),
            Grouping.ROUTE, new Name("経路", "Route"));

    private static final Map<String, Name> ROUTES = Map.of(
            LinkRoute.MAIL.name(), new Name("このしくみのメール", "Mail"),
            LinkRoute.INTAKE.name(), new Name("取り込み (ファイル・ATS)", "Intake (file, ATS)"),
            LinkRoute.HOST_MAIL.name(), new Name("自社のメール", "Company's own mail"),
            LinkRoute.SUPPORT.name(), new Name("退職者・社員の支援", "Support for leavers and staff"),
            LinkRoute.COMPANY_LINK.name(), new Name("共通リンク", "Company's link"));

    private static final Name NOT_TOLD = new Name("(指定なし)", "(not told)");
    private static final Name OTHER = new Name("(その他)", "(others)");

    private record Name(String japanese, String english) {

        String in(boolean isJapanese) {
            return isJapanese ? japanese : english;
        }
    }

    private GroupNames() {}

    /**
     * By what figures are broken down.
     *
     * @param by the grouping
     * @param japanese whether in Japanese
     * @return such as 職種 or Job
     */
    public static String of(Grouping by, boolean japanese) {
        return GROUPINGS.getOrDefault(by, new Name(by.name(), by.name())).in(japanese);
    }

    /**
     * A group.
     *
     * @param by the grouping
     * @param group its name as it is stored
     * @param japanese whether in Japanese
     * @return what the company called it; a route, and where nothing was told, in words
     */
    public static String of(Grouping by, String group, boolean japanese) {
        if (by == Grouping.ROUTE) {
            return ROUTES.getOrDefault(group, new Name(group, group)).in(japanese);
        }
        return group.isEmpty() ? NOT_TOLD.in(japanese) : group.equals(GroupTally.OTHER) ? OTHER.in(japanese) : group;
    }
}
