package org.careerrelay.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.IntStream;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.careerrelay.spi.notice.NoticeTexts;
import org.careerrelay.text.Texts;

/**
 * The library's own words, Japanese or English: five sentences that fit the first screen of a phone.
 *
 * @param locale the language
 */
record BundledTexts(Locale locale) implements NoticeTexts {

    /** Rises with every change of a word in either language. */
    private static final int VERSION = 4;

    private static final int PARAGRAPHS = 5;

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public String title() {
        return text("title");
    }

    @Override
    public List<String> paragraphs() {
        return IntStream.rangeClosed(1, PARAGRAPHS)
                .mapToObj(i -> text(Integer.toString(i)))
                .toList();
    }

    /** The first paragraph says what goes and who gives it; the others are the same. */
    @Override
    public List<String> paragraphs(HandOver handOver) {
        List<String> paragraphs = new ArrayList<>(paragraphs());
        if (handOver != HandOver.FORM) {
            paragraphs.set(0, text("1." + handOver));
        }
        return List.copyOf(paragraphs);
    }

    @Override
    public String optional() {
        return text("optional");
    }

    @Override
    public String nothingYet() {
        return text("nothing-yet");
    }

    @Override
    public String benefit() {
        return text("benefit");
    }

    @Override
    public String optionalForLeavers() {
        return text("optional.leaver");
    }

    @Override
    public String benefitOfLeavers() {
        return text("benefit.leaver");
    }

    @Override
    public String benefitOfPool() {
        return text("benefit.pool");
    }

    @Override
    public String withdrawal(boolean countStays) {
        return text(countStays ? "withdrawal.stays" : "withdrawal.falls");
    }

    @Override
    public String abroad(CrossBorderBasis basis) {
        return text("abroad." + basis);
    }

    @Override
    public String purpose(Purpose purpose) {
        return text("purpose." + purpose);
    }

    @Override
    public String purpose(Purpose purpose, HandOver handOver) {
        return handOver != HandOver.FORM && purpose == Purpose.AGENCY_REGISTRATION
                ? text("purpose." + purpose + "." + handOver)
                : purpose(purpose);
    }

    @Override
    public String recognitionInGroup() {
        return text("purpose." + Purpose.REAPPLICATION_MATCH + ".GROUP");
    }

    @Override
    public String field(String field) {
        return text("field." + field);
    }

    @Override
    public String between() {
        return locale.equals(Locale.JAPANESE) ? "・" : ", ";
    }

    @Override
    public String country(String code) {
        try {
            return text("country." + code);
        } catch (MissingResourceException e) {
            // A country that the texts do not name is shown by its code.
            return code;
        }
    }

    private String text(String key) {
        return Texts.of("notice." + key, locale, Map.of());
    }
}
