package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.LegalBasis;
import org.careerrelay.model.provision.LegalEntity;
import org.careerrelay.model.provision.ProvisionExtract;
import org.careerrelay.model.provision.ProvisionExtract.Direction;
import org.careerrelay.model.provision.ProvisionExtract.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The extract of provisions for one person, as JSON and as a page in Japanese or English (R-23, V-C14). It holds the person's name: it is for that
 * person, and belongs into no log.
 */
public final class ProvisionExtractJson {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private ProvisionExtractJson() {}

    /**
     * Writes an extract as JSON.
     *
     * @param extract the extract
     * @return UTF-8
     */
    public static byte[] write(ProvisionExtract extract) {
        ObjectNode root = JsonText.object()
                .put("schema", "career-relay/provisions/1")
                .put("madeAt", extract.madeAt().toString());
        ArrayNode entries = root.putArray("entries");
        for (Entry entry : extract.entries()) {
            ObjectNode node = entries.addObject()
                    .put("direction", entry.direction().name())
                    .put("at", entry.at().toString())
                    .put("name", entry.name().reveal());
            LegalEntity partner = entry.partner();
            if (partner != null) {
                ProvisionRows.write(node.putObject("partner"), partner);
            }
            node.put("country", entry.country());
            Cells.put(node, "dataOrigin", entry.dataOrigin());
            Cells.put(node, "items", entry.items());
            node.put("legalBasis", entry.legalBasis().name())
                    .put("consent", entry.consent())
                    .put("acquisitionBackground", entry.background());
            Cells.put(node, "confirmedAt", entry.confirmedAt());
            node.put("retainUntil", entry.retainUntil().toString());
        }
        return JsonText.writeBytes(root);
    }

    /**
     * Writes an extract as a whole HTML page; every value is escaped.
     *
     * @param extract the extract
     * @param locale Japanese, or English for every other
     * @param zone in which times are shown
     * @return UTF-8
     */
    public static byte[] writeHtml(ProvisionExtract extract, Locale locale, ZoneId zone) {
        boolean ja = locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(ja ? "ja" : "en")
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(ja ? "個人データの第三者提供の記録" : "Records of the provision of your personal data")
                .append("</title></head><body><h1>")
                .append(ja ? "個人データの第三者提供の記録" : "Records of the provision of your personal data")
                .append("</h1>\n");
        if (extract.entries().isEmpty()) {
            html.append("<p>")
                    .append(ja ? "記録はありません。" : "There are no records.")
                    .append("</p>\n");
        }
        for (Entry entry : extract.entries()) {
            html.append("<dl>\n");
            boolean provided = entry.direction() == Direction.PROVIDED;
            row(html, ja ? "区分" : "What it was", provided ? (ja ? "提供" : "provided") : (ja ? "受領" : "received"));
            row(html, ja ? "年月日" : "When", time(entry.at(), zone));
            row(html, ja ? "本人" : "Name", entry.name().reveal());
            partner(html, entry.partner(), ja, provided);
            if (!entry.country().isEmpty()) {
                row(html, ja ? "取扱国" : "Country", entry.country());
            }
            if (entry.dataOrigin() != null) {
                row(html, ja ? "データの取得元の国" : "Country the data came from", entry.dataOrigin());
            }
            row(
                    html,
                    ja ? "項目" : "What",
                    entry.items().stream()
                            .sorted()
                            .map(item -> item(item, ja))
                            .collect(Collectors.joining(ja ? "、" : ", ")));
            row(html, ja ? "根拠" : "Basis", basis(entry.legalBasis(), ja));
            row(html, ja ? "同意の記録" : "Consent", entry.consent());
            if (!entry.background().isEmpty()) {
                row(html, ja ? "取得の経緯" : "How the provider had it", entry.background());
            }
            row(html, ja ? "記録の保存期限" : "Record kept until", time(entry.retainUntil(), zone));
            html.append("</dl>\n");
        }
        return html.append("</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void partner(StringBuilder html, @Nullable LegalEntity partner, boolean ja, boolean provided) {
        String who = provided ? (ja ? "提供先" : "To whom") : (ja ? "提供元" : "From whom");
        if (partner == null) {
            row(html, who, ja ? "通知なし" : "not told");
            return;
        }
        row(html, who, partner.name());
        row(html, ja ? "住所" : "Address", partner.address());
        row(html, ja ? "代表者" : "Representative", partner.representative());
    }

    private static void row(StringBuilder html, String name, String value) {
        html.append("<dt>")
                .append(escaped(name))
                .append("</dt><dd>")
                .append(escaped(value))
                .append("</dd>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String time(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone)) + " " + zone.getId();
    }

    private static String basis(LegalBasis basis, boolean ja) {
        return switch (basis) {
            case CONSENT_27_1 -> ja ? "本人の同意(個人情報保護法第27条第1項)" : "your consent (APPI article 27(1))";
            case CONSENT_28_1 -> ja ? "本人の同意(個人情報保護法第28条第1項)" : "your consent (APPI article 28(1))";
        };
    }

    private static String item(DataItem item, boolean ja) {
        return switch (item) {
            case NAME -> ja ? "氏名" : "name";
            case KANA -> ja ? "氏名のふりがな" : "reading of the name";
            case MAIL -> ja ? "メールアドレス" : "mail address";
            case PHONE -> ja ? "電話番号" : "telephone number";
            case WISHES -> ja ? "希望" : "wishes";
            case PROFILE -> ja ? "紹介文" : "profile";
            case REFERENCE -> ja ? "照会番号" : "reference";
        };
    }
}
