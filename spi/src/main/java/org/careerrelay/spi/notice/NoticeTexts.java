package org.careerrelay.spi.notice;

import java.util.List;
import java.util.Locale;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.programme.HandOver;
import org.careerrelay.model.provision.CrossBorderBasis;

/**
 * The words of the notice in one language. Japanese and English are there; others come from implementations of this, given to the builder.
 * Thread-safe; the same answer each time, since a notice is hashed as it is shown.
 *
 * <p>Texts have places in braces: {@code {company}}, {@code {agency}}, {@code {agencyAddress}}, {@code {agencyContact}}, {@code {licence}},
 * {@code {country}}, {@code {items}}, {@code {fields}} (those of the company's own), {@code {months}}, {@code {retention}}, {@code {threshold}}.
 * The paragraphs also have {@code {optional}}, {@code {nothingYet}}, {@code {benefit}} and {@code {withdrawal}}, where the sentences of those names
 * stand. The paragraph about a recipient abroad also has {@code {countrySystem}} and {@code {recipientMeasures}}.
 */
public interface NoticeTexts {

    /**
     * The language.
     *
     * @return the locale; its language decides, its region does not
     */
    Locale locale();

    /**
     * The version of the wording, which consents refer to.
     *
     * @return 1 at first; a higher one with every change of a word
     */
    int version();

    /**
     * The heading.
     *
     * @return one line
     */
    String title();

    /**
     * The text, a line for each paragraph. It names all that ask for: {@code build()} refuses it otherwise.
     *
     * @return the paragraphs in order
     */
    List<String> paragraphs();

    /**
     * The text for a way of handing over. With SELF_ENTRY nothing is typed on the page: texts that speak of it need other words there.
     *
     * @param handOver who gives the person's data to the agency
     * @return the paragraphs in order: those of {@link #paragraphs()} unless overridden
     */
    default List<String> paragraphs(HandOver handOver) {
        return paragraphs();
    }

    /**
     * That it is optional, and without effect on this or any later selection.
     *
     * @return a sentence
     */
    String optional();

    /**
     * That nothing was passed on yet.
     *
     * @return a sentence
     */
    String nothingYet();

    /**
     * What the company gains.
     *
     * @return a sentence
     */
    String benefit();

    /**
     * That it is optional, said to people who leave or work at the company.
     *
     * @return a sentence: {@link #optional()} unless overridden
     */
    default String optionalForLeavers() {
        return optional();
    }

    /**
     * What the company gains by people who leave or work at the company, where they are not counted (Q9).
     *
     * @return a sentence: {@link #benefit()} unless overridden
     */
    default String benefitOfLeavers() {
        return benefit();
    }

    /**
     * What is gained by people who count in the ledger of another company of the group (Q17): not the company gains, but the one that holds the pool. Whoever has texts of their own and
     * pools has it say so.
     *
     * @return a sentence: {@link #benefit()} unless overridden
     */
    default String benefitOfPool() {
        return benefit();
    }

    /**
     * How to withdraw, and what becomes of the count then.
     *
     * @param countStays whether a count stays when the person withdraws after it
     * @return a sentence
     */
    String withdrawal(boolean countStays);

    /**
     * What people are told when the recipient handles the data in another country: the country, its system for the protection of personal
     * data, and the recipient's own measures. It stands as a paragraph of its own after the others, in a company's own wording too.
     *
     * @param basis why the data may go there; never {@link CrossBorderBasis#DOMESTIC}
     * @return one line; the bare facts unless overridden
     */
    default String abroad(CrossBorderBasis basis) {
        return "{agency}: {country}; {countrySystem}; {recipientMeasures}";
    }

    /**
     * What a person agrees to by ticking a box.
     *
     * @param purpose the box
     * @return the words beside it
     */
    String purpose(Purpose purpose);

    /**
     * What a person agrees to by ticking a box, for a way of handing over.
     *
     * @param purpose the box
     * @param handOver who gives the person's data to the agency
     * @return the words beside it: those of {@link #purpose(Purpose)} unless overridden
     */
    default String purpose(Purpose purpose, HandOver handOver) {
        return purpose(purpose);
    }

    /**
     * What a person agrees to by ticking the box about recognition where the company also tells companies of its group, which stand in place of
     * {@code {group}} (C02).
     *
     * @return the words beside the box: those of {@link #purpose(Purpose)} with the companies behind unless overridden
     */
    default String recognitionInGroup() {
        return purpose(Purpose.REAPPLICATION_MATCH) + " ({group})";
    }

    /**
     * The name of a field that is handed over.
     *
     * @param field its name, such as {@code "MAIL"}
     * @return what people call it
     */
    String field(String field);

    /**
     * What stands between two fields.
     *
     * @return a comma and a space unless overridden
     */
    default String between() {
        return ", ";
    }

    /**
     * The name of a country.
     *
     * @param code ISO 3166-1 alpha-2
     * @return the code itself unless overridden
     */
    default String country(String code) {
        return code;
    }
}
