package org.careerrelay.json;

import java.util.EnumMap;
import java.util.Map;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.model.rights.Disclosure.Topic;

/**
 * The same as {@link DisclosureJson} as one page in Japanese, without scripts and without anything from elsewhere, to be read, printed or sent. It
 * carries a person's data in the clear.
 */
public final class DisclosureHtml {

    private static final Map<Topic, String> TITLES = new EnumMap<>(Map.ofEntries(
            Map.entry(Topic.DATA, "保管している個人情報"),
            Map.entry(Topic.APPLICATIONS, "応募"),
            Map.entry(Topic.REFERRALS, "紹介の状況"),
            Map.entry(Topic.CONSENTS, "同意"),
            Map.entry(Topic.CONSENT_EVENTS, "同意の経過"),
            Map.entry(Topic.NOTICES, "お見せした説明文"),
            Map.entry(Topic.PROVISIONS, "第三者提供の記録"),
            Map.entry(Topic.RECEIPTS, "第三者から受けた提供の記録"),
            Map.entry(Topic.INSTRUCTIONS, "人材紹介会社への指示と結果"),
            Map.entry(Topic.RECOGNITION, "照合に使う項目（値そのものは復元できない形で保管）"),
            Map.entry(Topic.LIFECYCLE, "入社・異動・退職などの記録"),
            Map.entry(Topic.COMMUNITY, "連絡先の保管とご案内への同意"),
            Map.entry(Topic.REQUESTS, "ご請求"),
            Map.entry(Topic.EVENTS, "記録簿")));

    private DisclosureHtml() {}

    /**
     * Writes a disclosure.
     *
     * @param disclosure what is held
     * @return a whole page
     */
    public static String write(Disclosure disclosure) {
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="ja">
                <head><meta charset="UTF-8"><title>個人情報の開示</title></head>
                <body>
                <h1>個人情報の開示</h1>
                """);
        page.append("<p>")
                .append(escaped(disclosure.company()))
                .append("　")
                .append(disclosure.madeAt())
                .append("（UTC）現在</p>\n");
        disclosure.sections().forEach(section -> append(page, section));
        return page.append("</body>\n</html>\n").toString();
    }

    private static void append(StringBuilder page, Disclosure.Section section) {
        page.append("<h2>")
                .append(TITLES.getOrDefault(section.topic(), section.topic().name()))
                .append("</h2>\n");
        if (section.rows().isEmpty()) {
            page.append("<p>ありません。</p>\n");
        }
        for (Disclosure.Row row : section.rows()) {
            page.append("<dl>\n");
            row.fields()
                    .forEach((name, value) -> page.append("<dt>")
                            .append(escaped(name))
                            .append("</dt><dd>")
                            .append(escaped(value.reveal()))
                            .append("</dd>\n"));
            page.append("</dl>\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
